using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Something done by a date: what <see cref="Judging.MilestoneJudge"/> answers to one figure a period.</summary>
internal sealed class MilestoneSegment(int first, int count, BatchMeasure measure, TargetVersion version, RangeScale scale, long parts) : SeriesSegment(first, count, measure)
{
    private readonly RangeLane _range = RangeLane.Of(scale, version.Range, 0);
    private readonly LaneDistances _distances = LaneDistances.Of(RangeLane.Of(scale, version.Range, 0), parts);
    private readonly byte[] _final = StatusWord.Final(version.Range, measure.Measure.Preference);

    protected override void JudgeSeries(int place, TileOutput output)
    {
        byte done = 0;
        var latest = -1;
        var decided = ObservationColumns.Missing;
        for (var period = 0; period < End; period++)
        {
            var value = At(place, period);
            if (value != ObservationColumns.Missing)
            {
                latest = period;
                if (done == 0 && _final[_range.Reached(value)] == StatusWord.Met)
                {
                    decided = value;
                    done = Measure.Shape.Periods[period].End <= version.DueDate ? StatusWord.Met : StatusWord.NotMet;
                }
            }

            if (period >= First)
            {
                output.Statuses[period * ColumnShape.TileSize] = done != 0 ? done : NotDone(place, period, latest);
                var judged = done != 0 ? decided : IsJudged(period, latest) ? At(place, latest) : ObservationColumns.Missing;
                if (judged != ObservationColumns.Missing)
                {
                    _distances.Write(judged, period * ColumnShape.TileSize, in output);
                }
            }
        }
    }

    // What was known before the due date does not say whether it was done by then.
    private bool IsJudged(int period, int latest) =>
        latest >= 0 && Measure.Shape.Periods[period].End >= version.DueDate && Measure.Shape.Periods[latest].End >= version.DueDate;

    private byte NotDone(int place, int period, int latest)
    {
        var periods = Measure.Shape.Periods;
        return periods[period].End < version.DueDate ? StatusWord.NotDue
            : latest < 0 ? StatusWord.NoData
            : IsJudged(period, latest) ? _final[_range.Reached(At(place, latest))]
            : StatusWord.Undetermined;
    }
}
