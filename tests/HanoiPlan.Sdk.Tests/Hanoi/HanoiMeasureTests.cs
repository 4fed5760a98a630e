using System.Globalization;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

public sealed class HanoiMeasureTests
{
    [Fact]
    public void Measures_EveryPublishedFigure_HasAMeasureThatTakesIt()
    {
        var path = SharedFolder.Find("facts/actuals.csv");
        Assert.SkipWhen(path is null, "The published figures are not at hand.");
        var units = HanoiActionProgramme.Plan.Measures.Select(measure => measure.Unit).Append(Unit.BillionUsd)
            .Append(Unit.TrillionVnd).DistinctBy(unit => unit.Code).ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        var taken = 0;
        foreach (var line in File.ReadLines(path!).Skip(1))
        {
            var fields = line.Split(',');
            if (fields[0].Contains("_target", StringComparison.Ordinal))
            {
                continue;
            }

            var measure = HanoiActionProgramme.Plan.Measures[fields[0]];
            if (decimal.TryParse(fields[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                && units.TryGetValue(fields[3], out var unit) && unit.TryConvert(value, measure.Unit, out var converted))
            {
                taken++;
                Assert.True(measure.Scale.TryToSteps(converted, out _), line);
                Assert.True(!(converted < measure.LowerLimit) && !(converted > measure.UpperLimit), line);
            }
        }

        Assert.True(taken > 150, $"Only {taken} figures could be read.");
    }

    [Theory]
    [InlineData("grdp_growth_total", "2020-01-01")]
    [InlineData("structure_services", "2020-01-01")]
    [InlineData("poor_households", "2022-01-01")]
    [InlineData("re_poor_households", "2022-01-01")]
    [InlineData("cultural_families", "2024-01-30")]
    [InlineData("communes_health_standard", "2020-03-01", "2023-01-01", "2025-01-01", "2025-07-01")]
    [InlineData("communes_advanced_new_rural", "2020-03-01", "2022-03-08", "2025-01-01", "2025-07-01")]
    [InlineData("districts_new_rural", "2022-03-08", "2025-07-01")]
    [InlineData("urbanisation_rate", "2023-04-15", "2025-07-01")]
    [InlineData("hospital_beds_per_10k")]
    public void Measure_Breaks_AreDated(string code, params string[] dates) => Assert.Equal(
        dates,
        HanoiActionProgramme.Plan.Measures[code].Breaks.Select(seriesBreak => seriesBreak.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("grdp_growth_total", 2, "Flow", "NotDefined")]
    [InlineData("grdp_per_capita_usd", 0, "Flow", "NotDefined")]
    [InlineData("social_investment_total", 6, "Flow", "Sum")]
    [InlineData("poor_household_rate", 3, "Stock", "RatioOfSums")]
    [InlineData("employed_persons", 2, "Stock", "Sum")]
    [InlineData("grdp_current", 1, "Flow", "NotDefined")]
    [InlineData("communes_model_new_rural", 2, "Stock", "ShareOfUnits")]
    [InlineData("doctors_per_10k", 2, "Stock", "WeightedMean")]
    [InlineData("public_transport_share", 2, "Flow", "NotDefined")]
    [InlineData("urban_unemployment_rate", 2, "Flow", "RatioOfSums")]
    public void Measure_ScaleNatureAndRollUp_AreDeclared(string code, int places, string nature, string aggregation)
    {
        var measure = HanoiActionProgramme.Plan.Measures[code];
        Assert.Equal((places, nature, aggregation), (measure.Scale.Places, measure.Nature.ToString(), measure.Aggregation.Name));
    }

    [Fact]
    public void Measures_OfTargets_NameWhoReportsThemAndHowWellThatIsKnown() =>
        Assert.All(HanoiActionProgramme.Plan.Targets, target => Assert.True(target.Measure is { ReportingBody: not null, ReportingBodyGrade: not null }));

    [Fact]
    public void Measures_Shares_HaveNaturalLimits() => Assert.All(
        HanoiActionProgramme.Plan.Measures.Where(measure => measure.Unit.Equals(Unit.Percent)),
        measure => Assert.Equal((0m, 100m), (measure.LowerLimit, measure.UpperLimit)));

    [Fact]
    public void CommuneHealthStandard_ComparisonAcross2023_CrossesTheBreak() => Assert.Contains(
        HanoiActionProgramme.Measures.CommunesHealthStandard.Breaks,
        seriesBreak => seriesBreak.LiesBetween(new LocalDate(2022, 12, 31), new LocalDate(2023, 12, 31)) && seriesBreak.Description.Vietnamese.Contains("84,3%", StringComparison.Ordinal));
}
