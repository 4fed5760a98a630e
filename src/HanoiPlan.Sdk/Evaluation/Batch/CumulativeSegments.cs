using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Cuts the periods of a target that adds up over time into segments: one for each version, each from the first figure on.</summary>
internal static class CumulativeSegments
{
    public static IReadOnlyList<Segment> Make(CompiledTarget compiled, BatchMeasure measure, long parts, EvaluationOptions options, Func<int, int, Segment> byEngine)
    {
        var periods = measure.Shape.Periods;
        var segments = new List<Segment>();
        for (var first = 0; first < periods.Count;)
        {
            var stage = StageOf(first);
            var end = first + 1;
            while (end < periods.Count && StageOf(end) == stage)
            {
                end++;
            }

            segments.Add(stage.Version is null || !stage.HasBegun
                ? new ConstantSegment(first, end - first, StatusWord.NotDue)
                : SegmentOf(first, end - first, stage.Version, compiled, measure, parts, options) ?? byEngine(first, end - first));
            first = end;
        }

        return segments;

        (TargetVersion? Version, bool HasBegun) StageOf(int period)
        {
            var version = compiled.Target.VersionOn(periods[period].End);
            return (version, version is not null && version.Span.Start <= periods[period].End);
        }
    }

    // Null where the engine must judge: growth is compounded there, and baselines can be figures of the span.
    private static Segment? SegmentOf(int first, int count, TargetVersion version, CompiledTarget compiled, BatchMeasure measure, long parts, EvaluationOptions options)
    {
        if (measure.Given.Count > 0 || compiled.AbsoluteOf(version) is null || RangeScale.Of(version.Range, measure.Measure) is not { } scale)
        {
            return null;
        }

        return version.Basis == Basis.Milestone ? new MilestoneSegment(first, count, measure, version, scale, parts)
            : version.Basis == Basis.Total ? TotalSegment.TryMake(first, count, measure, compiled, version, scale, parts, options)
            : version.Basis == Basis.EveryYear || version.Basis == Basis.Maintain ? new YearsSegment(first, count, measure, compiled, version, scale, parts)
            : null;
    }
}
