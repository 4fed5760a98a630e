using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// A number that is not negative and may be irrational, known to any precision asked for. Comparisons are proved, not
/// estimated. Not for several threads at once.
/// </summary>
internal abstract class RealNumber
{
    private const int FirstBits = 96;
    private const int SignificantBits = 72;

    private FixedInterval _known;
    private bool _isKnown;

    /// <summary>True only when the number is zero exactly.</summary>
    public abstract bool IsZero { get; }

    /// <summary>
    /// True when <paramref name="left"/> ≥ <paramref name="factor"/> · <paramref name="right"/>, for a factor other than 1. Ends
    /// always: where one of the two is a fraction, or both are of the form |root − 1|, they can be equal only if both are
    /// fractions (distinct real radicals are independent over the fractions, and the ones do not cancel), and that case is
    /// settled with fractions before precision grows.
    /// </summary>
    public static bool AtLeast(RealNumber left, Rational factor, RealNumber right)
    {
        for (var bits = FirstBits; ; bits *= 2)
        {
            var l = left.Near(bits);
            var r = right.Near(bits);
            if (l.Low * factor.Denominator >= r.High * factor.Numerator)
            {
                return true;
            }

            if (l.High * factor.Denominator < r.Low * factor.Numerator)
            {
                return false;
            }

            if (bits == FirstBits && left.TryExact(out var exactLeft) && right.TryExact(out var exactRight))
            {
                return exactLeft >= factor * exactRight;
            }
        }
    }

    /// <summary>A fraction within one part in 10^20 of <paramref name="left"/> / <paramref name="right"/>; the latter is not zero.</summary>
    public static Rational Quotient(RealNumber left, RealNumber right)
    {
        var l = left.Precise();
        var r = right.Precise();
        return Rational.Of((l.Low + l.High) << r.Bits, (r.Low + r.High) << l.Bits);
    }

    /// <summary>A fraction within one part in 10^20 of this number.</summary>
    public Rational Approximate()
    {
        var known = Precise();
        return Rational.Of(known.Low + known.High, BigInteger.One << (known.Bits + 1));
    }

    /// <summary>The number as a fraction, when it is one.</summary>
    public abstract bool TryExact(out Rational value);

    protected abstract FixedInterval Compute(int bits);

    private FixedInterval Near(int bits)
    {
        if (!_isKnown || _known.Bits != bits)
        {
            _known = Compute(bits);
            _isKnown = true;
        }

        return _known;
    }

    private FixedInterval Precise()
    {
        for (var bits = FirstBits; ; bits *= 2)
        {
            var known = Near(bits);
            if (IsZero || known.Low.GetBitLength() >= SignificantBits)
            {
                return known;
            }
        }
    }
}
