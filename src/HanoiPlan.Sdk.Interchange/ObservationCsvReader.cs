using CsvHelper;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads one stream from its header to its end. The text is split by CsvHelper; what the text means is decided here.</summary>
internal sealed class ObservationCsvReader
{
    // A row has eleven fields; the rest leaves room for delimiters and quotes.
    private const int FieldsInLongestRow = 16;
    private const int RowsBetweenLooks = 1024;

    private readonly ObservationCsvOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly FindingReport _report;
    private readonly List<Observation> _observations = [];
    private CsvMalformedReason? _malformed;
    private long _rowCount;

    public ObservationCsvReader(ObservationCsvOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        _report = new FindingReport(options.FileName);
    }

    public ObservationCsvResult Read(Stream stream)
    {
        using var input = new CsvInputStream(stream, _cancellation);
        if (input.ForeignEncoding is { } encoding)
        {
            _report.NotUtf8(encoding);
        }
        else
        {
            ReadRows(input);
        }

        return new ObservationCsvResult(_observations, _report.Findings, _rowCount);
    }

    private void ReadRows(CsvInputStream input)
    {
        var limit = _options.MaxFieldLength * FieldsInLongestRow;
        using var csv = CsvReader.Create(
            input,
            new CsvReaderOptions
            {
                Separator = _options.Delimiter ?? input.DetectDelimiter(),
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = limit,
                OnMalformedRecord = record => _malformed = record.Reason,
            },
            leaveOpen: true);
        if (!MoveNext(csv, limit))
        {
            _rowCount = 0;
            if (_report.Count == 0)
            {
                _report.EmptyFile();
            }

            return;
        }

        var text = new CsvRowText(csv, _options, _report);
        if (!text.IsWellFormed(ref _malformed, null) || CsvHeader.Read(text.AllFields(), _report) is not { } header)
        {
            return;
        }

        var rows = new ObservationRowReader(text, header, _options, _report);
        while (MoveNext(csv, limit))
        {
            if (++_rowCount % RowsBetweenLooks == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            if (text.IsWellFormed(ref _malformed, header) && rows.Read() is { } observation)
            {
                _observations.Add(observation);
            }
        }
    }

    private bool MoveNext(CsvReader csv, int limit)
    {
        _report.Subject = string.Empty;
        try
        {
            if (!csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            _rowCount++;
            _report.Line = Math.Max(1, exception.LineNumber);
            _report.RowTooLong(limit);
            return false;
        }

        _report.Line = csv.LineNumber;
        return true;
    }
}
