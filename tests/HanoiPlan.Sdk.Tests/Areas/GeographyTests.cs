using HanoiPlan.Sdk.Areas;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Areas;

public sealed class GeographyTests
{
    // Two districts, one with a commune that has villages, and a commune directly under the city.
    private static readonly Geography City = Of(
        "0c xa 02", "02 huyen 01", "01 central_city", "0a xa 03", "03 quan 01", "v2 thon 0a", "0b xa 02", "v1 thon 0a", "0d xa 01");

    [Fact]
    public void Areas_AddedInAnyOrder_StandDepthFirstByCode() => Assert.Equal("01 02 0b 0c 03 0a v1 v2 0d", Codes(City.Areas));

    [Fact]
    public void Tree_OfUnit_IsToldInFixedOrder()
    {
        Assert.Equal("01", City.Root.Code.Value);
        Assert.Equal("02 03 0d", Codes(City.ChildrenOf(Code("01"))));
        Assert.Equal("0b 0c", Codes(City.ChildrenOf(Code("02"))));
        Assert.Empty(City.ChildrenOf(Code("v1")));
        Assert.Equal("0a 03 01", Codes(City.AncestorsOf(Code("v2"))));
        Assert.Empty(City.AncestorsOf(Code("01")));
        Assert.Equal("0a", City.ParentOf(Code("v2"))!.Code.Value);
        Assert.Null(City.ParentOf(Code("01")));
        Assert.Equal("0b 0c v1 v2 0d", Codes(City.Leaves));
        Assert.Equal("v1 v2", Codes(City.LeavesOf(Code("03"))));
        Assert.Equal("0c", Codes(City.LeavesOf(Code("0c"))));
        Assert.Equal("0b 0c v1 v2 0d", Codes(City.LeavesOf(Code("01"))));
        Assert.Equal("0b 0c 0a 0d", Codes(City.AtLevel(AreaLevel.Commune)));
        Assert.Equal([AreaLevel.Province, AreaLevel.District, AreaLevel.Commune, AreaLevel.Neighbourhood], City.Levels);
    }

    [Fact]
    public void IndexOf_Unit_IsItsPlace()
    {
        for (var i = 0; i < City.Areas.Count; i++)
        {
            Assert.Equal(i, City.IndexOf(City.Areas[i].Code));
        }

        Assert.Equal(-1, City.IndexOf(Code("09")));
    }

    [Fact]
    public void Lookup_OfUnknownCode_SaysWhereItLooked()
    {
        Assert.False(City.TryGet(Code("09"), out _));
        Assert.False(City.Contains(Code("09")));
        Assert.True(City.Contains(Code("02")));
        Assert.Same(City.Areas[1], City[Code("02")]);
        var thrown = Assert.Throws<KeyNotFoundException>(() => City[Code("09")]);
        Assert.Equal("Geography \"g\", valid from 2020-01-01, has no unit 09 among its 9.", thrown.Message);
        Assert.Throws<KeyNotFoundException>(() => City.LeavesOf(Code("09")));
    }

    [Fact]
    public void DownTo_Level_LeavesOutWhatIsBelow()
    {
        var districts = City.DownTo(AreaLevel.District);
        Assert.Equal("01 02 03", Codes(districts.Areas));
        Assert.Equal("02 03", Codes(districts.Leaves));
        Assert.Equal("g-district", districts.Id);
        Assert.Equal(City.ValidFrom, districts.ValidFrom);
        Assert.Equal("01", Codes(City.DownTo(AreaLevel.Province).Areas));
        Assert.Throws<ArgumentException>(() => City.DownTo(AreaLevel.Region));
    }

    [Fact]
    public void DownTo_GeographyThatEnded_EndsOnTheSameDay()
    {
        var ended = Builder("e", "2020-01-01", "2024-12-31", "01 central_city", "02 quan 01 2020-01-01 2024-12-31").Build();
        Assert.Equal(Day("2024-12-31"), ended.DownTo(AreaLevel.Province).ValidTo);
        Assert.True(ended.IsValidOn(Day("2024-12-31")));
        Assert.False(ended.IsValidOn(Day("2025-01-01")));
        Assert.False(ended.IsValidOn(Day("2019-12-31")));
        Assert.True(City.IsValidOn(Day("2199-12-31")));
        Assert.Equal("e [2020-01-01, 2024-12-31] 2", ended.ToString());
    }

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void IsValidOn_DayBeforeOnAndAfter(string day, bool expected)
    {
        var unit = AreaOf("02 quan 01 2020-01-01 2024-12-31");
        Assert.Equal(expected, unit.IsValidOn(Day(day)));
        Assert.Equal(expected, unit.IsValidThroughout(Day("2022-01-01"), Day(day)) && unit.IsValidThroughout(Day(day), Day("2022-01-01")));
    }

    [Fact]
    public void Create_WithDaysReversedOrItselfAsParent_IsRefused()
    {
        Assert.Contains("2020-01-01", Assert.Throws<ArgumentException>(() => AreaOf("02 quan 01 2020-01-01 2019-12-31")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AreaOf("02 quan 02"));
        Assert.Equal("02 Tên 02 [2020-01-01, 2020-01-01]", AreaOf("02 quan 01 2020-01-01 2020-01-01").ToString());
        Assert.Equal("02 Tên 02 [2020-01-01, )", AreaOf("02 quan 01").ToString());
    }

    [Fact]
    public void Levels_AreOrderedFromTheWidestDown()
    {
        Assert.True(AreaLevel.Commune.IsBelow(AreaLevel.District));
        Assert.False(AreaLevel.District.IsBelow(AreaLevel.Commune));
        Assert.False(AreaLevel.District.IsBelow(AreaLevel.District));
        Assert.Equal(AreaLevel.All, AreaLevel.All.OrderBy(level => level.Value));
        Assert.Equal(AreaType.All, AreaType.All.OrderBy(type => type.Level.Value));
        Assert.Equal(AreaLevel.District, AreaType.Town.Level);
        Assert.Equal(AreaLevel.Commune, AreaType.Township.Level);
    }
}
