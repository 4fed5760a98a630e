namespace HanoiPlan.Sdk.Quantities;

/// <summary>The powers of ten that fit 64 bits.</summary>
internal static class PowersOfTen
{
    /// <summary>10⁰ to 10¹⁸, by their exponent.</summary>
    public static ReadOnlySpan<long> All =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
        1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];
}
