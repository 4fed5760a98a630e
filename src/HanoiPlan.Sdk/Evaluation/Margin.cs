using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Where a value lies against the range of a target, and how far from its nearest edge.</summary>
public sealed class Margin
{
    private Margin(RangeSide side, Rational edge, decimal distance, Measure measure)
    {
        Side = side;
        Edge = edge;
        Distance = distance;
        Measure = measure;
    }

    /// <summary>Below, inside or above the range.</summary>
    public RangeSide Side { get; }

    /// <summary>The nearest edge, in the measure's unit.</summary>
    public Rational Edge { get; }

    /// <summary>The distance to it in the measure's unit, zero or more; rounded to the measure's decimals where it has no end.</summary>
    public decimal Distance { get; }

    /// <summary>The measure, whose unit the distance has.</summary>
    public Measure Measure { get; }

    /// <summary>The margin in words, such as "is 0.93 %/year below the lower bound 7.5 %/year".</summary>
    public string ToText(Language language)
    {
        var edge = QuantityText.Write(Edge, Measure, language);
        var distance = NumberFormat.For(language).Format(Distance);
        var points = QuantityText.DifferenceSuffix(Measure.Unit, language);
        return (Side, language) switch
        {
            (RangeSide.Below, Language.Vietnamese) => $"thấp hơn mức {edge} là {distance}{points}",
            (RangeSide.Above, Language.Vietnamese) => $"cao hơn mức {edge} là {distance}{points}",
            (_, Language.Vietnamese) when Distance == 0 => $"nằm trong khoảng, đúng tại mức {edge}",
            (_, Language.Vietnamese) => $"nằm trong khoảng, cách mức {edge} là {distance}{points}",
            (RangeSide.Below, _) => $"is {distance}{points} below {edge}",
            (RangeSide.Above, _) => $"is {distance}{points} above {edge}",
            _ when Distance == 0 => $"is in the range, just at {edge}",
            _ => $"is in the range, {distance}{points} from {edge}",
        };
    }

    /// <summary>The margin in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static Margin? Of(Rational value, ResolvedRange range, Measure measure) =>
        Of(range.Contains(value), range.IsBelow(value), range, measure, value);

    internal static Margin? Of(GrowthAverage growth, ResolvedRange range, Measure measure)
    {
        var isBelow = range.Lower is { } low && growth.CompareTo(low) is var fromLow && (fromLow < 0 || (fromLow == 0 && !range.LowerInclusive));
        var isAbove = range.Upper is { } high && growth.CompareTo(high) is var fromHigh && (fromHigh > 0 || (fromHigh == 0 && !range.UpperInclusive));
        return Of(!isBelow && !isAbove, isBelow, range, measure, Rational.From(growth.Round(measure.Scale.Places)));
    }

    private static Margin? Of(bool isInside, bool isBelow, ResolvedRange range, Measure measure, Rational shown)
    {
        var side = isInside ? RangeSide.Inside : isBelow ? RangeSide.Below : RangeSide.Above;
        Rational? edge = side switch
        {
            RangeSide.Below => range.Lower,
            RangeSide.Above => range.Upper,
            _ => (range.Lower, range.Upper) switch
            {
                ({ } low, { } high) => (shown - low).Abs() <= (shown - high).Abs() ? low : high,
                ({ } low, null) => low,
                _ => range.Upper,
            },
        };
        if (edge is not { } nearest)
        {
            return null;
        }

        var distance = (shown - nearest).Abs();
        return new Margin(side, nearest, distance.TryToDecimal(out var exact) ? exact : distance.Round(measure.Scale.Places), measure);
    }
}
