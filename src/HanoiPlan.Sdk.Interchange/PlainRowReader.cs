using System.Text;
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
    // No form allows fewer bytes: a code written in more goes the long way, which asks how many are allowed.
    private const int MaxLearnedLength = 64;

    private const int NoRowIsPlain = -1;

    private static readonly int[] Standings = [.. ObservationKind.All.Select(kind => kind.IsResult ? RecordRank.Of(kind, 0) : 0)];

    private readonly ColumnsForm _form;
    private readonly FindingReport _report;
    private readonly MeasureLimits[] _limits;
    private readonly int[] _endDays;
    private readonly int _fieldCount;
    private readonly int _longestRow;
    private readonly int _measure;
    private readonly int _area;
    private readonly int _period;
    private readonly int _kind;
    private readonly int _value;
    private readonly int _recordedAt;
    private readonly int _numerator;
    private readonly int _denominator;
    private readonly int _unit;
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
        _limits = form.Limits;
        _endDays = form.EndDays;
        _fieldCount = header.FieldCount <= RowSplitter.MaxFields ? header.FieldCount : NoRowIsPlain;
        _measure = header.FieldOf(ObservationColumn.Measure);
        _area = header.FieldOf(ObservationColumn.Area);
        _period = header.FieldOf(ObservationColumn.Period);
        _kind = header.FieldOf(ObservationColumn.Kind);
        _value = header.FieldOf(ObservationColumn.Value);
        _recordedAt = header.FieldOf(ObservationColumn.RecordedAt);
        _numerator = header.FieldOf(ObservationColumn.Numerator);
        _denominator = header.FieldOf(ObservationColumn.Denominator);
        _unit = header.FieldOf(ObservationColumn.Unit);

        // Fields that are not looked at here may be too long where the row is longer than one field may be.
        int[] read = [_measure, _area, _period, _kind, _value, _recordedAt, _numerator, _denominator, _unit];
        _longestRow = read.Count(field => field >= 0) == header.FieldCount ? int.MaxValue : form.Csv.MaxFieldLength;
        _steps = new StepsText(form.Csv.Dialect);
        _measures = new CodeTable([.. form.Measures.Select(measure => measure.Code)]);
        _areas = new CodeTable([.. form.Areas.Select(area => area.Value)]);
        _periods = new CodeTable([.. form.Periods.Select(period => period.ToString())]);
        _units = new CodeTable(form.Units);
    }

    public PlainReading Read<TFields>(TFields fields, ref CellRow row)
        where TFields : struct, IRowFields
    {
        if (fields.Count != _fieldCount || (_longestRow != int.MaxValue && fields.Length > _longestRow)
            || !TryMeasure(fields[_measure], out var measure)
            || !TryArea(fields[_area], out var area)
            || !TryPeriod(fields[_period], out var period)
            || !TryKind(fields[_kind], out var kind)
            || !TryDay(fields[_recordedAt], out var day)
            || (_numerator >= 0 && !fields[_numerator].IsEmpty)
            || (_denominator >= 0 && !fields[_denominator].IsEmpty)
            || (_unit >= 0 && !IsOwnUnit(fields[_unit], measure)))
        {
            return PlainReading.Unusual;
        }

        ref readonly var limits = ref _limits[measure];
        if (!_steps.TryRead(fields[_value], limits.Places, out var steps) || steps < limits.Least || steps > limits.Most)
        {
            return PlainReading.Unusual;
        }

        if (kind == 0 && day < _endDays[period])
        {
            if (!_report.IsFull)
            {
                return PlainReading.Unusual;
            }

            _report.Skip(Severity.Warning);
        }

        var standing = Standings[kind];
        if (standing == 0 || day > _form.KnownDay)
        {
            return PlainReading.SetAside;
        }

        row.Measure = measure;
        row.Area = area;
        row.Period = period;
        row.Rank = standing | day;
        row.Steps = steps;
        return PlainReading.Read;
    }

    private static string TextOf(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field).Trim();

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
        if (number < 0 || field.Length > MaxLearnedLength)
        {
            return false;
        }

        table.Learn(field, number);
        return true;
    }
}
