using System.Globalization;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Hanoi's units and their figures against the collected facts, where those stand beside the repository.</summary>
public sealed class HanoiGeographyFactTests
{
    [Fact]
    public void Districts_AreThoseOfTheFacts() => Assert.Equal(
        Rows("hanoi_districts_30.csv").Select(row => $"{row["district_code"]} {row["name_vi"]} {row["type"]} {row["abolished_after"]}"),
        HanoiGeographies.Districts.Leaves.Select(unit => $"{unit.Code} {unit.Name.Vietnamese} {unit.Type.Name} {unit.ValidTo:uuuu-MM-dd}"));

    [Theory]
    [InlineData("hanoi_communes_2024-11-01.csv", "2024-11-01")]
    [InlineData("hanoi_communes_2025-03-01.csv", "2025-03-01")]
    public void Communes_AreThoseOfTheFacts(string file, string day) => Assert.Equal(
        Rows(file).Select(row => $"{row["district_code"]} {row["commune_code"]} {row["commune_name"]} {row["commune_type"]}").Order(StringComparer.Ordinal),
        HanoiGeographies.History.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Leaves
            .Select(unit => $"{unit.Parent} {unit.Code} {unit.Name.Vietnamese} {unit.Type.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void UnitsOfJuly2025_AreThoseOfTheFacts() => Assert.Equal(
        Rows("hanoi_units_2025_07_126.csv").Select(row => $"{row["unit_code"]} {row["name_vi"]} {row["name_en"]} {row["type"]} {row["valid_from"]} {row["law_clause_of_article_1"]}").Order(StringComparer.Ordinal),
        HanoiGeographies.Communes126.Leaves
            .Select(unit => $"{unit.Code} {unit.Name.Vietnamese} {unit.Name.English} {unit.Type.Name} {unit.ValidFrom:uuuu-MM-dd} {unit.Source!.Item}").Order(StringComparer.Ordinal));

    [Fact]
    public void Links_AreThoseOfTheFacts_WithoutTheRejectedOne()
    {
        var merger = HanoiGeographies.History.Changes[^1];
        var rows = Rows("hanoi_crosswalk_526_to_126.csv");
        Assert.Equal(796, rows.Count);
        Assert.Equal(
            rows.Where(row => row["relation"] != "rejected")
                .Select(row => $"{row["old_code"]} {row["old_name"]} {row["new_code"]} {row["new_name"]} {row["transfer_kind_in_law"]} {row["law_clause_of_article_1"]} {row["grade"]}")
                .Order(StringComparer.Ordinal),
            merger.Links
                .Select(link => $"{link.Old.Code} {link.Old.Name.Vietnamese} {link.New.Code} {link.New.Name.Vietnamese} {link.Kind.Name} {link.Source.Item} {link.Grade!.Name}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Figures_AreThoseOfTheFacts()
    {
        var districts = Rows("hanoi_districts_30.csv");
        var units = Rows("hanoi_units_2025_07_126.csv");
        var expected = districts.SelectMany(row => new[]
            {
                $"population {row["district_code"]} 2019-04-01 final {row["population_census_2019"]}",
                $"urbanisation_rate {row["district_code"]} 2019-04-01 final {row["urban_population_2019"]}/{row["population_census_2019"]}",
                $"area_km2 {row["district_code"]} 2019-04-01 estimate {row["area_km2_polygon"]}",
                row["area_km2_published"].Length == 0 ? string.Empty : $"area_km2 {row["district_code"]} 2019-04-01 final {row["area_km2_published"]}",
                row["population_later_estimate"].Length == 0 ? string.Empty : $"population {row["district_code"]} {row["population_later_date"]} estimate {row["population_later_estimate"]}",
            })
            .Concat(units.SelectMany(row => new[]
            {
                $"area_km2 {row["unit_code"]} 2025-07-01 final {row["area_km2_published"]}",
                row["area_km2_polygon"].Length == 0 ? string.Empty : $"area_km2 {row["unit_code"]} 2025-07-01 estimate {row["area_km2_polygon"]}",
                $"population {row["unit_code"]} 2025-07-01 {(row["population_flag"] == "ok" ? "final" : "rejected")} {row["population_bando_raw"]}",
                row["population_vi_wikipedia"].Length == 0 ? string.Empty : $"population {row["unit_code"]} 2025-07-01 final {row["population_vi_wikipedia"]}",
            }))
            .Where(line => line.Length > 0)
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, HanoiAreaFigures.Observations.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(Observation observation)
    {
        var figure = observation.Value is { } value
            ? value.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{observation.Numerator}/{observation.Denominator}");
        return $"{observation.MeasureCode} {observation.Area} {observation.Period} {observation.Kind.Name} {figure}";
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var path = SharedFolder.Find($"facts/{file}");
        Assert.SkipWhen(path is null, "The facts are not beside the repository.");
        var rows = new List<Dictionary<string, string>>();
        var names = Array.Empty<string>();
        foreach (var line in File.ReadLines(path!))
        {
            // A field with commas stands in quotes; none of these files has a quote or a line break within one.
            var fields = string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part : part.Replace(',', '\0'))).Split(',');
            if (names.Length == 0)
            {
                names = fields;
            }
            else
            {
                rows.Add(names.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second.Replace('\0', ','), StringComparer.Ordinal));
            }
        }

        return rows;
    }
}
