
namespace HanoiPlan.Sdk.Evaluation.Batch;

internal static class CumulativeSegments
{
    public static IReadOnlyList<Segment> Make(CompiledTarget compiled, BatchMeasure measure, EvaluationOptions options, Func<int, int, Segment> byEngine) =>
        [byEngine(0, measure.Shape.Periods.Count)];
}
