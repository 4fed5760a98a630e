using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A sum over a span of years: what <see cref="Judging.TotalJudge"/> answers to one figure a year, by running sums.</summary>
internal sealed class TotalSegment : SeriesSegment
{
    private readonly TargetVersion _version;
    private readonly (Int128[] Cuts, byte[] Ranks)?[] _rows;
    private readonly int[] _ended;
    private readonly LaneDistances _distances;
    private readonly long? _least;
    private readonly long? _most;

    private TotalSegment(int first, int count, BatchMeasure measure, CompiledTarget compiled, TargetVersion version, RangeScale scale, long parts, EvaluationOptions options)
        : base(first, count, measure)
    {
        _version = version;
        _distances = LaneDistances.Of(RangeLane.Of(scale, version.Range, 0), parts);
        var of = measure.Measure;
        _least = of.LowerLimit is null ? null : MeasureColumns.LeastSteps(of);
        _most = of.UpperLimit is null ? null : MeasureColumns.MostSteps(of);
        var (range, final) = compiled.AbsoluteOf(version)!.Value;
        _ended = [.. measure.Shape.Periods.Select(period => version.Span.EachYear().Count(year => year.End <= period.End))];
        _rows = new (Int128[], byte[])?[version.Span.YearCount + 1];
        for (var ended = 1; ended < _rows.Length; ended++)
        {
            var row = ended == _rows.Length - 1 ? final : Judging.PendingTotalRow.For(of, version, options, range, ended);
            _rows[ended] = row is null ? null : (
                [.. row.Cuts.Select(cut => CutOf(cut, of.Scale))],
                [.. row.Bands.Select(band => (byte)band.Rank)]);
        }
    }

    /// <summary>Null where a natural limit has more decimals than the measure, so that sums of missing years do not lie on its scale.</summary>
    public static TotalSegment? TryMake(
        int first, int count, BatchMeasure measure, CompiledTarget compiled, TargetVersion version, RangeScale scale, long parts, EvaluationOptions options)
    {
        var of = measure.Measure;
        var isOnScale = (of.LowerLimit is not { } lower || of.Scale.TryToSteps(lower, out _)) && (of.UpperLimit is not { } upper || of.Scale.TryToSteps(upper, out _));
        return isOnScale && compiled.AbsoluteOf(version) is not null ? new TotalSegment(first, count, measure, compiled, version, scale, parts, options) : null;
    }

    protected override void JudgeSeries(int place, TileOutput output)
    {
        var (known, missing) = (0, 0);
        Int128 sum = 0;
        for (var period = 0; period < End; period++)
        {
            var year = Measure.Shape.Periods[period].LastYear;
            if (_version.Span.FirstYear <= year && year <= _version.Span.LastYear && At(place, period) is var value && value != ObservationColumns.Missing)
            {
                sum += value;
                known++;
            }

            missing = _ended[period] - known;
            if (period >= First)
            {
                output.Statuses[period * ColumnShape.TileSize] = _ended[period] == 0 ? StatusWord.NotDue
                    : known == 0 ? StatusWord.NoData
                    : Judge(_rows[_ended[period]], sum, missing);
                if (known > 0 && missing == 0 && _rows[known] is not null)
                {
                    _distances.WriteMargin(sum, period * ColumnShape.TileSize, in output);
                }
            }
        }
    }

    private byte Judge((Int128[] Cuts, byte[] Ranks)? row, Int128 sum, int missing)
    {
        if (row is not var (cuts, ranks))
        {
            return StatusWord.Undetermined;
        }

        var (first, last) = (Reached(cuts, sum), Reached(cuts, sum));
        if (missing > 0)
        {
            first = _least is { } least ? Reached(cuts, sum + ((Int128)least * missing)) : 0;
            last = _most is { } most ? Reached(cuts, sum + ((Int128)most * missing)) : cuts.Length;
        }

        for (var band = first + 1; band <= last; band++)
        {
            if (ranks[band] != ranks[first])
            {
                return StatusWord.Undetermined;
            }
        }

        return ranks[first];
    }

    private static int Reached(Int128[] cuts, Int128 sum)
    {
        var reached = 0;
        foreach (var cut in cuts)
        {
            reached += sum >= cut ? 1 : 0;
        }

        return reached;
    }

    // A sum of years can lie beyond 64 bits, and so can what is asked of it.
    private static Int128 CutOf(CutPoint cut, Scale scale) => Int128.CreateChecked(scale.LeastSteps(cut.Value!.Value, cut.IsInclusive));
}
