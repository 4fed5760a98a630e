namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// A stream whose first bytes were looked at and are given again. Every read looks at the cancellation token. The inner
/// stream stays open.
/// </summary>
internal sealed class CsvInputStream : Stream
{
    private const int LookAhead = 4096;

    private readonly Stream _inner;
    private readonly CancellationToken _cancellation;
    private readonly byte[] _first = new byte[LookAhead];
    private readonly int _firstLength;
    private int _given;

    public CsvInputStream(Stream inner, CancellationToken cancellation)
    {
        _inner = inner;
        _cancellation = cancellation;
        cancellation.ThrowIfCancellationRequested();
        _firstLength = inner.ReadAtLeast(_first, LookAhead, throwOnEndOfStream: false);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private ReadOnlySpan<byte> First => _first.AsSpan(0, _firstLength);

    /// <summary>"UTF-16" or "UTF-32" when the stream starts with the mark of one; null otherwise.</summary>
    public string? ForeignEncoding => First switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The delimiter that stands more often in the first line that is not empty; a comma when none does.</summary>
    public char DetectDelimiter()
    {
        var text = First.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? First[3..] : First;
        var header = text.TrimStart("\r\n"u8);
        var end = header.IndexOfAny((byte)'\r', (byte)'\n');
        header = end < 0 ? header : header[..end];
        return header.Count((byte)';') > header.Count((byte)',') ? ';' : ',';
    }

    public override int Read(Span<byte> buffer)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_given == _firstLength)
        {
            return _inner.Read(buffer);
        }

        var length = Math.Min(buffer.Length, _firstLength - _given);
        First.Slice(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
