using System.Text.RegularExpressions;
using CsvHelper;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class HanoiDataTests
{
    // The two facts that are verdicts without a figure.
    private static readonly string[] LeftOut =
    [
        "labour_productivity_growth 2021-2025 not_reached",
        "urban_unemployment_rate 2021-2025 exceeded",
    ];

    private static readonly Dictionary<string, string[]> MeasureOf = new(StringComparer.Ordinal)
    {
        ["digital_economy_share_target_restated"] = ["digital_economy_share"],
        ["urbanisation_rate_target"] = ["urbanisation_rate"],
        ["clean_water_target_plan249"] = ["clean_water_rural_households"],
        ["solid_waste_target_plan249"] = ["solid_waste_treated_urban", "solid_waste_treated_rural"],
        ["planning_coverage"] = ["planning_coverage_plans"],
        ["social_investment_total"] = ["social_investment_total", "social_investment_usd"],
    };

    private static readonly Lazy<ObservationCsvResult> Data = new(() => ObservationCsv.ReadFile(RepositoryFiles.HanoiData));

    [Fact]
    public void Read_File_HasNoFindingsAnd232Rows()
    {
        Assert.Empty(Data.Value.Findings);
        Assert.Equal(232, Data.Value.Observations.Count);
        Assert.Equal(55, Data.Value.Observations.Select(observation => observation.MeasureCode).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Data.Value.Observations, observation => Assert.Equal("01", observation.Area.Value));
    }

    [Theory]
    [InlineData("final", 86)]
    [InlineData("preliminary", 0)]
    [InlineData("estimate", 115)]
    [InlineData("forecast", 4)]
    [InlineData("plan", 20)]
    [InlineData("rejected", 7)]
    public void Read_File_HasTheKindsItsPageNames(string kind, int rows) =>
        Assert.Equal(rows, Data.Value.Observations.Count(observation => observation.Kind.Name == kind));

    [Theory]
    [InlineData("A", 219)]
    [InlineData("A-", 5)]
    [InlineData("D", 8)]
    public void Read_File_HasTheGradesItsPageNames(string grade, int rows) =>
        Assert.Equal(rows, Data.Value.Observations.Count(observation => observation.Grade?.Name == grade));

    // The unit speaks of the value, so a row without a value comes back without its unit.
    [Fact]
    public void Write_OfTheFile_GivesItsText()
    {
        using var text = new StringWriter();
        ObservationCsv.Write(text, Data.Value.Observations);

        var expected = Regex.Replace(File.ReadAllText(RepositoryFiles.HanoiData), @"(?m)^([^""\n]*?,,\d+,\d+,)percent,", "$1,");
        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Schools_2025_HaveHeadlineAndParts()
    {
        var schools = Assert.Single(Data.Value.Observations, observation => observation.MeasureCode == "schools_national_standard" && observation.Period == TimePeriod.Year(2025));

        Assert.Equal(80.6m, schools.Value);
        Assert.Equal(1812m, schools.Numerator);
        Assert.Equal(2272m, schools.Denominator);
        Assert.Contains("79.75", schools.Note!, StringComparison.Ordinal);
        Assert.Equal(671 + 568 + 506 + 67, schools.Numerator);
        Assert.Equal(813 + 724 + 613 + 122, schools.Denominator);
    }

    [Fact]
    public void Rejected_Rows_SayWhy() => Assert.All(
        Data.Value.Observations.Where(observation => observation.Kind == ObservationKind.Rejected),
        observation => Assert.StartsWith("rejected: ", observation.Note!, StringComparison.Ordinal));

    [Fact]
    public void Values_WithParts_AreWhatThePartsGiveExceptTheSchoolsOf2025() => Assert.All(
        Data.Value.Observations.Where(observation => observation is { Value: not null, Numerator: not null }),
        observation =>
        {
            var share = Rational.From(observation.Numerator!.Value) * Rational.From(100) / Rational.From(observation.Denominator!.Value);
            var isHeadline = observation.MeasureCode == "schools_national_standard" && observation.Period == TimePeriod.Year(2025);
            Assert.Equal(!isHeadline, share.Round(observation.Value!.Value.Scale) == observation.Value);
        });

    [Fact]
    public void Facts_EachOfThem_IsInTheDataOrLeftOutByName()
    {
        var path = RepositoryFiles.Facts;
        Assert.SkipWhen(path is null, "The collected facts are not at hand.");
        using var csv = CsvReader.FromFile(path!, new CsvReaderOptions { Separator = ',' }, FileOptions.None);
        var missing = new List<string>();
        var count = 0;
        while (csv.Read())
        {
            count++;
            var name = $"{csv.GetString("measure_id")} {csv.GetString("period")} {csv.GetString("value")}";
            if (!LeftOut.Contains(name, StringComparer.Ordinal) && !IsInData(csv))
            {
                missing.Add(name);
            }
        }

        Assert.Equal(230, count);
        Assert.Empty(missing);
    }

    private static bool IsInData(CsvReader fact)
    {
        var id = fact.GetString("measure_id");
        var measures = MeasureOf.GetValueOrDefault(id) ?? [id];
        var period = TimePeriod.Parse(fact.GetString("period"), null);
        var value = fact.GetString("value");
        var wanted = value switch
        {
            "true" => ["1"],
            "57/68" => ["57"],
            _ when value.IndexOf('-', StringComparison.Ordinal) > 0 => value.Split('-'),
            _ => value.Split('|'),
        };
        var rows = Data.Value.Observations.Where(observation =>
            measures.Contains(observation.MeasureCode, StringComparer.Ordinal)
            && observation.Period == period
            && observation.Source == fact.GetString("source")
            && observation.RecordedAt == LastDay(fact.GetString("as_of"))
            && observation.Grade is not null
            && observation.Note!.Contains(fact.GetString("evidence"), StringComparison.Ordinal)
            && (fact.GetString("note") is "plan" or "plan, not a result" || observation.Note.Contains(fact.GetString("note"), StringComparison.Ordinal)))
            .ToList();
        return wanted.All(number => rows.Any(row => Is(row, number)));
    }

    // A share that was computed in the facts has its parts in the data.
    private static bool Is(Observation row, string number) =>
        NumberFormat.Invariant.TryParse(number, out var wanted)
        && (row.Value == wanted
            || (row.Value is null && row.Numerator == wanted)
            || (row.Numerator is { } top && row.Denominator is { } bottom
                && (Rational.From(top) * Rational.From(100) / Rational.From(bottom)).Round(2) == wanted));

    private static LocalDate LastDay(string text) => TimePeriod.Parse(text, null).End;
}
