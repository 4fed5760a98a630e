namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods in which each cell is handed to the engine: exact like the rest, thousands of times slower, and allocating.</summary>
internal sealed class EngineSegment(int first, int count, CellView view, int areas, bool isOfOwnFigure) : Segment(first, count)
{
    public override bool IsOfOwnFigure => isOfOwnFigure;

    public override int WorkOfACell => 4096;

    public override void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation)
    {
        var firstArea = tile * LaneRun<int>.Lanes;
        var lanes = Math.Min(LaneRun<int>.Lanes, areas - firstArea);
        for (var period = First; period < End; period++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var lane = 0; lane < lanes; lane++)
            {
                view.Judge(firstArea + lane, period, in output);
            }
        }
    }

    public override void JudgeLane(int area, int from, int to, Span<byte> statuses)
    {
        for (var period = from; period < to; period++)
        {
            statuses[(period * LaneRun<int>.Lanes) + (area % LaneRun<int>.Lanes)] = (byte)view.Assess(area, period).Status.Rank;
        }
    }
}
