using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The cells above a live evaluation. A plain sum moves by what its unit moved, exactly; what is weighed is added up anew from the
/// units of each area above, for the periods that hang on the change.
/// </summary>
internal sealed class LiveRollUp
{
    private readonly BatchRollUp _rollUp;
    private readonly ObservationColumns _columns;
    private readonly BatchEvaluation _batch;
    private readonly byte[] _statuses;
    private readonly RollUpCell[] _cells;
    private readonly int[][] _weighedBy;
    private readonly List<RollUpChangedEventArgs> _changes = [];

    public LiveRollUp(BatchEvaluation batch, byte[] statuses)
    {
        _batch = batch;
        _rollUp = batch.RollUp!;
        _columns = batch.Columns;
        _statuses = statuses;
        _cells = new RollUpCell[_rollUp.CellCount];
        _weighedBy = new int[_columns.Measures.Count][];
        for (var measure = 0; measure < _weighedBy.Length; measure++)
        {
            var targets = new List<int>();
            for (var target = 0; target < batch.Targets.Count; target++)
            {
                if (_rollUp.Rules[target] is { IsPlain: false, Figures.WeightIndex: var weights } && weights == measure)
                {
                    targets.Add(target);
                }
            }

            _weighedBy[measure] = [.. targets];
        }
    }

    public RollUpCell[] Cells => _cells;

    /// <summary>What changed since it was last asked.</summary>
    public List<RollUpChangedEventArgs> Changes => _changes;

    /// <summary>True while somebody wants to be told of changes.</summary>
    public bool IsHeard { get; set; }

    /// <summary>The place of the area whose figure changes.</summary>
    public int CauseArea { get; set; }

    /// <summary>The place of the period of the figure that changes.</summary>
    public int CausePeriod { get; set; }

    /// <summary>Follows a figure of a target's own measure, and what its status in that period changed in those that attain.</summary>
    public void FollowFigure(int target, long before, long now, int attaining)
    {
        var (was, isNow) = (before != ObservationColumns.Missing, now != ObservationColumns.Missing);
        Follow(target, CausePeriod, (isNow ? (Int128)now : 0) - (was ? before : 0), (isNow ? 1 : 0) - (was ? 1 : 0), attaining);
    }

    /// <summary>Follows a status of the area that came to attain in a period, or ceased to.</summary>
    public void FollowStatus(int target, int period, int attaining)
    {
        if (attaining != 0)
        {
            Follow(target, period, 0, 0, attaining);
        }
    }

    /// <summary>Follows a figure of a measure that weights others.</summary>
    public void FollowWeight(int measure)
    {
        foreach (var target in _weighedBy[measure])
        {
            var figures = _rollUp.Rules[target].Figures;
            var isAll = figures.HasWeightPeriod && figures.WeightPeriod == CausePeriod;
            for (var period = isAll ? 0 : CausePeriod; period < (isAll ? _columns.Periods.Count : CausePeriod + 1); period++)
            {
                Follow(target, period, 0, 0, 0);
            }
        }
    }

    private void Follow(int target, int period, Int128 sum, int known, int attaining)
    {
        var (tree, rule) = (_rollUp.Tree, _rollUp.Rules[target]);
        for (var parent = tree.ParentOfArea(CauseArea); parent >= 0; parent = tree.Above(parent))
        {
            ref var cell = ref _cells[_rollUp.PlaceOf(target, parent, period)];
            var now = cell;
            if (rule.IsPlain)
            {
                now.Sum += sum;
                now.Known += known;
                now.Attaining += attaining;
                rule.Answer(ref now, period, tree.UnitCounts[parent]);
                now = rule.IsBeyond(period) ? _rollUp.ByObjects(target, parent, period, now.Attaining) : now;
            }
            else
            {
                now = AddUp(target, parent, period);
            }

            if (now != cell)
            {
                var change = IsHeard ? new RollUpChangedEventArgs(target, parent, period, cell, now, CauseArea, CausePeriod) : null;
                cell = now;
                if (change is not null)
                {
                    _changes.Add(change);
                }
            }
        }
    }

    private RollUpCell AddUp(int target, int parent, int period)
    {
        var (tree, rule) = (_rollUp.Tree, _rollUp.Rules[target]);
        var totals = default(UnitTotals);
        for (var part = parent; part < tree.EndOf(parent); part++)
        {
            UnitFigures.AddAbsent(tree.AbsentCounts[part], ref totals);
            foreach (var area in tree.OwnUnitsOf(part))
            {
                rule.Figures.Add(area, period, ref totals);
                totals.Attaining += StatusWord.IsAttained(_statuses[_batch.PlaceOf(target, area, period)]) ? 1 : 0;
            }
        }

        return rule.TryAnswer(in totals, out var cell, period, tree.UnitCounts[parent]) ? cell : _rollUp.ByObjects(target, parent, period, totals.Attaining);
    }
}
