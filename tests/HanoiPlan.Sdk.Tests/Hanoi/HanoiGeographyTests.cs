using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Architecture;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Hanoi's units against literals from the lists and from Resolution 1656/NQ-UBTVQH15.</summary>
public sealed class HanoiGeographyTests
{
    private static readonly GeographyHistory History = HanoiGeographies.History;

    private static GeographyChange Merger => History.ChangeBetween(HanoiGeographies.Communes526, HanoiGeographies.Communes126);

    [Fact]
    public void Geographies_HaveTheirPublishedCounts()
    {
        Assert.Equal((30, 579, 526, 126), (
            HanoiGeographies.Districts.Leaves.Count, HanoiGeographies.Communes579.Leaves.Count, HanoiGeographies.Communes526.Leaves.Count, HanoiGeographies.Communes126.Leaves.Count));
        Assert.Equal((12, 17, 1), (
            Count(HanoiGeographies.Districts, AreaType.UrbanDistrict), Count(HanoiGeographies.Districts, AreaType.RuralDistrict), Count(HanoiGeographies.Districts, AreaType.Town)));
        Assert.Equal((383, 175, 21), Communes(HanoiGeographies.Communes579));
        Assert.Equal((345, 160, 21), Communes(HanoiGeographies.Communes526));

        // Clause 127 of Article 1: 51 wards and 75 communes.
        Assert.Equal((75, 51, 0), Communes(HanoiGeographies.Communes126));
        Assert.All([HanoiGeographies.Communes579, HanoiGeographies.Communes526], geography => Assert.Equal(30, geography.AtLevel(AreaLevel.District).Count));
        Assert.Empty(HanoiGeographies.Communes126.AtLevel(AreaLevel.District));
        Assert.All(HanoiGeographies.Communes126.Leaves, unit => Assert.Equal("01", unit.Parent!.Value));
    }

    [Theory]
    [InlineData("2020-06-30", 579)]
    [InlineData("2024-12-31", 579)]
    [InlineData("2025-01-01", 526)]
    [InlineData("2025-06-30", 526)]
    [InlineData("2025-07-01", 126)]
    [InlineData("2045-01-01", 126)]
    public void History_OnTheDayBeforeAndOfEachChange_HasItsUnits(string day, int expected) =>
        Assert.Equal(expected, History.On(Day(day)).Leaves.Count);

    [Fact]
    public void History_BeforeTheFirstDayCertainlyKnown_HasNone()
    {
        Assert.False(History.TryOn(new LocalDate(2020, 6, 29), out _));
        Assert.True(HanoiGeographies.Communes579.ValidFromReading.IsOurs);
        Assert.False(HanoiGeographies.Communes526.ValidFromReading.IsOurs);
        Assert.False(HanoiGeographies.Communes126.ValidFromReading.IsOurs);
        Assert.Equal((new LocalDate(2019, 4, 1), new LocalDate(2025, 6, 30)), (HanoiGeographies.Districts.ValidFrom, HanoiGeographies.Districts.ValidTo));
        Assert.Null(HanoiGeographies.Communes126.ValidTo);
    }

    [Theory]
    [InlineData("00004", "2025-06-30", "Phường Trúc Bạch", "Truc Bach Ward")]
    [InlineData("00004", "2025-07-01", "Phường Ba Đình", "Ba Dinh Ward")]
    [InlineData("00008", "2024-12-31", "Phường Liễu Giai", "Lieu Giai Ward")]
    [InlineData("00008", "2025-07-01", "Phường Ngọc Hà", "Ngoc Ha Ward")]
    [InlineData("00376", "2025-06-30", "Thị trấn Sóc Sơn", "Soc Son Township")]
    [InlineData("00376", "2025-07-01", "Xã Sóc Sơn", "Soc Son Commune")]
    [InlineData("00292", "2024-12-31", "Phường Quỳnh Lôi", "Quynh Loi Ward")]
    [InlineData("00292", "2025-01-01", "Phường Bạch Mai", "Bach Mai Ward")]
    [InlineData("00286", "2024-12-31", "Phường Bạch Mai", "Bach Mai Ward")]
    [InlineData("001", "2025-06-30", "Quận Ba Đình", "Ba Dinh District")]
    [InlineData("269", "2025-06-30", "Thị xã Sơn Tây", "Son Tay Town")]
    [InlineData("01", "2025-07-01", "Thành phố Hà Nội", "Hanoi")]
    public void Resolve_CodeOnDay_IsTheUnitOfThatDay(string code, string day, string vietnamese, string english) =>
        Assert.Equal(LocalisedText.Of(vietnamese, english), History.Resolve(AreaCode.Of(code), Day(day)).Name);

