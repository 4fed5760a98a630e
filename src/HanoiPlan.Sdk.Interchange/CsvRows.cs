using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>The rows of a stream one after another. The text is split by CsvHelper; what the text means is decided by who reads the rows.</summary>
internal sealed class CsvRows : IDisposable
{
    // A row has eleven fields; the rest leaves room for delimiters and quotes.
    private const int FieldsInLongestRow = 16;
    private const int RowsBetweenLooks = 1024;

    private readonly CsvReader _csv;
    private readonly FindingReport _report;
    private readonly CancellationToken _cancellation;
    private readonly int _limit;
    private readonly long _firstLine;
    private CsvMalformedReason? _malformed;

    /// <param name="input">The stream, which stays open.</param>
    /// <param name="separator">The character between fields.</param>
    /// <param name="options">The limits.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <param name="firstLine">The number of the stream's first line.</param>
    /// <param name="cancellation">Looked at every thousand rows.</param>
    public CsvRows(Stream input, char separator, ObservationCsvOptions options, FindingReport report, long firstLine, CancellationToken cancellation)
    {
        _report = report;
        _cancellation = cancellation;
        _limit = LongestRow(options);
        _firstLine = firstLine;
        _csv = CsvReader.Create(
            input,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = _limit,
                OnMalformedRecord = record => _malformed = record.Reason,
            },
            leaveOpen: true);
        Text = new CsvRowText(options, report).Of(_csv);
    }

    public CsvReader Csv => _csv;

    public CsvRowText Text { get; }

    /// <summary>The rows met after the header.</summary>
    public long RowCount { get; private set; }

    /// <summary>The most bytes that a row can have.</summary>
    public static int LongestRow(ObservationCsvOptions options) => options.MaxFieldLength * FieldsInLongestRow;

    /// <summary>Reads the first row as a header; null, with findings, when there is none by which rows can be read.</summary>
    public CsvHeader? ReadHeader()
    {
        if (!MoveNext())
        {
            RowCount = 0;
            if (_report.Count == 0)
            {
                _report.EmptyFile();
            }

            return null;
        }

        RowCount = 0;
        return Text.IsWellFormed(ref _malformed, null) ? CsvHeader.Read(Text.AllFields(), _report) : null;
    }

    /// <summary>Goes to the next row; false at the end, and after a finding where a row is too long.</summary>
    public bool MoveNext()
    {
        _report.Subject = string.Empty;
        try
        {
            if (!_csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            RowCount++;
            _report.Line = Math.Max(1, exception.LineNumber) + _firstLine - 1;
            _report.RowTooLong(_limit);
            return false;
        }

        if (++RowCount % RowsBetweenLooks == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        _report.Line = _csv.LineNumber + _firstLine - 1;
        return true;
    }

    /// <summary>False, with findings, when the row at hand is broken as text.</summary>
    public bool IsWellFormed(CsvHeader header) => Text.IsWellFormed(ref _malformed, header);

    public void Dispose() => _csv.Dispose();
}
