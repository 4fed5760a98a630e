using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using NodaTime;

namespace PlanCheck;

/// <summary>
/// A plan in code that can be checked, with what comes with it: the day it is checked at without other word, records of what was
/// done, and where known the geographies of its territory. To check a plan of your own, add it to <see cref="All"/>.
/// </summary>
internal sealed record CheckedPlan(
    string Name, Plan Plan, LocalDate AsOf, IReadOnlyList<CompletionRecord> Records, IReadOnlyList<Observation>? Figures, GeographyHistory? Geographies)
{
    public static IReadOnlyList<string> All { get; } = ["hanoi", "demo"];

    /// <summary>Hanoi's figures come in a file with the sample; a demo's are in its code.</summary>
    public static CheckedPlan Of(string? name) => name == "demo"
        ? new CheckedPlan("demo", DemoPlan.Plan, DemoPlan.AsOf, DemoPlan.Records, DemoPlan.Figures, null)
        : new CheckedPlan("hanoi", HanoiActionProgramme.Plan, new LocalDate(2025, 12, 31), HanoiActionProgramme.Records, null, HanoiGeographies.History);
}
