using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Fulfilment;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>A plan of which the rules about who answers for what find nothing before 15 March 2026, and parts to break it with.</summary>
internal static class ChargedTown
{
    public static LocalDate Last { get; } = new(2030, 6, 30);

    public static LocalisedText Text { get; } = LocalisedText.Of("văn bản", "text");

    public static PlanBuilder Sound() => PlanSketch.Valid()
        .Programme(1, Text, PlanSketch.Source)
        .Programme(2, Text, PlanSketch.Source)
        .Body(1, "board", Text, PlanSketch.Source, body => body
            .Duty("D1", Text, PlanSketch.Source, TimePeriod.Quarter(2026, 1))
            .Duty("D3", Text, PlanSketch.Source))
        .Agency(new Agency("office", Text))
        .Route(new Route(
            "L1", "programme-1", Text,
            [new Milestone("L1.1", Text, "office", TimePeriod.Half(2026, 1), PlanSketch.Source), new Milestone("L1.2", Text, "office", TimePeriod.Year(2028), PlanSketch.Source)],
            PlanSketch.Source))
        .Report(new PeriodicReport("B1", "office", "board", Text, Town.Quarterly, PlanSketch.Source))
        .Review(Review.Asked("R1", ReviewKind.Preliminary, null, "board", Text, TimePeriod.Half(2028, 1), PlanSketch.Source))
        .Assign(Lead("programme-1", Town.Chair))
        .Assign(Assignment.ToCollective("programme-1", Role.Lead, "office", Text, Standing.Official, EvidenceGrade.Seen, "doc").DueOn(Last));

    public static Assignment Lead(string subject, Office office) =>
        Assignment.ToOffice(subject, Role.Lead, office, Standing.Official, EvidenceGrade.Seen, "doc").DueOn(Last);

    public static CompletionRecord Filed(int year, int quarter)
    {
        var day = new LocalDate(year, quarter * 3, 18);
        return CompletionRecord.Filed("B1", TimePeriod.Quarter(year, quarter), UncertainDate.On(day), day, Town.Register);
    }
}
