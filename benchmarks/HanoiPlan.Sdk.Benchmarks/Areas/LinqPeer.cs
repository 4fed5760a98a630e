namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>One value as an ordinary application keeps it.</summary>
public sealed record AreaFigure(int Area, int Measure, int Month, decimal Value);

/// <summary>A target as an ordinary application keeps it.</summary>
public sealed record AreaRule(decimal? Lower, bool LowerIncluded, decimal? Upper, bool UpperIncluded, bool CanExceed)
{
    public bool IsBelow(decimal value) => Lower is { } lower && (LowerIncluded ? value < lower : value <= lower);

    public bool IsAbove(decimal value) => Upper is { } upper && (UpperIncluded ? value > upper : value >= upper);

    public bool Attains(decimal value) => !IsBelow(value) && (CanExceed || !IsAbove(value));

    public static AreaRule Of(AreaTarget target) => new(
        target.Range.Lower?.Value, target.Range.Lower?.IsInclusive ?? true, target.Range.Upper?.Value, target.Range.Upper?.IsInclusive ?? true, target.IsExceededAbove);
}

/// <summary>Plain LINQ over records of <see cref="decimal"/>: a query that anybody would write and read.</summary>
public sealed class LinqPeer
{
    private readonly List<AreaFigure> _figures = [];
    private readonly Dictionary<(int Measure, int Area), decimal> _baselines = [];
    private readonly AreaRule[] _rules = [.. AreaPlan.Targets.Select(AreaRule.Of)];
    private readonly AreaCase _case;

    public LinqPeer(AreaCase areas)
    {
        _case = areas;
        for (var area = 0; area < areas.AreaCount; area++)
        {
            for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
            {
                _baselines[(measure, area)] = AreaCase.Decimal(measure, areas.Baselines[areas.BaselineAt(measure, area)]);
                for (var month = 0; month < AreaPlan.MonthCount; month++)
                {
                    if (areas.Values[areas.At(measure, month, area)] is not AreaCase.Missing and var steps)
                    {
                        _figures.Add(new AreaFigure(area, measure, month, AreaCase.Decimal(measure, steps)));
                    }
                }
            }
        }
    }

    public int Count => _figures.Count;

    public List<(int Measure, int Month, Dictionary<byte, int> Counts, decimal Sum)> Judge() =>
    [
        .. from figure in _figures
           group (Status: StatusOf(figure), figure.Value) by (figure.Measure, figure.Month) into cell
           select (cell.Key.Measure, cell.Key.Month, cell.CountBy(judged => judged.Status).ToDictionary(), cell.Sum(judged => judged.Value)),
    ];

    /// <summary>The same answers in the form in which they are compared.</summary>
    public AreaAnswer ToAnswer()
    {
        var answer = new AreaAnswer(0);
        foreach (var (measure, month, counts, sum) in Judge())
        {
            var cell = (measure * AreaPlan.MonthCount) + month;
            foreach (var (status, count) in counts)
            {
                answer.Counts[(cell * AreaAnswer.RankLimit) + status] = count;
            }

            answer.Counts[(cell * AreaAnswer.RankLimit) + AreaAnswer.NoData] = _case.AreaCount - counts.Values.Sum();
            answer.Sums[cell] = (Int128)(sum * AreaPlan.Targets[measure].StepsPerOne);
        }

        return answer;
    }

    private byte StatusOf(AreaFigure figure)
    {
        var rule = _rules[figure.Measure];
        var value = figure.Value;
        if (rule.Attains(value))
        {
            return rule.IsAbove(value) ? AreaAnswer.Exceeded : AreaAnswer.Met;
        }

        var elapsed = figure.Month + 1;
        if (elapsed == AreaPlan.MonthCount)
        {
            return AreaAnswer.NotMet;
        }

        var baseline = _baselines[(figure.Measure, figure.Area)];
        var edge = rule.IsBelow(baseline) ? rule.Lower!.Value : rule.Upper ?? baseline;
        if (rule.Attains(baseline) || edge == baseline || rule.IsBelow(baseline) != rule.IsBelow(value))
        {
            return AreaAnswer.OffTrack;
        }

        // Multiplied out: a quotient would be rounded.
        var (gone, way) = (Math.Abs(value - baseline) * AreaPlan.MonthCount, Math.Abs(edge - baseline) * elapsed);
        return Math.Sign(value - baseline) != Math.Sign(edge - baseline) ? AreaAnswer.OffTrack
            : gone >= way * 0.95m ? AreaAnswer.OnTrack
            : gone >= way * 0.60m ? AreaAnswer.AtRisk
            : AreaAnswer.OffTrack;
    }
}
