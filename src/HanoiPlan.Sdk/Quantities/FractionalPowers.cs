using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// Powers of one ratio with exponents between 0 and 1, each enclosed between two whole numbers over a power of two. The
/// ratio's square root, taken repeatedly, gives the factor of each binary digit of the exponent. Immutable.
/// </summary>
internal sealed class FractionalPowers
{
    // Digits of the exponent beyond these change the power by less than the rounding of the factors does.
    private const int GuardBits = 64;

    private readonly int _digits;
    private readonly BigInteger[] _low;
    private readonly BigInteger[] _high;

    /// <summary>Computes the factors of each binary digit.</summary>
    /// <param name="ratio">The ratio, at least 1.</param>
    /// <param name="bits">How many binary places the bounds have, more than 64.</param>
    public FractionalPowers(Rational ratio, int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ratio, Rational.One);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bits, GuardBits);
        Bits = bits;
        _digits = bits - GuardBits;
        _low = new BigInteger[_digits + 1];
        _high = new BigInteger[_digits + 1];
        var scaled = ratio * Rational.Of(BigInteger.One << bits, BigInteger.One);
        (_low[0], _high[0]) = (scaled.Floor(), scaled.Ceiling());
        for (var i = 1; i <= _digits; i++)
        {
            _low[i] = IntegerRoot.Floor(_low[i - 1] << bits, 2);
            _high[i] = IntegerRoot.Floor(_high[i - 1] << bits, 2) + 1;
        }
    }

    /// <summary>How many binary places the bounds have.</summary>
    public int Bits { get; }

    /// <summary>Encloses ratio^exponent: the power times 2^<see cref="Bits"/> lies between the two bounds.</summary>
    /// <param name="exponent">Above 0 and below 1.</param>
    public (BigInteger Low, BigInteger High) Enclose(Rational exponent)
    {
        var digits = (exponent * Rational.Of(BigInteger.One << _digits, BigInteger.One)).Floor();
        var low = BigInteger.One << Bits;
        var high = low;
        for (var i = 1; i <= _digits; i++)
        {
            if (!(digits >> (_digits - i)).IsEven)
            {
                low = (low * _low[i]) >> Bits;
                high = ((high * _high[i]) >> Bits) + 1;
            }
        }

        // The digits cut off add less than the last digit does.
        return (low, ((high * _high[_digits]) >> Bits) + 1);
    }
}
