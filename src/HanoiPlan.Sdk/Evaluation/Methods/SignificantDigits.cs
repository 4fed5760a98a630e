using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Rounding to a number of significant digits, for presentation; halves go away from zero.</summary>
public static class SignificantDigits
{
    private const int MostPlaces = 28;

    /// <summary>The digits that a score is written with.</summary>
    public static int OfScore => 12;

    /// <summary>Rounds a decimal number, leaving no zeros at its end.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">Significant digits to keep, from 1 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of its range.</exception>
    /// <exception cref="OverflowException">The number rounds up past the largest decimal.</exception>
    public static decimal Round(decimal value, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostPlaces);
        var size = Math.Abs(value);
        if (size is < 0.01m or >= 10_000m)
        {
            return TryRound(Rational.From(value), digits, out var rounded)
                ? rounded
                : throw new OverflowException($"{value} does not fit a decimal when rounded to {digits} digits.");
        }

        var before = size >= 1000m ? 4 : size >= 100m ? 3 : size >= 10m ? 2 : size >= 1m ? 1 : size >= 0.1m ? 0 : -1;
        return digits >= before
            ? Trim(decimal.Round(value, Math.Min(MostPlaces, digits - before), MidpointRounding.AwayFromZero))
            : Rational.From(value) is var exact && TryRound(exact, digits, out var whole) ? whole : value;
    }

    /// <summary>Rounds a fraction to a decimal number; below 10^-28 nothing is left of it.</summary>
    /// <param name="value">The fraction.</param>
    /// <param name="digits">Significant digits to keep, from 1 to 28.</param>
    /// <param name="rounded">The rounded number.</param>
    /// <returns>False when the number is too large for a decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of its range.</exception>
    public static bool TryRound(Rational value, int digits, out decimal rounded)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostPlaces);
        rounded = 0;
        if (value.Sign == 0)
        {
            return true;
        }

        var size = BigInteger.Abs(value.Numerator);
        var before = DigitsBefore(size, value.Denominator);
        var places = digits - before;
        if (before > MostPlaces + 1)
        {
            return false;
        }

        var shown = Math.Min(places, MostPlaces);
        var top = shown >= 0 ? size * BigInteger.Pow(10, shown) : size;
        var bottom = shown >= 0 ? value.Denominator : value.Denominator * BigInteger.Pow(10, -shown);
        var steps = ((2 * top) + bottom) / (2 * bottom);
        if (shown < 0)
        {
            steps *= BigInteger.Pow(10, -shown);
        }

        if (steps > (BigInteger)decimal.MaxValue)
        {
            return false;
        }

        rounded = (decimal)steps;
        if (shown > 0)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(rounded, bits);
            rounded = Trim(new decimal(bits[0], bits[1], bits[2], false, (byte)shown));
        }

        rounded = value.Sign < 0 ? -rounded : rounded;
        return true;
    }

    // The smallest k with value < 10^k.
    private static int DigitsBefore(BigInteger top, BigInteger bottom)
    {
        var bits = (long)top.GetBitLength() - (long)bottom.GetBitLength();
        var guess = (int)(bits * 30103 / 100000) - 1;
        while (guess < 0 ? top * BigInteger.Pow(10, -guess) >= bottom : top >= bottom * BigInteger.Pow(10, guess))
        {
            guess++;
        }

        return guess;
    }

    private static decimal Trim(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (bits[3] & 0xFF0000) == 0 ? value : value / 1.0000000000000000000000000000m;
    }
}
