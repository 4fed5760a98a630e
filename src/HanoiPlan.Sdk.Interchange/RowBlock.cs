namespace HanoiPlan.Sdk.Interchange;

/// <summary>A piece of a file that ends with a row, and what was read from it. One thread uses it at a time; used again and again.</summary>
internal sealed class RowBlock(int size)
{
    private LineCounter _lines;
    private CellRow[] _rows = new CellRow[256];

    /// <summary>Room for the bytes, and behind it for what a splitter reads.</summary>
    public byte[] Buffer { get; } = new byte[size + RowSplitter.Slack];

    public Span<byte> Room => Buffer.AsSpan(0, size);

    public int Length { get; private set; }

    /// <summary>The block's number in the file, from 0.</summary>
    public long Number { get; private set; }

    public ReadOnlyMemory<byte> Bytes => Buffer.AsMemory(0, Length);

    /// <summary>The rows met, usable or not.</summary>
    public long RowCount { get; set; }

    public int CellCount { get; private set; }

    public ReadOnlySpan<CellRow> Cells => _rows.AsSpan(0, CellCount);

    /// <summary>The figures that were read the long way.</summary>
    public List<UnusualFigure> Unusual { get; } = [];

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
        CellCount = 0;
        Unusual.Clear();
    }

    public long LineOf(int offset) => _lines.LineOf(Bytes.Span, offset);

    /// <summary>Room for the next row, which <see cref="Keep"/> keeps.</summary>
    public ref CellRow Next()
    {
        if (CellCount == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * _rows.Length);
        }

        ref var row = ref _rows[CellCount];
        row.Unusual = 0;
        return ref row;
    }

    public void Keep() => CellCount++;
}
