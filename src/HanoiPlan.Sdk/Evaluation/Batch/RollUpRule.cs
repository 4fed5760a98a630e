using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// How the measure of one target rolls up, and what the target says of the result: what <see cref="AreaRollUp"/> and
/// <see cref="RollUpAssessment"/> answer, by whole numbers. Immutable, except where it belongs to a live evaluation.
/// </summary>
internal sealed class RollUpRule
{
    private const byte NoData = StatusWord.NoData;

    // Sums, and what missing units can add, below this leave room for what is open.
    private const long MostShortSum = RollUpRow.Open >> 2;

    private static readonly byte Exact = (byte)RollUpOutcome.Exact.Value;
    private static readonly byte Nothing = (byte)RollUpOutcome.NoData.Value;

    private readonly PeriodRun[] _runs;
    private readonly PeriodRun[] _runOfPeriod;
    private readonly bool _isNotDefined;
    private readonly byte _open;
    private readonly long _mostShort;
    private readonly long _least;
    private readonly long _most;
    private readonly long _openBelow;
    private readonly long _openAbove;
    private readonly bool _isShortLimit;

    private RollUpRule(BatchTarget target, Geography geography, UnitFigures figures, int units)
    {
        Target = target;
        Figures = figures;
        var periods = target.Measure.Shape.Periods;
        _runOfPeriod = RunsOf(target, geography, figures);
        _runs = [.. _runOfPeriod.Distinct()];
        IsAnyBeyond = Array.Exists(_runs, run => run.IsBeyond);
        _isNotDefined = Measure.Aggregation == Aggregation.NotDefined;
        _open = (byte)(figures.Least is not null && figures.Most is not null ? RollUpOutcome.Bounded : RollUpOutcome.Unbounded).Value;
        (_openBelow, _openAbove) = (figures.Least is null ? -RollUpRow.Open : 0, figures.Most is null ? RollUpRow.Open : 0);
        _mostShort = MostShortSum / Math.Max(1, units);
        _isShortLimit = IsShortLimit(figures.Least) && IsShortLimit(figures.Most);
        (_least, _most) = _isShortLimit ? ((long)(figures.Least ?? 0), (long)(figures.Most ?? 0)) : default;
    }

    public BatchTarget Target { get; }

    public UnitFigures Figures { get; }

    /// <summary>True when the objects must answer for some period.</summary>
    public bool IsAnyBeyond { get; }

    /// <summary>How many tiles of values add up within the bits of one value; zero when not even one tile does.</summary>
    public int TilesOfShort => Target.Measure.Columns.Values.Width == ColumnWidth.Narrow
        ? LaneSums.TilesOfShort<int>(Target.Measure.LargestMagnitude)
        : LaneSums.TilesOfShort<long>(Target.Measure.LargestMagnitude);

    /// <summary>True when known values are added up and nothing is weighed; also for a measure that is not rolled up at all, whose units are counted.</summary>
    public bool IsPlain => Figures.IsPlain;

    private Measure Measure => Target.Measure.Measure;

    private bool IsShortSum => _isShortLimit && Target.Measure.LargestMagnitude <= _mostShort;

    /// <exception cref="ArgumentException">The columns lack the weights of the measure.</exception>
    public static RollUpRule Compile(BatchTarget target, ObservationColumns columns, Geography geography, RollUpOptions options, int units) =>
        new(target, geography, UnitFigures.Of(target.Measure, columns, options), units);

    /// <summary>The row that judges a figure of one period; null where <see cref="RollUpAssessment"/> refuses.</summary>
    public static CutPointRow? RowOn(CompiledTarget target, TimePeriod period)
    {
        var version = target.Target.VersionOn(period.End);
        var isOfSpan = version is not null && (version.Basis == Basis.Total || version.Basis == Basis.AverageGrowth) && version.Span != period;
        return isOfSpan ? null : target.RowOn(period.End);
    }

    /// <summary>True when the objects must answer for a period.</summary>
    public bool IsBeyond(int period) => _runOfPeriod[period].IsBeyond;

    /// <summary>Answers for what plain sums were added to, through all periods; of no use where <see cref="IsBeyond"/>.</summary>
    /// <param name="cells">The sums of the known values and the counts; the answers are written into them.</param>
    /// <param name="units">How many units there are.</param>
    public void Answer(Span<RollUpCell> cells, int units)
    {
        foreach (var run in _runs)
        {
            Answer(cells.Slice(run.First, run.Count), run, units);
        }
    }

    /// <summary>Answers for what a plain sum was added to in one period.</summary>
    public void Answer(ref RollUpCell cell, int period, int units) => Answer(new Span<RollUpCell>(ref cell), _runOfPeriod[period], units);

