using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>Whole roots of whole numbers, exactly, also of numbers with thousands of bits.</summary>
internal static class IntegerRoot
{
    // Below this many bits of the root a guess from above is as good as one from the leading bits.
    private const int FewBits = 8;

    // The power of any number with as many bits as the root fits 128 bits when the number and the degree keep within this.
    private const int NarrowBits = 127;

    /// <summary>The largest whole number whose power <paramref name="degree"/> is at most <paramref name="value"/>.</summary>
    /// <param name="value">Zero or more.</param>
    /// <param name="degree">One or more.</param>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (degree == 1 || value.IsZero || value.IsOne)
        {
            return value;
        }

        var bits = (long)value.GetBitLength();
        var rootBits = ((bits - 1) / degree) + 1;
        if (bits + degree < NarrowBits)
        {
            return FloorBitByBit((UInt128)value, degree, (int)rootBits);
        }

        if (rootBits <= FewBits)
        {
            return Descend(value, degree, BigInteger.One << (int)rootBits);
        }

        // The root of the leading bits gives half the digits; one or two steps from there give the rest.
        var dropped = (int)(rootBits / 2);
        return Descend(value, degree, (Floor(value >> (dropped * degree), degree) + 1) << dropped);
    }

    /// <summary>The exact root of a fraction of zero or more, when it is a fraction.</summary>
    /// <returns>False when the root is irrational.</returns>
    public static bool TryExact(Rational value, int degree, out Rational root)
    {
        var top = Floor(value.Numerator, degree);
        var bottom = Floor(value.Denominator, degree);
        root = Rational.Of(top, bottom);
        return BigInteger.Pow(top, degree) == value.Numerator && BigInteger.Pow(bottom, degree) == value.Denominator;
    }

    // From the highest bit down, each is kept when the power does not exceed the value.
    private static BigInteger FloorBitByBit(UInt128 value, int degree, int rootBits)
    {
        UInt128 root = 0;
        for (var bit = rootBits - 1; bit >= 0; bit--)
        {
            var next = root | (UInt128.One << bit);
            var power = next;
            for (var i = 1; i < degree; i++)
            {
                power *= next;
            }

            root = power <= value ? next : root;
        }

        return root;
    }

    // Newton's method from above: the sequence falls until it reaches the root.
    private static BigInteger Descend(BigInteger value, int degree, BigInteger guess)
    {
        while (true)
        {
            var next = (((degree - 1) * guess) + (value / BigInteger.Pow(guess, degree - 1))) / degree;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }
}
