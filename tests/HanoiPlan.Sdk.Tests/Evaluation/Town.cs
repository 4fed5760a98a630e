using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>A made-up town with one target, so that a test says only what it is about.</summary>
internal static class Town
{
    public static readonly AreaCode Area = OneTargetPlan.Area;

    public static Measure Measure(Preference preference, int places = 2, Action<MeasureBuilder>? details = null, Unit? unit = null) =>
        OneTargetPlan.Measure(preference, places, unit ?? Unit.Percent, details ?? (static _ => { }));

    public static Measure Higher(int places = 2) => Measure(Preference.HigherIsBetter, places, m => m.Stock());

    public static Measure Lower(int places = 2) => Measure(Preference.LowerIsBetter, places, m => m.Stock());

    public static Measure Inside(int places = 2) => Measure(Preference.InsideIsBetter, places, m => m.Stock());

    public static Measure Growth() => Measure(Preference.HigherIsBetter, 2, null, Unit.PercentPerYear);

    public static Plan Plan(Action<TargetBuilder> target, params Measure[] measures) => Plan(2021, 2025, target, measures);

    public static Plan Plan(int first, int last, Action<TargetBuilder> target, params Measure[] measures) =>
        OneTargetPlan.Create(first, last, target, [.. measures.OrderBy(measure => measure.Code == OneTargetPlan.MeasureCode ? 0 : 1)]);

    /// <summary>Judges rows such as "2021 final 7.5 2021-12-31" (period, kind, value or parts, recorded; measure m unless "code:" leads).</summary>
    public static Assessment Assess(Measure measure, Action<TargetBuilder> target, string at, params string[] rows) =>
        Assess(Plan(target, measure), EvaluationMoment.At(Date(at)), rows);

    public static Assessment Assess(Plan plan, EvaluationMoment moment, params string[] rows) =>
        new EvaluationEngine().Evaluate(plan, Set(plan, rows), moment)["T"];

    public static ObservationSet Set(Plan plan, params string[] rows) => ObservationSet.Create(plan.Measures, rows.Select(Row));

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Observation Row(string row)
    {
        var code = row.Contains(':', StringComparison.Ordinal) ? row[..row.IndexOf(':', StringComparison.Ordinal)] : "m";
        var words = row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var period = TimePeriod.Parse(words[0], null);
        var kind = words.Length > 1 && ObservationKind.TryFromName(words[1], out var named) ? named : ObservationKind.Final;
        var figures = words.Where(word => char.IsAsciiDigit(word[0]) || word[0] == '-').Skip(1).ToArray();
        var recorded = figures.Length > 1 && figures[^1].Count(c => c == '-') == 2 ? Date(figures[^1]) : period.End;
        return Observation.Create(code, Area, period, kind, recorded, details =>
        {
            foreach (var figure in figures.Where(figure => figure.Count(c => c == '-') < 2))
            {
                var slash = figure.IndexOf('/', StringComparison.Ordinal);
                if (slash > 0)
                {
                    details.WithParts(Number(figure[..slash]), Number(figure[(slash + 1)..]));
                }
                else
                {
                    details.WithValue(Number(figure));
                }
            }
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
