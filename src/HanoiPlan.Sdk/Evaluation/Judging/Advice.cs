using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// Rounds what is required to the measure's scale, always towards attaining: up to a lower bound, down to an upper one, and
/// one step further where the bound itself is excluded.
/// </summary>
internal static class Advice
{
    /// <summary>The smallest number on the scale that is at least a bound, or above an excluded one; null when no decimal holds it.</summary>
    public static decimal? AtLeast(Rational bound, bool isInclusive, Scale scale) => ToDecimal(scale.LeastSteps(bound, isInclusive), scale);

    /// <summary>The greatest number on the scale that is at most a bound, or below an excluded one; null when no decimal holds it.</summary>
    public static decimal? AtMost(Rational bound, bool isInclusive, Scale scale) => ToDecimal(-scale.LeastSteps(-bound, isInclusive), scale);

    /// <summary>The advice where following it attains; else none.</summary>
    public static decimal? Where(decimal? advice, Func<Rational, bool> attains) =>
        advice is { } given && attains(Rational.From(given)) ? given : null;

    private static decimal? ToDecimal(BigInteger steps, Scale scale) =>
        DecimalMantissa.TryToDecimal(steps, scale.Places, out var value) ? value : null;
}
