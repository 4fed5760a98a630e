using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Fulfilment;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.ChargedTown;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Each rule HP3xxx where it holds, where it is broken and on the days around the break.</summary>
public sealed class ResponsibilityRuleTests
{
    [Fact]
    public void SoundPlan_BeforeAnythingIsDue_HasNoFinding() => Assert.Empty(Codes(Sound(), "2026-01-31"));

    [Theory]
    [InlineData("2026-01-30")]
    [InlineData("2026-01-31", "HP3001")]
    public void NobodyAccountable_AfterTheLastAssignmentEnded(string day, params string[] codes)
    {
        var plan = Sound().Assign(Lead("programme-2", Town.Chair).EndingOn(Town.Date("2026-01-30")));
        Assert.Equal(codes, Codes(plan, day));
    }

    [Fact]
    public void NobodyAccountable_OfATaskThatWasLookedFor_SaysWhere()
    {
        var finding = Assert.Single(Findings(Sound().Task(1, Text, PlanSketch.Source).Assign(Assignment.NotFound("task-1", Role.Lead, "gazette")), "2026-01-31"));
        Assert.Equal(("HP3001", "task-1", "gazette"), (finding.Code, finding.Subject, finding.Citation!.Published));
        Assert.Contains("gazette", finding.Message.English, StringComparison.Ordinal);

        // Of a programme that nobody was ever named for the plan's own rules speak.
        Assert.Empty(Codes(Sound().Assign(Assignment.NotFound("programme-2", Role.Lead, "gazette")), "2026-01-31"));
    }

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-02-01", "HP3002")]
    public void SeveralAccountable_FromTheDayOfTheSecond(string day, params string[] codes)
    {
        var plan = Sound().Assign(Lead("programme-1", Town.Deputy).StartingOn(Town.Date("2026-02-01")));
        Assert.Equal(codes, Codes(plan, day));
    }

    [Theory]
    [InlineData("2026-02-27")]
    [InlineData("2026-02-28", "HP3002")]
    public void SeveralAccountable_FromSomeDayOfAMonth_OnlyOnceItIsCertain(string day, params string[] codes)
    {
        var plan = Sound().Assign(Lead("programme-1", Town.Deputy).StartingWithin(TimePeriod.Month(2026, 2)));
        Assert.Equal(codes, Codes(plan, day));
    }

