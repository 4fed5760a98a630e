using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A target of a batch: its measure's columns and its periods in segments.</summary>
internal sealed class BatchTarget
{
    private readonly CellView _view;
    private readonly int _bareParts;

    private BatchTarget(CompiledTarget compiled, BatchMeasure measure, CellView view, Segment[] segments)
    {
        Compiled = compiled;
        Measure = measure;
        _view = view;
        Segments = segments;
        _bareParts = measure.Columns.HasParts ? 1 : 0;
    }

    public CompiledTarget Compiled { get; }

    public BatchMeasure Measure { get; }

    public Segment[] Segments { get; }

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

        var view = new CellView(compiled, measure, parts, columns, options);
        Segment ByEngine(int first, int count) => new EngineSegment(
            first, count, view, columns.Areas.Count, target.Versions.All(version => version.Basis == Basis.EndOfTerm));
        var isWhole = parts.Length > 0 || target.Versions.Select(version => version.Basis).Distinct().Count() > 1;
        IReadOnlyList<Segment> segments = columns.Periods.Count == 0 ? []
            : isWhole ? [ByEngine(0, columns.Periods.Count)]
            : target.Original.Basis == Basis.EndOfTerm ? new ValueSegments(compiled, measure, options, ByEngine).Make()
            : CumulativeSegments.Make(compiled, measure, options, ByEngine);
        return new BatchTarget(compiled, measure, view, [.. segments]);
    }

    public Assessment Assess(int area, int period) => _view.Assess(area, period);

    /// <summary>Judges the areas of a tile through all periods, a row of areas a period.</summary>
    public void Judge(int tile, Span<byte> statuses, LaneKernel kernel)
    {
        foreach (var segment in Segments)
        {
            segment.Judge(tile, statuses, kernel);
        }

        if (_bareParts > 0)
        {
            JudgeBareParts(tile, statuses);
        }
    }

    // A ratio of which only the parts are known lies between the steps of the scale: the engine judges it exactly.
    private void JudgeBareParts(int tile, Span<byte> statuses)
    {
        var shape = Measure.Shape;
        var first = tile * LaneRun<int>.Lanes;
        var lanes = Math.Min(LaneRun<int>.Lanes, shape.Areas.Count - first);
        for (var lane = 0; lane < lanes; lane++)
        {
            foreach (var segment in Segments)
            {
                var version = Compiled.Target.VersionOn(shape.Periods[segment.First].End);
                if (version is null || segment is ConstantSegment or EngineSegment)
                {
                    continue;
                }

                var baselines = Measure.BaselineFor(version.BaselineYear);
                var isWhole = !segment.IsOfOwnFigure
                    ? HasBareParts(first + lane, 0, segment.End)
                    : baselines is { ColumnPeriod: >= 0 and var start } && HasBareParts(first + lane, start, start + 1);
                for (var period = segment.First; period < segment.End; period++)
                {
                    if (isWhole || HasBareParts(first + lane, period, period + 1))
                    {
                        statuses[(period * LaneRun<int>.Lanes) + lane] = (byte)Assess(first + lane, period).Status.Rank;
                    }
                }
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
