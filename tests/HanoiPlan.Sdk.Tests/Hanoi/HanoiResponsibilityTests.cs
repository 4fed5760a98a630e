using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Section VI and what was published of it, judged on a day.</summary>
public sealed class HanoiResponsibilityTests
{
    private static readonly LocalDate End = new(2025, 12, 31);

    [Fact]
    public void Records_FitThePlan() =>
        Assert.Empty(CompletionRecordSet.Create(HanoiActionProgramme.Plan, HanoiActionProgramme.Records).Findings);

    // Issued on 17 March 2021; the quarter ended on the 31st.
    [Theory]
    [InlineData("2021-03-16", "Due in 15 days", "Due in 15 days")]
    [InlineData("2021-03-17", "Done", "Due in 14 days")]
    [InlineData("2021-03-31", "Done", "Due in 0 days")]
    [InlineData("2021-04-01", "Done", "Unreported, 1 day past the date")]
    public void FirstQuarter2021_ProgrammesAreIssuedInTime_CommitteesAreNotReported(string day, string programmes, string committees)
    {
        var judged = Judge(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(programmes, Answer(judged, "D1.2"));
        Assert.Equal(committees, Answer(judged, "D1.3"));
        Assert.Equal(committees, Answer(judged, "M1"));
    }

    [Theory]
    [InlineData("R1", 2023, 6, 30, "No date stated")]
    [InlineData("R1", 2023, 7, 15, "Undetermined (reviewed or no date stated)")]
    [InlineData("R1", 2023, 7, 31, "Reviewed")]
    [InlineData("R2", 2025, 9, 30, "No date stated")]
    [InlineData("R2", 2025, 10, 31, "Reviewed")]
    [InlineData("R-P03", 2025, 3, 20, "Reviewed")]
    [InlineData("R-P06", 2025, 3, 28, "Reviewed")]
    [InlineData("R-P07", 2025, 4, 3, "Reviewed")]
    [InlineData("R-P08", 2025, 3, 24, "Reviewed")]
    [InlineData("R-P04", 2025, 12, 31, "Reviewed")]
    public void Reviews_AreReviewedOnceHeld(string review, int year, int month, int day, string answer) =>
        Assert.Equal(answer, Answer(Judge(new LocalDate(year, month, day)), review));

    [Fact]
    public void Reviews_OfProgrammesHeldLater_AreNotThereBefore()
    {
        Assert.Empty(Judge(new LocalDate(2025, 3, 19)).Of("R-P03"));
        Assert.Empty(Judge(new LocalDate(2024, 12, 31)).Of("R-P04"));
    }

    [Fact]
    public void Heads_KnownAndNotFound_AreWhatTheFactsSay()
    {
        var heads = Judge(End).Programmes.ToDictionary(part => part.Node.Number, part => part.Leads.Select(lead => lead.Office!.Id).ToArray());
        Assert.All(new[] { 1, 3, 5, 6, 9 }, number => Assert.Empty(heads[number]));
        Assert.Equal(["city-peoples-committee-chairman"], heads[2]);
        Assert.Equal(["city-party-deputy-secretary-committee-chairman"], heads[4]);
        Assert.Equal(["city-party-standing-deputy-secretary"], heads[7]);
        Assert.Equal(["city-party-deputy-secretary-council-chairman"], heads[8]);
        Assert.Equal(["city-party-secretary"], heads[10]);
        Assert.Equal(5, Judge(End).Counts[FulfilmentStatus.Unassigned]);
    }

    [Fact]
    public void HeadOfProgramme4_ChangedInDecember2024_OnADayNotKnown()
    {
        Assert.Equal(["city-party-standing-deputy-secretary"], Heads(new LocalDate(2024, 11, 30)));
        Assert.Equal(2, Heads(new LocalDate(2024, 12, 15)).Length);
        Assert.Equal(["city-party-deputy-secretary-committee-chairman"], Heads(new LocalDate(2025, 1, 1)));

        static string[] Heads(LocalDate day) => [.. Judge(day).Programmes.Single(part => part.Node.Number == 4).Leads.Select(lead => lead.Office!.Id)];
    }

    [Fact]
    public void Bodies_EndedIn2025_AreKnownByTheYearWithSuccessors()
    {
        var ended = Judge(new LocalDate(2026, 1, 1)).Bodies.Where(body => body.Exists == false).ToDictionary(body => body.Id);
        Assert.Equal(
            ["agriculture_rural_department", "labour_department", "natural_resources_department", "peoples_committee_party_committee", "peoples_council_party_caucus", "planning_investment_department"],
            ended.Keys.Order(StringComparer.Ordinal));
        Assert.All(ended.Values, body => Assert.Single(body.Existence.Successors));
        var caucus = ended["peoples_council_party_caucus"].Existence;
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), (caucus.Ended!.Earliest, caucus.Ended.Latest));
        Assert.Equal((Standing.Ours, EvidenceGrade.Unverified), (caucus.Evidence!.Standing, caucus.Evidence.Grade));
        Assert.Equal("Đảng bộ HĐND Thành phố", caucus.Successors[0].Name.Vietnamese);
        Assert.Equal("agriculture_environment_department", ended["natural_resources_department"].Existence.Successors[0].Id);
        Assert.Null(Judge(new LocalDate(2025, 6, 30)).Bodies.Single(body => body.Id == "peoples_council_party_caucus").Exists);
        Assert.True(Judge(new LocalDate(2024, 12, 31)).Bodies.Single(body => body.Id == "planning_investment_department").Exists);
    }

    [Fact]
    public void Reports_FrequencyIsOnlyWorded_NoDateIsStated()
    {
        Assert.All(HanoiActionProgramme.Plan.Reports, report => Assert.Null(report.Calendar));
        Assert.Equal(("No date stated", "No date stated"), (Answer(Judge(End), "B1"), Answer(Judge(End), "B2")));
    }

    [Fact]
    public void Programme9_WithoutIndicators_IsJudgedByItsDutiesAlone()
    {
        var plan = HanoiActionProgramme.Plan;
        var indicators = new EvaluationEngine().Evaluate(plan, ObservationSet.Create(plan.Measures, []), EvaluationMoment.At(End));
        var judged = new ResponsibilityEngine().Evaluate(indicators, CompletionRecordSet.Create(plan, HanoiActionProgramme.Records));
        Assert.Equal(
            "programme-9: not quantified; 1 done, 2 unreported, 1 unassigned",
            judged.Programmes.Single(part => part.Node.Number == 9).ToText(Language.English));
    }

    [Fact]
    public void Facts_EveryRecordAndAssignment_HasAStandingAndASource()
    {
        Assert.All(HanoiActionProgramme.Records, record => Assert.False(string.IsNullOrWhiteSpace(record.Evidence.Source)));
        Assert.All(HanoiActionProgramme.Records, record => Assert.NotNull(record.Note));
        Assert.All(HanoiActionProgramme.Plan.Assignments, assignment => Assert.Equal(assignment.IsUnknown, assignment.Standing == Standing.NotFound));
        Assert.All(HanoiActionProgramme.Plan.Assignments.Where(assignment => assignment.Collective is not null), assignment => Assert.NotNull(assignment.CollectiveId));
    }

    private static ResponsibilityAssessment Judge(LocalDate day) => new ResponsibilityEngine().Evaluate(
        HanoiActionProgramme.Plan, CompletionRecordSet.Create(HanoiActionProgramme.Plan, HanoiActionProgramme.Records), EvaluationMoment.At(day));

    private static string Answer(ResponsibilityAssessment judged, string subject) => Assert.Single(judged.Of(subject)).ToText(Language.English);
}
