using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Statuses that follow their figures: after every change they are what a fresh batch would answer. A change judges again
/// only what hangs on it: the cells of its own period; for targets that add up over time, and for a figure that is a
/// baseline, the area's other periods too. Holds columns of its own. For one thread at a time.
/// </summary>
public sealed class LiveEvaluation
{
    private readonly ObservationColumns _columns;
    private readonly BatchEvaluation _batch;
    private readonly byte[] _statuses;
    private readonly long[] _counts;
    private readonly byte[] _tile;
    private readonly int[][] _targetsOfMeasure;
    private readonly LiveRollUp? _rollUp;
    private List<StatusChangedEventArgs> _changes = [];
    private List<StatusChangedEventArgs>? _spare;
    private int _ownAttaining;
    private int _user;

    private LiveEvaluation(BatchEvaluation batch)
    {
        _columns = batch.Columns;
        _batch = batch;
        _statuses = new byte[batch.StatusCount];
        _counts = new long[batch.CountLength];
        _tile = new byte[_columns.Periods.Count * ColumnShape.TileSize];
        _targetsOfMeasure = new int[_columns.Measures.Count][];
        for (var measure = 0; measure < _targetsOfMeasure.Length; measure++)
        {
            var code = _columns.Measures[measure].Code;
            _targetsOfMeasure[measure] =
            [
                .. Enumerable.Range(0, batch.Targets.Count).Where(target =>
                    batch.Targets[target].Target.Measure is var of && (of.Code == code || of.PartCodes.Contains(code, StringComparer.Ordinal))),
            ];
        }

        var output = BatchOutput.None.WithStatuses(_statuses).WithCounts(_counts);
        if (batch.RollUp is not null)
        {
            _rollUp = new LiveRollUp(batch, _statuses);
            output = output.WithRollUps(_rollUp.Cells);
        }

        batch.Evaluate(output, CancellationToken.None);
    }

    /// <summary>Raised for each cell whose status changed, after every status and count has followed the change.</summary>
    public event EventHandler<StatusChangedEventArgs>? StatusChanged;

    /// <summary>
    /// Raised for each area above whose roll-up or status changed, after everything has followed the change; the nearest area
    /// comes before those above it. Only of a batch made by <see cref="BatchEvaluation.WithRollUp(Areas.Geography)"/>.
    /// </summary>
    public event EventHandler<RollUpChangedEventArgs>? RollUpChanged;

    /// <summary>The targets, in the order of their places.</summary>
    public IReadOnlyList<CompiledTarget> Targets => _batch.Targets;

    /// <summary>The status of every cell, each at its <see cref="BatchEvaluation.PlaceOf"/>; they follow later changes.</summary>
    public ReadOnlySpan<byte> Statuses => _statuses;

    /// <summary>How many areas have each status in each period, at <see cref="BatchEvaluation.CountPlaceOf"/>; they follow later changes.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>The areas above with their places, over the figures as they now are; null when the batch rolls nothing up.</summary>
    public BatchRollUp? RollUp => _batch.RollUp;

    /// <summary>What the units of every area above make, each at its <see cref="BatchRollUp.PlaceOf"/>; they follow later changes. Empty when the batch rolls nothing up.</summary>
    public ReadOnlySpan<RollUpCell> RollUps => _rollUp is null ? [] : _rollUp.Cells;

    /// <summary>Begins with a copy of a batch's columns, and judges and rolls up all of it once.</summary>
    public static LiveEvaluation Begin(BatchEvaluation batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var own = BatchEvaluation.Compile(batch.Targets, batch.Columns.Copy(), batch.Options, batch.Baselines);
        return new LiveEvaluation(batch.RollUp is { } rollUp ? own.WithRollUp(rollUp.Geography, rollUp.Options) : own);
    }

    /// <summary>The status of a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, area or period.</exception>
    public AssessmentStatus StatusOf(int target, int area, int period) => AssessmentStatus.All[_statuses[_batch.PlaceOf(target, area, period)] - 1];

    /// <summary>How many areas have a status in a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target or period.</exception>
    public long CountOf(int target, int period, AssessmentStatus status) => _counts[_batch.CountPlaceOf(target, period, status)];

    /// <summary>Writes a figure, over what the cell held, and judges again what hangs on it.</summary>
    /// <param name="area">The place of the area.</param>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="value">The value in the measure's unit; null to empty the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value has more decimals than the measure,
    /// lies beyond its natural limits or does not fit the column; then nothing changes.</exception>
    /// <exception cref="InvalidOperationException">Another thread is in <see cref="Change"/> or <see cref="Assess"/>.</exception>
    public void Change(int area, int measure, int period, decimal? value)
    {
        var outer = Enter();
        try
        {
            Apply(area, measure, period, value);
        }
        finally
        {
            Volatile.Write(ref _user, outer);
        }
    }

