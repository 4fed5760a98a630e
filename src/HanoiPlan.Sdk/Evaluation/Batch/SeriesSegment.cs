using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods in which a cell is judged by the figures of its area from the first period through its own.</summary>
internal abstract class SeriesSegment(int first, int count, BatchMeasure measure) : Segment(first, count)
{
    public override bool IsOfOwnFigure => false;

    public override int WorkOfACell => 8;

    protected BatchMeasure Measure => measure;

    public override void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation)
    {
        output.LeaveOut(First * LaneRun<int>.Lanes, Count * LaneRun<int>.Lanes);
        var firstArea = tile * LaneRun<int>.Lanes;
        var lanes = Math.Min(LaneRun<int>.Lanes, measure.Shape.Areas.Count - firstArea);
        for (var lane = 0; lane < lanes; lane++)
        {
            JudgeSeries(measure.Shape.PlaceOf(firstArea + lane, 0), output.From(lane));
        }
    }

    public override void JudgeLane(int area, int from, int to, Span<byte> statuses) =>
        JudgeSeries(measure.Shape.PlaceOf(area, 0), TileOutput.Of(statuses[(area % ColumnShape.TileSize)..]));

    /// <summary>The value of a later period of the series that begins at a place.</summary>
    protected long At(int place, int period) => measure.Columns.Values[place + (period * ColumnShape.TileSize)];

    /// <summary>Judges one area.</summary>
    /// <param name="place">The place of its first period in the column.</param>
    /// <param name="output">Where its answers go, one every <see cref="ColumnShape.TileSize"/> places, from the first period on;
    /// there is no margin yet, and never progress.</param>
    protected abstract void JudgeSeries(int place, TileOutput output);
}
