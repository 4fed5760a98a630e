using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The cuts of many points between two values on one path of constant growth, least · ratio^share. The factors of the path are
/// computed once and shared by all its points; a value too close to tell is compared by <see cref="GrowthPoint"/>.
/// </summary>
internal sealed class GrowthRoots
{
    private const int Bits = 160;

    private readonly Rational _least;
    private readonly Rational _ratio;
    private readonly FractionalPowers _powers;

    /// <summary>Encloses the factors for two values above zero, the first below the second.</summary>
    public GrowthRoots(Rational least, Rational most)
    {
        _least = least;
        _ratio = most / least;
        _powers = new FractionalPowers(_ratio, Bits);
    }

    /// <summary>The smallest whole number at the point, or above it where the point is excluded.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <param name="isInclusive">True when the point itself reaches.</param>
    public long Cut(Rational share, bool isInclusive)
    {
        var (low, high) = _powers.Enclose(share);
        var floor = (low * _least.Numerator) / (_least.Denominator << Bits);
        var ceiling = -BigInteger.Divide(-(high * _least.Numerator), _least.Denominator << Bits);
        var cut = floor;
        while (cut <= ceiling && !IsReachedBy(cut, low, high, share, isInclusive))
        {
            cut++;
        }

        return StepPoint.Clamp(cut);
    }

    private bool IsReachedBy(BigInteger value, BigInteger low, BigInteger high, Rational share, bool isInclusive)
    {
        var scaled = (value * _least.Denominator) << Bits;
        if (scaled > high * _least.Numerator)
        {
            return true;
        }

        if (scaled < low * _least.Numerator)
        {
            return false;
        }

        var order = new GrowthPoint(_least, _ratio, share).OrderOf(Rational.Of(value, BigInteger.One));
        return order > 0 || (order == 0 && isInclusive);
    }
}
