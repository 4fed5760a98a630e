using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class ScaleTests
{
    [Theory]
    [InlineData("7.5", 2, 750)]
    [InlineData("7.50", 1, 75)]
    [InlineData("-0.01", 2, -1)]
    [InlineData("8300", 0, 8300)]
    [InlineData("30.00000000", 2, 3000)]
    [InlineData("1.0000000000000000000000000000", 0, 1)]
    [InlineData("9223372036854775807", 0, long.MaxValue)]
    [InlineData("-9223372036854775807", 0, -long.MaxValue)]
    [InlineData("92233720368547758.07", 2, long.MaxValue)]
    [InlineData("-0.0", 0, 0)]
    public void ToSteps_ValueOnTheScale_CountsExactly(string value, int places, long expected) =>
        Assert.Equal(expected, new Scale(places).ToSteps(Parse(value)));

    [Theory]
    [InlineData("7.55", 1)]
    [InlineData("0.0000000000001", 12)]
    [InlineData("9223372036854775808", 0)]
    [InlineData("92233720368547758.08", 2)]
    [InlineData("79228162514264337593543950335", 0)]
    [InlineData("1.0000000000000000000000000001", 12)]
    public void TryToSteps_MorePlacesOrMoreDigitsThanFit_IsRefused(string value, int places)
    {
        Assert.False(new Scale(places).TryToSteps(Parse(value), out var steps));
        Assert.Equal(0, steps);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Scale(places).ToSteps(Parse(value)));
    }

    // The independent check: whole-number arithmetic of decimal, where the product fits one.
    [Fact]
    public void TryToSteps_AnyValue_AgreesWithDecimalArithmetic() =>
        Prop.ForAll(Numbers.Decimals.ToArbitrary(), Gen.Choose(0, Scale.MaxPlaces).ToArbitrary(), (value, places) =>
        {
            decimal power = 1;
            for (var i = 0; i < places; i++)
            {
                power *= 10;
            }

            var isCounted = new Scale(places).TryToSteps(value, out var steps);
            var fits = Math.Abs(value) <= long.MaxValue / power && decimal.Round(value, places) == value;
            return isCounted ? steps / power == value && fits : !fits;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void FromSteps_ThenToSteps_IsIdentity() =>
        Prop.ForAll(Numbers.Integers.ToArbitrary(), Gen.Choose(0, Scale.MaxPlaces).ToArbitrary(), (number, places) =>
        {
            var scale = new Scale(places);
            var steps = (long)(number % long.MaxValue);
            return scale.ToSteps(scale.FromSteps(steps)) == steps && scale.FromSteps(steps).Scale == places;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(long.MinValue, 0, "-9223372036854775808")]
    [InlineData(long.MaxValue, 2, "92233720368547758.07")]
    [InlineData(-1, 12, "-0.000000000001")]
    [InlineData(750, 2, "7.50")]
    public void FromSteps_AnySteps_IsExact(long steps, int places, string expected) =>
        Assert.Equal(expected, new Scale(places).FromSteps(steps).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Scale_PlacesOutOfRange_IsRefused(int places) => Assert.Throws<ArgumentOutOfRangeException>(() => new Scale(places));

    [Fact]
    public void Default_HasNoPlaces()
    {
        Assert.Equal(new Scale(0), default);
        Assert.Equal(1, default(Scale).StepsPerOne);
        Assert.Equal(1_000_000_000_000, new Scale(12).StepsPerOne);
        Assert.NotEqual(new Scale(1), new Scale(2));
        Assert.Equal("12", new Scale(12).ToString());
    }

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
