using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Two whole numbers, counted in steps of 2^-<see cref="Bits"/>, between which a real number is proved to lie, both included.</summary>
internal readonly struct FixedInterval
{
    public FixedInterval(BigInteger low, BigInteger high, int bits)
    {
        Low = low;
        High = high;
        Bits = bits;
    }

    public BigInteger Low { get; }

    public BigInteger High { get; }

    public int Bits { get; }

    public bool IsPoint => Low == High;

    /// <summary>A fraction, widened to the nearest steps.</summary>
    public static FixedInterval Of(Rational value, int bits)
    {
        var scaled = Rational.Of(value.Numerator << bits, value.Denominator);
        return new FixedInterval(scaled.Floor(), scaled.Ceiling(), bits);
    }

    /// <summary>The root of a fraction that is not negative.</summary>
    public static FixedInterval Root(Rational value, int order, int bits)
    {
        if (order == 1)
        {
            return Of(value, bits);
        }

        var scaled = BigInteger.DivRem(value.Numerator << (bits * order), value.Denominator, out var rest);
        var low = IntegerRoot.Floor(scaled, order);
        var isExact = rest.IsZero && BigInteger.Pow(low, order) == scaled;
        return new FixedInterval(low, isExact ? low : low + 1, bits);
    }

    /// <summary>A power, for an interval that is not negative.</summary>
    public FixedInterval Power(int exponent)
    {
        var one = BigInteger.One << Bits;
        var result = new FixedInterval(one, one, Bits);
        var square = this;
        for (var left = exponent; left > 0; left >>= 1)
        {
            if ((left & 1) != 0)
            {
                result = Multiply(result, square);
            }

            square = left > 1 ? Multiply(square, square) : square;
        }

        return result;
    }

    /// <summary>The distance from one.</summary>
    public FixedInterval DistanceFromOne()
    {
        var one = BigInteger.One << Bits;
        var low = Low - one;
        var high = High - one;
        return (low.Sign, high.Sign) switch
        {
            ( >= 0, _) => new FixedInterval(low, high, Bits),
            (_, <= 0) => new FixedInterval(-high, -low, Bits),
            _ => new FixedInterval(BigInteger.Zero, BigInteger.Max(-low, high), Bits),
        };
    }

    private static FixedInterval Multiply(FixedInterval left, FixedInterval right)
    {
        var high = left.High * right.High;
        var up = high >> left.Bits;
        return new FixedInterval(
            (left.Low * right.Low) >> left.Bits,
            (up << left.Bits) == high ? up : up + 1,
            left.Bits);
    }
}
