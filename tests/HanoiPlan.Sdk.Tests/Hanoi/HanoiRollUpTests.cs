using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Published figures of Hanoi's units rolled up, against published figures of the city.</summary>
public sealed class HanoiRollUpTests
{
    private static readonly AreaCode City = AreaCode.Of("01");
    private static readonly TimePeriod Census = TimePeriod.Day(new LocalDate(2019, 4, 1));
    private static readonly TimePeriod Merger = TimePeriod.Day(new LocalDate(2025, 7, 1));
    private static readonly ObservationSet Figures = ObservationSet.Create(HanoiAreaFigures.Measures, HanoiAreaFigures.Observations);

    [Fact]
    public void Figures_AreAllAccepted_WithTheirGrades()
    {
        Assert.Empty(Figures.Refused);
        Assert.All(Figures.Accepted, observation => Assert.NotNull(observation.Grade));
        Assert.Equal(23, Figures.Accepted.Count(observation => observation.Kind == ObservationKind.Rejected));

        // Four units whose population two sources give differently.
        Assert.Equal(4, Figures.Findings.Count(finding => finding.Code == ObservationFindings.Disagreement));
    }

    [Fact]
    public void Population_OfTheCensus_IsThePublishedOne()
    {
        // Published: 8,053,663.
        var rollUp = AreaRollUp.Of(Figures, "population", HanoiGeographies.Districts, City, Census);
        Assert.Equal(Rational.From(8_053_663), rollUp.Exact);
        Assert.Equal(30, rollUp.Coverage.CoveredCount);
    }

    [Fact]
    public void UrbanShare_OfTheCensus_IsThePublishedOne()
    {
        // Published: 49.2 %, 3,962,310 of 8,053,663.
        var published = Observation.Create("urbanisation_rate", City, Census, ObservationKind.Final, new LocalDate(2019, 12, 31), o => o.WithValue(49.2m));
        var set = ObservationSet.Create(HanoiAreaFigures.Measures, [.. HanoiAreaFigures.Observations, published]);
        var rollUp = AreaRollUp.Of(set, "urbanisation_rate", HanoiGeographies.Districts, City, Census);
        Assert.Equal(Rational.Of(396_231_000, 8_053_663), rollUp.Exact);
        Assert.True(rollUp.Published!.IsRebuilt);
        Assert.Empty(rollUp.Findings);
        Assert.Equal("Rule: weighted mean (weights: Population); 30/30 units are known, 100% of the weight.", rollUp.Reasons[0].English);
    }

    [Fact]
    public void Population_OfTheMerger_IsOpenForTheUnitsWithoutATrustedFigure()
    {
        // 23 figures were rejected; another source gives 3 of those, so 20 units are missing. The trusted ones add up to
        // 7,234,740 and the 3 to 98,502 + 47,528 + 96,635; where two sources differ, the lower one is 15,690 + 1 + 13,515 + 1 less.
        var rollUp = AreaRollUp.Of(Figures, "population", HanoiGeographies.History, City, Merger);
        Assert.Equal(RollUpOutcome.Unbounded, rollUp.Outcome);
        Assert.Equal(20, rollUp.MissingUnits.Count);
        Assert.Equal(Rational.From(7_234_740 + 98_502 + 47_528 + 96_635 - 15_690 - 1 - 13_515 - 1), rollUp.Low);
        Assert.Equal(4, rollUp.Units.Count(unit => unit.Status == RollUpUnitStatus.Disputed));
    }

    [Fact]
    public void Area_OfTheMerger_AddsUp()
    {
        // The published areas of the 126 units, added by hand from the list: 3,359.77 km².
        var rollUp = AreaRollUp.Of(Figures, "area_km2", HanoiGeographies.Communes126, City, Merger);
        Assert.Equal(Rational.Of(335_977, 100), rollUp.Exact);
    }

