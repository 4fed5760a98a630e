using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// The average yearly growth of several years, kept as the product of their growth factors so that it can be compared
/// without a root; rounded only to be shown.
/// </summary>
public sealed class GrowthAverage
{
    /// <summary>Makes an average.</summary>
    /// <param name="product">The product of the yearly factors (1 + growth/100), zero or more.</param>
    /// <param name="years">How many years it is of, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The product is negative or there is no year.</exception>
    public GrowthAverage(Rational product, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(product.Sign, 0, nameof(product));
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Product = product;
        Years = years;
    }

    /// <summary>The product of the yearly growth factors.</summary>
    public Rational Product { get; }

    /// <summary>How many years it is of.</summary>
    public int Years { get; }

    /// <summary>The average of yearly growth figures in per cent.</summary>
    /// <exception cref="ArgumentException">There is no figure, or one is below −100.</exception>
    public static GrowthAverage Of(IEnumerable<decimal> percentages)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        var product = Rational.One;
        var years = 0;
        foreach (var percent in percentages)
        {
            if (percent < -100)
            {
                throw new ArgumentException($"A growth of {NumberFormat.Invariant.Format(percent)} % is below −100 % and cannot be compounded.", nameof(percentages));
            }

            product *= FactorOf(Rational.From(percent));
            years++;
        }

        return years > 0 ? new GrowthAverage(product, years) : throw new ArgumentException("There is no year to average.", nameof(percentages));
    }

    /// <summary>Compares the average with a rate in per cent a year, exactly: negative, zero or positive.</summary>
    public int CompareTo(Rational percentPerYear) => Product.CompareTo(FactorOf(percentPerYear).Power(Years));

    /// <summary>The average in per cent a year, rounded to be shown; halves go up.</summary>
    /// <param name="places">Decimals, from 0 to 20.</param>
    public decimal Round(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 20);
        var one = StepsPerFactor(places);
        var halves = FloorRoot(2 * one);
        return DecimalMantissa.ToDecimal(BigInteger.Divide(halves + 1, 2) - one, places);
    }

    /// <summary>The smallest rate in per cent a year, on a number of decimals, that is at least the average.</summary>
    /// <param name="places">Decimals, from 0 to 20.</param>
    public decimal RoundUp(int places) => RoundUp(places, isInclusive: true);

    /// <summary>The greatest rate in per cent a year, on a number of decimals, that is at most the average.</summary>
    /// <param name="places">Decimals, from 0 to 20.</param>
    public decimal RoundDown(int places) => RoundDown(places, isInclusive: true);

    /// <summary>As <see cref="RoundUp(int)"/>; without the average itself where that is not included.</summary>
    internal decimal RoundUp(int places, bool isInclusive)
    {
        var (one, root, order) = Floor(places);
        return DecimalMantissa.ToDecimal((order < 0 || (order == 0 && !isInclusive) ? root + 1 : root) - one, places);
    }

    /// <summary>As <see cref="RoundDown(int)"/>; without the average itself where that is not included.</summary>
    internal decimal RoundDown(int places, bool isInclusive)
    {
        var (one, root, order) = Floor(places);
        return DecimalMantissa.ToDecimal((order == 0 && !isInclusive ? root - 1 : root) - one, places);
    }

    internal static Rational FactorOf(Rational percent) => Rational.One + (percent / Rational.From(100));

    // The factor rounded down, in steps, and its order against the average: never above it.
    private (BigInteger One, BigInteger Root, int Order) Floor(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 20);
        var one = StepsPerFactor(places);
        var root = FloorRoot(one);
        return (one, root, (BigInteger.Pow(root, Years) * Product.Denominator).CompareTo(Product.Numerator * BigInteger.Pow(one, Years)));
    }

    // The average growth factor, counted in steps of which "one" make the factor 1, rounded down.
    private BigInteger FloorRoot(BigInteger one) =>
        IntegerRoot.Floor(Product.Numerator * BigInteger.Pow(one, Years) / Product.Denominator, Years);

    // A growth of one step of a percentage is one step of these in the factor.
    private static BigInteger StepsPerFactor(int places) => 100 * BigInteger.Pow(10, places);
}
