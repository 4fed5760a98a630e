using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Exact whole roots of numbers with thousands of bits, found with half the digits first and refined by Newton's iteration.</summary>
internal static class FastRoot
{
    /// <summary>The largest whole number whose power of <paramref name="order"/> is not above <paramref name="value"/>.</summary>
    public static BigInteger Floor(BigInteger value, int order)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        if (order == 1 || value.IsZero || value.IsOne)
        {
            return value;
        }

        var bits = (long)value.GetBitLength();
        if (bits <= order)
        {
            return BigInteger.One;
        }

        // The root of the leading bits gives half the digits; one or two steps from there give the rest.
        var rootBits = ((bits - 1) / order) + 1;
        if (rootBits <= 8)
        {
            return IntegerRoot.Floor(value, order);
        }

        var dropped = (int)(rootBits / 2);
        return Descend(value, order, (Floor(value >> (dropped * order), order) + 1) << dropped);
    }

    /// <summary>The exact root of a fraction, when it is a fraction.</summary>
    /// <returns>False when the root is irrational.</returns>
    public static bool TryExact(Rational value, int order, out Rational root)
    {
        var top = Floor(value.Numerator, order);
        var bottom = Floor(value.Denominator, order);
        root = Rational.Of(top, bottom);
        return BigInteger.Pow(top, order) == value.Numerator && BigInteger.Pow(bottom, order) == value.Denominator;
    }

    private static BigInteger Descend(BigInteger value, int order, BigInteger guess)
    {
        while (true)
        {
            var next = (((order - 1) * guess) + (value / BigInteger.Pow(guess, order - 1))) / order;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }
}
