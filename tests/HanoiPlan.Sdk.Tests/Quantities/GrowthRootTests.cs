using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class GrowthRootTests
{
    // The rounded average lies within half a step of the root: its power from below is not above the product, from above not below.
    [Theory]
    [InlineData(2, 1, 2)]
    [InlineData(2, 1, 7)]
    [InlineData(3, 7, 11)]
    [InlineData(1, 1000000, 60)]
    [InlineData(999999, 1000000, 60)]
    [InlineData(1024, 1, 10)]
    public void Round_OfAnAverage_LiesWithinHalfAStepOfTheRoot(long top, long bottom, int years)
    {
        var product = Rational.Of(top, bottom);
        foreach (var places in new[] { 0, 2, 10, 20 })
        {
            var rounded = Rational.From(new GrowthAverage(product, years).Round(places));
            var half = Rational.PowerOfTen(-places) * Rational.Of(1, 2);
            Assert.True(Factor(rounded - half).Power(years) <= product);
            Assert.True(Factor(rounded + half).Power(years) >= product);
        }
    }

    [Fact]
    public void Round_OfAWholeRoot_IsTheRoot() => Assert.Equal(100m, new GrowthAverage(Rational.From(1024), 10).Round(4));

    private static Rational Factor(Rational percent) => Rational.One + (percent / Rational.From(100));
}
