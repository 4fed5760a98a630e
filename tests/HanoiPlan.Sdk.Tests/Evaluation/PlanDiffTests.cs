using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Comparison;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class PlanDiffTests
{
    private static readonly Plan TownPlan = Plan(t => t.AtLeast(80m), Higher());

    [Fact]
    public void NothingChanged_GivesNoChanges() =>
        Assert.Empty(PlanDiff.Between(At("2025-12-31", "2025 final 80"), At("2026-01-31", "2025 final 80")).Changes);

    [Fact]
    public void RevisedFigure_IsACause()
    {
        var change = Single(At("2025-12-31", "2025 estimate 79 2025-12-01"), At("2025-12-31", "2025 estimate 79 2025-12-01", "2025 final 80"));
        Assert.Equal((AssessmentStatus.NotMet, AssessmentStatus.Met), (change.Before.Status, change.After.Status));
        Assert.Equal([ChangeCause.RevisedValue], change.Causes);
        Assert.Equal(80m, Assert.Single(change.Added).Value);
    }

    [Fact]
    public void NewPeriod_AndTheDueDate_AreCauses()
    {
        var change = Single(At("2024-12-31", "2020 final 70", "2024 final 79"), At("2025-12-31", "2020 final 70", "2024 final 79", "2025 final 79.9"));
        Assert.Equal([ChangeCause.NewPeriod, ChangeCause.TimePassed], change.Causes);
        Assert.True(change.IsStatusChanged);
    }

    [Fact]
    public void OnlyTime_IsTheCauseOfAMissingDueYear()
    {
        var change = Single(At("2025-12-30", "2020 final 70", "2024 final 79"), At("2025-12-31", "2020 final 70", "2024 final 79"));
        Assert.Equal(AssessmentStatus.Undetermined, change.After.Status);
        Assert.Equal([ChangeCause.TimePassed], change.Causes);
    }

    [Fact]
    public void KnownLess_IsAWithdrawnValue()
    {
        var set = Set(TownPlan, "2025 final 80 2026-01-05");
        var engine = new EvaluationEngine();
        var moment = EvaluationMoment.At(Date("2025-12-31"));
        var diff = PlanDiff.Between(engine.Evaluate(TownPlan, set, moment), engine.Evaluate(TownPlan, set, moment.KnownOn(Date("2026-01-04"))));
        Assert.Equal([ChangeCause.WithdrawnValue], Assert.Single(diff.Changes).Causes);
    }

    [Fact]
    public void RestatedTarget_IsACause()
    {
        var source = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null));
        var plan = Plan(t => t.AtLeast(80m).Restated(Date("2026-02-01"), r => r.AtLeast(79m).Stated("79").Cites(source)), Higher());
        var set = Set(plan, "2025 final 79.5");
        var engine = new EvaluationEngine();
        var diff = PlanDiff.Between(
            engine.Evaluate(plan, set, EvaluationMoment.At(Date("2026-01-31"))), engine.Evaluate(plan, set, EvaluationMoment.At(Date("2026-02-01"))));
        var change = Assert.Single(diff.Changes);
        Assert.Equal([ChangeCause.TargetRestated], change.Causes);
        Assert.Equal(AssessmentStatus.Met, change.After.Status);
    }

    [Fact]
    public void OtherThresholds_AreAnotherMethod()
    {
        var set = Set(TownPlan, "2020 final 70", "2022 final 73.6");
        var moment = EvaluationMoment.At(Date("2023-06-30"));
        var diff = PlanDiff.Between(
            new EvaluationEngine().Evaluate(TownPlan, set, moment),
            new EvaluationEngine(EvaluationOptions.Default.WithPaceThresholds(0.90m, 0.50m)).Evaluate(TownPlan, set, moment));
        var change = Assert.Single(diff.Changes);
        Assert.Equal((AssessmentStatus.AtRisk, AssessmentStatus.OnTrack), (change.Before.Status, change.After.Status));
        Assert.Equal([ChangeCause.Method], change.Causes);
    }

    [Fact]
    public void ToText_NamesTheStatusesTheValuesAndTheCause()
    {
        var change = Single(At("2025-12-31", "2025 estimate 79 2025-12-01"), At("2025-12-31", "2025 estimate 79 2025-12-01", "2025 final 80.5"));
        Assert.Equal("T Thử: Không đạt → Đạt (79% → 80,5%); vì số liệu được điều chỉnh [năm 2025 ghi nhận 31/12/2025].", change.ToText(Language.Vietnamese));
        Assert.Equal("T Test: Not met → Met (79% → 80.5%); because of a revised value [2025 recorded 2025-12-31].", change.ToText(Language.English));
    }

    [Fact]
    public void Between_DifferentTargets_IsRefused()
    {
        var hanoi = Sdk.Hanoi.HanoiActionProgramme.Plan;
        var other = new EvaluationEngine().Evaluate(hanoi, Sdk.Observations.ObservationSet.Create(hanoi.Measures, []), EvaluationMoment.At(Date("2025-12-31")));
        Assert.Throws<ArgumentException>(() => PlanDiff.Between(At("2025-12-31"), other));
    }

    private static PlanAssessment At(string day, params string[] rows) =>
        new EvaluationEngine().Evaluate(TownPlan, Set(TownPlan, rows), EvaluationMoment.At(Date(day)));

    private static AssessmentChange Single(PlanAssessment before, PlanAssessment after) => Assert.Single(PlanDiff.Between(before, after).Changes);
}
