using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What a series is to reach: one value, or an interval with both ends included, by a year or in every year. Immutable.</summary>
public sealed class MethodTarget
{
    private MethodTarget(int? year, decimal value, decimal? high)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A target year must lie from 1 to 9999.");
        }

        if (high < value)
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The upper end must not be below the lower end {value}.");
        }

        Year = year;
        Value = value;
        High = high == value ? null : high;
    }

    /// <summary>The year it is due; null when it is to be kept in every year.</summary>
    public int? Year { get; }

    /// <summary>The value, or the lower end of the interval.</summary>
    public decimal Value { get; }

    /// <summary>The upper end of the interval, above <see cref="Value"/>; null for a single value.</summary>
    public decimal? High { get; }

    /// <summary>True when the target is an interval.</summary>
    public bool IsInterval => High is not null;

    /// <summary>A value to reach by a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static MethodTarget By(int year, decimal value) => new(year, value, null);

    /// <summary>An interval to be in by a year; equal ends make a single value.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999, or the ends are reversed.</exception>
    public static MethodTarget By(int year, decimal low, decimal high) => new(year, low, high);

    /// <summary>A value to keep in every year.</summary>
    public static MethodTarget EveryYear(decimal value) => new(null, value, null);

    /// <summary>An interval to stay in every year; equal ends make a single value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    public static MethodTarget EveryYear(decimal low, decimal high) => new(null, low, high);

    /// <summary>"low–high by year", leaving out what there is not.</summary>
    public override string ToString()
    {
        var range = High is { } high
            ? $"{NumberFormat.Invariant.Format(Value)}–{NumberFormat.Invariant.Format(high)}"
            : NumberFormat.Invariant.Format(Value);
        return Year is { } year ? $"{range} by {year}" : $"{range} every year";
    }
}
