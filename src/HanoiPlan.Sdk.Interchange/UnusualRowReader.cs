using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads a row the long way: as an observation, checked as a set of observations checks it. So a row means the same in columns and
/// everywhere else, and findings say the same.
/// </summary>
internal sealed class UnusualRowReader
{
    private readonly ColumnsForm _form;
    private readonly CsvHeader _header;
    private readonly FindingReport _report;
    private readonly ObservationRowReader _rows;

    public UnusualRowReader(ColumnsForm form, CsvHeader header, CsvRowText text, FindingReport report)
    {
        _form = form;
        _header = header;
        _report = report;
        Text = text;
        _rows = new ObservationRowReader(text, header, form.Csv, report);
    }

    public CsvRowText Text { get; }

    /// <summary>The figure of a well-formed row; null where it cannot be used, with findings, or is no result that the moment sees.</summary>
    public UnusualFigure? Read(ref CellRow row)
    {
        if (_rows.Read() is not { } observation)
        {
            return null;
        }

        var check = ObservationSet.Create(_form.Measures, [observation]);
        foreach (var finding in check.Findings)
        {
            _report.Add(finding);
        }

        if (check.Accepted.Count == 0 || !TryPlace(observation, ref row))
        {
            return null;
        }

        var rank = RecordRank.Of(observation.Kind, observation.RecordedAt);
        if (rank == 0 || RecordRank.DayOf(observation.RecordedAt) > _form.KnownDay)
        {
            return null;
        }

        var measure = _form.Measures[row.Measure];
        row.Rank = rank;
        row.Steps = ObservationColumns.Missing;
        decimal? headline = null;
        if (observation.Value is { } value && (observation.Unit ?? measure.Unit).TryConvert(value, measure.Unit, out var converted))
        {
            headline = converted;
            row.Steps = measure.Scale.ToSteps(converted);
        }

        return new UnusualFigure(observation, headline, !check.Findings.Any(finding => finding.Code == ObservationFindings.NotRebuilt));
    }

    private bool TryPlace(Observation observation, ref CellRow row)
    {
        row.Measure = _form.MeasureOf(observation.MeasureCode);
        row.Area = _form.CodeOf(observation.Area.Value);
        row.Period = _form.PeriodOf(observation.Period);
        _report.Subject = observation.ToString();
        if (row.Area < 0)
        {
            _report.Row(
                FileFindingCodes.AreaNotAsked,
                Severity.Warning,
                _header,
                ObservationColumn.Area,
                $"Đơn vị hành chính \"{observation.Area}\" không thuộc các đơn vị được yêu cầu; dòng bị bỏ qua.",
                $"The area \"{observation.Area}\" is not among those asked for; the row was left out.");
        }

        if (row.Period < 0)
        {
            _report.Row(
                FileFindingCodes.PeriodNotAsked,
                Severity.Warning,
                _header,
                ObservationColumn.Period,
                $"Kỳ \"{observation.Period}\" không thuộc các kỳ được yêu cầu; dòng bị bỏ qua.",
                $"The period \"{observation.Period}\" is not among those asked for; the row was left out.");
        }

        if (row.Area >= 0 && row.Period >= 0 && _form.Rows is { } rows && (row.Area = rows[row.Area, row.Measure, row.Period]) < 0)
        {
            _report.Row(
                FileFindingCodes.OtherUnit,
                Severity.Warning,
                _header,
                ObservationColumn.Area,
                $"Trong {observation.Period.ToText(Language.Vietnamese).ToLowerInvariant()}, mã \"{observation.Area}\" không chỉ đúng một đơn vị được yêu cầu; dòng bị bỏ qua.",
                $"In {observation.Period} the code \"{observation.Area}\" does not name one of the units asked for; the row was left out.");
        }

        return row.Area >= 0 && row.Period >= 0;
    }
}
