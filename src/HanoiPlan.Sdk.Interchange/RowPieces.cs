using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Remembers what stood around the values of earlier rows: area and measure at the beginning, period and kind in the middle, and what
/// follows the value. Between the same places the same bytes, without a quote, are the same fields, and in most files nearly every row
/// is made of pieces that were read before. It says no where it does not know. Not safe for several threads.
/// </summary>
internal sealed class RowPieces
{
    // Pieces no longer than those that a table finds at once.
    private const int MaxLength = 16;
    private const int KindBits = 4;
    private const byte Quote = (byte)'"';

    private readonly bool _isUsable;
    private readonly CodeTable _middles = new([]);
    private readonly CodeTable _endings = new([]);
    private Vector256<byte> _beginning;
    private Vector256<byte> _mask;
    private int _length;
    private int _area;
    private int _measure;

    public RowPieces(CsvHeader header)
    {
        _isUsable = header.FieldOf(ObservationColumn.Area) + header.FieldOf(ObservationColumn.Measure) == 1
            && header.FieldOf(ObservationColumn.Period) + header.FieldOf(ObservationColumn.Kind) == 5
            && header.FieldOf(ObservationColumn.Period) is 2 or 3
            && header.FieldOf(ObservationColumn.Value) == 4;
    }

    /// <summary>The area and the measure of a row that begins like the one learned last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryBeginning(ReadOnlySpan<byte> row, out int area, out int measure)
    {
        (area, measure) = (_area, _measure);
        return _length > 0 && row.Length >= Vector256<byte>.Count
            && (Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row)) & _mask) == _beginning;
    }

    /// <summary>What stands before and behind the value of the row whose beginning was found or learned last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRest(ReadOnlySpan<byte> row, ReadOnlySpan<byte> value, out int period, out int kind, out int day)
    {
        Unsafe.SkipInit(out day);
        var middle = 0;
        var isFound = TrySplit(row, value, out var before, out var ending) && _middles.TryFind(before, out middle) && _endings.TryFind(ending, out day);
        period = middle >> KindBits;
        kind = middle & ((1 << KindBits) - 1);
        return isFound;
    }

    /// <summary>Remembers how a row begins.</summary>
    /// <param name="row">The bytes of the row.</param>
    /// <param name="length">Its bytes up to the second delimiter, included, unless there is a quote among them.</param>
    /// <param name="area">The place of the area.</param>
    /// <param name="measure">The place of the measure.</param>
    public void LearnBeginning(ReadOnlySpan<byte> row, int length, int area, int measure)
    {
        _length = 0;
        if (!_isUsable || length > Vector256<byte>.Count || row.Length < Vector256<byte>.Count)
        {
            return;
        }

        _mask = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)length));
        _beginning = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row)) & _mask;
        (_area, _measure) = (area, measure);
        _length = Vector256.EqualsAny(_beginning, Vector256.Create(Quote)) ? 0 : length;
    }

    /// <summary>Remembers what stands before and behind the value of the row whose beginning was found or learned last.</summary>
    public void LearnRest(ReadOnlySpan<byte> row, ReadOnlySpan<byte> value, int period, int kind, int day)
    {
        if (TrySplit(row, value, out var before, out var ending) && before.Length <= MaxLength && ending.Length <= MaxLength && !row.Contains(Quote))
        {
            _middles.Learn(before, (period << KindBits) | kind);
            _endings.Learn(ending, day);
        }
    }

    // Without the delimiters beside the value.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySplit(ReadOnlySpan<byte> row, ReadOnlySpan<byte> value, out ReadOnlySpan<byte> before, out ReadOnlySpan<byte> ending)
    {
        before = ending = default;
        var at = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(row), ref MemoryMarshal.GetReference(value));
        if (_length == 0 || at <= _length || at >= row.Length - value.Length)
        {
            return false;
        }

        before = row[_length..((int)at - 1)];
        ending = row[((int)at + value.Length + 1)..];
        return true;
    }
}
