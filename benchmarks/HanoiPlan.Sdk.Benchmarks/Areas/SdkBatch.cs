using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>The SDK's batch over a made case, through its public API alone. Statuses go where the caller wants them, as every host has it.</summary>
public sealed class SdkBatch
{
    private static readonly CompiledPlan Compiled = CompiledPlan.Compile(AreaPlan.Plan);

    private readonly AreaCase _case;
    private readonly Baselines _baselines;
    private readonly byte[] _statuses;
    private readonly long[] _counts;
    private readonly BatchOutput _statusesAlone;
    private readonly BatchOutput _statusesAndCounts;

    public SdkBatch(AreaCase areas)
    {
        _case = areas;
        Columns = ColumnsOf(areas);
        _baselines = BaselinesOf(areas);
        Batch = Compile();
        _statuses = new byte[Batch.StatusCount];
        _counts = new long[Batch.CountLength];
        _statusesAlone = BatchOutput.None.WithStatuses(_statuses);
        _statusesAndCounts = _statusesAlone.WithCounts(_counts);
    }

    public ObservationColumns Columns { get; }

    public BatchEvaluation Batch { get; }

    public BatchEvaluation Compile() => BatchEvaluation.Compile(Compiled, Columns, EvaluationOptions.Default, _baselines);

    public void JudgeStatuses(int threads) => Batch.Evaluate(_statusesAlone, threads, CancellationToken.None);

    public void Judge(int threads) => Batch.Evaluate(_statusesAndCounts, threads, CancellationToken.None);

    /// <summary>Judges, and refuses peers that answer something else.</summary>
    public void Check(AreaAnswer peer, int threads)
    {
        Judge(threads);
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            for (var month = 0; month < AreaPlan.MonthCount; month++)
            {
                for (var area = 0; area < _case.AreaCount; area++)
                {
                    var (ours, theirs) = (_statuses[Batch.PlaceOf(measure, area, month)], peer.Statuses[_case.At(measure, month, area)]);
                    if (ours != theirs)
                    {
                        throw new InvalidOperationException($"{Batch.Assess(measure, area, month)} was judged {ours}, and {theirs} by a peer.");
                    }
                }

                CheckCounts(peer, measure, month);
            }
        }
    }

    public static ObservationColumns ColumnsOf(AreaCase areas)
    {
        var builder = new ObservationColumnsBuilder(AreaPlan.Measures, Enumerable.Range(0, areas.AreaCount).Select(AreaPlan.Area), AreaPlan.Months);
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            for (var month = 0; month < AreaPlan.MonthCount; month++)
            {
                builder.SetAreas(0, measure, month, areas.Values.AsSpan(areas.At(measure, month, 0), areas.AreaCount));
            }
        }

        return builder.Build();
    }

    private void CheckCounts(AreaAnswer peer, int measure, int month)
    {
        foreach (var status in AssessmentStatus.All)
        {
            var ours = _counts[Batch.CountPlaceOf(measure, month, status)];
            var theirs = peer.Counts[(((measure * AreaPlan.MonthCount) + month) * AreaAnswer.RankLimit) + status.Rank];
            if (ours != theirs)
            {
                throw new InvalidOperationException($"{ours} areas are {status} in {AreaPlan.Targets[measure].Measure} and month {month}, and {theirs} by a peer.");
            }
        }
    }

    private static Baselines BaselinesOf(AreaCase areas)
    {
        var baselines = Baselines.OfColumns;
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            var own = measure;
            baselines = baselines.With(
                AreaPlan.Targets[measure].Measure.Code,
                AreaPlan.Baseline,
                Enumerable.Range(0, areas.AreaCount).Select(area => (decimal?)AreaCase.Decimal(own, areas.Baselines[areas.BaselineAt(own, area)])));
        }

        return baselines;
    }
}
