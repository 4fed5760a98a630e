using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;

namespace HanoiPlan.Sdk.Tests.Targets;

public sealed class TargetRangeTests
{
    public static TheoryData<TargetRange, string, string> Ranges => new()
    {
        { TargetRange.Between(7.5m, 8.0m), "between", "[7.5, 8]" },
        { TargetRange.Between(new Bound(7, false), new Bound(8, true)), "between", "(7, 8]" },
        { TargetRange.Between(5, 5), "between", "[5, 5]" },
        { TargetRange.Exactly(75), "exactly", "[75, 75]" },
        { TargetRange.AtLeast(75), "at-least", "[75, ∞)" },
        { TargetRange.MoreThan(75), "more-than", "(75, ∞)" },
        { TargetRange.AtMost(3), "at-most", "(-∞, 3]" },
        { TargetRange.LessThan(3), "less-than", "(-∞, 3)" },
        { TargetRange.About(30, 1.5m), "about", "[28.5, 31.5]" },
        { TargetRange.None, "none", "[0, 0]" },
        { TargetRange.Whole, "all", "[100, 100]" },
        { TargetRange.Done, "exactly", "[1, 1]" },
        { TargetRange.Exactly(-20).RelativeToBaseline(RangeRelation.PercentChange), "exactly", "[-20, -20] PercentChange" },
        { TargetRange.AtLeast(1.7m).RelativeToBaseline(RangeRelation.TimesBaseline), "at-least", "[1.7, ∞) TimesBaseline" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Factory_EachKind_HasItsBounds(TargetRange range, string kind, string interval)
    {
        Assert.Equal(kind, range.Kind.Name);
        Assert.Equal(interval, range.ToString());
        Assert.Equal(range.Relation != RangeRelation.Absolute, range.IsRelative);
        Assert.Equal(kind == "about", range.Centre is not null);
    }

    [Fact]
    public void Between_ReversedOrEmptyBounds_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TargetRange.Between(8.0m, 7.5m));
        Assert.Throws<ArgumentException>(() => TargetRange.Between(new Bound(5, false), new Bound(5, true)));
        Assert.Throws<ArgumentException>(() => TargetRange.Between(new Bound(5, true), new Bound(5, false)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetRange.About(30, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetRange.Exactly(1).RelativeToBaseline((RangeRelation)4));
    }

    [Fact]
    public void Equals_ComparesKindBoundsAndRelation()
    {
        TargetRange[] different =
        [
            TargetRange.Between(7.5m, 8), TargetRange.Between(7.5m, 8.5m), TargetRange.Between(7, 8), TargetRange.Exactly(8),
            TargetRange.AtLeast(8), TargetRange.MoreThan(8), TargetRange.AtMost(8), TargetRange.LessThan(8), TargetRange.About(8, 1), TargetRange.About(8, 0),
            TargetRange.Exactly(8).RelativeToBaseline(RangeRelation.PercentChange), TargetRange.Exactly(8).RelativeToBaseline(RangeRelation.PointsChange),
        ];

        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.Equal(TargetRange.Between(7.50m, 8.0m), TargetRange.Between(7.5m, 8));
        Assert.Equal(TargetRange.Between(7.50m, 8.0m).GetHashCode(), TargetRange.Between(7.5m, 8).GetHashCode());
    }

    [Fact]
    public void Bound_DefaultIsAnExcludedZero()
    {
        Assert.Equal(new Bound(0, false), default);
        Assert.Equal("0 (excluded)", default(Bound).ToString());
        Assert.NotEqual(new Bound(1, true), new Bound(1, false));
        Assert.Equal(new Bound(1.0m, true).GetHashCode(), new Bound(1, true).GetHashCode());
    }

    [Theory]
    [InlineData("between", true)]
    [InlineData("exactly", true)]
    [InlineData("at-least", false)]
    [InlineData("more-than", false)]
    [InlineData("at-most", false)]
    [InlineData("less-than", false)]
    [InlineData("about", true)]
    public void CanBeExceeded_IsForStatementsThatNameAnEnd(string kind, bool expected) =>
        Assert.Equal(expected, RangeKind.All.Single(member => member.Name == kind).CanBeExceeded);

    [Fact]
    public void All_OfTheVocabularies_HasEveryMemberOnce()
    {
        Assert.Equal(9, RangeKind.All.Distinct().Count());
        Assert.Equal(9, typeof(RangeKind).GetFields().Count(field => field.FieldType == typeof(RangeKind)));
        Assert.Equal(6, Basis.All.Distinct().Count());
        Assert.Equal(6, typeof(Basis).GetFields().Count(field => field.FieldType == typeof(Basis)));
    }

    [Fact]
    public void ThroughSteps_KeepsTheYears()
    {
        var path = TargetPath.ThroughSteps(new Dictionary<int, decimal> { [2024] = 74, [2025] = 75 });

        Assert.Equal(PathKind.Steps, path.Kind);
        Assert.Equal(74, path.Steps[2024]);
        Assert.Equal(2, path.Steps.Count);
        Assert.Empty(TargetPath.StraightLine.Steps);
        Assert.Equal("ConstantGrowth", TargetPath.ConstantGrowth.ToString());
    }

    [Fact]
    public void ThroughSteps_NoneOrAYearTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TargetPath.ThroughSteps([]));
        Assert.Throws<ArgumentException>(() => TargetPath.ThroughSteps([new(2024, 74), new(2024, 75)]));
    }

    [Fact]
    public void About_NegativeCentreWithoutTolerance_IsASinglePoint()
    {
        // −5.5 − (−5.5) is a nought with a minus sign in decimal, and still no negative tolerance.
        var range = TargetRange.About(-5.5m, -5.5m - -5.5m);
        Assert.Equal((-5.5m, -5.5m), (range.Lower!.Value.Value, range.Upper!.Value.Value));
        Assert.Equal(range, OneTargetPlan.Create(target => target.About(-5.5m, 0), Measure.Create("m", LocalisedText.Of("Thử", "Test"), Unit.Percent, 1, Preference.HigherIsBetter)).Targets[0].Original.Range);
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetRange.About(5, -0.1m));
    }
}
