using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Where a value lies against the range of a target, and how far from its nearest edge.</summary>
public sealed class Margin
{
    private readonly AssessedValue _value;

    private Margin(RangeSide side, Rational edge, decimal distance, AssessedValue value)
    {
        Side = side;
        Edge = edge;
        Distance = distance;
        _value = value;
    }

    /// <summary>Below, inside or above the range.</summary>
    public RangeSide Side { get; }

    /// <summary>The nearest edge, in the measure's unit.</summary>
    public Rational Edge { get; }

    /// <summary>The distance to it in the measure's unit, zero or more; rounded to the measure's decimals where it has no end.</summary>
    public decimal Distance { get; }

    /// <summary>The measure, whose unit the distance has.</summary>
    public Measure Measure => _value.Measure;

    /// <summary>
    /// The margin in words, such as "is 0.93 percentage points below 7.5%/year". The distance is the one between the value and
    /// the edge as they are shown.
    /// </summary>
    public string ToText(Language language)
    {
        var places = _value.PlacesShown();
        var shown = ShownValue.Shown(Edge, places);
        var edge = shown.TryToDecimal(out var written) ? QuantityText.Write(written, Measure.Unit, language) : QuantityText.Write(Edge, Measure, places, language);
        var apart = (Rational.From(_value.Round(places)!.Value) - shown).Abs();
        var distance = NumberFormat.For(language).Format(apart.TryToDecimal(out var exact) ? exact : apart.Round(places))
            + QuantityText.DifferenceSuffix(Measure.Unit, language);
        return (Side, apart.Sign == 0, language) switch
        {
            (RangeSide.Inside, true, Language.Vietnamese) => $"nằm trong khoảng, đúng tại mức {edge}",
            (RangeSide.Inside, true, _) => $"is in the range, just at {edge}",
            (_, true, Language.Vietnamese) => $"đúng bằng mức {edge}, mức này không thuộc khoảng",
            (_, true, _) => $"is just at {edge}, which is not in the range",
            (RangeSide.Below, _, Language.Vietnamese) => $"thấp hơn mức {edge} {distance}",
            (RangeSide.Above, _, Language.Vietnamese) => $"cao hơn mức {edge} {distance}",
            (_, _, Language.Vietnamese) => $"nằm trong khoảng, cách mức {edge} {distance}",
            (RangeSide.Below, _, _) => $"is {distance} below {edge}",
            (RangeSide.Above, _, _) => $"is {distance} above {edge}",
            _ => $"is in the range, {distance} from {edge}",
        };
    }

    /// <summary>The margin in English.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>The margin of a value; null without an exact one, or where the range has no edge.</summary>
    internal static Margin? Of(AssessedValue value, ResolvedRange range)
    {
        if (value.Growth is { } growth)
        {
            var isBelow = range.Lower is { } low && growth.CompareTo(low) is var fromLow && (fromLow < 0 || (fromLow == 0 && !range.LowerInclusive));
            var isAbove = range.Upper is { } high && growth.CompareTo(high) is var fromHigh && (fromHigh > 0 || (fromHigh == 0 && !range.UpperInclusive));
            return Of(!isBelow && !isAbove, isBelow, range, value, Rational.From(growth.Round(value.PlacesShown())));
        }

        return value.Exact is { } exact ? Of(range.Contains(exact), range.IsBelow(exact), range, value, exact) : null;
    }

    private static Margin? Of(bool isInside, bool isBelow, ResolvedRange range, AssessedValue value, Rational shown)
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
        return new Margin(side, nearest, distance.TryToDecimal(out var exact) ? exact : distance.Round(value.PlacesShown()), value);
    }
}
