using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Turns exact or proved numbers into the decimals of a result, kept on the side of a threshold where the class was decided.</summary>
internal static class ScoreDigits
{
    private const int Kept = 18;

    // Leaves room to round up to fewer digits.
    private const decimal Largest = 79_000_000_000_000_000_000_000_000_000m;

    /// <summary>18 significant digits; null when the number is too large for a decimal.</summary>
    public static decimal? Of(Rational value) =>
        SignificantDigits.TryRound(value, Kept, out var rounded) && Math.Abs(rounded) <= Largest ? rounded : null;

    /// <summary>The same, not below <paramref name="from"/> and, when written with 12 digits, below <paramref name="below"/>.</summary>
    public static decimal? Of(Rational value, decimal? from, decimal? below)
    {
        if (Of(value) is not { } digits)
        {
            return null;
        }

        if (from is { } least && digits < least)
        {
            return least;
        }

        return below is { } bound && SignificantDigits.Round(digits, SignificantDigits.OfScore) >= bound
            ? bound - StepAt(bound)
            : digits;
    }

    /// <summary>One step of the last of 12 digits at a number.</summary>
    public static decimal StepAt(decimal number)
    {
        var step = 0.00000000001m;
        for (var size = Math.Abs(number); size is < 1m and > 0m && step > 0.0000000000000001m; size *= 10m)
        {
            step /= 10m;
        }

        for (var size = Math.Abs(number); size >= 10m; size /= 10m)
        {
            step *= 10m;
        }

        return step;
    }
}
