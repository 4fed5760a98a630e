using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class OpenSdgMethodTests
{
    private static readonly OpenSdgMethod Method = new();

    [Fact]
    public void Assess_PublishedFallingSeries_IsSubstantial()
    {
        var result = Method.Assess(Toward(Lower, 2015, 14.5m, 2023, 10.2m, 2030, 7.25m));
        Assert.Equal(0.95259m, SignificantDigits.Round(result.MeasureOfProgress!.Value, 5));
        Assert.Equal(2.51856m, SignificantDigits.Round(result.Score!.Value, 6));
        Close(0.95259017920321869671m, result.MeasureOfProgress);
        Close(2.5185563910306708288m, result.Score);
        Assert.Equal(OpenSdgClasses.Substantial, result.Class);
        Assert.Equal(AssessmentStatus.OnTrack, result.Status);
    }

    // The publication prints the values with four decimals; unrounded they are 100 · 152/159 and 100 · 194/199.
    [Fact]
    public void Assess_PublishedRisingSeriesUnrounded_IsModerate()
    {
        var result = Method.Assess(Toward(Higher, 2015, 15200m / 159m, 2023, 19400m / 199m, 2030, 100m));
        Assert.Equal(0.81505m, SignificantDigits.Round(result.MeasureOfProgress!.Value, 5));
        Assert.Equal(1.53615m, SignificantDigits.Round(result.Score!.Value, 6));
        Assert.Equal(OpenSdgClasses.Moderate, result.Class);
    }

    [Fact]
    public void Assess_PublishedRisingSeriesAsPrinted_IsModerate()
    {
        var result = Method.Assess(Toward(Higher, 2015, 95.5975m, 2023, 97.4874m, 2030, 100m));
        Close(0.81503408246630553656m, result.MeasureOfProgress);
        Close(1.5360069476485738171m, result.Score);
        Assert.Equal(OpenSdgClasses.Moderate, result.Class);
        Assert.Equal(AssessmentStatus.AtRisk, result.Status);
    }

    [Fact]
    public void Assess_NearALimitWithoutTarget_EasesTheThresholds()
    {
        var result = Method.Assess(Start(Higher, (2015, 90m), (2021, 93.2m)).WithLimit(100m).Build());
        Assert.Equal(2.81539m, SignificantDigits.Round(result.Score!.Value, 6));
        Close(2.8153866453957095303m, result.Score);
        Close(0.0058399952297280690351m, result.MeasureOfProgress);
        Assert.Equal(OpenSdgClasses.Substantial, result.Class);
        Assert.Contains("C = 0.373622", result.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_PastALimitOnTheFarSide_EasesTheThresholdsToo()
    {
        // |b| = 110 lies between 100 and 200: C = 1 − 0.9^4.44; p/C = 0.00817 is between 0.005 and 0.015.
        var result = Method.Assess(Start(Lower, (2015, 110m), (2021, 108m)).WithLimit(100m).Build());
        Close(0.79318882468135206674m, result.Score);
        Assert.Equal(OpenSdgClasses.Moderate, result.Class);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(250)]
    public void Assess_TwiceTheLimitOrMore_KeepsTheThresholds(int start)
    {
        var eased = Method.Assess(Start(Lower, (2015, start), (2016, start * 0.99m)).WithLimit(100m).Build());
        Assert.Equal(1.25m, eased.Score);
        Assert.Equal(OpenSdgClasses.Moderate, eased.Class);
    }

    [Theory]
    [InlineData(100, 5, "substantial progress")]
    [InlineData(101, 5, "substantial progress")]
    [InlineData(98, -5, "deterioration")]
    public void Assess_NaturalLimitAtTheBase_ScoresFiveUnlessFalling(int latest, int score, string named)
    {
        var result = Method.Assess(Start(Higher, (2015, 100m), (2016, latest)).WithLimit(100m).Build());
        Assert.Equal(score, result.Score);
        Assert.Equal(named, result.Class!.English);
    }

    [Fact]
    public void Assess_ValueBelowTheTargetWhereLowerIsBetter_IsAchieved()
    {
        var result = Method.Assess(Toward(Lower, 2015, 0.79m, 2023, 0m, 2030, 0.5m));
        Assert.Equal(OpenSdgClasses.TargetAchieved, result.Class);
        Assert.Equal(5m, result.Score);
        Assert.Equal(AssessmentStatus.Met, result.Status);
    }

    [Fact]
    public void Assess_BaseAlreadyBeatTheTargetAndStillDoes_IsAchieved()
    {
        var result = Method.Assess(Toward(Lower, 2015, 5.29m, 2023, 5.19m, 2030, 25m));
        Assert.Equal(OpenSdgClasses.TargetAchieved, result.Class);
        Assert.Equal(5m, result.Score);
    }

    [Fact]
    public void Assess_BasePastTheTargetAndFallenBehindIt_IsDeterioration()
    {
        var result = Method.Assess(Toward(Higher, 2015, 80m, 2023, 70m, 2030, 75m));
        Close(-3.8554949752137728184m, result.MeasureOfProgress);
        Assert.Equal(-5m, result.Score);
        Assert.Equal(OpenSdgClasses.Deterioration, result.Class);
    }

    [Fact]
    public void Assess_AllNegative_FlipsTheDirection()
    {
        var result = Method.Assess(Toward(Higher, 2015, -10m, 2020, -8m, 2030, -5m));
        Close(0.9665423041902733018m, result.MeasureOfProgress);
        Close(2.6182150246007031675m, result.Score);
        Assert.Equal(OpenSdgClasses.Substantial, result.Class);
        Assert.Equal(OpenSdgClasses.Deterioration, Method.Assess(Free(Higher, 2015, -10m, 2020, -11m)).Class);
        Assert.Equal(OpenSdgClasses.Substantial, Method.Assess(Free(Lower, 2015, -10m, 2020, -11m)).Class);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(0, -1)]
    public void Assess_OppositeSigns_IsNotAvailable(int first, int latest)
    {
        var result = Method.Assess(Free(Higher, 2015, first, 2020, latest));
        Assert.False(result.IsAvailable);
        Assert.Equal(OpenSdgClasses.NotAvailable, result.Class);
        Assert.Null(result.Score);
    }

    [Fact]
    public void Assess_ZeroBase_CountsAsAThousandth()
    {
        var result = Method.Assess(Toward(Higher, 2015, 0m, 2023, 5m, 2030, 10m));
        Close(2.2407523194393850522m, result.MeasureOfProgress);
        Assert.Equal(5m, result.Score);
        Assert.Equal(OpenSdgClasses.Substantial, result.Class);
    }

    [Fact]
    public void Assess_ZeroTarget_CountsAsAThousandth()
    {
        Assert.Equal(OpenSdgClasses.TargetAchieved, Method.Assess(Toward(Lower, 2015, 1m, 2016, 0.001m, 2030, 0m)).Class);

        // (0.125 / 1)^(1/1) − 1 = −0.875 in one year; (0.001)^(1/3) − 1 = −0.9 is required: 35/36 ≥ 0.95.
        var result = Method.Assess(Toward(Lower, 2015, 1m, 2016, 0.125m, 2018, 0m));
        Close(35m / 36m, result.MeasureOfProgress);
        Assert.Equal(OpenSdgClasses.Substantial, result.Class);
    }

    [Fact]
    public void Assess_NoYearBetweenBaseAndLatest_IsNotAvailable()
    {
        var result = Method.Assess(Start(Higher, (2010, 1m), (2018, 2m)).From(2015).Toward(MethodTarget.By(2030, 3m)).Build());
        Assert.Equal(OpenSdgClasses.NotAvailable, result.Class);
        Assert.Equal(AssessmentStatus.NoData, result.Status);
    }

    [Fact]
    public void Assess_OnlyValueMeetsTheTarget_IsAchievedWithoutMeasure()
    {
        var result = Method.Assess(Start(Higher, (2018, 4m)).Toward(MethodTarget.By(2030, 3m)).Build());
        Assert.Equal(OpenSdgClasses.TargetAchieved, result.Class);
        Assert.Null(result.MeasureOfProgress);
    }

    [Fact]
    public void Assess_BaseYearWithoutValue_StartsFromTheFirstLaterOne()
    {
        var late = Method.Assess(Start(Higher, (2014, 50m), (2017, 100m), (2018, 119m)).From(2016).Toward(MethodTarget.By(2019, 144m)).Build());
        Assert.Equal(0.95m, late.MeasureOfProgress);
        Assert.Equal(0.95m, Method.Assess(Start(Higher, (2014, 50m), (2017, 100m), (2018, 119m)).Toward(MethodTarget.By(2019, 144m)).Build()).MeasureOfProgress);
    }

    // 100 → 144 in two years asks for 20 % a year; 19 % and 12 % in the first year are 0.95 and 0.60 of it.
    [Theory]
    [InlineData("119", "0.95", "2.500055", "substantial progress")]
    [InlineData("118.99999999999999999999999999", "0.95", "2.49999999999", "moderate progress")]
    [InlineData("112", "0.6", "0.00004", "moderate progress")]
    [InlineData("111.99999999999999999999999999", "0.6", "-0.00000000001", "limited progress")]
    [InlineData("100", "0", "-2.5", "limited progress")]
    [InlineData("99.99999999999999999999999999", "0", "-2.50000000001", "deterioration")]
    public void Assess_OnAndBesideAThreshold_TakesTheBetterClassOnlyOnIt(string latest, string measure, string score, string named)
    {
        var result = Method.Assess(Toward(Higher, 2015, 100m, 2016, Parse(latest), 2017, 144m));
        Assert.Equal(named, result.Class!.English);
        Assert.Equal(Parse(measure), SignificantDigits.Round(result.MeasureOfProgress!.Value, 12), 12);
        Assert.Equal(Parse(score), result.Score);
    }

    // Doubling in 15 years: 0.95 of the required growth over 8 years multiplies by 1.42133236129948592199013643362756…, an
    // irrational number; one unit of the 28th digit decides.
    [Theory]
    [InlineData("1.421332361299485921990136433", "moderate progress")]
    [InlineData("1.421332361299485921990136434", "substantial progress")]
    public void Assess_OneLastDigitBesideAnIrrationalThreshold_IsDecided(string latest, string named) =>
        Assert.Equal(named, Method.Assess(Toward(Higher, 2015, 1m, 2023, Parse(latest), 2030, 2m)).Class!.English);

    [Theory]
    [InlineData("101.5", "2.5", "substantial progress")]
    [InlineData("101.499999999999999999999999", "2.49999999999", "moderate progress")]
    [InlineData("100.5", "0", "moderate progress")]
    [InlineData("100.499999999", "-0.000000005", "limited progress")]
    [InlineData("100", "-2.5", "limited progress")]
    [InlineData("99", "-3.75", "deterioration")]
    [InlineData("97", "-5", "deterioration")]
    [InlineData("110", "5", "substantial progress")]
    public void Assess_WithoutTargetOnAndBesideAThreshold_FallsAsStated(string latest, string score, string named)
    {
        var result = Method.Assess(Free(Higher, 2015, 100m, 2016, Parse(latest)));
        Assert.Equal(named, result.Class!.English);
        Assert.Equal(Parse(score), SignificantDigits.Round(result.Score!.Value, 12));
    }

    [Fact]
    public void Assess_SlowGrowth_IsLimited()
    {
        var result = Method.Assess(Toward(Higher, 2015, 100m, 2023, 103m, 2030, 120m));
        Close(0.30269873694116357899m, result.MeasureOfProgress);
        Close(-1.2387451727872537154m, result.Score);
        Assert.Equal(OpenSdgClasses.Limited, result.Class);
        Assert.Equal(AssessmentStatus.OffTrack, result.Status);
    }

    [Fact]
    public void Assess_WhatTheRuleDoesNotKnow_IsRefusedWithTheReason()
    {
        Assert.Equal(OpenSdgClasses.NotAvailable, Method.Assess(Toward(Inside, 2015, 1m, 2020, 2m, 2030, 3m)).Class);
        Assert.False(Method.Assess(Start(Higher, (2015, 1m), (2016, 2m)).Toward(MethodTarget.By(2030, 3m, 4m)).Build()).IsAvailable);
        Assert.False(Method.Assess(new MethodSeriesBuilder("s").Add(2015, 1m).Add(2016, 2m).Build()).IsAvailable);
        Assert.False(Method.Assess(Start(Higher).Build()).IsAvailable);
        Assert.False(Method.Assess(Toward(Higher, 2015, 10m, 2020, 9m, 2030, 10m)).IsAvailable);
        Assert.False(Method.Assess(Toward(Higher, 2015, -10m, 2020, -9m, 2030, 10m)).IsAvailable);
        Assert.False(Method.Assess(Toward(Higher, 2015, 10m, 2020, 11m, 2015, 12m)).IsAvailable);
        Assert.False(Method.Assess(Start(Higher, (2010, 1m), (2014, 2m)).Toward(MethodTarget.By(2030, 1m)).Build()).IsAvailable);
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
