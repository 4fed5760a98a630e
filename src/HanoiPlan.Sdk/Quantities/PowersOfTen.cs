namespace HanoiPlan.Sdk.Quantities;

/// <summary>The powers of ten that fit 64 bits.</summary>
internal static class PowersOfTen
{
    /// <summary>How many there are: 10⁰ to 10¹⁸.</summary>
    public const int Count = 19;

    private static readonly long[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
        1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>The power with an exponent from 0 to <see cref="Count"/> − 1.</summary>
    public static long Of(int exponent) => Powers[exponent];
}
