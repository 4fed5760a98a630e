using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class GermanMethodTests
{
    private static readonly GermanMethod Method = new();

    // From 20 in 2020 with a target of 40 in 2030 the gap is 20; five changes of s lead to 20 + 10 s.
    [Theory]
    [InlineData("2.0", "sun", "0")]
    [InlineData("2.5", "sun", "0")]
    [InlineData("1.91", "sun", "0.045")]
    [InlineData("1.9", "partly cloudy", "0.05")]
    [InlineData("1.6", "partly cloudy", "0.2")]
    [InlineData("1.59", "cloudy", "0.205")]
    [InlineData("0.01", "cloudy", "0.995")]
    [InlineData("0", "storm", "1")]
    [InlineData("-0.1", "storm", "1.05")]
    public void Assess_ProjectedMissAgainstTheGap_GivesTheSymbol(string change, string symbol, string miss)
    {
        var s = decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture);
        var rising = Method.Assess(Steps(Higher, 20m, s).Toward(MethodTarget.By(2030, 40m)).Build());
        var falling = Method.Assess(Steps(Lower, -20m, -s).Toward(MethodTarget.By(2030, -40m)).Build());
        Assert.Equal(symbol, rising.Class!.English);
        Assert.Equal(decimal.Parse(miss, System.Globalization.CultureInfo.InvariantCulture), rising.MeasureOfProgress);
        Assert.Equal((rising.Class, rising.MeasureOfProgress, rising.Status), (falling.Class, falling.MeasureOfProgress, falling.Status));
        Assert.Null(rising.Score);
    }

    [Fact]
    public void Assess_MoreThanSixPoints_LooksOnlySixBack()
    {
        // Six back is 12: a mean change of 1.6 whatever came before.
        var result = Method.Assess(Start(Higher, (2010, 500m), (2015, 12m), (2016, 1m), (2017, 2m), (2018, 3m), (2019, 4m), (2020, 20m))
            .Toward(MethodTarget.By(2030, 40m)).Build());
        Assert.Equal(0.2m, result.MeasureOfProgress);
    }

    [Fact]
    public void Assess_PointsFarApart_CountTheirChangesNotTheirYears()
    {
        var result = Method.Assess(Start(Higher, (1990, 10m), (1995, 12m), (2005, 14m), (2012, 16m), (2018, 18m), (2020, 20m))
            .Toward(MethodTarget.By(2030, 40m)).Build());
        Assert.Equal("sun", result.Class!.English);
        Assert.Equal(0m, result.MeasureOfProgress);
    }

    [Fact]
    public void Assess_FourPoints_UsesTheirThreeChangesAndThreeAreRefused()
    {
        var four = Method.Assess(Start(Higher, (2017, 14m), (2018, 16m), (2019, 18m), (2020, 20m)).Toward(MethodTarget.By(2030, 40m)).Build());
        Assert.Equal("sun", four.Class!.English);
        var three = Method.Assess(Start(Higher, (2018, 16m), (2019, 18m), (2020, 20m)).Toward(MethodTarget.By(2030, 40m)).Build());
        Assert.False(three.IsAvailable);
        Assert.Equal(AssessmentStatus.NoData, three.Status);
        Assert.False(Method.Assess(Start(Higher, (2018, 16m), (2019, 18m), (2020, 20m)).Build()).IsAvailable);
    }

    [Theory]
    [InlineData("-0.5", "sun")]
    [InlineData("-1", "sun")]
    [InlineData("-1.1", "storm")]
    [InlineData("1", "sun")]
    public void Assess_TargetAlreadyMet_ShinesOnlyIfTheProjectionKeepsIt(string change, string symbol)
    {
        var s = decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture);
        var result = Method.Assess(Steps(Higher, 20m, s).Toward(MethodTarget.By(2030, 10m)).Build());
        Assert.Equal(symbol, result.Class!.English);
        Assert.Null(result.MeasureOfProgress);
        Assert.Equal(symbol == "sun" ? AssessmentStatus.Met : AssessmentStatus.OffTrack, result.Status);
    }

    [Fact]
    public void Assess_Interval_IsJudgedByItsWeakerBound()
    {
        Assert.Equal("sun", Method.Assess(Steps(Higher, 20m, 2m).Toward(MethodTarget.By(2030, 40m, 60m)).Build()).Class!.English);
        Assert.Equal("sun", Method.Assess(Steps(Lower, 60m, -2m).Toward(MethodTarget.By(2030, 20m, 40m)).Build()).Class!.English);
        Assert.Equal("cloudy", Method.Assess(Steps(Lower, 60m, -2m).Toward(MethodTarget.By(2030, 20m)).Build()).Class!.English);
    }

    [Theory]
    [InlineData("20", "2.0", "sun")]
    [InlineData("20", "1.9", "partly cloudy")]
    [InlineData("20", "-1", "storm")]
    [InlineData("70", "-2.5", "sun")]
    [InlineData("50", "0.5", "sun")]
    [InlineData("50", "2", "storm")]
    public void Assess_InsideIsBetter_MeasuresTheDistanceToTheRange(string latest, string change, string symbol) => Assert.Equal(
        symbol,
        Method.Assess(Steps(
            Inside,
            decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture),
            decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture)).Toward(MethodTarget.By(2030, 40m, 60m)).Build()).Class!.English);

    [Fact]
    public void Assess_SeveralTargetYears_JudgesTheNext()
    {
        var series = Steps(Higher, 20m, 2m).Toward(MethodTarget.By(2040, 1000m)).Toward(MethodTarget.By(2020, 19m)).Toward(MethodTarget.By(2025, 30m)).Build();
        Assert.Equal("sun", Method.Assess(series).Class!.English);
    }

    [Fact]
    public void Assess_SimultaneousTargets_TakesTheWorse()
    {
        var series = Steps(Higher, 20m, 2m).Toward(MethodTarget.By(2025, 30m)).Toward(MethodTarget.By(2025, 31m)).Toward(MethodTarget.By(2025, 29m)).Build();
        Assert.Equal("partly cloudy", Method.Assess(series).Class!.English);
    }

    [Fact]
    public void Assess_TargetYearOver_JudgesTheValueOfThatYear()
    {
        var missed = Method.Assess(Steps(Higher, 20m, 2m).Toward(MethodTarget.By(2019, 19m)).Build());
        Assert.Equal(("cloudy", AssessmentStatus.NotMet), (missed.Class!.English, missed.Status));
        var met = Method.Assess(Steps(Higher, 20m, 2m).Toward(MethodTarget.By(2019, 18m)).Build());
        Assert.Equal(("sun", AssessmentStatus.Met), (met.Class!.English, met.Status));
    }

    [Theory]
    [InlineData(20, 2, "sun", "Met")]
    [InlineData(15, 0, "sun", "Met")]
    [InlineData(20, -2, "partly cloudy", "AtRisk")]
    [InlineData(10, 2, "cloudy", "OffTrack")]
    [InlineData(10, 0, "storm", "OffTrack")]
    [InlineData(10, -2, "storm", "OffTrack")]
    public void Assess_ToBeKeptEveryYear_LooksAtValueAndChange(int latest, int change, string symbol, string status)
    {
        var result = Method.Assess(Steps(Higher, latest, change).Toward(MethodTarget.EveryYear(15m)).Build());
        Assert.Equal((symbol, status), (result.Class!.English, result.Status.Name));
    }

    [Theory]
    [InlineData(10, 19, 20, "sun")]
    [InlineData(10, 21, 20, "partly cloudy")]
    [InlineData(10, 20, 20, "partly cloudy")]
    [InlineData(30, 19, 20, "cloudy")]
    [InlineData(20, 19, 20, "cloudy")]
    [InlineData(30, 21, 20, "storm")]
    [InlineData(20, 20, 20, "storm")]
    public void Assess_DirectionOnly_LooksAtMeanAndLastChange(int first, int last, int latest, string symbol)
    {
        var result = Method.Assess(Start(Higher, (2015, first), (2018, 5m), (2019, last), (2020, latest)).Build());
        Assert.Equal(symbol, result.Class!.English);
        Assert.Equal(symbol, Method.Assess(Start(Lower, (2015, -first), (2018, -5m), (2019, -last), (2020, -latest)).Build()).Class!.English);
    }

    [Fact]
    public void AssessGroup_SeveralMembers_TakesTheWorst()
    {
        var members = new[] { ("a", 2m), ("b", 1.9m), ("c", 2m) }
            .Select(item => new MethodSeriesBuilder(item.Item1).Prefer(Higher).InGroup("g").Add(Line(20m, item.Item2)).Toward(MethodTarget.By(2030, 40m)).Build())
            .Select(series => new MethodMember(series, Method.Assess(series)));
        Assert.Equal("partly cloudy", Assert.Single(MethodGroups.Assess(Method, members)).Class!.English);
    }

    private static MethodSeriesBuilder Steps(Sdk.Measures.Preference preference, decimal latest, decimal change) =>
        new MethodSeriesBuilder("s").Prefer(preference).Add(Line(latest, change));

    private static IEnumerable<MethodPoint> Line(decimal latest, decimal change) =>
        Enumerable.Range(0, 6).Select(back => new MethodPoint(2020 - back, latest - (change * back)));
}
