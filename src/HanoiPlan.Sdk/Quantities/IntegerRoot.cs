using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>Whole roots of whole numbers, exactly.</summary>
internal static class IntegerRoot
{
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

        // Newton's method from above: the sequence falls until it reaches the root.
        var root = BigInteger.One << (int)((value.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
