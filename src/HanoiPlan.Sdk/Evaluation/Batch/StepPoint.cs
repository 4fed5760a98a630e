using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A point on a measure's axis, counted in the steps of its scale: an exact fraction with a denominator above zero.</summary>
internal readonly struct StepPoint(Int128 numerator, long denominator)
{
    /// <summary>A cut point that no value of a column reaches.</summary>
    public const long Never = long.MaxValue;

    /// <summary>A cut point that every value of a column reaches.</summary>
    public const long Always = long.MinValue + 1;

    public Int128 Numerator => numerator;

    public long Denominator => denominator;

    /// <summary>The least number of steps that reaches the point: at it or above, or above it alone.</summary>
    public long Cut(bool isInclusive)
    {
        if (denominator == 1)
        {
            return Clamp(numerator + (isInclusive ? 0 : 1));
        }

        var floor = Floor(numerator, denominator);
        return Clamp(isInclusive && floor * denominator == numerator ? floor : floor + 1);
    }

    public bool IsAt(long steps) => (Int128)steps * denominator == numerator;

    public static StepPoint At(long steps) => new(steps, 1);

    public static long Clamp(Int128 cut) => cut >= Never ? Never : cut <= Always ? Always : (long)cut;

    public static long Clamp(BigInteger cut) => cut >= Never ? Never : cut <= Always ? Always : (long)cut;

    public static Int128 Floor(Int128 dividend, Int128 divisor)
    {
        var (quotient, rest) = Int128.DivRem(dividend, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The cut of any point of the scale, also one beyond 64 bits.</summary>
    public static long CutOf(Rational value, bool isInclusive, Scale scale) => Clamp(scale.LeastSteps(value, isInclusive));
}
