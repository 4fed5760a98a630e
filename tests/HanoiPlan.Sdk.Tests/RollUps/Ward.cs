using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>A made-up city of two districts with two communes each, and figures for them in a line a row.</summary>
internal static class Ward
{
    public static readonly Geography City = Of("01 central_city", "02 quan 01", "03 huyen 01", "0a phuong 02", "0b phuong 02", "0c xa 03", "0d xa 03");

    public static readonly AreaCode Root = Code("01");

    public static readonly TimePeriod Year = TimePeriod.Year(2021);

    /// <summary>A percentage from 0 to 100, weighted by "w" where it is a mean.</summary>
    public static Measure Percentage(Aggregation aggregation, Action<MeasureBuilder>? details = null) => Measured(Unit.Percent, aggregation, m =>
    {
        m.Within(0, 100);
        details?.Invoke(m);
    });

    public static Measure Measured(Unit unit, Aggregation aggregation, Action<MeasureBuilder>? details = null) =>
        Measure.Create("m", Name("Thước đo"), unit, 2, Preference.HigherIsBetter, m =>
        {
            details?.Invoke(m);
            if (aggregation == Aggregation.WeightedMean)
            {
                m.RollsUpByMeanWeightedBy("w");
            }
            else
            {
                m.RollsUpBy(aggregation);
            }
        });

    /// <summary>Figures such as "0a 10", "0b 3/4", "w:0c 7 2019", "0d 5 2021 estimate 2022-03-01".</summary>
    public static ObservationSet Set(Measure measure, params string[] rows) => ObservationSet.Create(
        new MeasureCatalogue([measure, Measure.Create("w", Name("Dân số"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.RollsUpBy(Aggregation.Sum))]),
        rows.Select(Row));

    public static AreaRollUp Roll(Measure measure, params string[] rows) => AreaRollUp.Of(Set(measure, rows), "m", City, Root, Year);

    public static AreaRollUp Roll(Measure measure, RollUpOptions options, params string[] rows) =>
        AreaRollUp.Of(Set(measure, rows), "m", City, Root, Year, options);

    /// <summary>The outcome and the interval: "exact 60", "bounded 14..54", "unbounded 60..".</summary>
    public static string Result(AreaRollUp rollUp) => rollUp.Outcome.IsRefused ? rollUp.Outcome.Name
        : rollUp.Exact is { } exact ? $"{rollUp.Outcome.Name} {exact}"
        : $"{rollUp.Outcome.Name} {rollUp.Low}..{rollUp.High}";

    public static Observation Row(string row)
    {
        var code = row.Contains(':', StringComparison.Ordinal) ? row[..row.IndexOf(':', StringComparison.Ordinal)] : "m";
        var words = row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ');
        var period = words.Length > 2 ? TimePeriod.Parse(words[2], null) : Year;
        var kind = words.Length > 3 ? ObservationKind.FromName(words[3]) : ObservationKind.Final;
        var recorded = words.Length > 4 ? Day(words[4]) : period.End;
        return Observation.Create(code, Code(words[0]), period, kind, recorded, details =>
        {
            foreach (var figure in words[1].Split('|'))
            {
                var parts = figure.Split('/');
                if (parts.Length > 1)
                {
                    details.WithParts(Number(parts[0]), Number(parts[1]));
                }
                else
                {
                    details.WithValue(Number(figure));
                }
            }

            if (words.Length > 5)
            {
                details.From(words[5]);
            }
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
