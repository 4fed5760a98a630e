using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>Three areas, four measures and six months that files are read into.</summary>
internal static class ColumnsCase
{
    public const string ShortHeader = "area,measure,period,kind,value,recorded_at";

    public static MeasureCatalogue Measures { get; } = new(
    [
        Make("share", Unit.Percent, 2, m => m.Stock().Within(0, 100)),
        Make("count", Unit.Persons, 0, m => m.Stock().NotBelow(0)),
        Make("ratio", Unit.Percent, 1, m => m.Stock().Within(0, 100).Ratio(LocalisedText.Of("tử", "top"), LocalisedText.Of("mẫu", "bottom"))),
        Make("balance", Unit.BillionVnd, 3, m => m.Stock()),
    ]);

    public static IReadOnlyList<AreaCode> Areas { get; } = [AreaCode.Of("01"), AreaCode.Of("02"), AreaCode.Of("commune-no-000000003")];

    public static IReadOnlyList<TimePeriod> Periods { get; } = [.. Enumerable.Range(1, 6).Select(month => TimePeriod.Month(2021, month))];

    /// <summary>Columns that keep the parts of "ratio" alone.</summary>
    public static ObservationColumnsBuilder Builder() => new ObservationColumnsBuilder(Measures, Areas, Periods).WithParts(2);

    public static ObservationColumnsCsvResult Read(params string[] lines) => Read(ObservationColumnsCsvOptions.Default, lines);

    public static ObservationColumnsCsvResult Read(ObservationColumnsCsvOptions options, params string[] lines) =>
        ReadBytes(Encoding.UTF8.GetBytes(string.Join('\n', lines)), options);

    public static ObservationColumnsCsvResult ReadBytes(byte[] bytes, ObservationColumnsCsvOptions options)
    {
        using var stream = new MemoryStream(bytes);
        return ObservationColumnsCsv.Read(stream, Builder(), options);
    }

    /// <summary>The finding's code, line, column and field, such as "HP2018 2,5 value".</summary>
    public static string[] Places(ObservationColumnsCsvResult result) =>
        [.. result.Findings.Select(finding => $"{finding.Code} {finding.Place!.Line},{finding.Place.Column} {finding.Place.Field}".TrimEnd())];

    /// <summary>Every cell that is not empty, as "area measure period: value numerator/denominator kind".</summary>
    public static string[] Cells(ObservationColumns columns)
    {
        var cells = new List<string>();
        for (var area = 0; area < columns.Areas.Count; area++)
        {
            for (var measure = 0; measure < columns.Measures.Count; measure++)
            {
                for (var period = 0; period < columns.Periods.Count; period++)
                {
                    var cell = $"{columns.Areas[area]} {columns.Measures[measure].Code} {columns.Periods[period]}:";
                    if (columns.IsDisputed(area, measure, period))
                    {
                        cells.Add($"{cell} disputed");
                    }
                    else if (columns.ObservationOf(area, measure, period) is { } figure)
                    {
                        var parts = columns.TryGetParts(area, measure, period, out var top, out var bottom) ? $" {Text(top)}/{Text(bottom)}" : string.Empty;
                        cells.Add($"{cell} {(columns.ValueOf(area, measure, period) is { } value ? Text(value) : "-")}{parts} {figure.Kind.Name}");
                    }
                }
            }
        }

        return [.. cells];
    }

    public static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static Measure Make(string code, Unit unit, int places, Action<MeasureBuilder> details) =>
        Measure.Create(code, LocalisedText.Of(code, code), unit, places, Preference.HigherIsBetter, details);
}
