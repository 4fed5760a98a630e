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
    private readonly BatchOutput _withRollUps;
    private readonly BatchOutput _withTheWhole;
    private readonly BatchEvaluation _whole;
    private readonly RollUpCell[] _rollUps;
    private readonly RollUpCell[] _ofTheWhole;

    public SdkBatch(AreaCase areas)
    {
        _case = areas;
        Columns = ColumnsOf(areas);
        _baselines = BaselinesOf(areas);
        Batch = Compile().WithRollUp(AreaPlan.Tree(areas.AreaCount));
        _whole = Batch.WithRollUp(AreaPlan.Whole(areas.AreaCount));
        _rollUps = new RollUpCell[Batch.RollUp!.CellCount];
        _ofTheWhole = new RollUpCell[_whole.RollUp!.CellCount];
        _statuses = new byte[Batch.StatusCount];
        _counts = new long[Batch.CountLength];
        _statusesAlone = BatchOutput.None.WithStatuses(_statuses);
        _statusesAndCounts = _statusesAlone.WithCounts(_counts);
        _withRollUps = _statusesAndCounts.WithRollUps(_rollUps);
        _withTheWhole = _statusesAndCounts.WithRollUps(_ofTheWhole);
    }

    public ObservationColumns Columns { get; }

    public BatchEvaluation Batch { get; }

    public BatchEvaluation Compile() => BatchEvaluation.Compile(Compiled, Columns, EvaluationOptions.Default, _baselines);

    public void JudgeStatuses(int threads) => Batch.Evaluate(_statusesAlone, threads, CancellationToken.None);

    public void JudgeStatusesAndCounts(int threads) => Batch.Evaluate(_statusesAndCounts, threads, CancellationToken.None);

    /// <summary>Statuses, counts, and the roll-up of every measure and month to every district, province and the whole, with its own status.</summary>
    public void Judge(int threads) => Batch.Evaluate(_withRollUps, threads, CancellationToken.None);

    /// <summary>The same with the roll-up to the whole alone: just what the peers add up.</summary>
    public void JudgeWhole(int threads) => _whole.Evaluate(_withTheWhole, threads, CancellationToken.None);

    /// <summary>Judges, and refuses peers that answer something else.</summary>
    public void Check(AreaAnswer peer, int threads)
    {
        JudgeWhole(threads);
        Judge(threads);
        CheckParts();
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
                CheckSum(_ofTheWhole[_whole.RollUp!.PlaceOf(measure, 0, month)], peer, measure, month);
                CheckSum(_rollUps[Batch.RollUp!.PlaceOf(measure, 0, month)], peer, measure, month);
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

    private static void CheckSum(RollUpCell ours, AreaAnswer peer, int measure, int month)
    {
        var theirs = peer.Sums[(measure * AreaPlan.MonthCount) + month];
        if (ours.Numerator != theirs)
        {
            throw new InvalidOperationException($"{ours} is rolled up in {AreaPlan.Targets[measure].Measure} and month {month}, and {theirs} by a peer.");
        }
    }

    // Every hundredth parent, and what the objects make of its units.
    private void CheckParts()
    {
        var rollUp = Batch.RollUp!;
        for (var parent = 0; parent < rollUp.Parents.Count; parent += 100)
        {
            var (measure, month) = (parent / 100 % AreaPlan.MeasureCount, parent % AreaPlan.MonthCount);
            var (ours, theirs) = (_rollUps[rollUp.PlaceOf(measure, parent, month)], rollUp.Of(measure, parent, month));
            if (ours.Outcome != theirs.Outcome || ours.KnownCount != theirs.Coverage.CoveredCount || rollUp.OfKnownUnits(measure, ours) != theirs.OfKnownUnits)
            {
                throw new InvalidOperationException($"{ours} is {theirs} by the objects.");
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
