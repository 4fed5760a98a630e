namespace HanoiPlan.Sdk.Interchange;

/// <summary>Says on which line a place of a text lies. LF, CR and CR LF each end a line. Cheap when asked in ascending order.</summary>
internal struct LineCounter(long firstLine)
{
    private readonly long _firstLine = firstLine;
    private int _at;
    private long _line = firstLine;

    public static long BreaksIn(ReadOnlySpan<byte> bytes)
    {
        var breaks = bytes.Count((byte)'\n');
        return bytes.Contains((byte)'\r') ? breaks + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8) : breaks;
    }

    /// <param name="bytes">The text, the same at every call.</param>
    /// <param name="offset">Where a row begins.</param>
    public long LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset < _at)
        {
            (_at, _line) = (0, _firstLine);
        }

        _line += BreaksIn(bytes[_at..offset]);
        _at = offset;
        return _line;
    }
}
