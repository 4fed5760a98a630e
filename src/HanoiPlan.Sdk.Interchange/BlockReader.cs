using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads the rows of one block after another. Each thread has its own.</summary>
internal sealed class BlockReader
{
    private readonly CsvReaderOptions _options;
    private readonly CsvHeader _header;
    private readonly FindingReport _report;
    private readonly PlainRowReader _plain;
    private readonly UnusualRowReader _unusual;

    public BlockReader(ColumnsForm form, CsvHeader header, CsvReaderOptions options)
    {
        _options = options;
        _header = header;
        _report = new FindingReport(form.Csv.FileName, 0);
        _plain = new PlainRowReader(form, header, _report);
        _unusual = new UnusualRowReader(form, header, new CsvRowText(form.Csv, _report), _report);
    }

    /// <summary>Reads the rows of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">Where its first row begins.</param>
    /// <param name="room">How many findings are still kept.</param>
    public void Read(RowBlock block, int from, int room)
    {
        _report.Restart(room);
        using var csv = CsvReader.Create(block.Bytes[from..], _options);
        while (csv.Read())
        {
            block.RowCount++;
            var offset = unchecked(from + (int)csv.ByteOffset);
            if (!_plain.TryRead(csv, block.Cells, offset))
            {
                ReadUnusual(csv, block, offset);
            }
        }

        block.Report.Restart(room);
        block.Report.Take(_report);
    }

    private void ReadUnusual(CsvReader csv, RowBlock block, int offset)
    {
        // Plain text has no quotes, and so none that is malformed.
        CsvMalformedReason? malformed = null;
        _report.Subject = string.Empty;
        _report.Line = block.LineOf(offset);
        var row = new CellRow { Offset = offset };
        var figure = _unusual.Text.Of(csv).IsWellFormed(ref malformed, _header) ? _unusual.Read(ref row) : null;
        while (block.ReportedAt.Count < _report.KeptCount)
        {
            block.ReportedAt.Add(block.Cells.Count);
        }

        if (figure is not null)
        {
            block.Cells.Add(row, figure);
        }
    }
}
