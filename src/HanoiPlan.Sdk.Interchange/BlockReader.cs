using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads the rows of one block after another. Each thread has its own.</summary>
internal sealed class BlockReader
{
    private readonly CsvReaderOptions _options;
    private readonly CsvHeader _header;
    private readonly PlainRowReader _plain;
    private readonly UnusualRowReader _unusual;
    private readonly RowSplitter _rows;

    public BlockReader(ColumnsForm form, CsvHeader header, CsvReaderOptions options)
    {
        _options = options;
        _header = header;
        _rows = new RowSplitter((byte)options.Separator!.Value);
        Report = new FindingReport(form.Csv.FileName, 0);
        _plain = new PlainRowReader(form, header, Report);
        _unusual = new UnusualRowReader(form, header, new CsvRowText(form.Csv, Report), Report);
    }

    /// <summary>What there is to say about the rows of the block read last.</summary>
    public FindingReport Report { get; }

    /// <summary>Reads the rows of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">Where its first row begins.</param>
    /// <param name="room">How many findings are still kept.</param>
    public void Read(RowBlock block, int from, int room)
    {
        Report.Restart(room);
        _rows.Restart(block.Buffer, block.Length, from);
        var fields = new SplitFields(_rows);
        while (_rows.MoveNext())
        {
            block.RowCount++;
            ref var row = ref block.Next();
            row.Offset = _rows.Start;
            switch (_plain.Read(fields, ref row))
            {
                case PlainReading.Read:
                    block.Keep();
                    break;
                case PlainReading.Unusual:
                    ReadUnusual(block, ref row);
                    break;
            }
        }
    }

    private void ReadUnusual(RowBlock block, ref CellRow row)
    {
        // With the line break before it: what would be a mark at the beginning of a file is no mark within one.
        var from = Math.Max(0, _rows.Start - 1);
        using var csv = CsvReader.Create(block.Bytes[from.._rows.End], _options);
        if (!csv.Read())
        {
            throw new InvalidOperationException($"There is no row at {_rows.Start} of block {block.Number}.");
        }

        CsvMalformedReason? malformed = null;
        Report.Subject = string.Empty;
        Report.Line = block.LineOf(row.Offset);
        if (_unusual.Text.Of(csv).IsWellFormed(ref malformed, _header) && _unusual.Read(ref row) is { } figure)
        {
            block.Unusual.Add(figure);
            row.Unusual = block.Unusual.Count;
            block.Keep();
        }
    }
}
