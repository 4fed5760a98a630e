using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class RationalTests
{
    private static readonly Arbitrary<Rational> Any = Numbers.Rationals.ToArbitrary();

    [Fact]
    public void Of_AnyFraction_IsInLowestTermsWithAPositiveDenominator() =>
        Prop.ForAll(Numbers.Integers.ToArbitrary(), Numbers.Integers.ToArbitrary(), (top, bottom) =>
        {
            if (bottom.IsZero)
            {
                Assert.Throws<DivideByZeroException>(() => Rational.Of(top, bottom));
                return true;
            }

            var fraction = Rational.Of(top, bottom);
            return fraction.Denominator.Sign == 1
                && BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne
                && fraction.Numerator * bottom == top * fraction.Denominator;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arithmetic_IsThatOfFractionsOfWholeNumbers() => Prop.ForAll(Any, Any, (left, right) =>
    {
        var (a, b, c, d) = (left.Numerator, left.Denominator, right.Numerator, right.Denominator);
        return Same(left + right, (a * d) + (c * b), b * d)
            && Same(left - right, (a * d) - (c * b), b * d)
            && Same(left * right, a * c, b * d)
            && (c.IsZero || Same(left / right, a * d, b * c))
            && Same(-left, -a, b)
            && left.CompareTo(right) == (a * d).CompareTo(c * b)
            && (left == right) == (a * d == c * b)
            && (left < right) == (a * d < c * b)
            && (left >= right) == (a * d >= c * b);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arithmetic_FollowsTheLawsOfAField() => Prop.ForAll(Any, Any, Any, (a, b, c) =>
        a + b == b + a && a * b == b * a && (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c)
        && a * (b + c) == (a * b) + (a * c) && a + Rational.Zero == a && a * Rational.One == a && a - a == Rational.Zero
        && (a == Rational.Zero || a / a == Rational.One)).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_MinMaxAndAbs_Agree() => Prop.ForAll(Any, Any, (a, b) =>
        Rational.Min(a, b) <= Rational.Max(a, b) && Rational.Min(a, b) + Rational.Max(a, b) == a + b
        && a.Abs() >= Rational.Zero && (a.Abs() == a || a.Abs() == -a) && a.Sign == a.CompareTo(Rational.Zero)).QuickCheckThrowOnFailure();

    [Fact]
    public void FloorAndCeiling_EncloseTheFraction() => Prop.ForAll(Any, a =>
    {
        var floor = Rational.Of(a.Floor(), 1);
        var ceiling = Rational.Of(a.Ceiling(), 1);
        return floor <= a && a < floor + Rational.One && ceiling >= a && a > ceiling - Rational.One && a.IsInteger == (floor == ceiling);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Power_IsRepeatedMultiplication() => Prop.ForAll(Any, Gen.Choose(0, 6).ToArbitrary(), (a, exponent) =>
        a.Power(exponent) == Enumerable.Repeat(a, exponent).Aggregate(Rational.One, (product, factor) => product * factor)).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_ThenParse_IsIdentity() => Prop.ForAll(Any, a =>
        Rational.Parse(a.ToString(), null) == a && Rational.Parse(a.ToString(), null).GetHashCode() == a.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void From_AnyDecimal_IsItsDigitsOverAPowerOfTen() => Prop.ForAll(Numbers.Decimals.ToArbitrary(), value =>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var exact = Rational.From(value);
        return exact.Numerator * BigInteger.Pow(10, value.Scale) == digits * exact.Denominator
            && exact.TryToDecimal(out var back) && back == value;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("3000000000", "3000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.5", "-1/2")]
    [InlineData("-12884901888.25", "-51539607553/4")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    public void From_Decimal_IsExact(string value, string expected) =>
        Assert.Equal(expected, Rational.From(decimal.Parse(value, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("1812/2272", "453/568")]
    [InlineData("-6/4", "-3/2")]
    [InlineData("0/7", "0")]
    [InlineData("+3", "3")]
    public void Parse_Fraction_IsReduced(string text, string expected) => Assert.Equal(expected, Rational.Parse(text, null).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1,000")]
    [InlineData("0.5")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("1/")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Assert.False(Rational.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Rational.Parse(text, null));
    }

    // 1812/2272 = 79.7535…: the published parts of the schools of 2025.
    [Theory]
    [InlineData("181200/2272", 2, "79.75")]
    [InlineData("181200/2272", 0, "80")]
    [InlineData("1/2", 0, "1")]
    [InlineData("-1/2", 0, "-1")]
    [InlineData("-1/3", 3, "-0.333")]
    [InlineData("2/3", 28, "0.6666666666666666666666666667")]
    [InlineData("249/1000", 1, "0.2")]
    [InlineData("1/4", 1, "0.3")]
    public void Round_Fraction_GoesAwayFromZeroAtHalves(string fraction, int places, string expected) =>
        Assert.Equal(expected, Rational.Parse(fraction, null).Round(places).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Round_TooLargeForADecimal_Throws() =>
        Assert.Throws<OverflowException>(() => Rational.PowerOfTen(20).Round(10));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Round_PlacesOutOfRange_Throws(int places) => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(places));

    [Theory]
    [InlineData("1/3")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1/100000000000000000000000000000")]
    public void TryToDecimal_WithoutAnExactForm_IsFalse(string fraction) =>
        Assert.False(Rational.Parse(fraction, null).TryToDecimal(out _));

    [Fact]
    public void Default_IsZero()
    {
        Rational none = default;

        Assert.Equal(Rational.Zero, none);
        Assert.Equal(Rational.From(0L), none);
        Assert.Equal(Rational.From(0m).GetHashCode() == none.GetHashCode(), Rational.From(0m).Equals(none));
        Assert.True(none.IsInteger);
        Assert.Equal("0", none.ToString());
        Assert.Equal(Rational.One, none + Rational.One);
    }

    [Theory]
    [InlineData(3, "1000")]
    [InlineData(0, "1")]
    [InlineData(-3, "1/1000")]
    public void PowerOfTen_GivesItsFraction(int exponent, string expected) => Assert.Equal(expected, Rational.PowerOfTen(exponent).ToString());

    [Fact]
    public void Power_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Power(-1));

    private static bool Same(Rational value, BigInteger top, BigInteger bottom) => value.Numerator * bottom == top * value.Denominator;
}
