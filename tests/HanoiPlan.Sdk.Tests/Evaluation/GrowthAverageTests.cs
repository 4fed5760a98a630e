using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class GrowthAverageTests
{
    [Fact]
    public void Of_EqualYears_IsThatGrowthExactly()
    {
        var average = GrowthAverage.Of([7.5m, 7.5m, 7.5m]);
        Assert.Equal(3, average.Years);

        // 43/40 three times.
        Assert.Equal(Rational.Of(79507, 64000), average.Product);
        Assert.Equal(0, average.CompareTo(Rational.Of(15, 2)));
        Assert.True(average.CompareTo(Rational.Of(7499, 1000)) > 0);
        Assert.True(average.CompareTo(Rational.Of(7501, 1000)) < 0);
    }

    // √(0.9·1.252) = 1.061508…
    [Theory]
    [InlineData(0, "6", "7")]
    [InlineData(1, "6.2", "6.2")]
    [InlineData(2, "6.15", "6.16")]
    [InlineData(3, "6.151", "6.151")]
    [InlineData(4, "6.1508", "6.1509")]
    public void Round_GoesToTheNearest_RoundUp_NeverBelow(int places, string nearest, string up)
    {
        var average = GrowthAverage.Of([-10m, 25.2m]);
        Assert.Equal(nearest, average.Round(places).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(up, average.RoundUp(places).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // 1.055² has the exact root 5.5 %: half a step, which goes up; rounding up leaves an exact rate as it is.
    [Fact]
    public void Round_HalfAStep_GoesUp_RoundUp_LeavesAnExactRate()
    {
        var average = GrowthAverage.Of([5.5m, 5.5m]);
        Assert.Equal(6m, average.Round(0));
        Assert.Equal(5.5m, average.RoundUp(1));
        Assert.Equal(6m, average.RoundUp(0));
        Assert.Equal(5m, GrowthAverage.Of([5.49m, 5.49m]).Round(0));
    }

    [Fact]
    public void Round_UpToTwentyPlaces_IsExact()
    {
        Assert.Equal(5m, GrowthAverage.Of([5m]).Round(20));
        Assert.Equal(5m, GrowthAverage.Of([5m]).RoundUp(20));

        // √1.21 − 1 = 10 %; a fall of 19 % in the same way is −10 %.
        Assert.Equal(10m, new GrowthAverage(Rational.Of(121, 100), 2).RoundUp(20));
        Assert.Equal(-10m, new GrowthAverage(Rational.Of(81, 100), 2).Round(2));
    }

    [Fact]
    public void WholeLoss_IsMinusHundred()
    {
        Assert.Equal(-100m, GrowthAverage.Of([-100m, 50m]).Round(2));
        Assert.Equal(-100m, new GrowthAverage(Rational.Zero, 1).RoundUp(2));
    }

    [Fact]
    public void ImpossibleInput_IsRefusedWithTheValue()
    {
        var below = Assert.Throws<ArgumentException>(() => GrowthAverage.Of([5m, -100.01m]));
        Assert.StartsWith("A growth of -100.01 % is below −100 % and cannot be compounded.", below.Message, StringComparison.Ordinal);
        var none = Assert.Throws<ArgumentException>(() => GrowthAverage.Of([]));
        Assert.StartsWith("There is no year to average.", none.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => GrowthAverage.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GrowthAverage(Rational.Of(-1, 2), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GrowthAverage(Rational.One, 0));
        var average = GrowthAverage.Of([5m]);
        Assert.Throws<ArgumentOutOfRangeException>(() => average.Round(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => average.Round(21));
        Assert.Throws<ArgumentOutOfRangeException>(() => average.RoundUp(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => average.RoundUp(21));
    }
}
