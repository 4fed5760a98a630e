namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods in which the answer does not hang on any figure.</summary>
internal sealed class ConstantSegment(int first, int count, byte rank) : Segment(first, count)
{
    public override uint PossibleRanks => 1u << rank;

    public override void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation)
    {
        output.Statuses.Slice(First * LaneRun<int>.Lanes, Count * LaneRun<int>.Lanes).Fill(rank);
        output.LeaveOut(First * LaneRun<int>.Lanes, Count * LaneRun<int>.Lanes);
    }

    public override void JudgeLane(int area, int from, int to, Span<byte> statuses)
    {
        for (var period = from; period < to; period++)
        {
            statuses[(period * LaneRun<int>.Lanes) + (area % LaneRun<int>.Lanes)] = rank;
        }
    }
}