    [Fact]
    public void Resolve_CodeAlone_SaysThatItIsReusedAndFromWhen()
    {
        var message = Assert.Throws<ArgumentException>(() => History.Resolve(AreaCode.Of("00004"))).Message;
        Assert.StartsWith(
            "The code 00004 is re-used and needs a date: Truc Bach Ward from 2020-06-30 to 2024-12-31, then Truc Bach Ward from 2025-01-01 to 2025-06-30, then Ba Dinh Ward from 2025-07-01.",
            message,
            StringComparison.Ordinal);
        Assert.Equal("Thành phố Hà Nội", History.Resolve(AreaCode.Of("01")).Name.Vietnamese);
    }

    [Theory]
    [InlineData("00004", "2025", "changed", false)]
    [InlineData("00004", "2025-H1", "valid", false)]
    [InlineData("00004", "2025-H2", "valid", false)]
    [InlineData("00004", "2021-2025", "changed", false)]
    [InlineData("00286", "2025-02", "ended", false)]
    [InlineData("001", "2025-Q3", "ended", false)]
    [InlineData("001", "2021-2024", "valid", false)]
    [InlineData("001", "2018", "not_yet_valid", true)]
    [InlineData("00001", "2020", "partly_valid", true)]
    [InlineData("01", "2015", "valid", false)]
    [InlineData("99999", "2021", "unknown", false)]
    public void ValidityOf_CodeAndPeriod_IsJudged(string code, string period, string expected, bool isReading)
    {
        var validity = History.ValidityOf(AreaCode.Of(code), TimePeriod.Parse(period, null));
        Assert.Equal((expected, isReading), (validity.Status.Name, validity.RestsOnReading));
    }

    [Fact]
    public void BachMai_CorrectedCode_IsDocumentedOnBothUnits()
    {
        Assert.Contains("00286", HanoiGeographies.Communes526[AreaCode.Of("00292")].Note!.English, StringComparison.Ordinal);
        Assert.Contains("00292", HanoiGeographies.Communes579[AreaCode.Of("00286")].Note!.Vietnamese, StringComparison.Ordinal);
        Assert.False(HanoiGeographies.Communes526.Contains(AreaCode.Of("00286")));
    }

    [Fact]
    public void Codes_OfJuly2025_AreAllReused_96UnderAnotherName()
    {
        var reused = HanoiGeographies.Communes126.Leaves.Where(unit => HanoiGeographies.Communes526.Contains(unit.Code)).ToArray();
        Assert.Equal(126, reused.Length);

        // The name without its type: "Thị trấn Sóc Sơn" became "Xã Sóc Sơn" and kept its name.
        Assert.Equal(96, reused.Count(unit => Proper(unit) != Proper(HanoiGeographies.Communes526[unit.Code])));
        Assert.All(reused, unit => Assert.Throws<ArgumentException>(() => History.Resolve(unit.Code)));
    }

