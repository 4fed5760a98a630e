using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>What columns must hold, worked out the obvious way from the observations of a file: group, sort, compare.</summary>
internal sealed class ColumnsReference
{
    public ColumnsReference(byte[] bytes, ObservationColumnsCsvOptions options)
    {
        var read = Csv.ReadBytes(bytes, options.Csv.WithUnitsOf(ColumnsCase.Measures));
        var accepted = new List<Observation>();
        var findings = read.Findings.Select(finding => finding.ToString()).ToList();
        foreach (var observation in read.Observations)
        {
            var set = ObservationSet.Create(ColumnsCase.Measures, [observation]);
            findings.AddRange(set.Findings.Select(finding => finding.ToString()));
            accepted.AddRange(set.Accepted);
        }

        RowCount = read.RowCount;
        FileFindings = [.. findings.Order(StringComparer.Ordinal)];
        Cells = [.. accepted
            .Where(observation => observation.Kind.IsResult && (options.KnownAt is not { } known || observation.RecordedAt <= known))
            .Where(observation => ColumnsCase.Areas.Contains(observation.Area) && ColumnsCase.Periods.Contains(observation.Period))
            .Where(observation => observation.Value is not null || KeepsParts(observation))
            .GroupBy(observation => (Area: observation.Area, observation.MeasureCode, observation.Period))
            .Select(cell => (cell.Key, Text: TextOf([.. cell])))
            .OrderBy(cell => ColumnsCase.Areas.ToList().IndexOf(cell.Key.Area))
            .ThenBy(cell => ColumnsCase.Measures.ToList().FindIndex(measure => measure.Code == cell.Key.MeasureCode))
            .ThenBy(cell => cell.Key.Period)
            .Select(cell => $"{cell.Key.Area} {cell.Key.MeasureCode} {cell.Key.Period}: {cell.Text}")];
    }

    public long RowCount { get; }

    /// <summary>What the text and every row by itself give rise to.</summary>
    public string[] FileFindings { get; }

    public string[] Cells { get; }

    private static bool KeepsParts(Observation observation) => observation.MeasureCode == "ratio" && observation.Numerator is not null;

    private static string TextOf(Observation[] figures)
    {
        var best = figures
            .GroupBy(figure => (Standing: figure.Kind.Value, figure.RecordedAt))
            .OrderBy(group => group.Key.Standing)
            .ThenByDescending(group => group.Key.RecordedAt)
            .First()
            .ToArray();
        var values = best.Select(ValueOf).Distinct().ToArray();
        var parts = best.Where(KeepsParts).Select(figure => (figure.Numerator!.Value, figure.Denominator!.Value)).Distinct().ToArray();
        if (values.Length > 1 || parts.Length > 1 || best.Any(figure => ObservationSet.Create(ColumnsCase.Measures, [figure]).Findings.Any(finding => finding.Code == ObservationFindings.NotRebuilt)))
        {
            return "disputed";
        }

        var headline = best.FirstOrDefault(figure => figure.Value is not null) is { } published ? ColumnsCase.Text(Headline(published)) : "-";
        var kept = parts.Length == 1 ? $" {ColumnsCase.Text(parts[0].Item1)}/{ColumnsCase.Text(parts[0].Item2)}" : string.Empty;
        return $"{headline}{kept} {best[0].Kind.Name}";
    }

    private static Rational ValueOf(Observation figure) => figure.Value is not null
        ? Rational.From(Headline(figure))
        : Rational.From(figure.Numerator!.Value) / Rational.From(figure.Denominator!.Value) * Rational.From(100);

    private static decimal Headline(Observation figure)
    {
        var measure = ColumnsCase.Measures[figure.MeasureCode];
        Assert.True((figure.Unit ?? measure.Unit).TryConvert(figure.Value!.Value, measure.Unit, out var converted));
        return converted;
    }
}
