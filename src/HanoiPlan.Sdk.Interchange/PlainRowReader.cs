using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads a row that has a value, known codes and nothing doubtful, from its bytes and without an object. It answers only where the
/// long way would answer the same; every other row goes the long way. Not safe for several threads.
/// </summary>
internal sealed class PlainRowReader
{
    // No form allows fewer bytes: a code written in more goes the long way, which asks how many are allowed.
    private const int MaxLearnedLength = 64;

    private static readonly int[] Standings = [.. ObservationKind.All.Select(kind => kind.IsResult ? RecordRank.Of(kind, 0) : 0)];

    private readonly ColumnsForm _form;
    private readonly CodeRows? _rows;
    private readonly FindingReport _report;
    private readonly MeasureLimits[] _limits;
    private readonly int[] _endDays;
    private readonly int _fieldCount;
    private readonly int _longestRow;
    private readonly int _knownDay;
    private readonly int _measure;
    private readonly int _area;
    private readonly int _period;
    private readonly int _kind;
    private readonly int _value;
    private readonly int _recordedAt;
    private readonly int _numerator;
    private readonly int _denominator;
    private readonly int _unit;
    private readonly RowPieces _pieces;
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
        _rows = form.Rows;
        _report = report;
        _limits = form.Limits;
        _endDays = form.EndDays;
        _fieldCount = header.FieldCount;
        _knownDay = form.KnownDay;
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
        _pieces = new RowPieces(header);
        _steps = new StepsText(form.Csv.Dialect);
        _measures = new CodeTable([.. form.Measures.Select(measure => measure.Code)]);
        _areas = new CodeTable([.. form.Codes.Select(code => code.Value)]);
        _periods = new CodeTable([.. form.Periods.Select(period => period.ToString())]);
        _units = new CodeTable(form.Units);
    }

    /// <summary>Reads the row at which a reader stands.</summary>
    /// <param name="csv">The reader.</param>
    /// <param name="cells">Takes the result, unless the row is well and no result that the moment sees.</param>
    /// <param name="offset">Where the row begins in its block.</param>
    /// <returns>False when the row has something that must be read the long way.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead(CsvReader csv, CellRows cells, int offset)
    {
        if (csv.FieldCount != _fieldCount)
        {
            return false;
        }

        var raw = csv.RawRecord;
        var value = csv.GetSpan(_value);
        if (!(_pieces.TryBeginning(raw, out var area, out var measure) || TryBeginning(csv, raw, out area, out measure))
            || !(_pieces.TryRest(raw, value, out var period, out var kind, out var day) || TryRest(csv, raw, value, measure, out period, out kind, out day)))
        {
            return false;
        }

        ref readonly var limits = ref _limits[measure];
        if (!_steps.TryRead(value, limits.Places, out var steps) || steps < limits.Least || steps > limits.Most)
        {
            return false;
        }

        if (_rows is { } rows && (area = rows[area, measure, period]) < 0)
        {
            return false;
        }

        if (kind == 0 && day < _endDays[period])
        {
            if (!_report.IsFull)
            {
                return false;
            }

            _report.Skip(Severity.Warning);
        }

        var standing = Standings[kind];
        if (standing != 0 && day <= _knownDay)
        {
            cells.Add(measure, area, period, standing | day, steps, offset);
        }

        return true;
    }

    private bool TryBeginning(CsvReader csv, ReadOnlySpan<byte> raw, out int area, out int measure)
    {
        measure = -1;
        var areaText = csv.GetSpan(_area);
        var measureText = csv.GetSpan(_measure);
        if (!TryArea(areaText, out area) || !TryMeasure(measureText, out measure))
        {
            return false;
        }

        _pieces.LearnBeginning(raw, areaText.Length + measureText.Length + 2, area, measure);
        return true;
    }

    private bool TryRest(
        CsvReader csv, ReadOnlySpan<byte> raw, ReadOnlySpan<byte> value, int measure, out int period, out int kind, out int day)
    {
        kind = day = -1;
        if (!TryPeriod(csv.GetSpan(_period), out period)
            || !TryKind(csv.GetSpan(_kind), out kind)
            || !TryDay(csv.GetSpan(_recordedAt), out day)
            || (_numerator >= 0 && !csv.GetSpan(_numerator).IsEmpty)
            || (_denominator >= 0 && !csv.GetSpan(_denominator).IsEmpty)
            || raw.Length > _longestRow)
        {
            return false;
        }

        if (_unit >= 0 && csv.GetSpan(_unit) is { IsEmpty: false } unit)
        {
            // Whether it is the measure's own depends on the measure.
            return IsOwnUnit(unit, measure);
        }

        _pieces.LearnRest(raw, value, period, kind, day);
        return true;
    }

    private static string TextOf(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field).Trim();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMeasure(ReadOnlySpan<byte> field, out int measure) => _measures.TryFind(field, out measure) || LearnMeasure(field, out measure);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryArea(ReadOnlySpan<byte> field, out int area) => _areas.TryFind(field, out area) || LearnArea(field, out area);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPeriod(ReadOnlySpan<byte> field, out int period) => _periods.TryFind(field, out period) || LearnPeriod(field, out period);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryKind(ReadOnlySpan<byte> field, out int kind) => _kinds.TryFind(field, out kind) || LearnKind(field, out kind);

    // The number of a date is its day.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDay(ReadOnlySpan<byte> field, out int day) => _dates.TryFind(field, out day) || LearnDay(field, out day);

    private bool LearnMeasure(ReadOnlySpan<byte> field, out int measure) => TryLearn(_measures, field, measure = _form.MeasureOf(TextOf(field)));

    private bool LearnArea(ReadOnlySpan<byte> field, out int area) => TryLearn(_areas, field, area = _form.CodeOf(TextOf(field)));

    private bool LearnPeriod(ReadOnlySpan<byte> field, out int period) =>
        TryLearn(_periods, field, period = TimePeriod.TryParse(TextOf(field), null, out var read) ? _form.PeriodOf(read) : -1);

    private bool LearnKind(ReadOnlySpan<byte> field, out int kind)
    {
        var text = TextOf(field);
        for (kind = ObservationKind.All.Count - 1; kind >= 0 && !text.Equals(ObservationKind.All[kind].Name, StringComparison.OrdinalIgnoreCase); kind--)
        {
        }

        return TryLearn(_kinds, field, kind);
    }

    private bool LearnDay(ReadOnlySpan<byte> field, out int day) =>
        TryLearn(_dates, field, day = IsoDate.TryParse(TextOf(field), out var date) ? RecordRank.DayOf(date) : -1);

    private bool IsOwnUnit(ReadOnlySpan<byte> field, int measure) =>
        _units.TryFind(field, out var unit) && unit == _form.UnitOfMeasure[measure];

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
