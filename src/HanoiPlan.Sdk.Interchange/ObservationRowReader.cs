using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Makes an observation of the row at hand, or says everything that is wrong with it.</summary>
internal sealed class ObservationRowReader
{
    private readonly CsvRowText _text;
    private readonly CsvHeader _header;
    private readonly ObservationCsvOptions _options;
    private readonly FindingReport _report;
    private readonly TextPool _pool = new();
    private readonly Dictionary<string, Unit> _units;
    private readonly Dictionary<string, AreaCode> _areas = new(StringComparer.Ordinal);

    public ObservationRowReader(CsvRowText text, CsvHeader header, ObservationCsvOptions options, FindingReport report)
    {
        _text = text;
        _header = header;
        _options = options;
        _report = report;
        _units = options.Units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
    }

    /// <summary>The observation; null when the row is not good, and then there is a finding.</summary>
    public Observation? Read()
    {
        if (IsEmptyRow())
        {
            _report.EmptyRow();
            return null;
        }

        var before = _report.Count;
        var measure = ReadMeasure();
        var area = ReadArea();
        var period = ReadPeriod();
        var kind = ReadKind();
        var value = ReadNumber(ObservationColumn.Value);
        var numerator = ReadNumber(ObservationColumn.Numerator);
        var denominator = ReadNumber(ObservationColumn.Denominator);
        var unit = ReadUnit();
        var recordedAt = ReadRecordedAt();
        CheckParts(value, numerator, denominator);
        if (_report.Count != before)
        {
            return null;
        }

        var source = ReadText(ObservationColumn.Source);
        var (grade, note) = GradedNote.Read(ReadText(ObservationColumn.Note));
        return Observation.Create(measure, area!, period, kind!, recordedAt, details =>
        {
            details.ReadFrom(new ObservationOrigin(_options.FileName, _report.Line, _header.Columns));
            _ = value is { } number ? details.WithValue(number) : details;
            _ = unit is not null ? details.InUnit(unit) : details;
            _ = numerator is { } top && denominator is { } bottom ? details.WithParts(top, bottom) : details;
            _ = string.IsNullOrWhiteSpace(source) ? details : details.From(source);
            _ = grade is null ? details : details.Graded(grade);
            _ = note is null ? details : details.Noting(note);
        });
    }

