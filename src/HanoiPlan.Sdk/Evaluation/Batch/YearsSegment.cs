using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Every year of a span, or a state maintained through it: what <see cref="Judging.EveryYearJudge"/> answers to one figure a period.</summary>
internal sealed class YearsSegment : SeriesSegment
{
    private const int Worst = StatusWord.NotMet;

    private readonly TargetVersion _version;
    private readonly RangeLane _range;
    private readonly LaneDistances _distances;
    private readonly byte[] _final;
    private readonly AssessmentStatus[] _anything;
    private readonly bool _isMaintainedStock;
    private readonly int[] _years;
    private readonly int[] _ended;
    private readonly byte[] _answers;

    public YearsSegment(int first, int count, BatchMeasure measure, CompiledTarget compiled, TargetVersion version, RangeScale scale, long parts)
        : base(first, count, measure)
    {
        _version = version;
        _range = RangeLane.Of(scale, version.Range, 0);
        _distances = LaneDistances.Of(_range, parts);
        _final = StatusWord.Final(version.Range, measure.Measure.Preference);
        _anything = [.. compiled.AbsoluteOf(version)!.Value.Row.StatusesWithin(LimitOf(measure.Measure.LowerLimit), LimitOf(measure.Measure.UpperLimit))];
        _isMaintainedStock = version.Basis == Basis.Maintain && measure.Measure.Nature == SeriesNature.Stock;
        var periods = measure.Shape.Periods;
        var span = version.Span;
        _years = [.. periods.Select(period => span.Contains(period.End) ? period.End.Year - span.FirstYear : -1)];
        _ended = [.. periods.Select(period => span.EachYear().Count(year => year.End <= period.End))];
        _answers = new byte[(Worst + 1) * 4];
        for (var rank = 0; rank <= Worst; rank++)
        {
            for (var bits = 0; bits < 4; bits++)
            {
                _answers[(rank * 4) + bits] = Together(rank, (bits & 1) != 0, (bits & 2) != 0);
            }
        }
    }

    protected override void JudgeSeries(int place, TileOutput output)
    {
        var (worst, closed, yearRank) = (0, 0, 0);
        var (isMissing, isMissed, isSeen) = (false, false, false);

        // The figure that stands for the year, and a miss within it that counts more; of the years the last miss, else the last known.
        var (ofYear, missOfYear) = (ObservationColumns.Missing, ObservationColumns.Missing);
        var (lastKnown, lastMiss) = (ObservationColumns.Missing, ObservationColumns.Missing);
        for (var period = 0; period < End; period++)
        {
            var value = At(place, period);
            var year = _years[period];
            while (closed < Math.Max(year, 0))
            {
                Close();
            }

            if (year >= 0 && value != ObservationColumns.Missing)
            {
                yearRank = _final[_range.Reached(value)];
                isSeen = true;
                ofYear = value;
                if (_isMaintainedStock && yearRank == Worst)
                {
                    isMissed = true;
                    missOfYear = value;
                }
            }

            while (closed < _ended[period])
            {
                Close();
            }

            if (period >= First)
            {
                output.Statuses[period * ColumnShape.TileSize] = Answer(period, isMissed ? Worst : worst, isMissing, isMissed, isSeen);
                var judged = missOfYear != ObservationColumns.Missing ? missOfYear : lastMiss != ObservationColumns.Missing ? lastMiss : lastKnown;
                if (judged != ObservationColumns.Missing && (_ended[period] > 0 || isMissed))
                {
                    _distances.Write(judged, period * ColumnShape.TileSize, in output);
                }
            }
        }

        void Close()
        {
            isMissing |= yearRank == 0;
            worst = Math.Max(worst, yearRank);
            var miss = missOfYear != ObservationColumns.Missing ? missOfYear : yearRank == Worst ? ofYear : ObservationColumns.Missing;
            lastMiss = miss != ObservationColumns.Missing ? miss : lastMiss;
            lastKnown = yearRank > 0 ? ofYear : lastKnown;
            (ofYear, missOfYear) = (ObservationColumns.Missing, ObservationColumns.Missing);
            yearRank = 0;
            closed++;
        }
    }

    private byte Answer(int period, int worst, bool isMissing, bool isMissed, bool isSeen)
    {
        if (_ended[period] == 0 && !isMissed)
        {
            return _isMaintainedStock && isSeen ? StatusWord.OnTrack : StatusWord.NotDue;
        }

        var isDue = _version.DueDate <= Measure.Shape.Periods[period].End;
        return worst == 0 && !(_isMaintainedStock && isSeen) ? StatusWord.NoData : _answers[(worst * 4) + (isMissing ? 1 : 0) + (isDue ? 2 : 0)];
    }

    // What the worst known year and, where years are missing, anything that they can have been make together.
    private byte Together(int worst, bool isMissing, bool isDue)
    {
        var best = isMissing ? Math.Max(worst, _anything.Min(status => status.Rank)) : worst;
        var ranks = new HashSet<int>();
        foreach (var rank in isMissing ? _anything.Select(status => status.Rank).Append(worst) : [worst])
        {
            if (rank >= best && rank > 0)
            {
                ranks.Add(rank > StatusWord.Met || isDue ? rank : StatusWord.OnTrack);
            }
        }

        return ranks.Count == 1 ? (byte)ranks.Single() : StatusWord.Undetermined;
    }

    private static Rational? LimitOf(decimal? limit) => limit is { } known ? Rational.From(known) : null;
}
