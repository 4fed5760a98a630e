using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Areas;

public sealed class GeographyHistoryTests
{
    private static readonly Area City = AreaOf("01 central_city - 2010-01-01");
    private static readonly Area Twelve = AreaOf("12 xa 01 2020-01-01 2022-12-31");

    // 11 lasts until the end of 2021, 12 until the end of 2022, then code 11 comes back for another unit, 13 is new.
    private static readonly Geography Old = Builder("old", "2020-01-01", "2021-12-31", "11 xa 01 2020-01-01 2021-12-31").Add([City, Twelve]).Build();
    private static readonly Geography Middle = Builder("middle", "2022-01-01", "2022-12-31").Add([City, Twelve]).Build();
    private static readonly Geography New = Builder("new", "2023-01-01", null, "11 xa 01 2023-01-01", "13 xa 01 2023-01-01", "12 phuong 01 2023-01-01").Add(City).Build();
    private static readonly GeographyHistory History = GeographyHistory.Create([New, Old, Middle]);

    [Theory]
    [InlineData("2020-01-01", "old")]
    [InlineData("2021-12-31", "old")]
    [InlineData("2022-01-01", "middle")]
    [InlineData("2022-12-31", "middle")]
    [InlineData("2023-01-01", "new")]
    [InlineData("2099-01-01", "new")]
    public void On_Day_IsTheGeographyOfThatDay(string day, string expected) => Assert.Equal(expected, History.On(Day(day)).Id);

