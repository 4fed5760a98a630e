using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// The action programme of the 17th Hanoi Party Committee, term 2020 - 2025, as data: sections I to VI of the document, what
/// was later published of who answers for it, and what was declared of its results. Titles are the official ones; longer
/// passages are summed up. Everything is immutable and built on first use.
/// </summary>
public static partial class HanoiActionProgramme
{
    /// <summary>The programme.</summary>
    public static Plan Plan => Built.Plan;

    /// <summary>The document; its number and date of issue are unknown and null.</summary>
    public static SourceDocument Document => HanoiSources.Programme;

    /// <summary>What was published of duties done and reviews held; a host adds its own records to these.</summary>
    public static IReadOnlyList<CompletionRecord> Records => HanoiRecords.All;

    private static Plan Build() => new PlanBuilder("hanoi-2020-2025", HanoiSources.Programme.Title)
        .Document(HanoiSources.Programme)
        .Area(AreaCode.Of("01"))
        .Term(2021, 2025, "2020 - 2025")
        .InForceFrom(new LocalDate(2020, 11, 6))
        .Read(HanoiReadings.TargetsRunFrom2021)
        .Read(HanoiReadings.DateOfIssue)
        .Read(HanoiReadings.SlipsOfTheScan)
        .AddGoals()
        .AddFields()
        .Measures(Measures.Economy())
        .Measures(Measures.Society())
        .Measures(Measures.Territory())
        .Measures(Measures.PartyBuilding())
        .Measures(Measures.Context())
        .AddRelations()
        .AddEconomy()
        .AddSociety()
        .AddTerritory()
        .AddParty()
        .AddNodes()
        .AddProgrammes()
        .AddBodies()
        .AddFollowUp()
        .AddProgrammeReviews()
        .AddAgencies()
        .AddAssignments()
        .AddRecipients()
        .AddLinks()
        .AddVerdicts()
        .Build();

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);

    // A holder of its own, so that naming a measure does not build the whole plan.
    private static class Built
    {
        internal static readonly Plan Plan = Build();
    }
}
