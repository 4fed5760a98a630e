using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class PaceMethodTests
{
    private static readonly PaceMethod Method = new();

    // From 0 in 2020 to 100 in 2030; in 2025 half the time is gone.
    [Theory]
    [InlineData("47.5", "0.475", "0.95", "OnTrack")]
    [InlineData("47.49999999999999999999", "0.475", "0.949999999999", "AtRisk")]
    [InlineData("30", "0.3", "0.6", "AtRisk")]
    [InlineData("29.9999999999999999999", "0.3", "0.599999999999", "OffTrack")]
    [InlineData("0", "0", "0", "OffTrack")]
    [InlineData("-5", "-0.05", "-0.1", "OffTrack")]
    [InlineData("100", "1", "2", "Met")]
    [InlineData("100.1", "1.001", "2.002", "Exceeded")]
    public void Assess_ShareOfTheWayOverShareOfTheTime_GivesTheStatus(string latest, string progress, string pace, string status)
    {
        var value = decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var result in new[]
        {
            Method.Assess(Toward(Higher, 2020, 0m, 2025, value, 2030, 100m)),
            Method.Assess(Toward(Lower, 2020, 0m, 2025, -value, 2030, -100m)),
        })
        {
            Assert.Equal(decimal.Parse(progress, System.Globalization.CultureInfo.InvariantCulture), SignificantDigits.Round(result.MeasureOfProgress!.Value, 12));
            Assert.Equal(decimal.Parse(pace, System.Globalization.CultureInfo.InvariantCulture), SignificantDigits.Round(result.Score!.Value, 12));
            Assert.Equal(status, result.Status.Name);
            Assert.Equal(value < 0 ? "reversing" : null, result.Trend?.English);
        }
    }

    [Fact]
    public void Assess_AnOldValue_IsHeldAgainstItsOwnYear()
    {
        // 30 of 100 in 2023 is 0.3 of the way in 0.3 of the time, however late it is read.
        Assert.Equal(1m, Method.Assess(Toward(Higher, 2020, 0m, 2023, 30m, 2030, 100m)).Score);
    }

    [Theory]
    [InlineData(100, 0, "Met")]
    [InlineData(105, 0, "Exceeded")]
    [InlineData(99, 0, "NotMet")]
    [InlineData(99, 99, "NotMet")]
    public void Assess_TargetYearReached_IsFinal(int value, int start, string status)
    {
        var result = Method.Assess(Toward(Higher, 2020, start, 2030, value, 2030, 100m));
        Assert.Equal(status, result.Status.Name);
        Assert.Null(result.Score);
    }

    [Fact]
    public void Assess_ValuesAfterTheTargetYear_DoNotChangeItsVerdict()
    {
        var series = Start(Higher, (2020, 0m), (2030, 99m), (2031, 150m)).From(2020).Toward(MethodTarget.By(2030, 100m)).Build();
        Assert.Equal(AssessmentStatus.NotMet, Method.Assess(series).Status);
    }

    [Theory]
    [InlineData(85, "Exceeded", "kept")]
    [InlineData(80, "Met", "kept")]
    [InlineData(79, "OffTrack", "not kept")]
    public void Assess_BaselineAlreadyInside_AsksOnlyWhetherItIsKept(int latest, string status, string trend)
    {
        var result = Method.Assess(Toward(Higher, 2020, 90m, 2025, latest, 2030, 80m));
        Assert.Equal((status, trend), (result.Status.Name, result.Trend!.English));
        Assert.Null(result.MeasureOfProgress);
        Assert.Null(result.Score);
    }

    [Theory]
    [InlineData(true, "7.4", "OnTrack")]
    [InlineData(true, "7.5", "Met")]
    [InlineData(true, "8", "Met")]
    [InlineData(true, "8.01", "Exceeded")]
    public void Assess_Interval_IsReachedAtItsNearEdgeAndExceededPastTheFar(bool isHigher, string latest, string status)
    {
        var series = Start(isHigher ? Higher : Lower, (2020, 5m), (2025, decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture)))
            .From(2020).Toward(MethodTarget.By(2030, 7.5m, 8m)).Build();
        Assert.Equal(status, Method.Assess(series).Status.Name);
    }

    [Theory]
    [InlineData("30", "35", "OnTrack")]
    [InlineData("30", "42", "Met")]
    [InlineData("30", "46", "OffTrack")]
    [InlineData("60", "45", "Met")]
    [InlineData("60", "50", "OnTrack")]
    [InlineData("42", "45", "Met")]
    [InlineData("42", "46", "OffTrack")]
    public void Assess_InsideIsBetter_IsMetOnlyInside(string start, string latest, string status)
    {
        var series = Start(
                Inside,
                (2020, decimal.Parse(start, System.Globalization.CultureInfo.InvariantCulture)),
                (2025, decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture)))
            .From(2020).Toward(MethodTarget.By(2030, 40m, 45m)).Build();
        Assert.Equal(status, Method.Assess(series).Status.Name);
    }

    [Fact]
    public void Assess_TargetAtTheNaturalLimit_IsNeverExceeded() => Assert.Equal(
        AssessmentStatus.Met,
        Method.Assess(Start(Higher, (2020, 50m), (2025, 100.5m)).From(2020).WithLimit(100m).Toward(MethodTarget.By(2030, 100m)).Build()).Status);

    [Fact]
    public void Assess_MissingBaseline_IsNotTakenAsZero()
    {
        var result = Method.Assess(Start(Higher, (2021, 0m), (2025, 50m)).From(2020).Toward(MethodTarget.By(2030, 100m)).Build());
        Assert.False(result.IsAvailable);
        Assert.Equal(AssessmentStatus.NoData, result.Status);
    }

    [Fact]
    public void Assess_WhatCannotBeJudged_IsRefused()
    {
        Assert.Equal(AssessmentStatus.NotQuantified, Method.Assess(Free(Higher, 2020, 0m, 2025, 5m)).Status);
        Assert.Equal(AssessmentStatus.NotQuantified, Method.Assess(Start(Higher, (2020, 1m)).Toward(MethodTarget.EveryYear(4m)).Build()).Status);
        Assert.Equal(AssessmentStatus.NoData, Method.Assess(Start(Higher, (2020, 1m)).From(2020).Toward(MethodTarget.By(2030, 4m)).Build()).Status);
        Assert.Equal(AssessmentStatus.NotQuantified, Method.Assess(Start(Higher, (2020, 1m), (2025, 2m)).Toward(MethodTarget.By(2030, 4m)).Build()).Status);
        Assert.Equal(AssessmentStatus.NotQuantified, Method.Assess(Start(Higher, (2029, 5m)).From(2030).Toward(MethodTarget.By(2030, 100m)).Build()).Status);
        Assert.Equal(AssessmentStatus.NoData, Method.Assess(Start(Higher).From(2020).Toward(MethodTarget.By(2030, 4m)).Build()).Status);
    }
}
