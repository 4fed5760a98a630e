namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>
/// What a careful programmer writes by hand: arrays of <see cref="decimal"/>, no division, everything that is the same for
/// all months worked out once for each area before.
/// </summary>
public sealed class DecimalLoops
{
    private readonly AreaCase _case;
    private readonly decimal[] _values;
    private readonly bool[] _isPresent;
    private readonly Way[] _ways;

    public DecimalLoops(AreaCase areas)
    {
        _case = areas;
        _values = new decimal[areas.CellCount];
        _isPresent = new bool[areas.CellCount];
        _ways = new Way[AreaPlan.MeasureCount * areas.AreaCount];
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            for (var cell = areas.At(measure, 0, 0); cell < areas.At(measure + 1, 0, 0); cell++)
            {
                _isPresent[cell] = areas.Values[cell] != AreaCase.Missing;
                _values[cell] = _isPresent[cell] ? AreaCase.Decimal(measure, areas.Values[cell]) : 0;
            }

            for (var area = 0; area < areas.AreaCount; area++)
            {
                var at = areas.BaselineAt(measure, area);
                _ways[at] = Way.From(AreaPlan.Targets[measure], AreaCase.Decimal(measure, areas.Baselines[at]));
            }
        }
    }

    public void Judge(AreaAnswer answer)
    {
        Array.Clear(answer.Counts);
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            Judge(measure, answer);
        }
    }

    private void Judge(int measure, AreaAnswer answer)
    {
        var target = AreaPlan.Targets[measure];
        var bounds = Bounds.Of(target);
        for (var month = 0; month < AreaPlan.MonthCount; month++)
        {
            var from = _case.At(measure, month, 0);
            var counts = answer.Counts.AsSpan(((measure * AreaPlan.MonthCount) + month) * AreaAnswer.RankLimit, AreaAnswer.RankLimit);
            var sum = 0m;
            decimal elapsed = month + 1;
            for (var area = 0; area < _case.AreaCount; area++)
            {
                var status = AreaAnswer.NoData;
                if (_isPresent[from + area])
                {
                    ref readonly var value = ref _values[from + area];
                    status = bounds.StatusOf(value, in _ways[_case.BaselineAt(measure, area)], elapsed);
                    sum += value;
                }

                answer.Statuses[from + area] = status;
                counts[status]++;
            }

            answer.Sums[(measure * AreaPlan.MonthCount) + month] = (Int128)(sum * target.StepsPerOne);
        }
    }

    /// <summary>The way of an area from its baseline, times the pace that is asked.</summary>
    private readonly record struct Way(decimal Baseline, decimal OnTrack, decimal AtRisk, int Direction)
    {
        public static Way From(AreaTarget target, decimal baseline)
        {
            var bounds = Bounds.Of(target);
            if (bounds.Contains(baseline) || (target.IsExceededAbove && baseline > bounds.Upper))
            {
                return new Way(baseline, 0, 0, 0);
            }

            var isBelow = bounds.IsBelow(baseline);
            var way = (isBelow ? bounds.Lower : bounds.Upper) - baseline;
            return new Way(baseline, way * 0.95m, way * 0.60m, way == 0 ? 0 : isBelow ? 1 : -1);
        }
    }

    private sealed record Bounds(decimal Lower, bool LowerIncluded, decimal Upper, bool UpperIncluded, bool CanExceed)
    {
        public static Bounds Of(AreaTarget target)
        {
            var range = target.Range;
            return new Bounds(
                range.Lower?.Value ?? -AreaPlan.FarAway, range.Lower?.IsInclusive ?? true, range.Upper?.Value ?? AreaPlan.FarAway, range.Upper?.IsInclusive ?? true, target.IsExceededAbove);
        }

        public bool IsBelow(decimal value) => LowerIncluded ? value < Lower : value <= Lower;

        public bool IsAbove(decimal value) => UpperIncluded ? value > Upper : value >= Upper;

        public bool Contains(decimal value) => !IsBelow(value) && !IsAbove(value);

        public byte StatusOf(in decimal value, in Way way, decimal elapsed)
        {
            var isBelow = IsBelow(value);
            if (!isBelow && !IsAbove(value))
            {
                return AreaAnswer.Met;
            }

            if (!isBelow && CanExceed)
            {
                return AreaAnswer.Exceeded;
            }

            if (elapsed == AreaPlan.MonthCount)
            {
                return AreaAnswer.NotMet;
            }

            // Kept from the start and lost, or beyond the other end of the range.
            if (way.Direction == 0 || (way.Direction > 0) != isBelow)
            {
                return AreaAnswer.OffTrack;
            }

            var gone = (value - way.Baseline) * AreaPlan.MonthCount;
            if (way.Direction > 0)
            {
                return gone >= way.OnTrack * elapsed ? AreaAnswer.OnTrack : gone >= way.AtRisk * elapsed ? AreaAnswer.AtRisk : AreaAnswer.OffTrack;
            }

            return gone <= way.OnTrack * elapsed ? AreaAnswer.OnTrack : gone <= way.AtRisk * elapsed ? AreaAnswer.AtRisk : AreaAnswer.OffTrack;
        }
    }
}
