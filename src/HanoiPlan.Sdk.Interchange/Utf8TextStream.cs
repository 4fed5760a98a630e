using System.Buffers;
using System.Text.Unicode;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Gives the characters of a text reader as UTF-8. Half of a surrogate pair is no character: it becomes a byte that is
/// not UTF-8, so that it is reported like one instead of being replaced. The text reader stays open.
/// </summary>
internal sealed class Utf8TextStream : Stream
{
    private const byte NotUtf8 = 0xFF;

    private readonly TextReader _text;
    private readonly char[] _characters = new char[4096];
    private readonly byte[] _bytes = new byte[3 * 4096];
    private int _characterCount;
    private int _at;
    private int _end;
    private bool _isEnded;

    public Utf8TextStream(TextReader text) => _text = text;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_at == _end && !(_isEnded && _characterCount == 0))
        {
            Fill();
        }

        var length = Math.Min(buffer.Length, _end - _at);
        _bytes.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Fill()
    {
        if (!_isEnded)
        {
            var read = _text.Read(_characters, _characterCount, _characters.Length - _characterCount);
            _isEnded = read == 0;
            _characterCount += read;
        }

        _at = 0;
        var status = Utf8.FromUtf16(
            _characters.AsSpan(0, _characterCount), _bytes, out var taken, out _end, replaceInvalidSequences: false, _isEnded);
        if (status == OperationStatus.InvalidData)
        {
            _bytes[_end++] = NotUtf8;
            taken++;
        }

        _characters.AsSpan(taken, _characterCount - taken).CopyTo(_characters);
        _characterCount -= taken;
    }
}