    private void Apply(int area, int measure, int period, decimal? value)
    {
        var columns = _columns.ColumnsOf(measure);
        var place = _columns.Shape.PlaceOf(area, period);
        var steps = ObservationColumns.Missing;
        if (value is { } given && (!columns.Measure.Scale.TryToSteps(given, out steps) || !columns.Values.Accepts(steps)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"The value cannot stand in {_columns.Shape.Describe(area, measure, period)}: its column takes {columns.Measure.Scale.FromSteps(columns.Values.Least)} to {columns.Measure.Scale.FromSteps(columns.Values.Most)} with {columns.Measure.Scale.Places} decimals.");
        }

        var before = columns.Values[place];
        columns.Write(place, steps, ObservationColumns.Missing, ObservationColumns.Missing);
        if (_rollUp is not null)
        {
            (_rollUp.CauseArea, _rollUp.CausePeriod, _rollUp.IsHeard) = (area, period, RollUpChanged is not null);
        }

        foreach (var target in _targetsOfMeasure[measure])
        {
            _ownAttaining = 0;
            if (_batch.Judged[target].Measure.Index == measure)
            {
                _batch.Judged[target].Measure.Admit(steps);
            }

            Follow(target, area, period);
            if (_batch.Judged[target].Measure.Index == measure)
            {
                _rollUp?.FollowFigure(target, before, steps, _ownAttaining);
            }
            else
            {
                _rollUp?.FollowStatus(target, period, _ownAttaining);
            }
        }

        _rollUp?.FollowWeight(measure);
        Tell();
    }

    /// <summary>The answer for one cell with its trace, as the figures now are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, area or period.</exception>
    /// <exception cref="InvalidOperationException">Another thread is in <see cref="Change"/> or <see cref="Assess"/>.</exception>
    public Assessment Assess(int target, int area, int period)
    {
        var outer = Enter();
        try
        {
            return _batch.Assess(target, area, period);
        }
        finally
        {
            Volatile.Write(ref _user, outer);
        }
    }

    // A subscriber may change and assess from within a change: the same thread comes in again, and leaves to where it was.
    private int Enter()
    {
        var thread = Environment.CurrentManagedThreadId;
        var user = Interlocked.CompareExchange(ref _user, thread, 0);
        return user == 0 || user == thread
            ? user
            : throw new InvalidOperationException("The LiveEvaluation is in use by another thread; it is for one thread at a time. Give each thread its own, or take a lock around every call.");
    }

    private void Follow(int target, int area, int period)
    {
        var judged = _batch.Judged[target];
        foreach (var segment in judged.Segments)
        {
            var startsHere = judged.StartsFrom(segment, period);
            if (startsHere && !segment.TryRestart(area))
            {
                judged.Recompile();
                FollowAll(target, area, period);
                return;
            }

            var first = startsHere ? segment.First : Math.Max(period, segment.First);
            var end = startsHere || !segment.IsOfOwnFigure ? segment.End : Math.Min(period + 1, segment.End);
            if (first < end)
            {
                Judge(target, judged, segment, area, first, end, period);
            }
        }
    }

    // Only when all has followed: a subscriber sees the state that the changes led to, also where another one throws or
    // makes a change itself.
    private void Tell()
    {
        if (_changes.Count > 0)
        {
            var changes = _changes;
            (_changes, _spare) = (_spare ?? [], null);
            var above = TakeChangesAbove();
            foreach (var change in changes)
            {
                StatusChanged?.Invoke(this, change);
            }

            TellAbove(above);
            changes.Clear();
            _spare = changes;
        }
        else
        {
            TellAbove(TakeChangesAbove());
        }
    }

    private RollUpChangedEventArgs[] TakeChangesAbove()
    {
        if (_rollUp is null || _rollUp.Changes.Count == 0)
        {
            return [];
        }

        RollUpChangedEventArgs[] above = [.. _rollUp.Changes];
        _rollUp.Changes.Clear();
        return above;
    }

    private void TellAbove(RollUpChangedEventArgs[] changes)
    {
        foreach (var change in changes)
        {
            RollUpChanged?.Invoke(this, change);
        }
    }

    // Every cell of the area: the segments themselves are others now.
    private void FollowAll(int target, int area, int period)
    {
        var judged = _batch.Judged[target];
        foreach (var segment in judged.Segments)
        {
            Judge(target, judged, segment, area, segment.First, segment.End, period);
        }
    }

    private void Judge(int target, BatchTarget judged, Segment segment, int area, int first, int end, int cause)
    {
        var lane = area % ColumnShape.TileSize;
        judged.JudgeLane(segment, area, first, end, _tile);
        for (var period = first; period < end; period++)
        {
            var place = _batch.PlaceOf(target, area, period);
            var (before, now) = (_statuses[place], _tile[(period * ColumnShape.TileSize) + lane]);
            if (before != now)
            {
                _statuses[place] = now;
                var row = ((target * _columns.Periods.Count) + period) * StatusTally.Ranks;
                _counts[row + before - 1]--;
                _counts[row + now - 1]++;
                FollowAbove(target, period, cause, (StatusWord.IsAttained(now) ? 1 : 0) - (StatusWord.IsAttained(before) ? 1 : 0));
                if (StatusChanged is not null)
                {
                    _changes.Add(new StatusChangedEventArgs(target, area, period, AssessmentStatus.All[before - 1], AssessmentStatus.All[now - 1], cause));
                }
            }
        }
    }

    // The period of the figure itself is followed once, with the figure.
    private void FollowAbove(int target, int period, int cause, int attaining)
    {
        if (period == cause)
        {
            _ownAttaining += attaining;
        }
        else
        {
            _rollUp?.FollowStatus(target, period, attaining);
        }
    }
}
