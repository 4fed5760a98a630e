using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class MethodGroupsTests
{
    private static readonly OpenSdgMethod OpenSdg = new();

    [Fact]
    public void Assess_NestedGroups_CountAsOneMemberEach()
    {
        var groups = MethodGroups.Assess(OpenSdg, [Scored("a", "g", 1m), Scored("b", "g/x", 2m), Scored("c", "g/x", 4m), Scored("d", " g / y ", -5m)]);
        Assert.Equal(["g", "g/x", "g/y"], groups.Select(group => group.Name));
        Assert.Equal(3m, groups[1].Score);
        Assert.Equal(-5m, groups[2].Score);

        // (1 + 3 − 5) / 3
        Close(-1m / 3m, groups[0].Score);
        Assert.Equal(OpenSdgClasses.Limited, groups[0].Class);
        Assert.Equal((3, 3), (groups[0].MemberCount, groups[0].MemberCountWithScore));
    }

    [Fact]
    public void Assess_ASeriesNamedTwice_CountsOnce() =>
        Assert.Equal(2m, Assert.Single(MethodGroups.Assess(OpenSdg, [Scored("a", "g", 1m), Scored("a", "g", 1m), Scored("b", "g", 3m)])).Score);

    [Fact]
    public void Assess_MembersWithoutScore_AreLeftOutAndNotZero()
    {
        var group = Assert.Single(MethodGroups.Assess(OpenSdg, [Scored("a", "g", 3m), Refused("b", "g")]));
        Assert.Equal(3m, group.Score);
        Assert.Equal((2, 1), (group.MemberCount, group.MemberCountWithScore));
        var none = Assert.Single(MethodGroups.Assess(OpenSdg, [Refused("b", "g")]));
        Assert.Null(none.Score);
        Assert.Equal(OpenSdgClasses.NotAvailable, none.Class);
    }

    [Theory]
    [InlineData("2.5", "substantial progress")]
    [InlineData("2.49999999999", "moderate progress")]
    [InlineData("0", "moderate progress")]
    [InlineData("-0.00000000001", "limited progress")]
    [InlineData("-2.5", "limited progress")]
    [InlineData("-2.50000000001", "deterioration")]
    public void AssessGroup_MeanOnAndBesideACutOff_TakesTheBetterClassOnlyOnIt(string mean, string named)
    {
        var half = decimal.Parse(mean, System.Globalization.CultureInfo.InvariantCulture);
        var group = Assert.Single(MethodGroups.Assess(OpenSdg, [Scored("a", "g", half + 1m), Scored("b", "g", half - 1m)]));
        Assert.Equal(named, group.Class!.English);
        Assert.Equal(half, group.Score);
    }

    [Fact]
    public void AssessGroup_AchievedOnlyIfEverySeriesIs()
    {
        MethodMember Achieved(string name, string group) => new(
            new MethodSeriesBuilder(name).InGroup(group).Build(),
            MethodResult.Of(null, 5m, OpenSdgClasses.TargetAchieved, null, AssessmentStatus.Met, LocalisedText.Of("x", "x")));
        Assert.Equal(OpenSdgClasses.TargetAchieved, MethodGroups.Assess(OpenSdg, [Achieved("a", "g"), Achieved("b", "g/x")])[0].Class);
        var mixed = MethodGroups.Assess(OpenSdg, [Achieved("a", "g"), Achieved("b", "g/x"), Scored("c", "g/x", 5m)]);
        Assert.Equal(5m, mixed[0].Score);
        Assert.Equal(OpenSdgClasses.Substantial, mixed[0].Class);
    }

    [Fact]
    public void Assess_SdgIndexGoalsInAnIndex_AreAveragedByGoal()
    {
        var method = new SdgIndexMethod();
        var members = new[] { ("a", "i/1", 10m), ("b", "i/1", 20m), ("c", "i/2", 75m) }
            .Select(item => new MethodSeriesBuilder(item.Item1).InGroup(item.Item2).Add(2020, item.Item3).WithScale(0m, 100m).WithColours(80m, 40m).Build())
            .Select(series => new MethodMember(series, method.Assess(series)));
        var groups = MethodGroups.Assess(method, members);
        Assert.Equal([45m, 15m, 75m], groups.Select(group => group.Score));
        Assert.Equal([null, "red", "yellow"], groups.Select(group => group.Class?.English));
    }

    [Fact]
    public void Assess_AMethodWithoutARuleForGroups_SaysSo()
    {
        var group = Assert.Single(MethodGroups.Assess(new PaceMethod(), [Scored("a", "g", 1m)]));
        Assert.Null(group.Score);
        Assert.Null(group.Class);
        Assert.Contains("no rule for groups", group.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_EscapGroup_IsTheSimpleMean() =>
        Assert.Equal(6m, Assert.Single(MethodGroups.Assess(new EscapMethod(), [Scored("a", "g", 10m), Scored("b", "g", 2m)])).Score);

    private static MethodMember Scored(string name, string group, decimal score) => new(
        new MethodSeriesBuilder(name).Prefer(Higher).InGroup(group).Build(),
        MethodResult.Of(null, score, OpenSdgClasses.Limited, null, AssessmentStatus.OffTrack, LocalisedText.Of("x", "x")));

    private static MethodMember Refused(string name, string group) => new(
        new MethodSeriesBuilder(name).InGroup(group).Build(), MethodResult.Refused(AssessmentStatus.NoData, LocalisedText.Of("x", "x")));
}
