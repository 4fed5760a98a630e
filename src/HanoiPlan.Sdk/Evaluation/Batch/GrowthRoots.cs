using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Points between two values on a path of constant growth, least · ratio^share, each enclosed between two whole numbers over
/// a power of two: the ratio's square root taken again and again gives the factor of each binary digit of the share.
/// </summary>
internal sealed class GrowthRoots
{
    private const int Bits = 160;
    private const int Digits = 96;

    private readonly Rational _least;
    private readonly Rational _ratio;
    private readonly BigInteger[] _low = new BigInteger[Digits + 1];
    private readonly BigInteger[] _high = new BigInteger[Digits + 1];

    /// <summary>Encloses the factors for two values above zero, the first below the second.</summary>
    public GrowthRoots(Rational least, Rational most)
    {
        _least = least;
        _ratio = most / least;
        var scaled = _ratio * Rational.Of(BigInteger.One << Bits, BigInteger.One);
        (_low[0], _high[0]) = (scaled.Floor(), scaled.Ceiling());
        for (var i = 1; i <= Digits; i++)
        {
            _low[i] = IntegerRoot.Floor(_low[i - 1] << Bits, 2);
            _high[i] = IntegerRoot.Floor(_high[i - 1] << Bits, 2) + 1;
        }
    }

    /// <summary>The least whole number at the point or, where it is not to be included, above it.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <param name="isInclusive">True when the point itself reaches.</param>
    public long Cut(Rational share, bool isInclusive)
    {
        var digits = (share * Rational.Of(BigInteger.One << Digits, BigInteger.One)).Floor();
        var low = BigInteger.One << Bits;
        var high = low;
        for (var i = 1; i <= Digits; i++)
        {
            if (!(digits >> (Digits - i)).IsEven)
            {
                low = (low * _low[i]) >> Bits;
                high = ((high * _high[i]) >> Bits) + 1;
            }
        }

        // The digits that were cut off add less than the last one.
        high = ((high * _high[Digits]) >> Bits) + 1;
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

        // Too near to tell from the enclosure: compared exactly, as the engine does.
        var order = (Rational.Of(value, BigInteger.One) / _least).Power((int)share.Denominator).CompareTo(_ratio.Power((int)share.Numerator));
        return order > 0 || (order == 0 && isInclusive);
    }
}