    [Fact]
    public void SeveralAccountable_TwoCollectives_IsFoundAndOneOfEachIsNot()
    {
        var second = Assignment.ToCollective("programme-1", Role.Lead, "board", LocalisedText.Of("Ban", "Board"), Standing.Official, EvidenceGrade.Seen, "doc").DueOn(Last);
        var finding = Assert.Single(Findings(Sound().Assign(second), "2026-01-31"));
        Assert.Equal(("HP3002", "programme-1"), (finding.Code, finding.Subject));
        Assert.Contains("several collectives", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(2, finding.Subjects.Count(subject => subject.Kind == "assignment"));
    }

    [Theory]
    [InlineData("2026-01-30")]
    [InlineData("2026-01-31", "HP3003")]
    public void NoIndividual_OnceTheOfficeIsGone(string day, params string[] codes)
    {
        var collective = Assignment.ToCollective("D1", Role.Lead, "office", Text, Standing.Official, EvidenceGrade.Seen, "doc").DueOn(Last);
        Assert.Equal(codes, Codes(Sound().Assign(collective).Assign(Lead("D1", Town.Chair).EndingOn(Town.Date("2026-01-30"))), day));
        Assert.Equal(["HP3003"], Codes(Sound().Assign(collective), day));
    }

    [Fact]
    public void NoDate_OfAssignmentReportAndReview_IsFoundAndOfAStandingDutyIsNot()
    {
        var undated = Assignment.ToOffice("indicator-1", Role.Lead, Town.Chair, Standing.Official, EvidenceGrade.Seen, "doc");
        Assert.Equal(["HP3004"], Codes(Sound().Assign(undated), "2026-01-31"));
        Assert.Empty(Codes(Sound().Assign(undated), "2026-01-31", Town.Done("indicator-1", "2026-01-31")));
        Assert.Empty(Codes(Sound().Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Chair, Standing.Official, EvidenceGrade.Seen, "doc")), "2026-01-31"));
        Assert.Equal(["HP3004"], Codes(Sound().Report(new PeriodicReport("B2", "office", "board", Text, Text, PlanSketch.Source)), "2026-01-31"));
        var asked = Sound().Review(Review.Asked("R2", ReviewKind.Final, "board", Text, PlanSketch.Source));
        Assert.Equal(["HP3004"], Codes(asked, "2026-01-31"));
        Assert.Empty(Codes(asked, "2026-01-31", CompletionRecord.Held("R2", Town.Day("2026-01-31"), Town.Date("2026-01-31"), Town.Register)));
    }

    [Theory]
    [InlineData("2030")]
    [InlineData("2031-01", "HP3005")]
    [InlineData("2025-12")]
    [InlineData("2025-11", "HP3005")]
    public void DateOutsideTerm_AroundBothEnds(string deadline, params string[] codes)
    {
        // In force from 1 December 2025; the term ends with 2030.
        var plan = Sound().Milestone(new Milestone("M1", Text, "board", TimePeriod.Parse(deadline, null), PlanSketch.Source));
        Assert.Equal(codes, Codes(plan, "2026-01-31", Town.Done("M1", "2025-11-01")));
    }

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2026-04-01", "HP3006")]
    public void Overdue_FromTheDayAfterTheLast(string day, params string[] codes)
    {
        Assert.Equal(codes, Codes(Sound(), day, Filed(2026, 1), Town.NotDone("D1", "2026-03-31")));
        Assert.Empty(Codes(Sound(), day, Filed(2026, 1), Town.Done("D1", "2026-03-31")));
    }

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2026-04-01", "HP3007")]
    public void Unreported_FromTheDayAfterTheLast_OnceForAMilestoneAndItsDuties(string day, params string[] codes)
    {
        var plan = Sound().Milestone(new Milestone("M1", Text, "board", TimePeriod.Quarter(2026, 1), PlanSketch.Source, ["D1"]));
        Assert.Equal(codes, Codes(plan, day, Filed(2026, 1)));
    }

    [Fact]
    public void Overdue_MilestoneWithARecordOfItsOwn_IsNamedItself()
    {
        var plan = Sound().Milestone(new Milestone("M1", Text, "board", TimePeriod.Quarter(2026, 1), PlanSketch.Source, ["D1"]));
        var finding = Assert.Single(Findings(plan, "2026-04-05", Filed(2026, 1), Town.Done("D1", "2026-03-01"), Town.NotDone("M1", "2026-04-02")));
        Assert.Equal(("HP3006", "M1", "Overdue by 5 days: text (due by 2026-03-31)."), (finding.Code, finding.Subject, finding.Message.English));
        Assert.Equal("Quá hạn 5 ngày: văn bản (hạn cuối 31/03/2026).", finding.Message.Vietnamese);
        Assert.Equal(PlanSketch.Source, finding.Citation!.Document);
    }

    [Theory]
    [InlineData("2026-03-20")]
    [InlineData("2026-03-21", "HP3008")]
    public void ReportNotFiled_FromTheDayAfterItIsDue(string day, params string[] codes) => Assert.Equal(codes, Codes(Sound(), day));

    [Theory]
    [InlineData("2028-06-30", 0)]
    [InlineData("2028-07-01", 1)]
    public void ReviewMissing_FromTheDayAfterItsLast(string day, int count) =>
        Assert.Equal(count, Codes(Sound(), day).Count(code => code == "HP3009"));

    [Theory]
    [InlineData("2030-12-31", 0)]
    [InlineData("2031-01-01", 1)]
    public void ReviewMissing_WithoutADate_AfterTheTerm(string day, int count)
    {
        var plan = Sound().Review(Review.Asked("R2", ReviewKind.Final, "board", Text, PlanSketch.Source));
        Assert.Equal(count, Findings(plan, day).Count(finding => finding.Code == "HP3009" && finding.Subject == "R2"));
    }

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-02-01", "HP3010")]
    public void HolderEnded_FromTheDayAfter(string day, params string[] codes)
    {
        var ended = Existence.Until(Town.Day("2026-01-31"), Town.Register).SucceededBy("office", LocalisedText.Of("Văn phòng", "Office"));
        var plan = Sound().Agency(new Agency("old", Text, ended)).Assign(Assignment.ToCollective("programme-2", Role.Coordinate, "old", Text, Standing.Official, EvidenceGrade.Seen, "doc"));
        var findings = Findings(plan, day);
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal("text ceased to exist (2026-01-31) and is still in charge of: programme-2. Succeeded by: Office.", finding.Message.English));

        // What is done burdens nobody.
        Assert.Empty(Codes(plan.Assign(Lead("programme-2", Town.Chair)), day, Town.Done("programme-2", "2026-01-15")));
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-02", "HP3010")]
    public void HolderEnded_OnAnUncertainDay_SaysThatItMayHave(string day, params string[] codes)
    {
        var ended = Existence.Until(UncertainDate.Within(TimePeriod.Year(2026)), Town.Register);
        var plan = Sound().Agency(new Agency("old", Text, ended)).Assign(Assignment.ToCollective("programme-2", Role.Coordinate, "old", Text, Standing.Official, EvidenceGrade.Seen, "doc"));
        var findings = Findings(plan, day);
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Contains("on a day that is not known", finding.Message.English, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Contains("not known.", finding.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void RouteBackwards_StepDueBeforeTheOneAheadOfIt()
    {
        Assert.Equal(["HP3011"], Codes(Routed(2028, 2027), "2026-01-31"));
        Assert.Empty(Codes(Routed(2028, 2028), "2026-01-31"));
        Assert.Empty(Codes(Routed(2027, 2028), "2026-01-31"));

        static PlanBuilder Routed(int first, int second) => Sound().Route(new Route(
            "L2", "programme-2", Text,
            [new Milestone("a", Text, "board", TimePeriod.Year(first), PlanSketch.Source), new Milestone("b", Text, "board", TimePeriod.Year(second), PlanSketch.Source)],
            PlanSketch.Source));
    }

    [Fact]
    public void RecordsDisagree_OnOneDay()
    {
        var (early, late) = (Town.Done("D1", "2026-03-20", "2026-06-01"), Town.Done("D1", "2026-04-20", "2026-06-01"));
        CompletionRecord[] rest = [Filed(2026, 1), Town.Done("L1.1", "2026-05-01")];
        Assert.Equal(["HP3012"], Codes(Sound(), "2026-06-05", [early, late, .. rest]));
        Assert.Empty(Codes(Sound(), "2026-06-05", [early, Town.Done("D1", "2026-04-20", "2026-06-02"), .. rest]));
    }

    // What the rules find of one duty, told from the dates alone.
    [Fact]
    public void DatesOfOneDuty_AnyDayAndDeadline_GiveExactlyTheirRules() =>
        Prop.ForAll(
            (from month in Gen.Choose(-3, 62)
             from day in Gen.Choose(0, 2000)
             from said in Gen.Choose(-2000, 2000)
             select (month, day, said)).ToArbitrary(),
            drawn =>
            {
                var last = PlanSketch.InForce.PlusMonths(drawn.month + 1).PlusDays(-1);
                var day = PlanSketch.InForce.PlusDays(drawn.day);
                var draft = PlanSketch.Valid().Body(1, "board", Text, PlanSketch.Source, body => body
                    .Duty("D1", Text, PlanSketch.Source, TimePeriod.Month(last.Year, last.Month)));
                CompletionRecord[] records = drawn.said < 0 ? [] : [CompletionRecord.NotDone("D1", PlanSketch.InForce.PlusDays(drawn.said), PlanSketch.InForce.PlusDays(drawn.said), Town.Register)];
                var isKnown = drawn.said >= 0 && PlanSketch.InForce.PlusDays(drawn.said) >= last;
                string[] expected =
                [
                    .. last < PlanSketch.InForce || last > new LocalDate(2030, 12, 31) ? new[] { "HP3005" } : [],
                    .. day <= last ? [] : isKnown ? new[] { "HP3006" } : ["HP3007"],
                ];
                return expected.SequenceEqual(RuleSet.BuiltIn.Evaluate(RuleInput.Empty.With(Town.Judge(draft.Builds(), EvaluationMoment.At(day), records))).Findings.Select(finding => finding.Code));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(300)));

    [Fact]
    public void Records_ThatDoNotFit_ComeThroughWithTheirRules()
    {
        var plan = Sound().Builds();
        var set = CompletionRecordSet.Create(plan, [Town.Done("D9", "2026-01-01")]);
        var report = RuleSet.BuiltIn.Evaluate(RuleInput.Empty.With(new ResponsibilityEngine().Evaluate(plan, set, Town.On("2026-01-31"))));
        Assert.Equal("HP3101", Assert.Single(report.Findings).Code);
        Assert.True(report.HasErrors);
        Assert.True(RuleSet.BuiltIn.TryGet("HP3101", out _));
    }

    [Fact]
    public void Hanoi_AtTheEndOfTheTerm_HasFewFindingsAndEachIsTrue()
    {
        var plan = HanoiActionProgramme.Plan;
        var judged = new ResponsibilityEngine().Evaluate(
            plan, CompletionRecordSet.Create(plan, HanoiActionProgramme.Records), EvaluationMoment.At(new LocalDate(2025, 12, 31)));
        var findings = RuleSet.BuiltIn.Evaluate(RuleInput.Empty.With(judged)).Findings;
        Assert.All(findings, finding => Assert.NotNull(finding.Citation));

        // Two reports have their frequency by words alone; the committees of D1.3 were not reported; two Party
        // bodies may have ended, and three merged departments are still named as standing agencies.
        Assert.Equal(["B1", "B2"], findings.Where(finding => finding.Code == "HP3004" && finding.Severity == Severity.Information).Select(finding => finding.Subject));
        Assert.Equal("D1.3", Assert.Single(findings, finding => finding.Code == "HP3007").Subject);
        Assert.Equal(
            ["agriculture_rural_department", "labour_department", "natural_resources_department", "peoples_committee_party_committee", "peoples_council_party_caucus"],
            findings.Where(finding => finding.Code == "HP3010").Select(finding => finding.Subject));
        Assert.Equal(8, findings.Count);
    }

    [Fact]
    public void Hanoi_WithThePlansOwnRules_NamesTheMissingHeads()
    {
        var plan = HanoiActionProgramme.Plan;
        var judged = new ResponsibilityEngine().Evaluate(
            plan, CompletionRecordSet.Create(plan, HanoiActionProgramme.Records), EvaluationMoment.At(new LocalDate(2025, 12, 31)));
        Assert.Equal(
            ["programme-1", "programme-3", "programme-5", "programme-6", "programme-9"],
            RuleSet.BuiltIn.Evaluate(RuleInput.Of(plan).With(judged)).Of("HP1108").Select(finding => finding.Subject));
    }

    private static IEnumerable<string> Codes(PlanBuilder draft, string day, params CompletionRecord[] records) =>
        Findings(draft, day, records).Select(finding => finding.Code);

    private static IReadOnlyList<Finding> Findings(PlanBuilder draft, string day, params CompletionRecord[] records) =>
        RuleSet.BuiltIn.Evaluate(RuleInput.Empty.With(Town.Judge(draft.Builds(), Town.On(day), records))).Findings;
}
