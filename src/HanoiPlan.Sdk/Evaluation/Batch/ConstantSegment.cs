namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods in which the answer does not hang on any figure.</summary>
internal sealed class ConstantSegment(int first, int count, byte rank) : Segment(first, count)
{
    public override void Judge(int tile, Span<byte> statuses, LaneKernel kernel) =>
        statuses.Slice(First * LaneRun<int>.Lanes, Count * LaneRun<int>.Lanes).Fill(rank);
}
