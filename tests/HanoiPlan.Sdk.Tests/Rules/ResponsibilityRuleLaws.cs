using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Fulfilment;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.ChargedTown;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>A sound distribution of work gives no finding on any day before something is due, and every single breakage exactly its rule.</summary>
public sealed class ResponsibilityRuleLaws
{
    private static readonly LocalDate First = new(2026, 2, 10);

    private delegate IEnumerable<CompletionRecord> Breakage(PlanBuilder plan, LocalDate day, SplitMix64 dice);

    /// <summary>Each way to break one thing on a day between 10 February and 12 March 2026, with the code of its rule.</summary>
    private static readonly (string Code, Breakage Break)[] Breakages =
    [
        ("HP3001", (plan, day, dice) => Given(plan.Assign(Lead("programme-2", Town.Chair).EndingOn(Before(day, dice))))),
        ("HP3002", (plan, day, dice) => Given(plan.Assign(Lead("programme-1", Town.Deputy).StartingOn(NotAfter(day, dice))))),
        ("HP3003", (plan, day, dice) => Given(plan.Assign(Collective(dice.OneIn(2) ? "D1" : "D3")))),
        ("HP3004", (plan, day, dice) => Given(dice.OneIn(2)
            ? plan.Assign(Assignment.ToOffice("indicator-1", Role.Lead, Town.Chair, Standing.Official, EvidenceGrade.Seen, "doc"))
            : plan.Report(new PeriodicReport("B2", "office", "board", Text, Text, PlanSketch.Source)))),
        ("HP3005", (plan, day, dice) => Given(plan.Milestone(Due(TimePeriod.Month(2031 + dice.Between(0, 20), dice.Between(1, 12)))))),
        ("HP3006", (plan, day, dice) =>
        {
            plan.Milestone(Due(TimePeriod.Month(2025, 12)));
            var said = new LocalDate(2025, 12, 31).PlusDays(dice.Between(0, 30));
            return [CompletionRecord.NotDone("M9", said, said, Town.Register)];
        }),
        ("HP3007", (plan, day, dice) => Given(plan.Milestone(Due(dice.OneIn(2) ? TimePeriod.Month(2026, 1) : TimePeriod.Month(2025, 12))))),
        ("HP3008", (plan, day, dice) => Given(plan.Report(new PeriodicReport(
            "B9", "office", "board", Text, ReportingCalendar.Of(ReportingFrequency.Monthly).DueAfter(dice.Between(1, 5), HolidayCalendar.WeekendsOnly), PlanSketch.Source)))),
        ("HP3009", (plan, day, dice) => Given(plan.Review(Review.Asked("R9", dice.OneIn(2) ? ReviewKind.Preliminary : ReviewKind.Final, null, "board", Text, TimePeriod.Month(2025, 12), PlanSketch.Source)))),
        ("HP3010", (plan, day, dice) => Given(plan
            .Agency(new Agency("old", Text, Existence.Until(UncertainDate.On(Before(day, dice)), Town.Register)))
            .Assign(Assignment.ToCollective("programme-2", Role.Coordinate, "old", Text, Standing.Official, EvidenceGrade.Seen, "doc")))),
        ("HP3011", (plan, day, dice) => Given(plan.Route(new Route(
            "L9", "programme-2", Text,
            [
                new Milestone("L9.1", Text, "board", TimePeriod.Year(2028 + dice.Between(0, 2)), PlanSketch.Source),
                new Milestone("L9.2", Text, "board", TimePeriod.Year(2026 + dice.Between(0, 1)), PlanSketch.Source),
            ],
            PlanSketch.Source)))),
        ("HP3012", (plan, day, dice) => [CompletionRecord.Done("D1", UncertainDate.On(NotAfter(day, dice)), day, Town.Register), CompletionRecord.NotDone("D1", day, day, Town.Register)]),
        (RecordFindings.UnknownSubject, (plan, day, dice) => [CompletionRecord.Done($"D{dice.Between(4, 99)}", UncertainDate.On(day), day, Town.Register)]),
        (RecordFindings.KindDoesNotFit, (plan, day, dice) => [CompletionRecord.Held(dice.OneIn(2) ? "D1" : "L1.1", UncertainDate.On(day), day, Town.Register)]),
        (RecordFindings.PeriodNotAsked, (plan, day, dice) => [CompletionRecord.Filed("B1", TimePeriod.Month(2026, dice.Between(1, 2)), UncertainDate.On(day), day, Town.Register)]),
        (RecordFindings.RecordedBeforeTheDay, (plan, day, dice) => [CompletionRecord.Done("D1", UncertainDate.On(day), Before(day, dice), Town.Register)]),
        (RecordFindings.RecordTwice, (plan, day, dice) => Enumerable.Repeat(CompletionRecord.Done("D1", UncertainDate.On(NotAfter(day, dice)), day, Town.Register), 2)),
    ];

    [Fact]
    public void Sound_BreaksNothing_OnAnyDay() => Made.Holds(50, Gen.Choose(0, 30), days => Find(Sound(), First.PlusDays(days), []).Count == 0);

    [Fact]
    public void EachBreakage_GivesExactlyItsRule_15OfEach() => Made.Holds(15 * Breakages.Length, Gen.Zip(Made.Seeds, Gen.Choose(0, Breakages.Length - 1)), made =>
    {
        var dice = new SplitMix64(made.Item1);
        var (code, breakage) = Breakages[made.Item2];
        var day = First.PlusDays(dice.Between(0, 30));
        var plan = Sound();
        CompletionRecord[] records = [.. breakage(plan, day, dice)];
        var findings = Find(plan, day, records);
        Assert.All(findings, finding => Assert.Equal(code, finding.Code));
        return findings.Count > 0;
    });

    [Fact]
    public void Breakages_CoverEveryRuleOfResponsibilities() => Assert.Equal(
        RuleSet.BuiltIn.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("HP3", StringComparison.Ordinal)), Breakages.Select(breakage => breakage.Code));

    private static IReadOnlyList<Finding> Find(PlanBuilder draft, LocalDate day, CompletionRecord[] records)
    {
        var plan = draft.Builds();
        var judged = new ResponsibilityEngine().Evaluate(plan, CompletionRecordSet.Create(plan, records), EvaluationMoment.At(day));
        return RuleSet.BuiltIn.Evaluate(RuleInput.Empty.With(judged)).Findings;
    }

    private static CompletionRecord[] Given(PlanBuilder broken)
    {
        Assert.NotNull(broken);
        return [];
    }

    private static Milestone Due(TimePeriod deadline) => new("M9", Text, "board", deadline, PlanSketch.Source);

    private static Assignment Collective(string subject) =>
        Assignment.ToCollective(subject, Role.Lead, "office", Text, Standing.Official, EvidenceGrade.Seen, "doc").DueOn(Last);

    private static LocalDate Before(LocalDate day, SplitMix64 dice) => day.PlusDays(-1 - dice.Between(0, 25));

    private static LocalDate NotAfter(LocalDate day, SplitMix64 dice) => day.PlusDays(-dice.Between(0, 25));
}
