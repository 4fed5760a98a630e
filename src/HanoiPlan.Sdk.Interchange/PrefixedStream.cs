namespace HanoiPlan.Sdk.Interchange;

/// <summary>Some bytes, and then those of a stream, which stays open.</summary>
/// <param name="before">The bytes.</param>
/// <param name="added">How many of the bytes are not the file's own and are not counted.</param>
/// <param name="inner">The stream.</param>
internal sealed class PrefixedStream(byte[] before, int added, Stream inner) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The file's own bytes given so far.</summary>
    public long BytesGiven { get; private set; } = -added;

    public override int Read(Span<byte> buffer)
    {
        int length;
        if (_given < before.Length)
        {
            length = Math.Min(buffer.Length, before.Length - _given);
            before.AsSpan(_given, length).CopyTo(buffer);
            _given += length;
        }
        else
        {
            length = inner.Read(buffer);
        }

        BytesGiven += length;
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
