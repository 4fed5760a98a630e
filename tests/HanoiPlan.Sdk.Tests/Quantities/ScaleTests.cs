using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class ScaleTests
{
    [Theory]
    [InlineData("7.5", 2, 750)]
    [InlineData("7.50", 1, 75)]
    [InlineData("-0.01", 2, -1)]
    [InlineData("8300", 0, 8300)]
    public void ToSteps_ValueOnTheScale_CountsExactly(string value, int places, long expected) =>
        Assert.Equal(expected, new Scale(places).ToSteps(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void TryToSteps_MorePlacesThanTheScale_IsRefused() => Assert.False(new Scale(1).TryToSteps(7.55m, out _));
}
