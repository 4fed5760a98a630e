using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Something done by a date: what <see cref="Judging.MilestoneJudge"/> answers to one figure a period.</summary>
internal sealed class MilestoneSegment(int first, int count, BatchMeasure measure, TargetVersion version, RangeScale scale) : SeriesSegment(first, count, measure)
{
    private readonly RangeLane _range = RangeLane.Of(scale, version.Range, 0);
    private readonly byte[] _final = StatusWord.Final(version.Range, measure.Measure.Preference);

    protected override void JudgeSeries(int place, Span<byte> statuses)
    {
        byte done = 0;
        var latest = -1;
        for (var period = 0; period < End; period++)
        {
            var value = At(place, period);
            if (value != ObservationColumns.Missing)
            {
                latest = period;
                if (done == 0 && _final[_range.Reached(value)] == StatusWord.Met)
                {
                    done = Measure.Shape.Periods[period].End <= version.DueDate ? StatusWord.Met : StatusWord.NotMet;
                }
            }

            if (period >= First)
            {
                statuses[period * ColumnShape.TileSize] = done != 0 ? done : NotDone(place, period, latest);
            }
        }
    }

    private byte NotDone(int place, int period, int latest)
    {
        var periods = Measure.Shape.Periods;
        return periods[period].End < version.DueDate ? StatusWord.NotDue
            : latest < 0 ? StatusWord.NoData
            : periods[latest].End >= version.DueDate ? _final[_range.Reached(At(place, latest))]
            : StatusWord.Undetermined;
    }
}
