namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>
/// The same loop over <see cref="double"/>, in the two ways in which it is usually written. It is here for the count of cells
/// that it answers wrongly.
/// </summary>
public sealed class DoubleLoop
{
    private readonly AreaCase _case;
    private readonly double[] _values;
    private readonly double[] _baselines;

    public DoubleLoop(AreaCase areas)
    {
        _case = areas;
        _values = new double[areas.CellCount];
        _baselines = new double[areas.Baselines.Length];
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            for (var cell = areas.At(measure, 0, 0); cell < areas.At(measure + 1, 0, 0); cell++)
            {
                _values[cell] = areas.Values[cell] == AreaCase.Missing ? double.NaN : (double)AreaCase.Decimal(measure, areas.Values[cell]);
            }

            for (var area = 0; area < areas.AreaCount; area++)
            {
                var at = areas.BaselineAt(measure, area);
                _baselines[at] = (double)AreaCase.Decimal(measure, areas.Baselines[at]);
            }
        }
    }

    /// <summary>Progress over elapsed time against the thresholds.</summary>
    public void JudgeByPace(AreaAnswer answer) => Judge(answer, static (value, baseline, edge, elapsed) =>
    {
        var pace = (value - baseline) / (edge - baseline) / elapsed;
        return pace >= 0.95 ? AreaAnswer.OnTrack : pace >= 0.60 ? AreaAnswer.AtRisk : AreaAnswer.OffTrack;
    });

    /// <summary>The value against the value that the path expects.</summary>
    public void JudgeByPath(AreaAnswer answer) => Judge(answer, static (value, baseline, edge, elapsed) =>
    {
        var way = edge - baseline;
        var isReached = way > 0;
        bool Reaches(double share) => isReached ? value >= baseline + (share * way * elapsed) : value <= baseline + (share * way * elapsed);
        return Reaches(0.95) ? AreaAnswer.OnTrack : Reaches(0.60) ? AreaAnswer.AtRisk : AreaAnswer.OffTrack;
    });

    private void Judge(AreaAnswer answer, Func<double, double, double, double, byte> paced)
    {
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            var target = AreaPlan.Targets[measure];
            var range = target.Range;
            var (lower, upper) = ((double)(range.Lower?.Value ?? -AreaPlan.FarAway), (double)(range.Upper?.Value ?? AreaPlan.FarAway));
            bool IsBelow(double value) => target.Range.Lower is { IsInclusive: false } ? value <= lower : value < lower;
            bool IsAbove(double value) => target.Range.Upper is { IsInclusive: false } ? value >= upper : value > upper;
            for (var month = 0; month < AreaPlan.MonthCount; month++)
            {
                var elapsed = (month + 1) / (double)AreaPlan.MonthCount;
                for (var area = 0; area < _case.AreaCount; area++)
                {
                    var cell = _case.At(measure, month, area);
                    var (value, baseline) = (_values[cell], _baselines[_case.BaselineAt(measure, area)]);
                    answer.Statuses[cell] = StatusOf(value, baseline);

                    byte StatusOf(double value, double baseline)
                    {
                        if (double.IsNaN(value))
                        {
                            return AreaAnswer.NoData;
                        }

                        if (!IsBelow(value))
                        {
                            if (!IsAbove(value))
                            {
                                return AreaAnswer.Met;
                            }

                            if (target.IsExceededAbove)
                            {
                                return AreaAnswer.Exceeded;
                            }
                        }

                        if (month + 1 == AreaPlan.MonthCount)
                        {
                            return AreaAnswer.NotMet;
                        }

                        var edge = IsBelow(baseline) ? lower : upper;
                        var isKept = (!IsBelow(baseline) && (!IsAbove(baseline) || target.IsExceededAbove)) || edge == baseline;
                        return isKept || IsBelow(baseline) != IsBelow(value) ? AreaAnswer.OffTrack : paced(value, baseline, edge, elapsed);
                    }
                }
            }
        }
    }
}
