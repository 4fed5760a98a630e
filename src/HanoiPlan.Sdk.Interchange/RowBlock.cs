namespace HanoiPlan.Sdk.Interchange;

/// <summary>A piece of a file that ends with a row, and what was read from it. One thread uses it at a time; used again and again.</summary>
internal sealed class RowBlock(int size)
{
    private const int LeastRows = 16;

    // The bytes of a row that says no more than it must.
    private const int ShortRow = 32;

    private readonly byte[] _buffer = new byte[size];
    private LineCounter _lines;

    /// <summary>Room for the bytes.</summary>
    public Span<byte> Room => _buffer;

    public int Length { get; private set; }

    /// <summary>The block's number in the file, from 0.</summary>
    public long Number { get; private set; }

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, Length);

    /// <summary>The rows met, usable or not.</summary>
    public long RowCount { get; set; }

    /// <summary>What was read for cells.</summary>
    public CellRows Cells { get; } = new(Math.Max(LeastRows, size / ShortRow));

    /// <summary>What there is to say about the rows by themselves.</summary>
    public FindingReport Report { get; } = new(null, 0);

    /// <summary>For each finding that the report keeps, how many of the cells stand before its row.</summary>
    public List<int> ReportedAt { get; } = [];

    /// <summary>Begins with other bytes.</summary>
    public void Restart(long number, int length, long firstLine)
    {
        Number = number;
        Length = length;
        _lines = new LineCounter(firstLine);
        Clear();
    }

    /// <summary>Forgets what was read, and keeps the bytes.</summary>
    public void Clear()
    {
        RowCount = 0;
        Cells.Clear();
        Report.Restart(0);
        ReportedAt.Clear();
    }

    public long LineOf(int offset) => _lines.LineOf(Bytes.Span, offset);
}
