using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Evaluation;
using static HanoiPlan.Sdk.Testing.Laws;
using static HanoiPlan.Sdk.Tests.Laws.Made;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>What holds of every judgement of one target; each law of the testing package is tried on 10,000 made-up cases or more.</summary>
public sealed class JudgementLaws
{
    private static readonly int Cases = Effort.Of(10_000);

    public static TheoryData<string> Targets => [.. HanoiActionProgramme.Plan.Targets.Select(target => target.Id)];

    [Fact]
    public void BetterValue_NeverRanksWorse_20000Cases() => BetterNeverRanksWorse().Check(2 * Cases);

    [Theory]
    [MemberData(nameof(Targets))]
    public void BetterValue_OfTargetsOfHanoi_NeverRanksWorse_50CasesEach(string target) =>
        BetterNeverRanksWorse(HanoiActionProgramme.Plan, target).Check(Effort.Of(50));

    [Fact]
    public void OrderOfObservations_ChangesNothing_10000Cases() => OrderOfObservationsChangesNothing().Check(Cases);

    [Fact]
    public void LaterRecord_NeverChangesAnEarlierKnownAt_10000Cases() => LaterRecordNeverChangesAnEarlierKnownAt().Check(Cases);

    [Fact]
    public void RestateThenRevert_Restores_10000Cases() => RestateThenRevertRestores().Check(Cases);

    [Fact]
    public void RestateThenRevert_UsesTheLastVersion_100Cases()
    {
        var versions = new List<int>();
        RestateThenRevertRestores(Generators.JudgementCases(Basis.EndOfTerm), made =>
        {
            var assessment = made.Judge();
            versions.Add(made.Target.Versions.Count);
            Assert.Same(made.Target.Versions[^1], assessment.Version);
            return AnswerText.Result(assessment);
        }).Check(100);
        Assert.Equal([1, 3], versions.Distinct().Order());
    }

    [Fact]
    public void Threads_ChangeNothing_1000Cases() => ThreadsChangeNothing(Generators.JudgementCases(), made => made.JudgeInFull()).Check(Effort.Of(1_000));

    [Fact]
    public void Years_AddUpToTheTotal_10000Cases() => PartsAddUpToTheTotal().Check(Cases);

    [Fact]
    public void SumOfTheYears_IsTheTotal_10000Cases() => Holds(
        10_000,
        from parts in Gen.Choose(-100_000, 100_000).ArrayOf(5)
        from beside in Gen.Choose(-2, 2)
        select (parts, beside),
        c =>
        {
            var sum = c.parts.Sum();
            var assessment = Town.Assess(
                Town.Measure(Preference.HigherIsBetter, 2, null, Unit.TrillionVnd),
                t => t.AtLeast((sum + c.beside) / 100m).Total(),
                "2025-12-31",
                [.. c.parts.Select((part, i) => $"{2021 + i} final {Text(part)}")]);
            return assessment.Value!.Exact == Rational.Of(sum, 100)
                && assessment.Status == (c.beside <= 0 ? AssessmentStatus.Met : AssessmentStatus.NotMet);
        });

    [Fact]
    public void Columns_AreJudgedAsTheEngineJudgesEachFigure_15DataSets() => BatchAnswersAsTheEngine(HanoiActionProgramme.Plan).Check(Effort.Of(15));

    [Fact]
    public void StatusesOfAnInterval_HoldTheStatusOfEachPointInIt_10000Cases() => IntervalHoldsTheStatusOfEachOfItsValues().Check(Cases);

    [Fact]
    public void Flips_HaveTheStatusTheySay_AndTheStepBeforeHasTheOldOne_10000Cases() => FlipsHaveTheStatusTheySay().Check(Cases);

    private static string Text(int hundredths) => (hundredths / 100m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
