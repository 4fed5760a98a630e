using System.Buffers;
using System.Numerics;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Rolls one target up, tile by tile, while its values and statuses are near. Plain sums grow in the caller's cells themselves; what is
/// weighed grows in memory of the pool.
/// </summary>
internal readonly ref struct RollUpPass
{
    private readonly BatchRollUp? _rollUp;
    private readonly RollUpRule _rule;
    private readonly int _target;
    private readonly Span<RollUpCell> _cells;
    private readonly UnitTotals[]? _totals;
    private readonly int _periods;
    private readonly LaneKernel _kernel;
    private readonly int _tilesOfShort;

    public RollUpPass(BatchRollUp rollUp, int target, Span<RollUpCell> cells, LaneKernel kernel)
    {
        _rollUp = rollUp;
        _rule = rollUp.Rules[target];
        _target = target;
        _periods = _rule.Target.Measure.Shape.Periods.Count;
        var count = rollUp.Parents.Count * _periods;
        _cells = cells.Slice(target * count, count);
        _kernel = kernel;
        _tilesOfShort = _rule.TilesOfShort;
        if (!_rule.IsPlain)
        {
            _totals = ArrayPool<UnitTotals>.Shared.Rent(count);
            Array.Clear(_totals, 0, count);
        }
    }

    private ParentTree Tree => _rollUp!.Tree;

    /// <summary>Adds consecutive tiles whose statuses were just judged, and answers for the parents that are complete with them.</summary>
    public void Add(int first, ReadOnlySpan<byte> statuses)
    {
        if (_rollUp is null)
        {
            return;
        }

        var tileCells = _periods * LaneRun<int>.Lanes;
        var most = _totals is null && _kernel != LaneKernel.Scalar ? _tilesOfShort : 1;
        for (int tile = first, count; statuses.Length > 0; tile += count)
        {
            count = Tree.TilesAlike(tile, Math.Min(most, statuses.Length / tileCells));
            if (_totals is null)
            {
                AddPlain(tile, statuses[..(count * tileCells)]);
            }
            else
            {
                AddWeighed(tile, statuses[..tileCells]);
            }

            Close(tile + count - 1);
            statuses = statuses[(count * tileCells)..];
        }
    }

    /// <summary>Ends the pass: in columns without any area every parent is complete only now.</summary>
    public void End()
    {
        if (_rollUp is not null && _rule.Target.Measure.Shape.TileCount == 0)
        {
            Close(0);
        }
    }

    private void Close(int tile)
    {
        foreach (ref readonly var closing in Tree.ClosingsAfter(tile))
        {
            var own = CellsOf(closing.Parent);
            if (_totals is not null)
            {
                CloseWeighed(closing, own);
                continue;
            }

            if (closing.IsEmpty)
            {
                own.Clear();
            }

            if (closing.Above >= 0)
            {
                AddToWhole(own, CellsOf(closing.Above), closing.IsFirst);
            }

            _rule.Answer(own, Tree.UnitCounts[closing.Parent]);
            if (_rule.IsAnyBeyond)
            {
                AskObjects(closing.Parent, own);
            }
        }
    }

    public void Dispose()
    {
        if (_totals is not null)
        {
            ArrayPool<UnitTotals>.Shared.Return(_totals);
        }
    }

    private void AskObjects(int parent, Span<RollUpCell> own)
    {
        for (var period = 0; period < own.Length; period++)
        {
            if (_rule.IsBeyond(period))
            {
                own[period] = _rollUp!.ByObjects(_target, parent, period, own[period].Attaining);
            }
        }
    }

    private static void AddToWhole(Span<RollUpCell> part, Span<RollUpCell> whole, bool isFirst)
    {
        if (isFirst)
        {
            part.CopyTo(whole);
            return;
        }

        for (var period = 0; period < part.Length; period++)
        {
            whole[period].Add(in part[period]);
        }
    }

    private void CloseWeighed(in TreeClosing closing, Span<RollUpCell> own)
    {
        var totals = TotalsOf(closing.Parent);
        var units = Tree.UnitCounts[closing.Parent];
        var whole = closing.Above >= 0 ? TotalsOf(closing.Above) : default;
        for (var period = 0; period < own.Length; period++)
        {
            UnitFigures.AddAbsent(Tree.AbsentCounts[closing.Parent], ref totals[period]);
            if (closing.Above >= 0)
            {
                whole[period].Add(in totals[period]);
            }

            if (!_rule.TryAnswer(in totals[period], out own[period], period, units))
            {
                own[period] = _rollUp!.ByObjects(_target, closing.Parent, period, totals[period].Attaining);
            }
        }
    }

    private void AddPlain(int tile, ReadOnlySpan<byte> statuses)
    {
        var first = tile * _rule.Target.Measure.Shape.TileCells;
        var column = _rule.Target.Measure.Columns.Values;
        if (column is ValueColumn<int> narrow)
        {
            AddPlain<int>(narrow.Values.AsSpan(first, statuses.Length), tile, statuses);
        }
        else
        {
            AddPlain<long>(((ValueColumn<long>)column).Values.AsSpan(first, statuses.Length), tile, statuses);
        }
    }

    private void AddPlain<T>(ReadOnlySpan<T> values, int tile, ReadOnlySpan<byte> statuses)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (ref readonly var segment in Tree.SegmentsOf(tile))
        {
            LaneSums.Add(values, statuses, in segment, CellsOf(segment.Parent), _tilesOfShort > 0, _kernel);
        }
    }

    private void AddWeighed(int tile, ReadOnlySpan<byte> statuses)
    {
        var first = tile * LaneRun<int>.Lanes;
        foreach (ref readonly var segment in Tree.SegmentsOf(tile))
        {
            var totals = TotalsOf(segment.Parent);
            for (var left = segment.Lanes; left != 0; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                for (var period = 0; period < totals.Length; period++)
                {
                    _rule.Figures.Add(first + lane, period, ref totals[period]);
                    totals[period].Attaining += StatusWord.IsAttained(statuses[(period * LaneRun<int>.Lanes) + lane]) ? 1 : 0;
                }
            }
        }
    }

    private Span<RollUpCell> CellsOf(int parent) => _cells.Slice(parent * _periods, _periods);

    private Span<UnitTotals> TotalsOf(int parent) => _totals.AsSpan(parent * _periods, _periods);
}
