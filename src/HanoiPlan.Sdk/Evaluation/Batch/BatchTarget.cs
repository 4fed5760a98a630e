using System.Runtime.Intrinsics;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A target of a batch: its measure's columns and its periods in segments.</summary>
internal sealed class BatchTarget
{
    private const uint EveryRank = 0b1_1111_1111_1110;

    private readonly CellView _view;
    private readonly bool _hasParts;

    private readonly Func<Segment[]> _cut;
    private readonly int[] _startPeriods;

    private BatchTarget(CompiledTarget compiled, BatchMeasure measure, CellView view, long parts, Func<Segment[]> cut)
    {
        PartsPerStep = parts;
        _cut = cut;
        Compiled = compiled;
        Measure = measure;
        _view = view;
        Segments = cut();
        _hasParts = measure.Columns.HasParts;
        _startPeriods = [.. compiled.Target.Versions.Select(version => measure.BaselineFor(version.BaselineYear)?.ColumnPeriod ?? -1).Distinct()];
    }

    public CompiledTarget Compiled { get; }

    public BatchMeasure Measure { get; }

    /// <summary>Into how many parts a step is divided so that every edge is a whole number of them.</summary>
    public long PartsPerStep { get; }

    public Segment[] Segments { get; private set; }

    /// <exception cref="ArgumentException">Periods of that kind cannot answer the target.</exception>
    public static BatchTarget Compile(CompiledTarget compiled, IReadOnlyDictionary<string, BatchMeasure> measures, ObservationColumns columns, EvaluationOptions options)
    {
        var target = compiled.Target;
        var measure = measures[target.Measure.Code];
        BatchMeasure[] parts = [.. target.Measure.PartCodes.Where(measures.ContainsKey).Select(code => measures[code])];
        foreach (var version in target.Versions)
        {
            Check(target, version, columns.PeriodKind);
        }

        // All of them are powers of ten, so that the greatest is a multiple of each.
        var partsPerStep = target.Versions.Max(version => RangeScale.PartsOf(version.Range, target.Measure));
        var view = new CellView(compiled, measure, parts, columns, options, partsPerStep);
        Segment ByEngine(int first, int count) => new EngineSegment(
            first, count, view, columns.Areas.Count, target.Versions.All(version => version.Basis == Basis.EndOfTerm));
        var isWhole = parts.Length > 0 || target.Versions.Select(version => version.Basis).Distinct().Count() > 1;
        IReadOnlyList<Segment> Cut() => columns.Periods.Count == 0 ? []
            : isWhole ? [ByEngine(0, columns.Periods.Count)]
            : target.Original.Basis == Basis.EndOfTerm ? new ValueSegments(compiled, measure, partsPerStep, options, ByEngine).Make()
            : CumulativeSegments.Make(compiled, measure, partsPerStep, options, ByEngine);
        return new BatchTarget(compiled, measure, view, partsPerStep, () => [.. Cut()]);
    }

    public Assessment Assess(int area, int period) => _view.Assess(area, period);

    /// <summary>Cuts the periods anew. Only for a batch that belongs to one live evaluation: any other is shared.</summary>
    public void Recompile() => Segments = _cut();

    /// <summary>True when a figure for a period can be the baseline of cells of a segment.</summary>
    public bool StartsFrom(Segment segment, int period) => segment.IsOfOwnFigure && Array.IndexOf(_startPeriods, period) >= 0;

    /// <summary>Judges one area through periods of a segment, with the statuses of a tile as a work space.</summary>
    public void JudgeLane(Segment segment, int area, int first, int end, Span<byte> statuses)
    {
        segment.JudgeLane(area, first, end, statuses);
        if (_hasParts)
        {
            JudgeBareParts(area, segment, TileOutput.Of(statuses));
        }
    }

    /// <summary>Judges the areas of a tile through all periods, a row of areas a period.</summary>
    public void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation)
    {
        foreach (var segment in Segments)
        {
            segment.Judge(tile, in output, kernel, cancellation);
        }

        if (_hasParts)
        {
            JudgeBareParts(tile, in output);
        }

        var lanes = Measure.Shape.Areas.Count - (tile * LaneRun<int>.Lanes);
        if (lanes < LaneRun<int>.Lanes)
        {
            LeaveOut(lanes, in output);
        }
    }

    /// <summary>Adds the statuses of consecutive tiles to the counts of the target, a row of <see cref="StatusTally.Ranks"/> a period.</summary>
    public void Count(ReadOnlySpan<byte> statuses, Span<long> counts, LaneKernel kernel)
    {
        foreach (var segment in Segments)
        {
            StatusTally.Add(statuses, segment, Measure.Shape.TileCells, counts, _hasParts ? EveryRank : segment.PossibleRanks, kernel);
        }
    }

    // Lanes that fill up the last tile are no areas.
    private static void LeaveOut(int first, in TileOutput output)
    {
        var isArea = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)first));
        for (var row = 0; row < output.Statuses.Length; row += LaneRun<int>.Lanes)
        {
            ref var statuses = ref output.Statuses[row];
            (Vector256.LoadUnsafe(ref statuses) & isArea).StoreUnsafe(ref statuses);
            if (output.HasDistances)
            {
                output.LeaveOut(row + first, LaneRun<int>.Lanes - first);
            }
        }
    }

    // A ratio of which only the parts are known lies between the steps of the scale: the engine judges it exactly.
    private void JudgeBareParts(int tile, in TileOutput output)
    {
        var shape = Measure.Shape;
        var first = tile * LaneRun<int>.Lanes;
        var lanes = Math.Min(LaneRun<int>.Lanes, shape.Areas.Count - first);
        for (var lane = 0; lane < lanes; lane++)
        {
            foreach (var segment in Segments)
            {
                JudgeBareParts(first + lane, segment, in output);
            }
        }
    }

    private void JudgeBareParts(int area, Segment segment, in TileOutput output)
    {
        var version = Compiled.Target.VersionOn(Measure.Shape.Periods[segment.First].End);
        if (version is null || segment is ConstantSegment or EngineSegment)
        {
            return;
        }

        var baselines = Measure.BaselineFor(version.BaselineYear);
        var isWhole = !segment.IsOfOwnFigure
            ? HasBareParts(area, 0, segment.End)
            : baselines is { ColumnPeriod: >= 0 and var start } && HasBareParts(area, start, start + 1);
        for (var period = segment.First; period < segment.End; period++)
        {
            if (isWhole || HasBareParts(area, period, period + 1))
            {
                _view.Judge(area, period, in output);
            }
        }
    }

    private bool HasBareParts(int area, int from, int to)
    {
        for (var period = from; period < to; period++)
        {
            var place = Measure.Shape.PlaceOf(area, period);
            if (Measure.Columns.Values[place] == ObservationColumns.Missing && Measure.Columns.Denominators![place] != ObservationColumns.Missing)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(Target target, TargetVersion version, PeriodKind kind)
    {
        var isStock = target.Measure.Nature == SeriesNature.Stock;
        var answers = kind == PeriodKind.None || version.Basis == Basis.Milestone
            || kind == PeriodKind.Year
            || (isStock && kind != PeriodKind.YearSpan && version.Basis != Basis.Total && version.Basis != Basis.AverageGrowth);
        if (!answers)
        {
            throw new ArgumentException(
                $"Target \"{target.Id}\" ({version.Basis.Label.English}, a {(isStock ? "stock" : "flow")}) cannot be judged by figures for periods of kind {kind}.");
        }
    }
}
