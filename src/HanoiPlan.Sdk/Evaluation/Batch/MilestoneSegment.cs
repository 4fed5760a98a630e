using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using NodaTime;

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
                if (done == 0 && _final[_range.Reached(value)] == StatusWord.Met)
                {
                    decided = value;
                    done = DoneIn(period, latest);
                }

                latest = period;
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

    // Done on some day of the period, after the end of the last period in which it was not.
    private byte DoneIn(int period, int notDoneIn)
    {
        var when = Measure.Shape.Periods[period];
        var earliest = notDoneIn < 0 ? when.Start : LocalDate.Max(when.Start, Measure.Shape.Periods[notDoneIn].End.PlusDays(1));
        return Judging.MilestoneJudge.Timing(LocalDate.Min(earliest, when.End), when.End, version.DueDate) is [var status]
            ? (byte)status.Rank
            : StatusWord.Undetermined;
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