    [Fact]
    public void Links_Of526To126_AreThoseOfTheLaw()
    {
        Assert.Equal(795, Merger.Links.Count);
        Assert.Equal(
            [("whole", 327), ("part_area_population", 208), ("part_area_only", 40), ("part_area_all_population", 21), ("remainder", 199)],
            TransferKind.All.Select(kind => (kind.Name, Merger.Links.Count(link => link.Kind == kind))));

        // Every old unit that does not move whole is split, and each leaves one remainder.
        Assert.Equal(199, Merger.SplitUnits.Count);
        Assert.Equal([2, 3, 4, 5], Merger.SplitUnits.Select(unit => Merger.LinksFrom(unit.Code).Count).Distinct().Order());
        Assert.All(Merger.SplitUnits, unit => Assert.Single(Merger.LinksFrom(unit.Code), link => link.Kind == TransferKind.Remainder));
        Assert.All(Merger.Links, link => Assert.Same(EvidenceGrade.Seen, link.Grade));

        // The one rejected link: clause 89 names Sơn Đông of Sơn Tây, not Sơn Đồng of Hoài Đức.
        Assert.Equal("09859 → 09871 whole", Assert.Single(Merger.LinksFrom(AreaCode.Of("09859"))).ToString());
        Assert.Equal(("Xã Sơn Đồng", "104"), (HanoiGeographies.Communes126[AreaCode.Of("09871")].Name.Vietnamese, HanoiGeographies.Communes126[AreaCode.Of("09871")].Source!.Item));
        Assert.DoesNotContain(Merger.LinksInto(AreaCode.Of("09616")), link => link.Old.Code.Value == "09859");
    }

    [Fact]
    public void Link_OfCongVi_IsToldWithItsClause() => Assert.Equal(
        [
            "một phần diện tích tự nhiên, quy mô dân số của Phường Cống Vị (00007) nhập vào Phường Ngọc Hà (00008), theo khoản 4 Điều 1 Nghị quyết số 1656/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hà Nội năm 2025",
            "phần còn lại của Phường Cống Vị (00007) nhập vào Phường Giảng Võ (00025), theo khoản 5 Điều 1 Nghị quyết số 1656/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hà Nội năm 2025",
        ],
        Merger.LinksFrom(AreaCode.Of("00007")).Select(link => link.ToText(Language.Vietnamese)));

    [Fact]
    public void Change_Of579To526_IsKnownByItsDateOnly()
    {
        var change = History.ChangeBetween(HanoiGeographies.Communes579, HanoiGeographies.Communes526);
        Assert.Equal(new LocalDate(2025, 1, 1), change.Date);
        Assert.False(change.HasLinks);
        Assert.Equal("1286/NQ-UBTVQH15", change.Source!.Document.Number);
    }

    [Fact]
    public void Units_AreSharedByTheGeographiesThatHaveThem()
    {
        Assert.Same(HanoiGeographies.Districts.Root, HanoiGeographies.Communes126.Root);
        Assert.All(HanoiGeographies.Districts.Areas, unit => Assert.Same(unit, HanoiGeographies.Communes526[unit.Code]));
        Assert.Equal(
            HanoiGeographies.Districts.Areas.Select(unit => unit.Code),
            HanoiGeographies.Communes579.DownTo(AreaLevel.District).Areas.Select(unit => unit.Code));
    }

    [Fact]
    public void Names_AreNormalised_AndPlainInEnglish()
    {
        var units = HanoiGeographies.Communes579.Areas.Concat(HanoiGeographies.Communes526.Areas).Concat(HanoiGeographies.Communes126.Areas);
        Assert.All(units, unit =>
        {
            Assert.Equal(VietnameseText.Compose(unit.Name.Vietnamese), unit.Name.Vietnamese);
            Assert.True(unit.Name.English.All(char.IsAscii), unit.Name.English);
            Assert.NotNull(unit.Grade);
            Assert.NotNull(unit.Source);
        });
    }

    // Only what is named loads; so the plan loads no geography while nothing else of the package names it.
    [Fact]
    public void Package_OutsideOfTheGeographies_DoesNotNameThem() => Assert.Empty(
        Repository.Sources(Repository.Sdk)
            .Where(file => !Path.GetFileName(file).StartsWith("HanoiGeograph", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("HanoiArea", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line =>
                !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                && (line.Contains("HanoiGeograph", StringComparison.Ordinal) || line.Contains("HanoiArea", StringComparison.Ordinal))))
            .Select(Repository.Short));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static int Count(Geography geography, AreaType type) => geography.Areas.Count(unit => unit.Type == type);

    private static (int Communes, int Wards, int Townships) Communes(Geography geography) =>
        (Count(geography, AreaType.Commune), Count(geography, AreaType.Ward), Count(geography, AreaType.Township));

    private static string Proper(Area unit) => unit.Name.Vietnamese[(unit.Type.Label.Vietnamese.Length + 1)..];
}
