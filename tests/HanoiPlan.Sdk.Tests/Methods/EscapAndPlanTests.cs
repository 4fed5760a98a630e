using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class EscapAndPlanTests
{
    private static readonly EscapMethod Escap = new();
    private static readonly PercentOfPlanMethod Percent = new();

    [Theory]
    [InlineData(true, 40, 55, 60, "7.5", "progress", "Undetermined")]
    [InlineData(true, 40, 60, 60, "10", "target reached", "Met")]
    [InlineData(true, 40, 70, 60, "15", "target reached", "Met")]
    [InlineData(true, 40, 40, 60, "0", "no change", "Undetermined")]
    [InlineData(true, 40, 38, 60, "-1", "regression", "OffTrack")]
    [InlineData(false, 40, 25, 20, "7.5", "progress", "Undetermined")]
    [InlineData(false, 40, 42, 20, "-1", "regression", "OffTrack")]
    [InlineData(true, -40, -25, -20, "7.5", "progress", "Undetermined")]
    [InlineData(true, -20, 10, 20, "7.5", "progress", "Undetermined")]
    [InlineData(true, 0, 15, 20, "7.5", "progress", "Undetermined")]
    [InlineData(true, 80, 70, 75, "-20", "regression", "OffTrack")]
    public void Assess_EscapIndex_IsTenTimesTheShareOfTheWay(
        bool isHigher, int start, int latest, int target, string index, string named, string status)
    {
        var result = Escap.Assess(Toward(isHigher ? Higher : Lower, 2015, start, 2023, latest, 2030, target));
        Assert.Equal(decimal.Parse(index, System.Globalization.CultureInfo.InvariantCulture), result.Score);
        Assert.Equal((named, status), (result.Class!.English, result.Status.Name));
    }

    // 10 − 10 · |1 − I| / |1 − 0.6|.
    [Theory]
    [InlineData("0.9", "7.5")]
    [InlineData("1.1", "7.5")]
    [InlineData("1", "10")]
    [InlineData("0.6", "0")]
    [InlineData("1.4", "0")]
    [InlineData("0.5", "-2.5")]
    public void Assess_EscapParity_FallsOnBothSides(string latest, string index) => Assert.Equal(
        decimal.Parse(index, System.Globalization.CultureInfo.InvariantCulture),
        Escap.Assess(Toward(Inside, 2015, 0.6m, 2023, decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture), 2030, 1m)).Score);

    [Fact]
    public void Assess_EscapJustShortOfTheTarget_DoesNotShowTen()
    {
        var result = Escap.Assess(Toward(Higher, 2015, 0m, 2023, 0.9999999999999999999999999999m, 2030, 1m));
        Assert.Equal("progress", result.Class!.English);
        Assert.True(SignificantDigits.Round(result.Score!.Value, 12) < 10m);
    }

    [Fact]
    public void Assess_EscapWithoutAWay_IsRefused()
    {
        Assert.False(Escap.Assess(Toward(Higher, 2015, 5m, 2023, 6m, 2030, 5m)).IsAvailable);
        Assert.False(Escap.Assess(Free(Higher, 2015, 5m, 2023, 6m)).IsAvailable);
        Assert.False(Escap.Assess(Start(Higher, (2020, 5m)).Toward(MethodTarget.By(2030, 6m)).Build()).IsAvailable);
        Assert.False(Escap.Assess(Start(Inside, (2015, 5m), (2016, 5m)).Toward(MethodTarget.By(2030, 6m, 7m)).Build()).IsAvailable);
    }

    // The published 100.1 % and 90.6 % of 166.2 trillion imply an original plan of 166.0 and a revised one of 183.4 trillion.
    [Theory]
    [InlineData("166.0", "gốc", "100.1", "plan exceeded", "Exceeded")]
    [InlineData("183.4", "điều chỉnh", "90.6", "plan not fulfilled", "NotMet")]
    public void Assess_PercentOfPlan_DependsOnTheVersionAndNamesIt(string plan, string version, string percent, string named, string status)
    {
        var result = Percent.Assess(Start(Higher, (2025, 166.2m))
            .Toward(MethodTarget.By(2025, decimal.Parse(plan, System.Globalization.CultureInfo.InvariantCulture))).OfPlanVersion(version).Build());
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), decimal.Round(result.Score!.Value, 1));
        Assert.Equal((named, status), (result.Class!.English, result.Status.Name));
        Assert.Contains($"\"{version}\"", result.Reason.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100", "100", "Met")]
    [InlineData("100.00000000000000001", "100.000000001", "Exceeded")]
    [InlineData("99.99999999999999999", "99.999999999", "NotMet")]
    public void Assess_PercentAtTheEdge_FallsOnItsSideWhenWritten(string actual, string shown, string status)
    {
        var result = Percent.Assess(Start(Higher, (2025, decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture)))
            .Toward(MethodTarget.By(2025, 100m)).Build());
        Assert.Equal(status, result.Status.Name);
        Assert.Equal(decimal.Parse(shown, System.Globalization.CultureInfo.InvariantCulture), SignificantDigits.Round(result.Score!.Value, 12));
    }

    [Fact]
    public void Assess_PercentWhereItMisleads_IsRefused()
    {
        Assert.False(Percent.Assess(Toward(Lower, 2015, 5m, 2023, 4m, 2023, 3m)).IsAvailable);
        Assert.False(Percent.Assess(Toward(Inside, 2015, 5m, 2023, 4m, 2023, 3m)).IsAvailable);
        Assert.False(Percent.Assess(Toward(Higher, 2015, 5m, 2023, 4m, 2023, 0m)).IsAvailable);
        Assert.False(Percent.Assess(Toward(Higher, 2015, -5m, 2023, -4m, 2023, -3m)).IsAvailable);
        Assert.Equal(AssessmentStatus.Undetermined, Percent.Assess(Toward(Higher, 2015, 5m, 2023, 6m, 2030, 12m)).Status);
    }

    [Fact]
    public void ForRest_HalfYear_WeighsByLastYearsShare()
    {
        // (7.5 − 0.463 · 5.91) / 0.537 = 8.8709…
        Assert.Equal(8.87m, RequiredGrowth.ForRest(7.5m, 5.91m, 0.463m).Round(2));
        Assert.Equal(9.09m, RequiredGrowth.ForRest(7.5m, 5.91m, 0.5m).Round(2));
    }

    [Fact]
    public void ForRest_SeveralParts_AreAllWeighed()
    {
        // (8 − 0.2 · 5 − 0.3 · 10) / 0.5 = 8
        Assert.Equal(8m, RequiredGrowth.ForRest(8m, [KeyValuePair.Create(0.2m, 5m), KeyValuePair.Create(0.3m, 10m)]).Round(10));
        Assert.Equal(Sdk.Quantities.Rational.Of(1, 2), RequiredGrowth.ForRest(8m, [KeyValuePair.Create(0.2m, 5m), KeyValuePair.Create(0.3m, 10m)]).RestShare);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-0.1")]
    public void ForRest_ShareOutOfRange_IsRefused(string share) => Assert.Throws<ArgumentOutOfRangeException>(
        () => RequiredGrowth.ForRest(7.5m, 5.91m, decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)));
}
