using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads the rows of one block after another. Each thread has its own.</summary>
internal sealed class BlockReader
{
    private readonly CsvReaderOptions _options;
    private readonly CsvHeader _header;
    private readonly PlainRowReader _plain;
    private readonly UnusualRowReader _unusual;

    public BlockReader(ColumnsForm form, CsvHeader header, CsvReaderOptions options)
    {
        _options = options;
        _header = header;
        Report = new FindingReport(form.Csv.FileName, 0);
        _plain = new PlainRowReader(form, header, Report);
        _unusual = new UnusualRowReader(form, header, new CsvRowText(form.Csv, Report), Report);
    }

    /// <summary>What there is to say about the rows of the block read last.</summary>
    public FindingReport Report { get; }

    /// <summary>Reads a block from its beginning.</summary>
    /// <param name="block">The block.</param>
    /// <param name="room">How many findings are still kept.</param>
    public void Read(RowBlock block, int room)
    {
        using var csv = CsvReader.Create(block.Bytes, _options);
        Read(block, csv, room);
    }

    /// <summary>Reads the rows of a block from where a reader stands.</summary>
    public void Read(RowBlock block, CsvReader csv, int room)
    {
        Report.Restart(room);
        _unusual.Text.Of(csv);
        while (csv.Read())
        {
            block.RowCount++;
            ref var row = ref block.Next();
            row.Offset = (int)csv.ByteOffset;
            switch (_plain.Read(csv, ref row))
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
        CsvMalformedReason? malformed = null;
        Report.Subject = string.Empty;
        Report.Line = block.LineOf(row.Offset);
        if (_unusual.Text.IsWellFormed(ref malformed, _header) && _unusual.Read(ref row) is { } figure)
        {
            block.Unusual.Add(figure);
            row.Unusual = block.Unusual.Count;
            block.Keep();
        }
    }
}
