using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Figures that give every observation rule something to look at, and break none.</summary>
internal static class RuleFigures
{
    public static AreaCode City { get; } = AreaCode.Of("01");

    public static Plan Plan { get; } = PlanSketch.Valid()
        .Measures(RulePlan.ShareCodes.Select(code => Measure.Create(code, PlanSketch.Text(code, code), Unit.Percent, 2, Preference.InsideIsBetter, m => m.Within(0, 100))))
        .Measure(Measure.Create("steady", PlanSketch.Text("đều", "steady"), Unit.UsdPerPerson, 1, Preference.HigherIsBetter))
        .Measure(Measure.Create("ratio", PlanSketch.Text("tỷ lệ", "ratio"), Unit.Percent, 2, Preference.HigherIsBetter, m => m.Within(0, 100)))
        .Measure(Measure.Create("changed", PlanSketch.Text("gãy", "changed"), Unit.UsdPerPerson, 1, Preference.HigherIsBetter, m => m
            .BreaksOn(new LocalDate(2022, 1, 1), PlanSketch.Text("Chuẩn mới", "New standard"), "the decision")))
        .Measure(Measure.Create("count", PlanSketch.Text("số đếm", "count"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum)))
        .Relate(SharesOfWhole.Of(PlanSketch.Text("tổng", "whole"), PlanSketch.Source, RulePlan.ShareCodes))
        .Builds();

    public static Observation[] Sound { get; } =
    [
        Share("share_a", "62.79"), Share("share_b", "23.67"), Share("share_c", "2.24"), Share("share_d", "11.30"),
        .. Steps(1, 2, 3, 4, 5),
        Yearly("changed", 2022, 1), Yearly("changed", 2023, 2),
        .. Districts(static _ => 10, 300),
    ];

    public static RuleInput Input(IEnumerable<Observation> observations) => RuleInput.Of(Plan)
        .With(ObservationSet.Create(Plan.Measures, observations))
        .With(SubjectKinds.Geographies, [HanoiGeographies.History]);

    public static RuleReport Judge(IEnumerable<Observation> observations) => RuleSet.BuiltIn.Evaluate(Input(observations));

    public static Observation Share(string code, string value) => Share(code, value, ObservationKind.Final, 0);

    public static Observation Share(string code, string value, ObservationKind kind, int day) =>
        Observation.Of(code, City, Year(2020), kind, new LocalDate(2021, 6, 1).PlusDays(day), Number(value));

    public static Observation Yearly(string code, int year, decimal value) =>
        Observation.Of(code, City, Year(year), ObservationKind.Final, new LocalDate(year + 1, 3, 1), value);

    /// <summary>What each of the 30 districts and the city counted at the end of 2023.</summary>
    public static Observation[] Districts(Func<int, decimal?> count, decimal city) =>
    [
        .. HanoiGeographies.Districts.AtLevel(AreaLevel.District).SelectMany((district, i) => count(i) is { } value ? new[] { Counted(district.Code, value) } : []),
        Counted(City, city),
    ];

    /// <summary>A series of years from 2019 on that begins with 10 and changes like this.</summary>
    public static Observation[] Steps(params decimal[] changes) =>
        [.. changes.Prepend(10).Select((_, i) => Yearly("steady", 2019 + i, 10 + changes.Take(i).Sum()))];

    private static Observation Counted(AreaCode area, decimal value) =>
        Observation.Of("count", area, Year(2023), ObservationKind.Final, new LocalDate(2024, 3, 1), value);

    public static TimePeriod Year(int year) => TimePeriod.Year(year);

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
