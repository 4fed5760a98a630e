namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>
/// Made values of 40 measures in any number of areas over 60 months, in steps of the measures' scales: a path of its own for
/// every area and measure with noise, 5 % missing, more than one in a hundred on just a bound or a pace threshold. The first areas of a
/// large case are those of a small one. The same on every run.
/// </summary>
public sealed class AreaCase
{
    public const long Missing = long.MinValue;

    private const ulong Seed = 20_251_126;

    private AreaCase(int areaCount)
    {
        AreaCount = areaCount;
        Values = new long[(long)AreaPlan.MeasureCount * AreaPlan.MonthCount * areaCount];
        Baselines = new long[AreaPlan.MeasureCount * areaCount];
    }

    public int AreaCount { get; }

    /// <summary>By measure, then month, then area.</summary>
    public long[] Values { get; }

    /// <summary>By measure, then area.</summary>
    public long[] Baselines { get; }

    public int PresentCount { get; private set; }

    public int OnABoundCount { get; private set; }

    public int CellCount => Values.Length;

    public static AreaCase Make(int areaCount)
    {
        var made = new AreaCase(areaCount);
        for (var area = 0; area < areaCount; area++)
        {
            var dice = new Dice(unchecked(Seed + ((ulong)area * 0x9E37_79B9UL)));
            for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
            {
                made.Fill(measure, area, ref dice);
            }
        }

        return made;
    }

    public int At(int measure, int month, int area) => ((((measure * AreaPlan.MonthCount) + month) * AreaCount) + area);

    public int BaselineAt(int measure, int area) => (measure * AreaCount) + area;

    /// <summary>The value as a decimal in the measure's unit.</summary>
    public static decimal Decimal(int measure, long steps) => AreaPlan.Targets[measure].Measure.Scale.FromSteps(steps);

    private void Fill(int measure, int area, ref Dice dice)
    {
        var target = AreaPlan.Targets[measure];
        var baseline = BaselineOf(target, ref dice);
        Baselines[BaselineAt(measure, area)] = baseline;
        var edge = baseline < target.Least ? target.Lower : baseline > target.Most ? target.Upper : baseline;
        var way = edge - baseline;
        var pace = 20 + dice.Next(150);
        var noise = (Math.Abs(way) / 10) + 2;
        for (var month = 0; month < AreaPlan.MonthCount; month++)
        {
            var value = baseline + (way * (month + 1) * pace / (100L * AreaPlan.MonthCount)) + dice.NextLong((2 * noise) + 1) - noise;
            if (dice.Next(100) < 2 && PointOf(target, baseline, way, month + 1, ref dice) is { } point)
            {
                value = point;
            }

            if (dice.Next(100) < 5)
            {
                Values[At(measure, month, area)] = Missing;
                continue;
            }

            value = Math.Clamp(value, 0, target.Measure.UpperLimit is null ? AreaPlan.FarAway - 1 : 100 * target.StepsPerOne);
            Values[At(measure, month, area)] = value;
            PresentCount++;
            OnABoundCount += IsOnABound(target, baseline, way, month + 1, value) ? 1 : 0;
        }
    }

    // One in twelve areas attains already at the start; the way of most others is a multiple of twenty steps, as bounds and baselines with
    // few decimals make it, so that a value can lie on just a threshold.
    private static long BaselineOf(AreaTarget target, ref Dice dice)
    {
        var steps = (1 + dice.NextLong(target.Measure.UpperLimit is null ? 5_000 : 120)) * 20;
        steps += dice.Next(4) == 0 ? dice.Next(20) : 0;
        if (dice.Next(12) == 0)
        {
            return target.HasLower ? target.Lower + 1 + dice.Next(300) : target.Upper - 1 - dice.Next(300);
        }

        var isAbove = !target.HasLower || (target.HasUpper && !target.IsExceededAbove && dice.Next(2) == 0);
        return isAbove ? target.Upper + steps : target.Lower - steps;
    }

    private static long? PointOf(AreaTarget target, long baseline, long way, int elapsed, ref Dice dice) => dice.Next(4) switch
    {
        0 => target.HasLower ? target.Lower : target.Upper,
        1 => target.HasUpper ? target.Upper : target.Lower,
        2 => Threshold(baseline, way, elapsed, 95),
        _ => Threshold(baseline, way, elapsed, 60),
    };

    private static long? Threshold(long baseline, long way, int elapsed, int percent)
    {
        var (whole, rest) = Math.DivRem(way * elapsed * percent, 100L * AreaPlan.MonthCount);
        return rest == 0 ? baseline + whole : null;
    }

    private static bool IsOnABound(AreaTarget target, long baseline, long way, int elapsed, long value) =>
        value == target.Lower || value == target.Upper
        || (way != 0 && (value == Threshold(baseline, way, elapsed, 95) || value == Threshold(baseline, way, elapsed, 60)));
}