    [Fact]
    public void Rebased_UnitOfWholeCommunes_CitesItsClause()
    {
        // Clause 123: Đa Phúc is made of seven communes, all whole.
        var change = HanoiGeographies.History.Changes[^1];
        var olds = change.LinksInto(AreaCode.Of("00430")).Select(link => link.Old).ToArray();
        Assert.Equal(7, olds.Length);
        var set = ObservationSet.Create(
            HanoiAreaFigures.Measures,
            olds.Select((old, i) => Observation.Of("population", old.Code, TimePeriod.Quarter(2025, 1), ObservationKind.Final, new LocalDate(2025, 4, 1), 1_000 + i)));
        var rollUp = AreaRollUp.Rebased(set, "population", change, AreaCode.Of("00430"), TimePeriod.Quarter(2025, 1));
        Assert.Equal(Rational.From(7_021), rollUp.Exact);
        Assert.All(rollUp.Links, link => Assert.Equal("123", link.Source.Item));
        Assert.Contains("Nghị quyết số 1656/NQ-UBTVQH15", rollUp.Reasons[0].Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Rebased_UnitOfPieces_IsRefusedNamingThem()
    {
        // Clause 3: only Quán Thánh and Trúc Bạch go into Ba Đình whole.
        var rollUp = AreaRollUp.Rebased(Figures, "population", HanoiGeographies.History.Changes[^1], AreaCode.Of("00004"), TimePeriod.Quarter(2025, 1));
        Assert.Equal(RollUpOutcome.UnitsSplit, rollUp.Outcome);
        Assert.Equal(10, rollUp.Links.Count);
        Assert.Equal(2, rollUp.Links.Count(link => link.IsWhole));
        foreach (var split in new[] { "Cửa Nam", "Điện Biên", "Đội Cấn", "Kim Mã", "Ngọc Hà", "Thụy Khuê", "Cửa Đông", "Đồng Xuân" })
        {
            Assert.Contains($"Phường {split} (", rollUp.Reasons[0].Vietnamese, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Trúc Bạch", rollUp.Reasons[0].Vietnamese, StringComparison.Ordinal);
        Assert.Contains("theo khoản 3 Điều 1 Nghị quyết số 1656/NQ-UBTVQH15", rollUp.Reasons[0].Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Rebased_HoaiDuc_ByWhereTheLawSendsThePeople()
    {
        // Clause 102: Trạm Trôi, Di Trạch, Đức Giang, Đức Thượng whole; of Tây Tựu and Tân Lập area only; the rest of Kim Chung,
        // of which clause 30 takes area only.
        var change = HanoiGeographies.History.Changes[^1];
        var hoaiDuc = AreaCode.Of("09832");
        var law = RebasingWeights.PeopleByLaw(change);
        var set = ObservationSet.Create(HanoiAreaFigures.Measures, change.LinksInto(hoaiDuc).Select(link =>
            Observation.Of("population", link.Old.Code, TimePeriod.Quarter(2025, 1), ObservationKind.Final, new LocalDate(2025, 4, 1), 10_000)));
        Assert.Equal(RollUpOutcome.UnitsSplit, AreaRollUp.Rebased(set, "population", change, hoaiDuc, TimePeriod.Quarter(2025, 1)).Outcome);
        var rollUp = AreaRollUp.Rebased(set, "population", change, hoaiDuc, TimePeriod.Quarter(2025, 1), law, RollUpOptions.Default);
        Assert.Equal(Rational.From(50_000), rollUp.Exact);
        Assert.Same(law, rollUp.RebasingWeights);
        Assert.Equal(["00607", "09820", "09853"], law.Units.Select(unit => unit.Code.Value).Where(code => code is "00607" or "09820" or "09853"));

        // 19 + 18 + 3 + 1 units, counted in the table of links by what moves.
        Assert.Equal(41, law.Units.Count);
        Assert.Equal(5, rollUp.Units.Count);
    }

    [Fact]
    public void Year_2025OfAFlow_CrossesTheMerger()
    {
        var flow = Measure.Create("births", LocalisedText.Of("Số sinh", "Births"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.RollsUpBy(Aggregation.Sum).NotBelow(0));
        var set = ObservationSet.Create(new MeasureCatalogue([flow]), []);
        var year = AreaRollUp.Of(set, "births", HanoiGeographies.History, City, TimePeriod.Year(2025));
        Assert.Equal(RollUpOutcome.ChangeCrossed, year.Outcome);
        Assert.Contains("2025-07-01 (Resolution 1656/NQ-UBTVQH15", year.Reasons[0].English, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-01-01", year.Reasons[0].English, StringComparison.Ordinal);
        Assert.Equal(RollUpOutcome.NoData, AreaRollUp.Of(set, "births", HanoiGeographies.History, City, TimePeriod.Half(2025, 1)).Outcome);
        Assert.Equal(RollUpOutcome.NoData, AreaRollUp.Of(set, "births", HanoiGeographies.History, City, TimePeriod.Year(2024)).Outcome);
    }
}
