using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

/// <summary>Fractions at the edge of 64 bits, where arithmetic changes from narrow to wide numbers.</summary>
public sealed class RationalEdgeTests
{
    private static readonly BigInteger[] Edges =
    [
        0, 1, 2, 3, 10, int.MaxValue, (BigInteger)int.MaxValue + 1, 1_000_000_007, BigInteger.Pow(10, 18), BigInteger.Pow(2, 62),
        (BigInteger)long.MaxValue - 1, long.MaxValue, (BigInteger)long.MaxValue + 1, (BigInteger)long.MaxValue + 2, ulong.MaxValue, BigInteger.Pow(10, 19),
    ];

    private static readonly Rational[] Fractions =
    [
        .. from top in Edges.Concat(Edges.Select(edge => -edge))
           from bottom in new[] { 1, 7, BigInteger.Pow(10, 18), long.MaxValue, (BigInteger)long.MaxValue + 1 }
           select Rational.Of(top, bottom),
    ];

    [Fact]
    public void Arithmetic_AtTheEdges_IsThatOfWholeNumbers()
    {
        foreach (var left in Fractions)
        {
            foreach (var right in Fractions)
            {
                var (a, b, c, d) = (left.Numerator, left.Denominator, right.Numerator, right.Denominator);
                AssertSame((a * d) + (c * b), b * d, left + right);
                AssertSame((a * d) - (c * b), b * d, left - right);
                AssertSame(a * c, b * d, left * right);
                if (!c.IsZero)
                {
                    AssertSame(a * d, b * c, left / right);
                }

                Assert.Equal((a * d).CompareTo(c * b), Math.Sign(left.CompareTo(right)));
                Assert.Equal(a * d == c * b, left == right);
            }
        }
    }

    [Fact]
    public void Value_ReachedByWideNumbers_EqualsTheOneReachedByNarrowOnes()
    {
        var wide = Rational.Of(BigInteger.Pow(10, 40), 1) / Rational.Of(BigInteger.Pow(10, 38), 3);
        Assert.Equal(Rational.From(300), wide);
        Assert.Equal(Rational.From(300).GetHashCode(), wide.GetHashCode());
        Assert.Equal(Rational.Zero, wide - wide);
        Assert.Equal(default(Rational).GetHashCode(), (wide - wide).GetHashCode());
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MinValue + 1)]
    [InlineData(long.MaxValue)]
    public void From_EndOfTheRange_KeepsTheNumberAndItsOpposite(long value)
    {
        Assert.Equal(value, Rational.From(value).Numerator);
        Assert.Equal(-(BigInteger)value, (-Rational.From(value)).Numerator);
        Assert.Equal(Math.Sign(value), Rational.From(value).Sign);
        Assert.Equal(Rational.From(value), Rational.Parse(Rational.From(value).ToString(), null));
    }

    [Theory]
    [InlineData("9223372036854775807/2", 0, "4611686018427387904")]
    [InlineData("-9223372036854775807/2", 0, "-4611686018427387904")]
    [InlineData("1/9223372036854775807", 18, "0.000000000000000000")]
    [InlineData("-1/3", 0, "0")]
    [InlineData("5/2", 0, "3")]
    [InlineData("-5/2", 0, "-3")]
    [InlineData("9223372036854775807", 9, "9223372036854775807.000000000")]
    public void Round_AtTheEdges_GoesAwayFromZeroAtHalves(string fraction, int places, string expected) => Assert.Equal(
        expected, Rational.Parse(fraction, null).Round(places).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Round_BeyondADecimal_Overflows()
    {
        Assert.Throws<OverflowException>(() => Rational.From(long.MaxValue).Round(18));
        Assert.Throws<OverflowException>(() => Rational.Of(BigInteger.Pow(10, 30), 1).Round(0));
    }

    [Theory]
    [InlineData("1/262144", "0.000003814697265625")]
    [InlineData("1/524288", "0.0000019073486328125")]
    [InlineData("3/1000000000000000000", "0.000000000000000003")]
    [InlineData("-1/1953125", "-0.000000512")]
    [InlineData("9223372036854775807/1000000000000000000", "9.223372036854775807")]
    [InlineData("1/3", null)]
    [InlineData("1/536870912", null)]
    [InlineData("9223372036854775807/1024", "9007199254740991.9990234375")]
    [InlineData("9223372036854775807/262144", null)]
    public void TryToDecimal_FractionWithOrWithoutAnEnd_IsExactOrRefused(string fraction, string? expected)
    {
        var has = Rational.Parse(fraction, null).TryToDecimal(out var value);
        Assert.Equal(expected, has ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    private static void AssertSame(BigInteger top, BigInteger bottom, Rational actual)
    {
        Assert.Equal(top * actual.Denominator, actual.Numerator * bottom);
        Assert.Equal(1, actual.Denominator.Sign);
        Assert.True(BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne);
    }
}
