using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Every target against literals taken from section II.2 of the document.</summary>
public sealed class HanoiTargetTests
{
    [Theory]
    [InlineData("T01.1", 1, "grdp_growth_total", "percent_per_year", "[7.5, 8]", "average-growth", "7,5 - 8,0%")]
    [InlineData("T01.2", 1, "grdp_growth_services", "percent_per_year", "[8, 8.5]", "average-growth", "8,0 - 8,5%")]
    [InlineData("T01.3", 1, "grdp_growth_industry_construction", "percent_per_year", "[8.5, 9]", "average-growth", "8,5 - 9,0%")]
    [InlineData("T01.4", 1, "grdp_growth_agriculture", "percent_per_year", "[2.5, 3]", "average-growth", "2,5 - 3,0%")]
    [InlineData("T02.1", 2, "structure_services", "percent", "[65, 65.5]", "end-of-term", "65,0 - 65,5%")]
    [InlineData("T02.2", 2, "structure_industry_construction", "percent", "[22.5, 23]", "end-of-term", "22,5 - 23,0%")]
    [InlineData("T02.3", 2, "structure_agriculture", "percent", "[1.4, 1.6]", "end-of-term", "1,4 - 1,6%")]
    [InlineData("T02.4", 2, "structure_product_taxes", "percent", "[10.4, 10.6]", "end-of-term", "10,4 - 10,6%")]
    [InlineData("T03.1", 3, "grdp_per_capita_usd", "usd_per_person", "[8300, 8500]", "end-of-term", "8.300 - 8.500 USD")]
    [InlineData("T04.1", 4, "social_investment_total", "quadrillion_vnd", "[3.1, 3.2]", "total", "3,1 - 3,2 triệu tỷ đồng")]
    [InlineData("T04.2", 4, "social_investment_growth", "percent_per_year", "[12.5, 13.5]", "average-growth", "tăng 12,5 - 13,5%/năm")]
    [InlineData("T05.1", 5, "digital_economy_share", "percent", "[28.5, 31.5]", "end-of-term", "khoảng 30%")]
    [InlineData("T06.1", 6, "labour_productivity_growth", "percent_per_year", "[7, 7.5]", "average-growth", "từ 7,0 - 7,5%")]
    [InlineData("T07.1", 7, "cultural_residential_groups", "percent", "[75, 75]", "end-of-term", "75%")]
    [InlineData("T07.2", 7, "cultural_villages", "percent", "[65, 65]", "end-of-term", "65%")]
    [InlineData("T07.3", 7, "cultural_families", "percent", "[86, 88]", "end-of-term", "86 - 88%")]
    [InlineData("T08.1", 8, "schools_national_standard", "percent", "[80, 85]", "end-of-term", "80 - 85%")]
    [InlineData("T09.1", 9, "hospital_beds_per_10k", "per_10000", "[30, 35]", "end-of-term", "30 - 35")]
    [InlineData("T09.2", 9, "doctors_per_10k", "per_10000", "[15, 15]", "end-of-term", "15")]
    [InlineData("T09.3", 9, "communes_health_standard", "percent", "[100, 100]", "maintain", "Duy trì 100%")]
    [InlineData("T10.1", 10, "trained_labour_share", "percent", "[75, 80]", "end-of-term", "75 - 80%")]
    [InlineData("T10.2", 10, "certified_labour_share", "percent", "[55, 60]", "end-of-term", "55 - 60%")]
    [InlineData("T11.1", 11, "urban_unemployment_rate", "percent", "(-∞, 3)", "end-of-term", "dưới 3%")]
    [InlineData("T12.1", 12, "poor_households", "households", "[0, 0]", "end-of-term", "Không còn hộ nghèo")]
    [InlineData("T12.2", 12, "re_poor_households", "households", "[0, 0]", "end-of-term", "Không còn … hộ tái nghèo")]
    [InlineData("T13.1", 13, "districts_new_rural", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T13.2", 13, "communes_advanced_new_rural", "percent", "[40, 40]", "end-of-term", "40%")]
    [InlineData("T13.3", 13, "communes_model_new_rural", "percent", "[20, 20]", "end-of-term", "20%")]
    [InlineData("T13.4", 13, "city_new_rural_completed", "done", "[1, 1]", "milestone", "Hoàn thành mục tiêu xây dựng nông thôn mới cấp Thành phố")]
    [InlineData("T14.1", 14, "urbanisation_rate", "percent", "[60, 62]", "end-of-term", "60 - 62%")]
    [InlineData("T14.2", 14, "planning_coverage", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T15.1", 15, "clean_water_households", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T16.1", 16, "solid_waste_treated", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T16.2", 16, "hazardous_waste_treated", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T16.3", 16, "medical_waste_treated", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T16.4", 16, "industrial_clusters_wastewater_station", "percent", "[100, 100]", "end-of-term", "100%")]
    [InlineData("T16.5", 16, "urban_wastewater_treated", "percent", "[50, 55]", "end-of-term", "50 - 55%")]
    [InlineData("T17.1", 17, "public_transport_share", "percent", "[30, 35]", "end-of-term", "30 - 35%")]
    [InlineData("T18.1", 18, "new_party_members", "persons_per_year", "[9000, 10000]", "every-year", "hằng năm: 9.000 - 10.000 đảng viên")]
    [InlineData("T19.1", 19, "members_good_performance", "percent", "(75, ∞)", "every-year", "hằng năm: Trên 75%")]
    [InlineData("T20.1", 20, "organisations_good_performance", "percent", "(75, ∞)", "every-year", "hằng năm: Trên 75%")]
    public void Target_OfTheSource_IsAsStated(string id, int indicator, string measure, string unit, string range, string basis, string statement)
    {
        var target = HanoiActionProgramme.Plan.Target(id);
        Assert.Equal(measure, target.Measure.Code);
        Assert.Equal(unit, target.Measure.Unit.Code);
        Assert.Equal(indicator, HanoiActionProgramme.Plan.IndicatorOf(target).Number);
        var version = Assert.Single(target.Versions);
        Assert.Equal(range, version.Range.ToString());
        Assert.Equal(basis, version.Basis.Name);
        Assert.Equal(statement, version.Statement);
        Assert.Equal("II.2", version.Source.Section);
        Assert.Equal($"({indicator})", version.Source.Item);
        Assert.Equal(TimePeriod.Years(2021, 2025), version.Span);
        Assert.Equal(2020, version.BaselineYear);
        Assert.Equal(new LocalDate(2020, 11, 6), version.InForceFrom);
    }

    [Fact]
    public void Targets_DueDates_AreTheEndOf2025ExceptForDistricts()
    {
        Assert.Equal(new LocalDate(2025, 6, 30), HanoiActionProgramme.Targets.DistrictsNewRural.Original.DueDate);
        var others = HanoiActionProgramme.Plan.Targets.Where(target => target.Id != "T13.1").ToList();
        Assert.Equal(40, others.Count);
        Assert.All(others, target => Assert.Equal(new LocalDate(2025, 12, 31), target.Original.DueDate));
    }

    [Fact]
    public void Targets_Kinds_FollowTheWording()
    {
        Kind(RangeKind.Exactly, "T07.1", "T07.2", "T09.2", "T13.2", "T13.3", "T13.4");
        Kind(RangeKind.Whole, "T09.3", "T13.1", "T14.2", "T15.1", "T16.1", "T16.2", "T16.3", "T16.4");
        Kind(RangeKind.None, "T12.1", "T12.2");
        Kind(RangeKind.About, "T05.1");
        Kind(RangeKind.LessThan, "T11.1");
        Kind(RangeKind.MoreThan, "T19.1", "T20.1");

        static void Kind(RangeKind kind, params string[] ids) =>
            Assert.Equal(ids, HanoiActionProgramme.Plan.Targets.Where(target => target.Original.Range.Kind == kind).Select(target => target.Id));
    }

    [Fact]
    public void Targets_Preferences_AreTwoSidedForTheStructureAndLowerForJoblessAndPoor()
    {
        Assert.Equal(["T02.1", "T02.2", "T02.3", "T02.4"], Ids(Preference.InsideIsBetter));
        Assert.Equal(["T11.1", "T12.1", "T12.2"], Ids(Preference.LowerIsBetter));

        static IEnumerable<string> Ids(Preference preference) =>
            HanoiActionProgramme.Plan.Targets.Where(target => target.Measure.Preference == preference).Select(target => target.Id);
    }

    [Fact]
    public void Targets_OpenQuestions_CarryAReadingOfOurs()
    {
        string[] open =
        [
            "T01.1", "T02.1", "T03.1", "T04.1", "T04.2", "T05.1", "T06.1", "T07.1", "T07.2", "T09.2", "T09.3", "T10.1", "T10.2", "T11.1", "T12.1",
            "T13.1", "T13.2", "T13.3", "T14.1", "T14.2", "T15.1", "T16.1", "T16.4", "T16.5", "T17.1", "T18.1", "T19.1", "T20.1",
        ];
        Assert.All(open, id => Assert.NotEmpty(HanoiActionProgramme.Plan.Target(id).Original.Readings));
        Assert.All(
            HanoiActionProgramme.Plan.Targets.SelectMany(target => target.Original.Readings),
            reading => Assert.True(reading.IsOurs && reading.Question!.Vietnamese != reading.Question.English && reading.Resolution is not null));
        Assert.Empty(HanoiActionProgramme.Plan.Target("T16.2").Original.Readings);
    }

    [Fact]
    public void Goals_Horizons_CarryTheirGrdpPerPerson()
    {
        var goals = HanoiActionProgramme.Plan.Goals;
        Assert.Equal([2025, 2030, 2045], goals.Select(goal => goal.Year));
        Assert.Same(HanoiActionProgramme.Targets.GrdpPerCapitaUsd, goals[0].Target);
        Assert.True(goals[0].IsIndicatorTarget);
        Assert.Equal("[12000, 13000]", goals[1].Target!.Original.Range.ToString());
        Assert.Equal("(36000, ∞)", goals[2].Target!.Original.Range.ToString());
        Assert.Equal(new LocalDate(2045, 12, 31), goals[2].Target!.Original.DueDate);
        Assert.All(goals.Skip(1), goal => Assert.False(goal.IsIndicatorTarget));
        Assert.False(HanoiActionProgramme.Plan.TryGetTarget("V2030", out _));
    }

    [Fact]
    public void Measures_UrbanAndRural_AreJudgedByTheWeaker()
    {
        Assert.Equal(["clean_water_urban_households", "clean_water_rural_households"], HanoiActionProgramme.Measures.CleanWaterHouseholds.PartCodes);
        Assert.Equal(["solid_waste_treated_urban", "solid_waste_treated_rural"], HanoiActionProgramme.Measures.SolidWasteTreated.PartCodes);
    }

    [Fact]
    public void NamedMembers_AreThoseOfThePlan()
    {
        Assert.Same(HanoiActionProgramme.Plan, HanoiActionProgramme.Plan);
        Assert.Same(HanoiActionProgramme.Plan.Measures["grdp_growth_total"], HanoiActionProgramme.Measures.GrdpGrowthTotal);
        Assert.Same(HanoiActionProgramme.Plan.Indicator(20), HanoiActionProgramme.Indicators.OrganisationsGoodPerformance);
        Assert.Same(HanoiActionProgramme.Plan.Target("T20.1"), HanoiActionProgramme.Targets.OrganisationsGoodPerformance);
        Assert.Equal(10, HanoiActionProgramme.Programmes.Programme10.Number);
        Assert.Equal("Ban Thường vụ Thành ủy", HanoiActionProgramme.Bodies.StandingBoard.Name.Vietnamese);
        Assert.Equal(6, HanoiActionProgramme.Bodies.PartyCommissionsAndOffice.Number);
    }

    [Fact]
    public void NamedMembers_NestedClasses_NameEveryPartOnce()
    {
        Names(typeof(HanoiActionProgramme.Indicators), HanoiActionProgramme.Plan.Indicators);
        Names(typeof(HanoiActionProgramme.Targets), HanoiActionProgramme.Plan.Targets);
        Names(typeof(HanoiActionProgramme.Programmes), HanoiActionProgramme.Plan.Programmes);
        Names(typeof(HanoiActionProgramme.Bodies), HanoiActionProgramme.Plan.Bodies);
        Names(typeof(HanoiActionProgramme.Measures), HanoiActionProgramme.Plan.Measures);

        static void Names(Type type, IEnumerable<object> parts)
        {
            var named = type.GetProperties().Select(property => property.GetValue(null)!).ToHashSet(ReferenceEqualityComparer.Instance);
            Assert.Equal(type.GetProperties().Length, named.Count);
            Assert.True(named.SetEquals(parts));
        }
    }

    [Fact]
    public void Measures_Units_AreThoseOfTheSource()
    {
        Assert.Equal(Unit.QuadrillionVnd, HanoiActionProgramme.Measures.SocialInvestmentTotal.Unit);
        Assert.Equal(6, HanoiActionProgramme.Measures.SocialInvestmentTotal.Scale.Places);
        Assert.Equal(SeriesNature.Stock, HanoiActionProgramme.Measures.SchoolsNationalStandard.Nature);
        Assert.Equal(SeriesNature.Flow, HanoiActionProgramme.Measures.NewPartyMembers.Nature);
        Assert.True(HanoiActionProgramme.Measures.CityNewRuralCompleted.IsIrreversible);
        Assert.Equal("population", HanoiActionProgramme.Measures.HospitalBedsPer10K.WeightMeasureCode);
    }
}
