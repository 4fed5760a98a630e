using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Makes series for published methods: whole ones for the laws of better values, and ones that lack or twist something.</summary>
internal static class SeriesMaker
{
    private const int FirstYear = 2015;
    private const int TargetYear = 2030;

    /// <summary>Two series of a start, a target and one later value, which is worse in one of them, alike, or better.</summary>
    public static RivalSeries Rivals(ulong seed)
    {
        var dice = new SplitMix64(seed);
        var isHigher = dice.OneIn(2);
        var start = dice.Between(-300, 2_000);
        var way = dice.Between(1, 1_500);
        var target = (isHigher ? start + way : start - way) / 10m;
        var year = dice.Between(FirstYear + 1, TargetYear - 1);
        var (one, other) = (Value(dice, start, way), Value(dice, start, way));
        var (low, high) = one < other ? (one, other) : (other, one);
        var draft = new SeriesDraft(
            isHigher ? Preference.HigherIsBetter : Preference.LowerIsBetter, FirstYear, [MethodTarget.By(TargetYear, target)], [new MethodPoint(FirstYear, start / 10m)])
        {
            Scale = isHigher ? (-100m, 300m) : (300m, -100m),
            Colours = isHigher ? (200m, 50m) : (0m, 150m),
        };
        return new RivalSeries(draft, new MethodPoint(year, isHigher ? low : high), new MethodPoint(year, isHigher ? high : low));
    }

    /// <summary>Any series: values may be missing, nought, negative or huge, and anything may be left unsaid.</summary>
    public static SeriesDraft Make(ulong seed)
    {
        var dice = new SplitMix64(seed);
        var points = new List<MethodPoint>();
        var kept = dice.Of(0, 1, 12, 12, 12, 12);
        for (var year = FirstYear; year < FirstYear + kept; year++)
        {
            if (kept == 1 || !dice.OneIn(3))
            {
                points.Add(new MethodPoint(year, dice.Of(0m, 100m, -1m, 0.000001m, 99_999_999m, dice.Between(-300, 3_000) / 10m, dice.Between(-300, 3_000) / 10m)));
            }
        }

        var targets = new List<MethodTarget>();
        for (var count = dice.Between(0, 2); count > 0; count--)
        {
            var value = dice.Of(0m, 100m, dice.Between(-300, 3_000) / 10m);
            targets.Add(dice.Between(0, 3) switch
            {
                0 => MethodTarget.EveryYear(value),
                1 => MethodTarget.By(TargetYear, value, value + dice.Between(0, 50)),
                _ => MethodTarget.By(dice.Of(TargetYear, FirstYear, FirstYear + 5), value),
            });
        }

        return new SeriesDraft(
            dice.OneIn(6) ? null : dice.Of(Preference.All.ToArray()), dice.OneIn(4) ? null : FirstYear + dice.Between(-1, 3), targets, points)
        {
            Limit = dice.OneIn(3) ? dice.Of(0m, 100m) : null,
            Scale = dice.OneIn(2) ? (dice.Between(-10, 100), dice.Between(-10, 100)) : null,
            Colours = dice.OneIn(2) ? (dice.Between(0, 100), dice.Between(0, 100)) : null,
        };
    }

    public static IEnumerable<SeriesDraft> Shrink(SeriesDraft made)
    {
        foreach (var fewer in ListShrinker.Shrink(made.Points))
        {
            yield return made with { Points = fewer };
        }

        foreach (var fewer in ListShrinker.Shrink(made.Targets))
        {
            yield return made with { Targets = fewer };
        }

        if (made.Limit is not null)
        {
            yield return made with { Limit = null };
        }

        if (made.Scale is not null)
        {
            yield return made with { Scale = null };
        }

        if (made.Colours is not null)
        {
            yield return made with { Colours = null };
        }
    }

    private static decimal Value(SplitMix64 dice, int start, int way) => dice.Between(0, 3) switch
    {
        0 => (start + dice.Between(-2, 2)) / 10m,
        1 => (start + way + dice.Between(-2, 2)) / 10m,
        _ => dice.Between(-500, 3_000) / 10m,
    };
}
