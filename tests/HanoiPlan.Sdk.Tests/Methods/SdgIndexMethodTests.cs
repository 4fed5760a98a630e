using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class SdgIndexMethodTests
{
    private static readonly SdgIndexMethod Method = new();
    private static readonly SdgIndexMethod Edition2022 = new(new SdgIndexThresholds { Edition = SdgIndexEdition.Edition2022 });

    // Worst 2, best 0, green 0.2, red 1.2: the midpoint is 0.7.
    [Theory]
    [InlineData("0.2", "green")]
    [InlineData("0.2000000001", "yellow")]
    [InlineData("0.7", "yellow")]
    [InlineData("0.7000000001", "orange")]
    [InlineData("1.2", "orange")]
    [InlineData("1.2000000001", "red")]
    public void Assess_OnAndBesideAThreshold_TakesTheBetterColourOnlyOnIt(string value, string colour) =>
        Assert.Equal(colour, Method.Assess(Falling(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).Class!.English);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(-1, 100)]
    [InlineData(1, 50)]
    public void Assess_AnyValue_ScoresBetweenTheBounds(int value, int score) => Assert.Equal(score, Method.Assess(Falling(value)).Score);

    [Fact]
    public void Assess_TheMidpoint_Scores65() => Assert.Equal(65m, Method.Assess(Falling(0.7m)).Score);

    // 60 in 2015, green 90: two points a year are needed until 2030.
    [Theory]
    [InlineData("70", "up on track", "1", "OnTrack")]
    [InlineData("69.999", "up moderately", "0.9999", "AtRisk")]
    [InlineData("65", "up moderately", "0.5", "AtRisk")]
    [InlineData("64.999", "flat", "0.4999", "OffTrack")]
    [InlineData("60", "flat", "0", "OffTrack")]
    [InlineData("59", "down", "-0.1", "OffTrack")]
    public void Assess_SpeedAgainstTheNeed_GivesTheTrend(string value, string trend, string speed, string status)
    {
        var result = Method.Assess(Rising((2015, 60m), (2020, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(trend, result.Trend!.English);
        Assert.Equal(decimal.Parse(speed, System.Globalization.CultureInfo.InvariantCulture), result.MeasureOfProgress);
        Assert.Equal(status, result.Status.Name);
    }

    [Fact]
    public void Assess_StartBelowTheLowerBound_IsNotLiftedToIt()
    {
        // From −20: (13 + 20)/5 = 6.6 a year of (90 + 20)/15 = 7.3333… needed; from 0 it would be 2.6 of 6.
        var result = Method.Assess(Rising((2015, -20m), (2020, 13m)));
        Assert.Equal(0.9m, result.MeasureOfProgress);
        Assert.Equal("up moderately", result.Trend!.English);
        Assert.Equal(13m, result.Score);
    }

    [Fact]
    public void Assess_GreenButFalling_DependsOnTheEdition()
    {
        var series = Rising((2015, 95m), (2020, 92m));
        Assert.Equal("up on track", Edition2022.Assess(series).Trend!.English);
        Assert.Equal("flat", Method.Assess(series).Trend!.English);
        Assert.Equal(AssessmentStatus.Met, Method.Assess(series).Status);
        Assert.Equal(("2022", "2023"), (Edition2022.Version, Method.Version));
    }

    // By hand, green from 90 on: 85 → 88 in five years is 0.6 a year where 5/15 is needed; 85 → 86 is 0.2, six tenths of it; 85 → 85.8 is 0.16, under half.
    [Theory]
    [InlineData("88", "up on track")]
    [InlineData("86", "up moderately")]
    [InlineData("85.8", "flat")]
    [InlineData("84", "down")]
    [InlineData("90", "up on track")]
    public void Assess_NotGreenAtTheStart_HasOneTrendInBothEditions(string latest, string trend)
    {
        var series = Rising((2015, 85m), (2020, decimal.Parse(latest, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(trend, Edition2022.Assess(series).Trend!.English);
        Assert.Equal(trend, Method.Assess(series).Trend!.English);
    }

    [Fact]
    public void Assess_GreenAndNotFalling_IsOnTrackInBothEditions()
    {
        var series = Rising((2015, 92m), (2020, 92m));
        Assert.Equal("up on track", Edition2022.Assess(series).Trend!.English);
        Assert.Equal("up on track", Method.Assess(series).Trend!.English);
    }

    [Fact]
    public void Assess_GreenAtTheStartNotNowAndNotFalling_IsOnTrack()
    {
        // Green at 95 lies past the optimum 90, where scores are capped: 96 and 94 both score 100.
        var result = Method.Assess(Rises((2015, 96m), (2020, 94m)).WithScale(0m, 90m).WithColours(95m, 50m).Build());
        Assert.Equal("yellow", result.Class!.English);
        Assert.Equal("up on track", result.Trend!.English);
    }

    [Fact]
    public void Assess_AStatedStartYear_IsUsed() => Assert.Equal(
        1.5m, Method.Assess(Rises((2015, 90m), (2018, 66m), (2020, 72m)).WithScale(0m, 100m).WithColours(90m, 50m).From(2018).Build()).MeasureOfProgress);

    [Fact]
    public void Assess_OneValue_HasColourAndNoTrend()
    {
        var result = Method.Assess(Rising((2020, 60m)));
        Assert.Equal("orange", result.Class!.English);
        Assert.Null(result.Trend);
        Assert.Equal(AssessmentStatus.Undetermined, result.Status);
    }

    [Fact]
    public void Assess_MissingOrReversedBounds_AreNotGuessed()
    {
        Assert.False(Method.Assess(Rises((2020, 60m)).Build()).IsAvailable);
        Assert.False(Method.Assess(Rises((2020, 60m)).WithScale(5m, 5m).Build()).IsAvailable);
        Assert.Null(Method.Assess(Rises((2020, 60m)).WithScale(0m, 100m).Build()).Class);
        Assert.Null(Method.Assess(Rises((2020, 60m)).WithScale(0m, 100m).WithColours(50m, 90m).Build()).Class);
        Assert.Equal(AssessmentStatus.NoData, Method.Assess(Rises().WithScale(0m, 100m).WithColours(90m, 50m).Build()).Status);
    }

    // Worst 0, red 40, green 80, best 100: 20 is 0.5, 30 is 0.75, 50 is 1.25, 60 is 1.5, 76 is 1.9, 80 is 2, 84 is 2.2, 90 is 2.5.
    [Theory]
    [InlineData(20, 30, "red")]
    [InlineData(20, 50, "orange")]
    [InlineData(20, 90, "yellow")]
    [InlineData(50, 60, "orange")]
    [InlineData(60, 60, "yellow")]
    [InlineData(60, 84, "yellow")]
    [InlineData(76, 90, "yellow")]
    [InlineData(80, 80, "green")]
    public void ColourOf_TwoWorst_DecideUnlessOnlyOneIsExtreme(int worst, int second, string colour)
    {
        var goal = new[] { Goal(100), Goal(second), Goal(worst) };
        Assert.Equal(colour, SdgIndexGoal.ColourOf(goal)!.English);
    }

    [Theory]
    [InlineData(30, "red")]
    [InlineData(40, "orange")]
    [InlineData(60, "yellow")]
    [InlineData(80, "green")]
    public void ColourOf_OneIndicator_IsItsOwn(int value, string colour)
    {
        Assert.Equal(colour, SdgIndexGoal.ColourOf([Goal(value)])!.English);
        Assert.Equal(colour, Method.Assess(Goal(value)).Class!.English);
    }

    [Fact]
    public void IndexOf_AMissingGoal_TakesTheRegions()
    {
        var goals = new Dictionary<string, decimal?> { ["1"] = 50m, ["2"] = null, ["3"] = 70m };
        Assert.Equal(50m, SdgIndexGoal.IndexOf(goals, new Dictionary<string, decimal> { ["2"] = 30m }));
        Assert.Null(SdgIndexGoal.IndexOf(goals, new Dictionary<string, decimal>()));
    }

    [Fact]
    public void Assess_AGroupWithPopulation_ScoresTheRoundedWeightedMean()
    {
        // (3 · 10.1234 + 1 · 20) / 4 = 12.59255, rounded to 12.593 before it is scored.
        var members = new[] { ("a", 10.1234m, 3m), ("b", 20m, 1m) }
            .Select(item => new MethodSeriesBuilder(item.Item1).InGroup("r").Add(2020, item.Item2).WithPopulation(item.Item3)
                .WithScale(0m, 100m).WithColours(12.593m, 5m).Build())
            .Append(new MethodSeriesBuilder("no data").InGroup("r").WithPopulation(9m).WithScale(0m, 100m).WithColours(12.593m, 5m).Build())
            .Select(series => new MethodMember(series, Method.Assess(series)))
            .ToArray();
        var region = Assert.Single(MethodGroups.Assess(Method, members));
        Assert.Equal(12.593m, region.Score);
        Assert.Equal("green", region.Class!.English);
        Assert.Equal((3, 2), (region.MemberCount, region.MemberCountWithScore));
    }

    [Fact]
    public void Assess_AGroupWithAPopulationMissing_IsNotWeighted()
    {
        var members = new[] { new MethodSeriesBuilder("a").WithPopulation(3m), new MethodSeriesBuilder("b") }
            .Select(builder => builder.InGroup("r").Add(2020, 5m).WithScale(0m, 100m).Build())
            .Select(series => new MethodMember(series, Method.Assess(series)));
        var region = Assert.Single(MethodGroups.Assess(Method, members));
        Assert.Null(region.Score);
        Assert.Contains("b has no population", region.Reason.English, StringComparison.Ordinal);
    }

    private static MethodSeries Falling(decimal value) =>
        new MethodSeriesBuilder("s").Add(2020, value).WithScale(2m, 0m).WithColours(0.2m, 1.2m).Build();

    private static MethodSeriesBuilder Rises(params (int Year, decimal Value)[] points) =>
        new MethodSeriesBuilder("s").Add(points.Select(point => new MethodPoint(point.Year, point.Value)));

    private static MethodSeries Rising(params (int Year, decimal Value)[] points) =>
        Rises(points).WithScale(0m, 100m).WithColours(90m, 50m).Build();

    private static MethodSeries Goal(int value) => Rises((2020, value)).WithScale(0m, 100m).WithColours(80m, 40m).Build();
}
