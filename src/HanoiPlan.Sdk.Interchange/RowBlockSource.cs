namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Cuts a stream into blocks at the ends of rows. It gives only plain text: without a quote every line break ends a row. The first piece
/// that is not plain, and all after it, is left to be read row by row. One thread at a time.
/// </summary>
internal sealed class RowBlockSource
{
    // What a processor keeps near, and far more than the longest row of most files.
    private const int UsualBlockSize = 128 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Stream _input;
    private readonly byte[] _carried;
    private int _carriedLength;
    private long _nextNumber;
    private bool _isEnded;
    private bool _isHandedOver;

    public RowBlockSource(Stream input, int longestRow)
    {
        _input = input;

        // Rows that could be too long for the reader are longer than a block, so that none is in a block.
        BlockSize = Math.Min(UsualBlockSize, longestRow / 2);
        _carried = new byte[BlockSize];
    }

    public int BlockSize { get; }

    /// <summary>The number of the line after the blocks given.</summary>
    public long NextLine { get; private set; } = 1;

    /// <summary>Gives the next block; false at the end of the plain text.</summary>
    public bool TryNext(RowBlock block)
    {
        if (_isHandedOver)
        {
            return false;
        }

        var buffer = block.Room;
        _carried.AsSpan(0, _carriedLength).CopyTo(buffer);
        var length = _carriedLength;
        if (!_isEnded)
        {
            length += _input.ReadAtLeast(buffer[length..], buffer.Length - length, throwOnEndOfStream: false);
            _isEnded = length < buffer.Length;
        }

        if (length == 0)
        {
            return false;
        }

        var text = buffer[..length];
        var isMarked = text.StartsWith(ByteOrderMark);
        var end = _isEnded ? length : text.LastIndexOf((byte)'\n') + 1;
        if (end == 0 || (isMarked && _nextNumber > 0) || !PlainText.IsPlain(text[..end], out var breaks))
        {
            text.CopyTo(_carried);
            _carriedLength = length;
            _isHandedOver = true;
            return false;
        }

        text[end..].CopyTo(_carried);
        _carriedLength = length - end;
        block.Restart(_nextNumber++, end, NextLine);
        NextLine += breaks;
        return true;
    }

    /// <summary>Everything that was not given as blocks; null when nothing is left.</summary>
    /// <param name="firstLine">The number of the first line of the stream given.</param>
    public PrefixedStream? TakeRest(out long firstLine)
    {
        firstLine = NextLine;
        if (!_isHandedOver)
        {
            return null;
        }

        if (_nextNumber == 0)
        {
            return new PrefixedStream(_carried[.._carriedLength], 0, _input);
        }

        // Within a file the mark of its beginning is a character like others: behind an empty line nobody takes it for the mark.
        firstLine--;
        return new PrefixedStream([(byte)'\n', .. _carried.AsSpan(0, _carriedLength)], 1, _input);
    }
}
