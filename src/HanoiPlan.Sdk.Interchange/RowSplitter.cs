using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Splits plain text, which has no quotes: a row ends at a line break, a field at a delimiter, and an empty line is no row. Thirty-two
/// bytes are looked at together.
/// </summary>
internal sealed class RowSplitter(byte delimiter)
{
    // What may be read behind the text.
    public const int Slack = 32;

    /// <summary>Of rows with more fields the fields are counted and not split.</summary>
    public const int MaxFields = 64;

    private readonly int[] _ends = new int[MaxFields + 1];
    private readonly Vector256<byte> _delimiter = Vector256.Create(delimiter);
    private byte[] _bytes = [];
    private int _length;
    private int _chunk;
    private uint _marks;
    private int _at;

    /// <summary>Where the row at hand begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the row at hand ends, before its line break.</summary>
    public int End { get; private set; }

    public int FieldCount { get; private set; }

    /// <summary>Begins at a row.</summary>
    /// <param name="bytes">The text, with <see cref="Slack"/> bytes behind it.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="from">Where the row begins.</param>
    public void Restart(byte[] bytes, int length, int from)
    {
        (_bytes, _length, _at) = (bytes, length, from);
        _chunk = from;
        _marks = from < length ? MarksAt(from) : 0;
    }

    /// <summary>The bytes of a field of the row at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Field(int field)
    {
        // The ends lie within the text, in order.
        var ends = _ends;
        var from = ends[field] + 1;
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), from), ends[field + 1] - from);
    }

    /// <summary>Goes to the next row; false at the end of the text.</summary>
    public bool MoveNext()
    {
        // Kept in registers: this runs once for every field of a file.
        ref var bytes = ref MemoryMarshal.GetArrayDataReference(_bytes);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        var (length, chunk, marks, start, count) = (_length, _chunk, _marks, _at, 0);
        while (true)
        {
            while (marks == 0 && (chunk += Vector256<byte>.Count) < length)
            {
                marks = MarksAt(chunk);
            }

            var at = chunk < length ? Math.Min(length, chunk + System.Numerics.BitOperations.TrailingZeroCount(marks)) : length;
            marks &= unchecked(marks - 1);
            if (at < length)
            {
                if (Unsafe.Add(ref bytes, at) == delimiter)
                {
                    count++;
                    Unsafe.Add(ref ends, Math.Min(count, MaxFields)) = at;
                    continue;
                }

                if (at == start && count == 0)
                {
                    start++;
                    continue;
                }
            }
            else if (start >= length)
            {
                (_chunk, _marks) = (chunk, 0);
                return false;
            }

            count++;
            ends = start - 1;
            Unsafe.Add(ref ends, Math.Min(count, MaxFields)) = at;
            (_chunk, _marks, _at) = (chunk, marks, at + 1);
            (Start, End, FieldCount) = (start, at, count);
            return true;
        }
    }

    private uint MarksAt(int at)
    {
        var chunk = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bytes), (nuint)at);
        var found = Vector256.Equals(chunk, _delimiter) | Vector256.Equals(chunk, Vector256.Create((byte)'\n')) | Vector256.Equals(chunk, Vector256.Create((byte)'\r'));
        return found.ExtractMostSignificantBits();
    }
}

/// <summary>The fields of the row at which a splitter stands.</summary>
internal readonly struct SplitFields(RowSplitter rows) : IRowFields
{
    public int Count => rows.FieldCount;

    public int Length => rows.End - rows.Start;

    public ReadOnlySpan<byte> this[int field] => rows.Field(field);
}
