using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>The greatest common divisor: by Euclid's method until the numbers fit 64 bits, from there by halving.</summary>
internal static class CommonDivisor
{
    /// <summary>The greatest number that divides both; the other one where one is zero.</summary>
    public static UInt128 Of(UInt128 first, UInt128 second)
    {
        while (second > ulong.MaxValue)
        {
            (first, second) = (second, first % second);
        }

        return second == 0 ? first : Of((ulong)second, (ulong)(first % second));
    }

    /// <inheritdoc cref="Of(UInt128, UInt128)" />
    public static ulong Of(ulong large, ulong small)
    {
        if (small == 0)
        {
            return large;
        }

        // One division brings numbers of unlike size together; halving and subtracting then cost less than further ones.
        var rest = large % small;
        if (rest == 0)
        {
            return small;
        }

        var twos = BitOperations.TrailingZeroCount(small | rest);
        small >>= BitOperations.TrailingZeroCount(small);
        while (rest != 0)
        {
            rest >>= BitOperations.TrailingZeroCount(rest);
            (small, rest) = rest > small ? (small, rest - small) : (rest, small - rest);
        }

        return small << twos;
    }
}
