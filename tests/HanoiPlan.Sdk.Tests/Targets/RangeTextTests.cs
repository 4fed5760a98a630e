using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;

namespace HanoiPlan.Sdk.Tests.Targets;

/// <summary>Ranges in words: which ends belong to them, and what exceeds them.</summary>
public sealed class RangeTextTests
{
    public static TheoryData<TargetRange, string, string> HigherIsBetter => new()
    {
        { TargetRange.Between(7.5m, 8m), "từ 7,5 đến 8%, cao hơn là vượt", "from 7.5 to 8%, above it exceeded" },
        { TargetRange.Between(new Bound(7, false), new Bound(8, false)), "từ 7 (không tính) đến 8% (không tính), cao hơn là vượt", "from 7 (excluded) to 8% (excluded), above it exceeded" },
        { TargetRange.Between(new Bound(7, true), new Bound(8, false)), "từ 7 đến 8% (không tính), cao hơn là vượt", "from 7 to 8% (excluded), above it exceeded" },
        { TargetRange.Exactly(75), "75%, cao hơn là vượt", "75%, above it exceeded" },
        { TargetRange.AtLeast(75), "từ 75% trở lên", "75% or more" },
        { TargetRange.MoreThan(75), "trên 75% (không tính 75%)", "more than 75% (excluded)" },
        { TargetRange.AtMost(3), "không quá 3%", "3% or less" },
        { TargetRange.LessThan(3), "dưới 3% (không tính 3%)", "less than 3% (excluded)" },
        { TargetRange.About(30, 1.5m), "từ 28,5 đến 31,5%, cao hơn là vượt", "from 28.5 to 31.5%, above it exceeded" },
        { TargetRange.Exactly(20).RelativeToBaseline(RangeRelation.PercentChange), "20% so với gốc, cao hơn là vượt", "20% of change from the baseline, above it exceeded" },
        { TargetRange.AtLeast(1.7m).RelativeToBaseline(RangeRelation.TimesBaseline), "từ 1,7 lần mức gốc trở lên", "1.7 times the baseline or more" },
        { TargetRange.AtLeast(5).RelativeToBaseline(RangeRelation.PointsChange), "từ 5 điểm % so với gốc trở lên", "5 percentage points of change from the baseline or more" },
    };

