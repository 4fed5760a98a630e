using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class UnProgressMethodTests
{
    private static readonly UnProgressMethod Method = new();

    [Fact]
    public void Assess_CompoundGrowth_IsProjectedToTheTargetYear()
    {
        var slow = Method.Assess(Toward(Higher, 2015, 100m, 2023, 103m, 2030, 120m));
        Close(0.28493683043621619805m, slow.MeasureOfProgress);
        Assert.Equal(("2", AssessmentStatus.AtRisk), (slow.Class!.English, slow.Status));
        var fast = Method.Assess(Toward(Lower, 2015, 14.5m, 2023, 10.2m, 2030, 7.25m));
        Close(0.9658338617914745079m, fast.Score);
        Assert.Equal(("3", AssessmentStatus.OnTrack), (fast.Class!.English, fast.Status));
    }

    // 100 → 90 leads to 81, 0.95 of the way to 80; 100 → 110 leads to 121, 0.10 of the way to 310.
    [Theory]
    [InlineData(false, "90", "80", "3")]
    [InlineData(false, "90.0000000000000001", "80", "2")]
    [InlineData(true, "110", "310", "2")]
    [InlineData(true, "109.9999999999999999", "310", "1")]
    [InlineData(true, "100", "310", "1")]
    [InlineData(true, "90", "310", "1")]
    public void Assess_OnAndBesideAThreshold_TakesTheBetterClassOnlyOnIt(bool isHigher, string latest, string target, string named)
    {
        var result = Method.Assess(Toward(isHigher ? Higher : Lower, 2015, 100m, 2016, Parse(latest), 2017, Parse(target)));
        Assert.Equal(named, result.Class!.English);
        Assert.Equal(named, (result.Score >= 0.95m ? 3 : result.Score >= 0.1m ? 2 : 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("102", "3")]
    [InlineData("101.9999999999", "2")]
    [InlineData("100.5", "2")]
    [InlineData("100.4999999999", "1")]
    [InlineData("99", "1")]
    public void Assess_WithoutTarget_LooksAtTheYearlyGrowth(string latest, string named)
    {
        Assert.Equal(named, Method.Assess(Free(Higher, 2015, 100m, 2016, Parse(latest))).Class!.English);
        Assert.Equal(named, Method.Assess(Free(Lower, 2015, 100m, 2016, 200m - Parse(latest))).Class!.English);
    }

    [Theory]
    [InlineData(true, "99", "100", true)]
    [InlineData(true, "98.999", "100", false)]
    [InlineData(false, "1", "0", true)]
    [InlineData(false, "1.001", "0", false)]
    [InlineData(true, "49.5", "50", false)]
    [InlineData(true, "50", "50", true)]
    public void Assess_MeetingOrNearlyMeetingTheTarget_IsAchieved(bool isHigher, string latest, string target, bool isAchieved)
    {
        // The base is nearer than the latest value, so the projection alone would say class 1.
        var start = isHigher ? Parse(latest) + 0.0001m : Parse(latest) - 0.0001m;
        var result = Method.Assess(Toward(isHigher ? Higher : Lower, 2015, start, 2020, Parse(latest), 2030, Parse(target)));
        Assert.Equal(isAchieved ? "achieved" : "1", result.Class!.English);
        Assert.Equal(isAchieved, result.Score is null);
    }

    [Fact]
    public void Assess_FirstValueFrom2015IsTheLatest_TakesTheOneBefore()
    {
        // From 2014 to 2016: 110/100 over two years, 1.1^8 by 2030 → (1.1^8 − 1)/2 of the way to 300.
        var result = Method.Assess(Start(Higher, (2010, 7m), (2014, 100m), (2016, 110m)).Toward(MethodTarget.By(2030, 300m)).Build());
        Close(((1.1m * 1.1m * 1.1m * 1.1m * 1.1m * 1.1m * 1.1m * 1.1m) - 1m) / 2m, result.MeasureOfProgress);
    }

    [Fact]
    public void Assess_AllNegativeWithTarget_IsProjectedAsItIs()
    {
        // −100 → −90 in one year leads to −81 in two: 0.95 of the way to −80.
        Assert.Equal("3", Method.Assess(Toward(Higher, 2015, -100m, 2016, -90m, 2017, -80m)).Class!.English);
        Assert.False(Method.Assess(Free(Higher, 2015, -100m, 2016, -90m)).IsAvailable);
    }

    [Fact]
    public void Assess_WhatTheRuleDoesNotKnow_IsRefused()
    {
        Assert.False(Method.Assess(Toward(Higher, 2015, 0m, 2020, 5m, 2030, 10m)).IsAvailable);
        Assert.False(Method.Assess(Toward(Higher, 2015, -1m, 2020, 5m, 2030, 10m)).IsAvailable);
        Assert.False(Method.Assess(Toward(Higher, 2015, 80m, 2023, 70m, 2030, 75m)).IsAvailable);
        Assert.False(Method.Assess(Toward(Inside, 2015, 80m, 2023, 70m, 2030, 75m)).IsAvailable);
        Assert.False(Method.Assess(Start(Higher, (2018, 1m)).Toward(MethodTarget.By(2030, 3m)).Build()).IsAvailable);
        Assert.False(Method.Assess(Start(Higher, (2013, 1m), (2014, 2m)).Toward(MethodTarget.By(2030, 3m)).Build()).IsAvailable);
        Assert.Equal(AssessmentStatus.NoData, Method.Assess(Start(Higher).Build()).Status);
    }

    [Fact]
    public void Assess_TargetYearOverAndMissed_IsNotMet() =>
        Assert.Equal(AssessmentStatus.NotMet, Method.Assess(Toward(Higher, 2015, 100m, 2020, 119m, 2020, 120m)).Status);

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
