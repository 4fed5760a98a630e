namespace HanoiPlan.Sdk.Quantities;

/// <summary>The greatest common divisor by Euclid's method, in 64 bits as soon as the numbers fit.</summary>
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
        while (small != 0)
        {
            (large, small) = (small, large % small);
        }

        return large;
    }
}
