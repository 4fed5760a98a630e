using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>The characters of the row at hand, once it is known that they can be trusted.</summary>
internal sealed class CsvRowText
{
    private readonly FindingReport _report;
    private readonly int _maxLength;
    private char[] _characters = new char[256];

    private CsvReader? _csv;

    public CsvRowText(ObservationCsvOptions options, FindingReport report)
    {
        _report = report;
        _maxLength = options.MaxFieldLength;
    }

    public int FieldCount => Csv.FieldCount;

    private CsvReader Csv => _csv ?? throw new InvalidOperationException("There is no row yet.");

    /// <summary>Speaks of the row at which a reader stands, and of the rows that it goes on to.</summary>
    public CsvRowText Of(CsvReader csv)
    {
        _csv = csv;
        return this;
    }

    /// <summary>False, with findings, when the row is broken as text; <paramref name="malformed"/> is taken and cleared.</summary>
    public bool IsWellFormed(ref CsvMalformedReason? malformed, CsvHeader? header)
    {
        var before = _report.Count;
        if (malformed is { } reason)
        {
            malformed = null;
            _report.Quoting(reason == CsvMalformedReason.UnterminatedQuote);
        }
        else if (header is not null && FieldCount != header.FieldCount)
        {
            _report.FieldCount(FieldCount, header.FieldCount);
        }
        else if (Csv.RawRecord.Length > _maxLength || Csv.RawRecord.Contains((byte)0) || !Utf8.IsValid(Csv.RawRecord))
        {
            CheckFields(header);
        }

        return _report.Count == before;
    }

    /// <summary>The decoded characters of a field; valid until the next call.</summary>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            var bytes = Csv.GetSpan(field);
            if (_characters.Length < bytes.Length)
            {
                _characters = new char[Math.Max(bytes.Length, 2 * _characters.Length)];
            }

            return _characters.AsSpan(0, Encoding.UTF8.GetChars(bytes, _characters));
        }
    }

    public string[] AllFields()
    {
        var fields = new string[FieldCount];
        for (var field = 0; field < fields.Length; field++)
        {
            fields[field] = this[field].ToString();
        }

        return fields;
    }

    private void CheckFields(CsvHeader? header)
    {
        for (var field = 0; field < FieldCount; field++)
        {
            var bytes = Csv.GetSpan(field);
            var name = header?.NameOf(field) ?? "header";
            if (bytes.Length > _maxLength)
            {
                _report.FieldTooLong(field, name, bytes.Length, _maxLength);
            }
            else if (!Utf8.IsValid(bytes))
            {
                _report.InvalidUtf8(field, name);
            }
            else if (bytes.Contains((byte)0))
            {
                _report.NulCharacter(field, name);
            }
        }
    }
}
