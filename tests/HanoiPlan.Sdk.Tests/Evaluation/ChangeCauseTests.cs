using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Comparison;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Why an answer differs: each cause alone, and what makes two records the same.</summary>
public sealed class ChangeCauseTests
{
    private static readonly Plan TownPlan = Plan(t => t.AtLeast(80m), Higher());
    private static readonly EvaluationMoment End = EvaluationMoment.At(Date("2025-12-31"));

    [Fact]
    public void Causes_HaveTheWordsOfThePlanners()
    {
        Assert.Equal(
            ["NewPeriod", "RevisedValue", "WithdrawnValue", "TargetRestated", "Method", "Geography", "TimePassed"],
            ChangeCause.All.Select(cause => cause.Name));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], ChangeCause.All.Select(cause => cause.Value));
        Assert.Equal(
            [
                "có số liệu kỳ mới", "số liệu được điều chỉnh", "số liệu không còn được dùng", "chỉ tiêu được điều chỉnh", "phương pháp đánh giá khác", "địa bàn khác",
                "thời gian trôi qua",
            ],
            ChangeCause.All.Select(cause => cause.Label.Vietnamese));
        Assert.Equal(
            ["a new period", "a revised value", "a value no longer used", "the target was restated", "another method", "another area", "time has passed"],
            ChangeCause.All.Select(cause => cause.Label.English));
    }

    // One record and one that differs in one thing only: a revision, even where nothing of the answer's status changes.
    [Theory]
    [InlineData("value")]
    [InlineData("kind")]
    [InlineData("recorded")]
    [InlineData("unit")]
    [InlineData("source")]
    [InlineData("numerator")]
    [InlineData("denominator")]
    public void RecordsThatDifferInOneThing_AreARevision(string thing)
    {
        static Observation Record(string thing) => Observation.Create(
            "m", Town.Area, TimePeriod.Year(2025), thing == "kind" ? ObservationKind.Preliminary : ObservationKind.Final, Date(thing == "recorded" ? "2026-02-01" : "2026-01-01"), o =>
            {
                o.WithParts(thing == "numerator" ? 82m : 81m, thing == "denominator" ? 99m : 100m);
                if (thing is not "numerator" and not "denominator" and not "parts")
                {
                    o.WithValue(thing == "value" ? 81.1m : 81m);
                }

                if (thing == "unit")
                {
                    o.InUnit(Unit.Percent);
                }

                if (thing == "source")
                {
                    o.From("elsewhere");
                }
            });
        var before = Record(thing is "numerator" or "denominator" ? "parts" : string.Empty);
        var after = Record(thing);
        var change = Assert.Single(PlanDiff.Between(Judge(before), Judge(after)).Changes);
        Assert.Equal([ChangeCause.RevisedValue], change.Causes);
        Assert.Equal([after], change.Added);
        Assert.Equal([before], change.Removed);
        Assert.Empty(PlanDiff.Between(Judge(before), Judge(before)).Changes);
    }

    // The parts of the two measures and of two periods are told apart: only what is new counts as new.
    [Fact]
    public void RecordsOfAnotherPeriod_AreNewPeriods()
    {
        var change = Assert.Single(PlanDiff.Between(At("2023-12-31", "2020 final 70", "2023 final 76"), At("2024-12-31", "2020 final 70", "2024 final 76")).Changes);
        Assert.Equal([ChangeCause.NewPeriod], change.Causes);
        Assert.Equal("2024", Assert.Single(change.Added).Period.ToString());
        Assert.Equal("2023", Assert.Single(change.Removed).Period.ToString());
    }

    [Fact]
    public void RecordOfAnotherPart_IsANewPeriodOfThatPart()
    {
        var words = LocalisedText.Of("Chữ", "Words");
        var parts = new[] { "a", "b" }.Select(code => Sdk.Measures.Measure.Create(code, words, Unit.Percent, 2, Preference.HigherIsBetter, m => m.Stock()));
        var plan = Plan(t => t.AtLeast(80m), [Measure(Preference.HigherIsBetter, 2, m => m.Stock().WeakestOf("a", "b")), .. parts]);
        PlanAssessment Of(params string[] rows) => new EvaluationEngine().Evaluate(plan, Set(plan, rows), End);
        var change = Assert.Single(PlanDiff.Between(Of("a: 2025 final 85"), Of("a: 2025 final 85", "b: 2025 final 85")).Changes);
        Assert.Equal([ChangeCause.NewPeriod], change.Causes);
        Assert.Equal("b", Assert.Single(change.Added).MeasureCode);
        Assert.Empty(change.Removed);
    }

    [Fact]
    public void AnotherArea_IsAnotherGeography()
    {
        var other = AreaCode.Of("T2");
        var set = ObservationSet.Create(TownPlan.Measures,
        [
            Observation.Create("m", Town.Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(79m)),
            Observation.Create("m", other, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(79m)),
        ]);
        var compiled = CompiledPlan.Compile(TownPlan);
        var engine = new EvaluationEngine();
        var here = engine.Evaluate(compiled, set, End);
        var there = engine.Evaluate(compiled, set, End, other);
        var change = Assert.Single(PlanDiff.Between(here, there).Changes);
        Assert.Equal([ChangeCause.Geography], change.Causes);
        Assert.Equal("T Test: still Not met; because of another area [2025 recorded 2026-01-01].", change.ToText(Language.English));
        Assert.Equal("T Thử: vẫn là Không đạt; vì địa bàn khác [năm 2025 ghi nhận 01/01/2026].", change.ToText(Language.Vietnamese));
        var nothing = ObservationSet.Create(TownPlan.Measures, []);
        var without = Assert.Single(PlanDiff.Between(engine.Evaluate(compiled, nothing, End), engine.Evaluate(compiled, nothing, End, other)).Changes);
        Assert.Equal([ChangeCause.Geography], without.Causes);
        Assert.Equal("T Test: still No data; because of another area.", without.ToString());
    }

    // The value that the answer shows comes first, as it does among the observations used.
    [Fact]
    public void SeveralNewRecords_AreEachNamed()
    {
        var plan = Plan(t => t.AtLeast(3m).EveryYear(), Measure(Preference.HigherIsBetter));
        PlanAssessment Of(params string[] rows) => new EvaluationEngine().Evaluate(plan, Set(plan, rows), EvaluationMoment.At(Date("2022-12-31")));
        var change = Assert.Single(PlanDiff.Between(Of(), Of("2021 final 3", "2022 final 4")).Changes);
        Assert.Equal("T Test: No data → On track (– → 4%); because of a new period [2022 recorded 2022-12-31, 2021 recorded 2021-12-31].", change.ToString());
    }

    // The same figure under another statement of the target: each thing alone makes it a restated target.
    [Fact]
    public void AnythingElseAsked_IsARestatedTarget()
    {
        Action<TargetBuilder> asked = t => t.AtLeast(80m);
        Action<TargetBuilder>[] others =
        [
            t => t.AtLeast(81m),
            t => t.MoreThan(80m),
            t => t.AtLeast(80m).EveryYear(),
            t => t.AtLeast(80m).Over(2022, 2025),
            t => t.AtLeast(80m).DueOn(Date("2025-12-30")),
            t => t.AtLeast(80m).Baseline(2019),
            t => t.AtLeast(80m).Along(TargetPath.ConstantGrowth),
            t => t.AtLeast(80m).Along(TargetPath.ThroughSteps([new(2023, 75m)])),
        ];
        PlanAssessment Of(Action<TargetBuilder> target)
        {
            var plan = Plan(target, Higher());
            return new EvaluationEngine().Evaluate(plan, Set(plan, "2019 final 69", "2020 final 70", "2023 final 75"), EvaluationMoment.At(Date("2024-06-30")));
        }

        foreach (var other in others)
        {
            Assert.Contains(ChangeCause.TargetRestated, Assert.Single(PlanDiff.Between(Of(asked), Of(other)).Changes).Causes);
        }

        Assert.Empty(PlanDiff.Between(Of(asked), Of(t => t.AtLeast(80.0m).Baseline(2020).DueOn(Date("2025-12-31")))).Changes);
        var steps = Of(t => t.AtLeast(80m).Along(TargetPath.ThroughSteps([new(2023, 75m), new(2024, 77m)])));
        Assert.Empty(PlanDiff.Between(steps, Of(t => t.AtLeast(80m).Along(TargetPath.ThroughSteps([new(2024, 77.0m), new(2023, 75m)])))).Changes);
        var change = Assert.Single(PlanDiff.Between(steps, Of(t => t.AtLeast(80m).Along(TargetPath.ThroughSteps([new(2023, 90m), new(2024, 77m)])))).Changes);
        Assert.Equal([ChangeCause.TargetRestated], change.Causes);
    }

    // A later instrument that asks the same, or one that is not in force yet, is still another statement of it.
    [Fact]
    public void AnotherVersionThatAsksTheSame_IsARestatedTarget()
    {
        var source = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null));
        var plan = Plan(t => t.AtLeast(80m).Restated(Date("2023-02-01"), r => r.AtLeast(80m).Stated("80").Cites(source)), Higher());
        PlanAssessment Under(string rules) => new EvaluationEngine().Evaluate(plan, Set(plan, "2025 final 81"), End.UnderRulesOf(Date(rules)));
        Assert.Equal([ChangeCause.TargetRestated], Assert.Single(PlanDiff.Between(Under("2023-01-31"), Under("2023-02-01")).Changes).Causes);
        Assert.Empty(PlanDiff.Between(Under("2023-02-01"), Under("2024-02-01")).Changes);
        Assert.Contains(ChangeCause.TargetRestated, Assert.Single(PlanDiff.Between(Under("2020-01-01"), Under("2023-01-31")).Changes).Causes);
        Assert.Contains(ChangeCause.TargetRestated, Assert.Single(PlanDiff.Between(Under("2023-01-31"), Under("2020-01-01")).Changes).Causes);
        Assert.Empty(PlanDiff.Between(Under("2020-01-01"), Under("2020-01-02")).Changes);
    }

    [Fact]
    public void AnotherUnit_IsAnotherMethod_BesideTheNewPeriod()
    {
        PlanAssessment Of(Unit unit, params string[] rows)
        {
            var plan = Plan(t => t.AtLeast(80m), Measure(Preference.HigherIsBetter, 2, m => m.Stock(), unit));
            return new EvaluationEngine().Evaluate(plan, Set(plan, rows), End);
        }

        var change = Assert.Single(PlanDiff.Between(Of(Unit.Percent), Of(Unit.PerThousand, "2025 final 81")).Changes);
        Assert.Equal("T Test: No data → Met (– → 81‰); because of a new period; another method [2025 recorded 2025-12-31].", change.ToString());
        Assert.Equal("T Thử: Chưa có số liệu → Đạt (– → 81‰); vì có số liệu kỳ mới; phương pháp đánh giá khác [năm 2025 ghi nhận 31/12/2025].", change.ToText(Language.Vietnamese));
    }

    // 85 exceeds 60..80 where more is better and misses it where less is: the same figure, another reading of it.
    [Fact]
    public void AnotherReadingOfTheMeasure_IsAnotherMethod()
    {
        PlanAssessment Of(Measure measure)
        {
            var plan = Plan(t => t.Between(60m, 80m), measure);
            return new EvaluationEngine().Evaluate(plan, Set(plan, "2025 final 85"), End);
        }

        var change = Assert.Single(PlanDiff.Between(Of(Higher()), Of(Lower())).Changes);
        Assert.Equal((AssessmentStatus.Exceeded, AssessmentStatus.NotMet), (change.Before.Status, change.After.Status));
        Assert.Equal([ChangeCause.Method], change.Causes);
    }

    [Fact]
    public void Between_WithoutOneOrOfOtherTargets_IsRefusedByName()
    {
        var here = At("2025-12-31");
        Assert.Throws<ArgumentNullException>("before", () => PlanDiff.Between(null!, here));
        Assert.Throws<ArgumentNullException>("after", () => PlanDiff.Between(here, null!));
        var hanoi = Sdk.Hanoi.HanoiActionProgramme.Plan;
        var other = new EvaluationEngine().Evaluate(hanoi, ObservationSet.Create(hanoi.Measures, []), End);
        var error = Assert.Throws<ArgumentException>("after", () => PlanDiff.Between(here, other));
        Assert.StartsWith($"The evaluations are of different targets: plans \"town\" and \"{hanoi.Id}\".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_KeepsBothEvaluations()
    {
        var (before, after) = (At("2025-12-30"), At("2025-12-31"));
        var diff = PlanDiff.Between(before, after);
        Assert.Same(before, diff.Before);
        Assert.Same(after, diff.After);
    }

    private static PlanAssessment At(string day, params string[] rows) =>
        new EvaluationEngine().Evaluate(TownPlan, Set(TownPlan, rows), EvaluationMoment.At(Date(day)));

    private static PlanAssessment Judge(Observation record) => new EvaluationEngine().Evaluate(TownPlan, ObservationSet.Create(TownPlan.Measures, [record]), End);
}
