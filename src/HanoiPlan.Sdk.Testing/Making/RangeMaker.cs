using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Ranges of every kind that a plan may ask of a measure, with more than their share of numbers at and beside its limits.</summary>
internal sealed class RangeMaker(Measure measure, SplitMix64 dice)
{
    private long Least => measure.LowerLimit is { } limit ? StepsUp(limit) : -1_000 * Unit;

    private long Most => measure.UpperLimit is { } limit ? StepsDown(limit) : Math.Max(Least, 0) + (10_000 * Unit);

    // A hundredth of one, or the smallest step where it is larger.
    private long Unit => Math.Max(1, measure.Scale.StepsPerOne / 100);

    public TargetRange Absolute()
    {
        var kinds = RangeKind.All.Where(IsPossible).ToArray();
        return Of(dice.Of(kinds), Least, Most);
    }

    /// <summary>The same kinds, measured against a baseline: by so many per cent, times, or points.</summary>
    public TargetRange Relative()
    {
        var kind = dice.Of(RangeKind.All.Where(kind => kind != RangeKind.None && kind != RangeKind.Whole).ToArray());
        var relation = dice.Of(RangeRelation.PercentChange, RangeRelation.TimesBaseline, RangeRelation.PointsChange);
        var (low, high) = relation == RangeRelation.TimesBaseline ? (1L, 50 * Unit) : (-90 * Unit, 90 * Unit);
        return Of(kind, low, high).RelativeToBaseline(relation);
    }

    /// <summary>The same kind of range with simpler numbers, nearer to nought and with fewer decimals.</summary>
    public static IEnumerable<TargetRange> Shrink(TargetRange range)
    {
        var simpler = range.Kind.Name switch
        {
            "between" => Numbers(range.Lower!.Value.Value)
                .Select(low => (low, high: range.Upper!.Value.Value))
                .Concat(Numbers(range.Upper!.Value.Value).Select(high => (low: range.Lower.Value.Value, high)))
                .Where(pair => pair.low < pair.high)
                .Select(pair => TargetRange.Between(new Bound(pair.low, range.Lower.Value.IsInclusive), new Bound(pair.high, range.Upper.Value.IsInclusive))),
            "exactly" => Numbers(range.Lower!.Value.Value).Select(TargetRange.Exactly),
            "at-least" => Numbers(range.Lower!.Value.Value).Select(TargetRange.AtLeast),
            "more-than" => Numbers(range.Lower!.Value.Value).Select(TargetRange.MoreThan),
            "at-most" => Numbers(range.Upper!.Value.Value).Select(TargetRange.AtMost),
            "less-than" => Numbers(range.Upper!.Value.Value).Select(TargetRange.LessThan),
            "about" => Numbers(range.Centre!.Value).Select(centre => TargetRange.About(centre, Math.Abs(range.Upper!.Value.Value - range.Centre.Value))),
            _ => [],
        };
        return range.IsRelative ? simpler.Select(one => one.RelativeToBaseline(range.Relation)) : simpler;
    }

    private static IEnumerable<decimal> Numbers(decimal value)
    {
        var whole = decimal.Truncate(value);
        if (whole != value)
        {
            yield return whole;
        }

        var half = decimal.Truncate(value / 2);
        if (half != whole)
        {
            yield return half;
        }
    }

    private bool IsWide => Most > Least;

    private bool IsPossible(RangeKind kind) => kind.Name switch
    {
        "between" or "more-than" or "less-than" => IsWide,
        "none" => Least <= 0 && Most >= 0,
        "all" => measure.Unit.Equals(Quantities.Unit.Percent) && Least <= Hundred && Most >= Hundred,
        _ => true,
    };

    private long Hundred => 100 * measure.Scale.StepsPerOne;

    private TargetRange Of(RangeKind kind, long least, long most)
    {
        var one = Steps(least, most);
        var other = Steps(least, most);
        var (low, high) = one < other ? (one, other) : other < one ? (other, one) : one < most ? (one, one + 1) : (Math.Max(least, one - 1), one);
        return kind.Name switch
        {
            "between" => TargetRange.Between(new Bound(Value(low), !dice.OneIn(3)), new Bound(Value(high), !dice.OneIn(3))),
            "exactly" => TargetRange.Exactly(Value(one)),
            "at-least" => TargetRange.AtLeast(Value(one)),
            "more-than" => TargetRange.MoreThan(Value(Math.Min(one, most - 1))),
            "at-most" => TargetRange.AtMost(Value(one)),
            "less-than" => TargetRange.LessThan(Value(Math.Max(one, least + 1))),
            "about" => About(one, least, most),
            "none" => TargetRange.None,
            _ => TargetRange.Whole,
        };
    }

    private TargetRange About(long centre, long least, long most)
    {
        var room = Math.Min(centre - least, most - centre);
        return TargetRange.About(Value(centre), Value(dice.Between(0, Math.Min(room, 5 * Unit))));
    }

    private long Steps(long least, long most) => dice.Between(0, 5) switch
    {
        0 => least + dice.Between(0, Math.Min(1, most - least)),
        1 => most - dice.Between(0, Math.Min(1, most - least)),
        2 => Math.Clamp(dice.Between(-1L, 1L), least, most),
        3 => Math.Clamp(dice.Between(1, 100) * measure.Scale.StepsPerOne, least, most),
        _ => dice.Between(least, most),
    };

    private decimal Value(long steps) => measure.Scale.FromSteps(steps);

    private long StepsUp(decimal limit) => (long)(Rational.From(limit) * Rational.From(measure.Scale.StepsPerOne)).Ceiling();

    private long StepsDown(decimal limit) => (long)(Rational.From(limit) * Rational.From(measure.Scale.StepsPerOne)).Floor();
}