    private bool IsEmptyRow()
    {
        for (var field = 0; field < _text.FieldCount; field++)
        {
            if (!_text[field].IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private string ReadMeasure()
    {
        var text = Required(ObservationColumn.Measure, out var isGiven);
        if (!isGiven || Measure.IsCode(text))
        {
            return _pool.Get(text);
        }

        Wrong(ObservationColumn.Measure, FileFindingCodes.Measure, text, "chữ thường a-z, chữ số và dấu gạch dưới, bắt đầu bằng chữ", "lower-case letters a to z, digits and underscores, a letter first");
        return string.Empty;
    }

    private AreaCode? ReadArea()
    {
        var text = Required(ObservationColumn.Area, out var isGiven);
        if (!isGiven)
        {
            return null;
        }

        if (_areas.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        if (AreaCode.TryParse(text.ToString(), null, out var area))
        {
            return _areas[area.Value] = area;
        }

        Wrong(ObservationColumn.Area, FileFindingCodes.Area, text, "mã đơn vị hành chính như 01", "the code of an administrative unit such as 01");
        return null;
    }

    private TimePeriod ReadPeriod()
    {
        var text = Required(ObservationColumn.Period, out var isGiven);
        if (TimePeriod.TryParse(text, null, out var period) || !isGiven)
        {
            return period;
        }

        Wrong(ObservationColumn.Period, FileFindingCodes.Period, text, "kỳ như 2021, 2021-Q3, 2021-9M, 2021-07, 2021-07-15 hoặc 2021-2025", "a period such as 2021, 2021-Q3, 2021-9M, 2021-07, 2021-07-15 or 2021-2025");
        return default;
    }

    private ObservationKind? ReadKind()
    {
        var text = Required(ObservationColumn.Kind, out var isGiven);
        if (!isGiven)
        {
            return null;
        }

        foreach (var kind in ObservationKind.All)
        {
            if (text.Equals(kind.Name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        var names = string.Join(", ", ObservationKind.All.Select(kind => kind.Name));
        Wrong(ObservationColumn.Kind, FileFindingCodes.Kind, text, $"một trong các loại {names}", $"one of {names}");
        return null;
    }

    private decimal? ReadNumber(ObservationColumn column)
    {
        var text = Field(column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (_options.Dialect.TryParse(text, out var number))
        {
            return number;
        }

        var example = $"{_options.Dialect.Format(8300)}, {_options.Dialect.Format(-7.5m)}";
        Wrong(column, FileFindingCodes.Number, text, $"số viết như {example} (định dạng {_options.Dialect})", $"a number written like {example} (format {_options.Dialect})");
        return null;
    }

    private Unit? ReadUnit()
    {
        var text = Field(ObservationColumn.Unit);
        if (text.IsEmpty)
        {
            return null;
        }

        if (_units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var unit))
        {
            return unit;
        }

        var known = string.Join(", ", _units.Keys);
        Wrong(ObservationColumn.Unit, FileFindingCodes.UnknownUnit, text, $"mã đơn vị đo đã biết: {known}", $"the code of a known unit: {known}");
        return null;
    }

    private LocalDate ReadRecordedAt()
    {
        var text = Required(ObservationColumn.RecordedAt, out var isGiven);
        if (IsoDate.TryParse(text, out var date) || !isGiven)
        {
            return date;
        }

        Wrong(ObservationColumn.RecordedAt, FileFindingCodes.RecordedAt, text, "ngày có trong lịch, viết dạng yyyy-MM-dd", "a calendar date written yyyy-MM-dd");
        return default;
    }

    private void CheckParts(decimal? value, decimal? numerator, decimal? denominator)
    {
        var hasNumerator = !Field(ObservationColumn.Numerator).IsEmpty;
        var hasDenominator = !Field(ObservationColumn.Denominator).IsEmpty;
        if (hasNumerator != hasDenominator)
        {
            var missing = hasNumerator ? ObservationColumn.Denominator : ObservationColumn.Numerator;
            Wrong(missing, FileFindingCodes.IncompleteParts, default, "cả tử số và mẫu số, hoặc không có cả hai", "both a numerator and a denominator, or neither");
        }
        else if (!hasNumerator && Field(ObservationColumn.Value).IsEmpty)
        {
            Wrong(ObservationColumn.Value, FileFindingCodes.MissingField, default, "một giá trị, hoặc tử số và mẫu số", "a value, or a numerator and a denominator");
        }

        if (denominator <= 0)
        {
            Wrong(ObservationColumn.Denominator, FileFindingCodes.Denominator, Field(ObservationColumn.Denominator), "số lớn hơn 0", "a number above 0");
        }
    }

    private ReadOnlySpan<char> Required(ObservationColumn column, out bool isGiven)
    {
        var text = Field(column);
        isGiven = !text.IsEmpty;
        if (!isGiven)
        {
            Wrong(column, FileFindingCodes.MissingField, text, "một giá trị", "a value");
        }

        return text;
    }

    private ReadOnlySpan<char> Field(ObservationColumn column)
    {
        var field = _header.FieldOf(column);
        return field < 0 ? default : _text[field].Trim();
    }

    private string ReadText(ObservationColumn column)
    {
        var field = _header.FieldOf(column);
        return field < 0 ? string.Empty : _pool.Get(_text[field]);
    }

    private void Wrong(ObservationColumn column, string code, ReadOnlySpan<char> value, string expectedVi, string expectedEn)
    {
        if (_report.IsFull)
        {
            _report.Skip(Severity.Error);
            return;
        }

        var shown = FindingReport.Show(value);
        _report.Subject = Subject();
        _report.Field(
            code,
            Math.Max(0, _header.FieldOf(column)),
            CsvHeader.Names[(int)column],
            $"{shown} không đúng: cần {expectedVi}; dòng bị loại.",
            $"{shown} is wrong: expected {expectedEn}; the row was left out.");
    }

    private string Subject()
    {
        ObservationColumn[] key = [ObservationColumn.Measure, ObservationColumn.Area, ObservationColumn.Period];
        var parts = key.Select(column => Field(column).ToString()).Where(part => part.Length is > 0 and <= 64);
        return string.Join(' ', parts);
    }
}
