using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.MadeData;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What must hold of judging columns.</summary>
public static partial class Laws
{
    /// <summary>
    /// Every cell of made columns is judged as the engine judges the figures that count for it at the end of its period, with the widest
    /// vectors the machine has and value by value.
    /// </summary>
    /// <param name="plan">A plan with measures that are defined below its territory.</param>
    public static Law BatchAnswersAsTheEngine(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var compiled = CompiledPlan.Compile(plan);
        return Law.Of(
            LocalisedText.Of("Đánh giá theo cột giống hệt đánh giá từng số liệu.", "Columns are judged as the engine judges each figure."),
            Generators.Seeds.ToArbitrary(),
            seed =>
            {
                var options = MadeDataOptions.Default.WithShares(100, 0, 0, 0).WithoutTotals();
                var columns = MadeDataSet.Create(plan, MadeGeography.OfDistricts(3, seed), options, seed).ToColumns();
                var targets = compiled.Targets.Where(target => columns.TryIndexOf(target.Target.Measure.Code, out _)).ToArray();
                var batch = BatchEvaluation.Compile(targets, columns, EvaluationOptions.Default, Baselines.OfColumns);
                var wide = new byte[batch.StatusCount];
                var narrow = new byte[batch.StatusCount];
                batch.Evaluate(BatchOutput.None.WithStatuses(wide), CancellationToken.None);
                batch.WithVectorsOf(0).Evaluate(BatchOutput.None.WithStatuses(narrow), CancellationToken.None);
                return wide.AsSpan().SequenceEqual(narrow) && CellsAreAsJudged(batch, targets, wide);
            });
    }

    private static bool CellsAreAsJudged(BatchEvaluation batch, CompiledTarget[] targets, byte[] statuses)
    {
        var engine = new EvaluationEngine(batch.Options);
        for (var area = 0; area < batch.Columns.Areas.Count; area++)
        {
            var set = batch.Columns.ObservationsOf(area);
            for (var period = 0; period < batch.Columns.Periods.Count; period++)
            {
                var moment = EvaluationMoment.At(batch.Columns.Periods[period].End);
                for (var target = 0; target < targets.Length; target++)
                {
                    var seen = Seen(targets[target].Target, set, batch.Columns.Periods[period], moment);
                    var expected = engine.Evaluate(targets[target].Target, seen, moment, batch.Columns.Areas[area]).Status;
                    if (statuses[batch.PlaceOf(target, area, period)] != expected.Rank)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // A value at the end of a span is judged by its own figure and the baseline; what adds up over time, by all figures so far.
    private static ObservationSet Seen(Target target, ObservationSet set, TimePeriod period, EvaluationMoment moment) =>
        target.VersionOn(moment.RulesAt) is { } version && version.Basis == Basis.EndOfTerm
            ? ObservationSet.Create(set.Measures, set.Accepted.Where(one => one.MeasureCode == target.Measure.Code && (one.Period == period || one.Period == TimePeriod.Year(version.BaselineYear))))
            : set;
}
