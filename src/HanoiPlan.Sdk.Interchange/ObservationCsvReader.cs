using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads one stream from its header to its end.</summary>
internal sealed class ObservationCsvReader
{
    private readonly ObservationCsvOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly FindingReport _report;
    private readonly List<Observation> _observations = [];
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
        using var rows = new CsvRows(input, _options.Delimiter ?? input.DetectDelimiter(), _options, _report, 1, _cancellation);
        if (rows.ReadHeader() is not { } header)
        {
            return;
        }

        var reader = new ObservationRowReader(rows.Text, header, _options, _report);
        while (rows.MoveNext())
        {
            if (rows.IsWellFormed(header) && reader.Read() is { } observation)
            {
                _observations.Add(observation);
            }
        }

        _rowCount = rows.RowCount;
    }
}
