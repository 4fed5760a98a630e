using System.Text;
using CsvHelper;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>What became of a row that was tried as a plain one.</summary>
internal enum PlainReading
{
    /// <summary>It has something that must be read the long way.</summary>
    Unusual,

    /// <summary>It is a result for a cell.</summary>
    Read,

    /// <summary>It is well, and no result that the moment sees.</summary>
    SetAside,
}

/// <summary>
/// Reads a row that has a value, known codes and nothing doubtful, from its bytes and without an object. It answers only where the
/// long way would answer the same; every other row goes the long way. Not safe for several threads.
/// </summary>
internal sealed class PlainRowReader
{
    private readonly ColumnsForm _form;
    private readonly FindingReport _report;
    private readonly int _fieldCount;
    private readonly int _maxLength;
    private readonly int[] _fields;
    private readonly StepsText _steps;
    private readonly CodeTable _measures;
    private readonly CodeTable _areas;
    private readonly CodeTable _periods;
    private readonly CodeTable _units;
    private readonly CodeTable _kinds = new([.. ObservationKind.All.Select(kind => kind.Name)]);
    private readonly CodeTable _dates = new([]);

    public PlainRowReader(ColumnsForm form, CsvHeader header, FindingReport report)
    {
        _form = form;
        _report = report;
        _fieldCount = header.FieldCount;
        _maxLength = form.Csv.MaxFieldLength;
        _fields = [.. Enum.GetValues<ObservationColumn>().Select(header.FieldOf)];
        _steps = new StepsText(form.Csv.Dialect);
        _measures = new CodeTable([.. form.Measures.Select(measure => measure.Code)]);
        _areas = new CodeTable([.. form.Areas.Select(area => area.Value)]);
        _periods = new CodeTable([.. form.Periods.Select(period => period.ToString())]);
        _units = new CodeTable(form.Units);
    }

    public PlainReading Read(CsvReader csv, ref CellRow row)
    {
        if (csv.FieldCount != _fieldCount || csv.RawRecord.Length > _maxLength
            || !TryMeasure(Field(csv, ObservationColumn.Measure), out row.Measure)
            || !TryArea(Field(csv, ObservationColumn.Area), out row.Area)
            || !TryPeriod(Field(csv, ObservationColumn.Period), out row.Period)
            || !TryKind(Field(csv, ObservationColumn.Kind), out var kind)
            || !TryDay(Field(csv, ObservationColumn.RecordedAt), out var day)
            || !Optional(csv, ObservationColumn.Numerator).IsEmpty
            || !Optional(csv, ObservationColumn.Denominator).IsEmpty
            || !IsOwnUnit(Optional(csv, ObservationColumn.Unit), row.Measure))
        {
            return PlainReading.Unusual;
        }

        ref readonly var limits = ref _form.Limits[row.Measure];
        if (!_steps.TryRead(Field(csv, ObservationColumn.Value), limits.Places, out row.Steps) || row.Steps < limits.Least || row.Steps > limits.Most)
        {
            return PlainReading.Unusual;
        }

        if (kind == 0 && day < _form.EndDays[row.Period])
        {
            if (!_report.IsFull)
            {
                return PlainReading.Unusual;
            }

            _report.Skip(Severity.Warning);
        }

        if (day > _form.KnownDay)
        {
            return PlainReading.SetAside;
        }

        row.Rank = RecordRank.Of(ObservationKind.All[kind], day);
        return row.Rank == 0 ? PlainReading.SetAside : PlainReading.Read;
    }

    private static string TextOf(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field).Trim();

    private ReadOnlySpan<byte> Field(CsvReader csv, ObservationColumn column) => csv.GetSpan(_fields[(int)column]);

    private ReadOnlySpan<byte> Optional(CsvReader csv, ObservationColumn column) => _fields[(int)column] is >= 0 and var field ? csv.GetSpan(field) : default;

    private bool TryMeasure(ReadOnlySpan<byte> field, out int measure) =>
        _measures.TryFind(field, out measure) || TryLearn(_measures, field, measure = _form.MeasureOf(TextOf(field)));

    private bool TryArea(ReadOnlySpan<byte> field, out int area) =>
        _areas.TryFind(field, out area) || TryLearn(_areas, field, area = _form.AreaOf(TextOf(field)));

    private bool TryPeriod(ReadOnlySpan<byte> field, out int period) =>
        _periods.TryFind(field, out period)
        || TryLearn(_periods, field, period = TimePeriod.TryParse(TextOf(field), null, out var read) ? _form.PeriodOf(read) : -1);

    private bool TryKind(ReadOnlySpan<byte> field, out int kind)
    {
        if (_kinds.TryFind(field, out kind))
        {
            return true;
        }

        var text = TextOf(field);
        for (kind = ObservationKind.All.Count - 1; kind >= 0 && !text.Equals(ObservationKind.All[kind].Name, StringComparison.OrdinalIgnoreCase); kind--)
        {
        }

        return TryLearn(_kinds, field, kind);
    }

    // The number of a date is its day.
    private bool TryDay(ReadOnlySpan<byte> field, out int day) =>
        _dates.TryFind(field, out day)
        || TryLearn(_dates, field, day = IsoDate.TryParse(TextOf(field), out var date) ? RecordRank.DayOf(date) : -1);

    private bool IsOwnUnit(ReadOnlySpan<byte> field, int measure) =>
        field.IsEmpty || (_units.TryFind(field, out var unit) && unit == _form.UnitOfMeasure[measure]);

    private static bool TryLearn(CodeTable table, ReadOnlySpan<byte> field, int number)
    {
        if (number < 0)
        {
            return false;
        }

        table.Learn(field, number);
        return true;
    }
}
