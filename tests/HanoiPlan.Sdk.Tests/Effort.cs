using System.Globalization;

namespace HanoiPlan.Sdk.Tests;

/// <summary>
/// How many made-up cases a test goes through: all of them, or the fraction that HANOIPLAN_CASES_DIVISOR leaves where the
/// same tests run again for every mutation.
/// </summary>
internal static class Effort
{
    private static readonly int Divisor =
        int.TryParse(Environment.GetEnvironmentVariable("HANOIPLAN_CASES_DIVISOR"), NumberStyles.None, CultureInfo.InvariantCulture, out var divisor) && divisor > 0
            ? divisor
            : 1;

    public static bool IsWhole => Divisor == 1;

    public static int Of(int cases) => Math.Max(1, cases / Divisor);
}
