using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The 0–100 scale and the colours of one indicator, exact.</summary>
internal sealed class SdgIndexScale
{
    private static readonly Rational Hundred = Rational.From(100L);

    private readonly Rational _lower;
    private readonly Rational _optimum;
    private readonly Rational? _green;
    private readonly Rational? _red;
    private readonly int _sign;

    private SdgIndexScale(MethodSeries series, decimal lower, decimal optimum)
    {
        _sign = Math.Sign(optimum - lower);
        _lower = Rational.From(lower);
        _optimum = Rational.From(optimum);
        _green = series.Green is { } green ? Rational.From(green) : null;
        _red = series.Red is { } red ? Rational.From(red) : null;
    }

    /// <summary>True when both thresholds are there and green is not on the worse side of red.</summary>
    public bool HasColours => _green is { } green && _red is { } red && Better(green, red) >= 0;

    /// <summary>The scale of a series; null when a bound is missing or both are the same.</summary>
    public static SdgIndexScale? Of(MethodSeries series) =>
        series.Lower is { } lower && series.Optimum is { } optimum && lower != optimum
            ? new SdgIndexScale(series, lower, optimum)
            : null;

    /// <summary>The score, from 0 to 100.</summary>
    public Rational Score(Rational value) => Rational.Max(Rational.Zero, Capped(value));

    /// <summary>The score, at most 100 but not held above 0, as trends use it.</summary>
    public Rational Capped(Rational value) => Rational.Min(Hundred, Hundred * (value - _lower) / (_optimum - _lower));

    /// <summary>The capped score of the green threshold.</summary>
    public Rational CappedGreen() => Capped(_green!.Value);

    public bool IsGreen(Rational value) => Better(value, _green!.Value) >= 0;

    public LocalisedText ColourOf(Rational value)
    {
        var middle = (_green!.Value + _red!.Value) / Rational.From(2L);
        return IsGreen(value) ? SdgIndexClasses.Green
            : Better(value, middle) >= 0 ? SdgIndexClasses.Yellow
            : Better(value, _red.Value) >= 0 ? SdgIndexClasses.Orange
            : SdgIndexClasses.Red;
    }

    /// <summary>The value on the scale 0 (lower bound), 1 (red), 2 (green), 3 (optimum).</summary>
    public Rational Rescale(Rational value)
    {
        var (green, red) = (_green!.Value, _red!.Value);
        if (Better(value, green) >= 0)
        {
            return Rational.From(2L) + (Better(_optimum, green) > 0 ? Rational.Min(Rational.One, (value - green) / (_optimum - green)) : Rational.One);
        }

        if (Better(value, red) >= 0)
        {
            return Rational.One + ((value - red) / (green - red));
        }

        return Better(red, _lower) > 0 ? Rational.Max(Rational.Zero, (value - _lower) / (red - _lower)) : Rational.Zero;
    }

    public bool IsSameAs(SdgIndexScale other) =>
        _lower == other._lower && _optimum == other._optimum && _green == other._green && _red == other._red;

    private int Better(Rational value, Rational than) => _sign * value.CompareTo(than);
}