    /// <summary>Answers for units that were added up one by one.</summary>
    /// <param name="totals">What they make.</param>
    /// <param name="cell">Where the answer goes.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="units">How many units there are.</param>
    /// <returns>False when the objects must answer.</returns>
    public bool TryAnswer(in UnitTotals totals, out RollUpCell cell, int period, int units)
    {
        var run = _runOfPeriod[period];
        cell = new RollUpCell { Attaining = totals.Attaining, Known = totals.Known };
        if (!run.IsValid)
        {
            Refuse(ref cell, run);
            return true;
        }

        if (run.IsBeyond || totals.IsBeyond)
        {
            return false;
        }

        try
        {
            return Figures.TryAnswer(totals, ref cell, units, run.Row);
        }
        catch (OverflowException)
        {
            // More than 128 bits: the objects' numbers have no limit.
            return false;
        }
    }

    private void Answer(Span<RollUpCell> cells, PeriodRun run, int units)
    {
        if (_isNotDefined || !run.IsValid)
        {
            foreach (ref var cell in cells)
            {
                Refuse(ref cell, run);
            }
        }
        else if (IsShortSum)
        {
            AnswerShort(cells, run.Row, units);
        }
        else
        {
            AnswerLong(cells, run.Row, units);
        }
    }

    // What RollUpSum.EndOf says, without a branch: whether units are missing is as good as random.
    private void AnswerShort(Span<RollUpCell> cells, RollUpRow? row, int units)
    {
        var (least, most, below, above, open) = (_least, _most, _openBelow, _openAbove, _open - Exact);
        foreach (ref var cell in cells)
        {
            unchecked
            {
                var sum = (long)cell.Sum;
                var missing = units - cell.Known;
                var isOpen = (int)((uint)-missing >> 31);
                cell.OutcomeValue = (byte)(Exact + (isOpen * open));
                cell.Rank = row is null ? (byte)0 : row.JudgeShort(sum + (least * missing) + (below * isOpen), sum + (most * missing) + (above * isOpen));
                if (cell.Known == 0)
                {
                    cell.OutcomeValue = Nothing;
                    cell.Rank = row is null ? (byte)0 : NoData;
                }
            }
        }
    }

    private void AnswerLong(Span<RollUpCell> cells, RollUpRow? row, int units)
    {
        foreach (ref var cell in cells)
        {
            var missing = units - cell.Known;
            cell.OutcomeValue = cell.Known == 0 ? Nothing : missing == 0 ? Exact : _open;
            cell.Rank = row is null ? (byte)0
                : cell.Known == 0 ? NoData
                : row.Judge(RollUpSum<Int128>.EndOf(cell.Sum, missing, Figures.Least), RollUpSum<Int128>.EndOf(cell.Sum, missing, Figures.Most));
        }
    }

    private static void Refuse(ref RollUpCell cell, PeriodRun run) => cell = new RollUpCell
    {
        Attaining = cell.Attaining,
        OutcomeValue = (byte)(run.IsValid ? RollUpOutcome.NotDefined : RollUpOutcome.OutsideValidity).Value,
        Rank = run.IsJudged ? NoData : (byte)0,
    };

    private bool IsShortLimit(Int128? limit) => limit is not { } known || Int128.Abs(known) <= _mostShort;

    private static PeriodRun[] RunsOf(BatchTarget target, Geography geography, UnitFigures figures)
    {
        var measure = target.Measure.Measure;
        var periods = target.Measure.Shape.Periods;
        var runs = new PeriodRun[periods.Count];
        var rows = new Dictionary<CutPointRow, RollUpRow?>();
        for (var period = 0; period < runs.Length; period++)
        {
            var when = periods[period];
            var isValid = geography.IsValidOn(when.End) && (measure.Nature == SeriesNature.Stock || geography.IsValidOn(when.Start));
            var own = RowOn(target.Compiled, when);
            RollUpRow? row = null;
            if (own is not null && !rows.TryGetValue(own, out row))
            {
                rows.Add(own, row = RollUpRow.Of(own, measure.Scale));
            }

            var isBeyond = figures.IsBeyond || (own is not null && row is null);
            runs[period] = period > 0 && runs[period - 1].IsLike(row, isValid, own is not null, isBeyond)
                ? runs[period - 1].Longer()
                : new PeriodRun(period, row, isValid, own is not null, isBeyond);
        }

        return runs;
    }

    /// <summary>Consecutive periods that are answered for alike.</summary>
    private sealed class PeriodRun(int first, RollUpRow? row, bool isValid, bool isJudged, bool isBeyond)
    {
        public int First => first;

        public int Count { get; private set; } = 1;

        public RollUpRow? Row => row;

        /// <summary>True when the units exist then.</summary>
        public bool IsValid => isValid;

        /// <summary>True when the target judges figures of one period then.</summary>
        public bool IsJudged => isJudged;

        /// <summary>True when the objects must answer.</summary>
        public bool IsBeyond => isBeyond;

        public bool IsLike(RollUpRow? other, bool otherIsValid, bool otherIsJudged, bool otherIsBeyond) =>
            ReferenceEquals(row, other) && (isValid, isJudged, isBeyond) == (otherIsValid, otherIsJudged, otherIsBeyond);

        public PeriodRun Longer()
        {
            Count++;
            return this;
        }
    }
}