    [Fact]
    public void On_DayBeforeAll_IsRefusedWithTheLimits()
    {
        Assert.False(History.TryOn(Day("2019-12-31"), out _));
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => History.On(Day("2019-12-31")));
        Assert.Contains("old [2020-01-01, 2021-12-31] 3", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_StandBetweenNeighbours_WithTheirDays()
    {
        Assert.Equal(["old → middle 2022-01-01", "middle → new 2023-01-01"], History.Changes.Select(change => change.ToString()));
        Assert.All(History.Changes, change => Assert.False(change.HasLinks));
        Assert.Equal([Day("2023-01-01")], History.ChangesWithin(TimePeriod.Years(2022, 2023)).Select(change => change.Date));
        Assert.Equal(2, History.ChangesWithin(TimePeriod.Years(2021, 2023)).Count);
        Assert.Empty(History.ChangesWithin(TimePeriod.Year(2022)));
        Assert.Empty(History.ChangesWithin(TimePeriod.Day(Day("2023-01-01"))));
    }

    [Fact]
    public void Resolve_CodeWithDate_IsTheUnitOfThatDay()
    {
        Assert.Same(Old[Code("11")], History.Resolve(Code("11"), Day("2021-12-31")));
        Assert.Same(New[Code("11")], History.Resolve(Code("11"), Day("2023-01-01")));
        Assert.False(History.TryResolve(Code("11"), Day("2022-06-30"), out _));
        var thrown = Assert.Throws<KeyNotFoundException>(() => History.Resolve(Code("11"), Day("2022-06-30")));
        Assert.Equal("Code 11, 2022-06-30: lapsed. It names Tên 11 from 2020-01-01 to 2021-12-31, then Tên 11 from 2023-01-01.", thrown.Message);
    }

    [Fact]
    public void Resolve_CodeAlone_IsRefusedWhenReused()
    {
        Assert.Same(City, History.Resolve(Code("01")));
        Assert.Same(New[Code("13")], History.Resolve(Code("13")));
        Assert.StartsWith(
            "The code 11 is re-used and needs a date: Tên 11 from 2020-01-01 to 2021-12-31, then Tên 11 from 2023-01-01.",
            Assert.Throws<ArgumentException>(() => History.Resolve(Code("11"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => History.Resolve(Code("99")));
        Assert.Equal(2, History.UnitsOf(Code("11")).Count);
        Assert.Empty(History.UnitsOf(Code("99")));
    }

    [Theory]
    [InlineData("11", "2021", "valid")]
    [InlineData("11", "2020-2021", "valid")]
    [InlineData("11", "2021-2022", "partly_valid")]
    [InlineData("11", "2020-2023", "partly_valid")]
    [InlineData("11", "2022", "lapsed")]
    [InlineData("11", "2019", "not_yet_valid")]
    [InlineData("11", "2019-2020", "partly_valid")]
    [InlineData("12", "2020-2022", "valid")]
    [InlineData("12", "2022-2023", "changed")]
    [InlineData("12", "2023", "valid")]
    [InlineData("13", "2022", "not_yet_valid")]
    [InlineData("13", "2022-2023", "partly_valid")]
    [InlineData("13", "2023-2050", "valid")]
    [InlineData("01", "2009", "not_yet_valid")]
    [InlineData("99", "2022", "unknown")]
    public void ValidityOf_CodeAndPeriod_SaysForHowMuchOfIt(string code, string period, string expected)
    {
        var validity = History.ValidityOf(Code(code), TimePeriod.Parse(period, null));
        Assert.Equal(expected, validity.Status.Name);
        Assert.False(validity.RestsOnReading);
        Assert.Contains(validity.Status.Label.Vietnamese, validity.ToText(Language.Vietnamese).Replace("không chỉ đơn vị nào", "không có trong danh mục", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ValidityOf_CodeThatEnded_SaysWhen()
    {
        var ended = GeographyHistory.Create([Old]).ValidityOf(Code("11"), TimePeriod.Parse("2022-Q1", null));
        Assert.Equal(AreaCodeStatus.Ended, ended.Status);
        Assert.Equal("Code 11, from 2022-01-01 to 2022-03-31: ended. It names Tên 11 from 2020-01-01 to 2021-12-31.", ended.ToString());
        Assert.Equal("Mã 11, từ 01/01/2022 đến 31/03/2022: đã hết hiệu lực. Mã này chỉ Tên 11 từ 01/01/2020 đến 31/12/2021.", ended.ToText(Language.Vietnamese));
        Assert.Empty(ended.Units);
        Assert.Single(ended.EverUnits);
    }

    [Fact]
    public void ValidityOf_DayBeforeAReadFirstDay_SaysThatItIsAReading()
    {
        var read = Area.Create(Code("05"), Name("Tên 05"), AreaType.Province, Day("2020-01-01"), details => details.FirstDayRead(Reading.Ours(Name("?"), Name("!"))));
        var history = GeographyHistory.Create([new GeographyBuilder("r", Name("r"), Day("2020-01-01")).Add(read).Build()]);
        var before = history.ValidityOf(Code("05"), Day("2019-12-31"));
        Assert.Equal(AreaCodeStatus.NotYetValid, before.Status);
        Assert.True(before.RestsOnReading);
        Assert.EndsWith("The first day is the earliest certainly known; nothing is known of the days before.", before.ToString(), StringComparison.Ordinal);
        Assert.True(history.ValidityOf(Code("05"), TimePeriod.Years(2019, 2020)).RestsOnReading);
        Assert.False(history.ValidityOf(Code("05"), Day("2020-01-01")).RestsOnReading);
    }

    [Fact]
    public void Change_WithLinks_IsToldFromBothSides()
    {
        var later = Builder("later", "2022-01-01", null, "21 xa 01 2022-01-01", "22 xa 01 2022-01-01").Add(City).Build();
        var change = new GeographyChangeBuilder(Old, later)
            .Move(Code("12"), Code("22"), TransferKind.Remainder, Clause)
            .Move(Code("12"), Code("21"), TransferKind.PartOfAreaAndPopulation, Clause, EvidenceGrade.Seen)
            .Move(Code("11"), Code("21"), TransferKind.Whole, Clause)
            .Build();
        Assert.True(change.HasLinks);
        Assert.Equal(["11 → 21 whole", "12 → 21 part_area_population", "12 → 22 remainder"], change.Links.Select(link => link.ToString()));
        Assert.Equal("12", Codes(change.SplitUnits));
        Assert.Equal(2, change.LinksFrom(Code("12")).Count);
        Assert.Equal(2, change.LinksInto(Code("21")).Count);
        Assert.Empty(change.LinksInto(Code("11")));
        Assert.True(change.Links[0].IsWhole);
        Assert.Equal(EvidenceGrade.Seen, change.Links[1].Grade);
        Assert.Equal(
            "một phần diện tích tự nhiên, quy mô dân số của Tên 12 (12) nhập vào Tên 21 (21), theo khoản 2 Điều 1 Luật",
            change.Links[1].ToText(Language.Vietnamese));
        Assert.Equal("the remainder of Tên 12 (12) went into Tên 22 (22), by clause 2 of Article 1 of Luật", change.Links[2].ToText(Language.English));
        Assert.Same(change, GeographyHistory.Create([Old, later], [change]).Changes[0]);
    }
}