    [Theory]
    [MemberData(nameof(HigherIsBetter))]
    public void ToText_HigherIsBetter_SaysWhatBelongsAndWhatExceeds(TargetRange range, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, range.ToText(Town.Higher(), Language.Vietnamese));
        Assert.Equal(english, range.ToText(Town.Higher(), Language.English));
    }

    [Fact]
    public void ToText_LowerIsBetter_IsExceededBelow()
    {
        Assert.Equal("từ 4 đến 5%, thấp hơn là vượt", TargetRange.Between(4, 5).ToText(Town.Lower(), Language.Vietnamese));
        Assert.Equal("from 4 to 5%, below it exceeded", TargetRange.Between(4, 5).ToText(Town.Lower(), Language.English));
        Assert.Equal("5%, thấp hơn là vượt", TargetRange.Exactly(5).ToText(Town.Lower(), Language.Vietnamese));
    }

    [Fact]
    public void ToText_InsideIsBetter_NothingExceeds()
    {
        Assert.Equal("từ 65 đến 65,5%", TargetRange.Between(65, 65.5m).ToText(Town.Inside(), Language.Vietnamese));
        Assert.Equal("from 65 to 65.5%", TargetRange.Between(65, 65.5m).ToText(Town.Inside(), Language.English));
        Assert.Equal("đúng 75%", TargetRange.Exactly(75).ToText(Town.Inside(), Language.Vietnamese));
        Assert.Equal("75%", TargetRange.Exactly(75).ToText(Town.Inside(), Language.English));
    }

    // Nothing lies beyond a natural limit, so nothing is said of it.
    [Theory]
    [InlineData(true, 100, "đúng 100%", "100%")]
    [InlineData(true, 99, "99%, cao hơn là vượt", "99%, above it exceeded")]
    [InlineData(false, 0, "đúng 0%", "0%")]
    [InlineData(false, 1, "1%, thấp hơn là vượt", "1%, below it exceeded")]
    public void ToText_AtANaturalLimit_HasNothingBeyond(bool higher, int value, string vietnamese, string english)
    {
        var measure = Town.Measure(higher ? Preference.HigherIsBetter : Preference.LowerIsBetter, 2, m => m.Within(0, 100));
        Assert.Equal(vietnamese, TargetRange.Exactly(value).ToText(measure, Language.Vietnamese));
        Assert.Equal(english, TargetRange.Exactly(value).ToText(measure, Language.English));
    }

    [Fact]
    public void ToText_OfSomethingToBeDone_SaysSo()
    {
        var measure = Town.Measure(Preference.HigherIsBetter, 0, null, Unit.Done);
        Assert.Equal("hoàn thành", TargetRange.Done.ToText(measure, Language.Vietnamese));
        Assert.Equal("to be done", TargetRange.Done.ToText(measure, Language.English));
    }

    [Fact]
    public void Refusals_NameTheValueAndTheLimit()
    {
        var reversed = Assert.Throws<ArgumentException>(() => TargetRange.Between(8.5m, 7.5m));
        Assert.StartsWith("The lower bound 8.5 must be below the upper bound 7.5.", reversed.Message, StringComparison.Ordinal);
        Assert.Equal("lower", reversed.ParamName);
        var relation = Assert.Throws<ArgumentOutOfRangeException>(() => TargetRange.Exactly(1).RelativeToBaseline((RangeRelation)9));
        Assert.StartsWith("The relation is not defined.", relation.Message, StringComparison.Ordinal);
        Assert.Equal("tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => TargetRange.About(30, -0.1m)).ParamName);
        Assert.Equal("[30, 30]", TargetRange.About(30, 0).ToString());
        Assert.Throws<ArgumentNullException>(() => TargetRange.Whole.ToText(null!, Language.English));
        var twice = Assert.Throws<ArgumentException>(() => TargetPath.ThroughSteps([new(2024, 74), new(2024, 75)]));
        Assert.StartsWith("The year 2024 stands twice in the path.", twice.Message, StringComparison.Ordinal);
        var none = Assert.Throws<ArgumentException>(() => TargetPath.ThroughSteps([]));
        Assert.StartsWith("A path through steps needs at least one yearly value.", none.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => TargetPath.ThroughSteps(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetPath.GrowingAt(-100));
        Assert.Equal(-99.99m, TargetPath.GrowingAt(-99.99m).Rate);
        Assert.Equal(PathKind.ConstantGrowth, TargetPath.GrowingAt(5).Kind);
    }

    // Each pair differs in one thing alone.
    [Fact]
    public void Equals_SeesEachDifferenceAlone()
    {
        Assert.NotEqual(TargetRange.Between(100, 100), TargetRange.Exactly(100));
        Assert.NotEqual(TargetRange.Between(1, 3), TargetRange.Between(2, 3));
        Assert.NotEqual(TargetRange.Between(1, 3), TargetRange.Between(1, 4));
        Assert.NotEqual(TargetRange.Between(new Bound(1, true), new Bound(3, true)), TargetRange.Between(new Bound(1, true), new Bound(3, false)));
        Assert.NotEqual(TargetRange.AtLeast(1).RelativeToBaseline(RangeRelation.PointsChange), TargetRange.AtLeast(1));
        Assert.Equal(TargetRange.AtLeast(1).RelativeToBaseline(RangeRelation.PointsChange), TargetRange.AtLeast(1).RelativeToBaseline(RangeRelation.PointsChange));
        Assert.False(TargetRange.Whole.Equals(null));
        Assert.False(TargetRange.Whole.Equals("100"));
        Assert.True(TargetRange.Whole.Equals((object)TargetRange.Whole));
        Assert.NotEqual(TargetRange.Exactly(1).GetHashCode(), TargetRange.Exactly(2).GetHashCode());
        Assert.True(new Bound(1, true) == new Bound(1.0m, true));
        Assert.True(new Bound(1, true) != new Bound(1, false));
        Assert.False(new Bound(1, true) != new Bound(1, true));
        Assert.False(new Bound(1, true).Equals("1"));
        Assert.True(new Bound(1, true).Equals((object)new Bound(1, true)));
        Assert.Equal("1.5", new Bound(1.5m, true).ToString());
    }

    [Fact]
    public void Vocabularies_HaveTheWordsOfThePlanners()
    {
        Assert.Equal(
            "between 1 True từ … đến …/between; exactly 2 True đạt/exactly; at-least 3 False ít nhất/at least; more-than 4 False trên/more than; "
            + "at-most 5 False không quá/at most; less-than 6 False dưới/less than; about 7 True khoảng/about; none 8 True không còn/none; all 9 True toàn bộ/all",
            string.Join("; ", RangeKind.All.Select(kind => $"{kind.Name} {kind.Value} {kind.CanBeExceeded} {kind.Label.Vietnamese}/{kind.Label.English}")));
        Assert.Equal(
            "end-of-term 1 cuối kỳ/end of term; every-year 2 hằng năm/every year; average-growth 3 tăng bình quân/average growth; "
            + "total 4 lũy kế cả giai đoạn/total over the span; maintain 5 duy trì/maintained; milestone 6 hoàn thành đúng hạn/done by a date",
            string.Join("; ", Basis.All.Select(basis => $"{basis.Name} {basis.Value} {basis.Label.Vietnamese}/{basis.Label.English}")));
    }

    [Fact]
    public void Versions_ArePickedByTheDayTheyCountFrom()
    {
        var later = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null));
        var target = Town.Plan(t => t.AtLeast(80).Restated(Town.Date("2023-08-22"), r => r.AtLeast(75).Stated("75%").Cites(later)), Town.Higher()).Targets[0];
        Assert.Null(target.VersionOn(Town.Date("2020-11-30")));
        Assert.Same(target.Original, target.VersionOn(Town.Date("2020-12-01")));
        Assert.Same(target.Original, target.VersionOn(Town.Date("2023-08-21")));
        Assert.Same(target.Versions[1], target.VersionOn(Town.Date("2023-08-22")));
        Assert.Equal("75% (from 2023-08-22)", target.Versions[1].ToString());
        Assert.Equal("T", target.ToString());
    }
}
