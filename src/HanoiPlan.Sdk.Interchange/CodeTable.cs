using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Finds the number of a short text by its bytes. The text of the row before and the one after it in order are tried first:
/// files are sorted by something. Not safe for several threads.
/// </summary>
internal sealed class CodeTable
{
    // Texts up to this length are told apart by two numbers; of longer ones the bytes are compared too.
    private const int PackedLength = 16;

    // Ways of writing the same thing that a file brings; without a limit a bad file would fill the memory.
    private const int MaxLearned = 65_536;

    private Entry[] _entries;
    private int[] _slots;
    private int _count;
    private int _learned;
    private int _last;
    private byte[]?[] _long;

    public CodeTable(IReadOnlyCollection<string> codes)
    {
        _entries = NewEntries(Math.Max(4, codes.Count));
        _long = new byte[_entries.Length][];
        _slots = new int[SlotCount(_entries.Length)];
        foreach (var code in codes)
        {
            Add(System.Text.Encoding.UTF8.GetBytes(code), _count);
        }
    }

    /// <summary>The number that a text was given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<byte> text, out int number)
    {
        // One entry stands behind every other: there are more entries than texts.
        Pack(text, out var low, out var high);
        ref var last = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), (nint)(uint)_last);
        if (last.Is(text.Length, low, high))
        {
            number = last.Number;
            return true;
        }

        ref var next = ref Unsafe.Add(ref last, 1);
        if (next.Is(text.Length, low, high))
        {
            _last = unchecked(_last + 1);
            number = next.Number;
            return true;
        }

        return TryFindOther(text, low, high, out number);
    }

    /// <summary>Remembers another way of writing a number's text.</summary>
    public void Learn(ReadOnlySpan<byte> text, int number)
    {
        if (_learned < MaxLearned)
        {
            _learned++;
            Add(text.ToArray(), number);
        }
    }

    private bool TryFindOther(ReadOnlySpan<byte> text, ulong low, ulong high, out int number)
    {
        var at = IsLong(_last, text, low, high) ? _last : Find(text, low, high);
        if (at < 0)
        {
            number = -1;
            return false;
        }

        _last = at;
        number = _entries[at].Number;
        return true;
    }

    private bool IsLong(int at, ReadOnlySpan<byte> text, ulong low, ulong high) =>
        _entries[at].Is(-text.Length, low, high) && _long[at] is { } whole && text.SequenceEqual(whole);

    private static Entry[] NewEntries(int texts)
    {
        var entries = new Entry[texts + 1];
        Array.Fill(entries, Entry.None);
        return entries;
    }

    private static int SlotCount(int entries) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries * 2);

    // The first and the last eight bytes, or four, which may overlap: with the length they tell texts of up to sixteen bytes apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pack(ReadOnlySpan<byte> text, out ulong low, out ulong high)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        if (text.Length >= sizeof(ulong))
        {
            low = Unsafe.ReadUnaligned<ulong>(ref first);
            high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, text.Length - sizeof(ulong)));
        }
        else if (text.Length >= sizeof(uint))
        {
            low = Unsafe.ReadUnaligned<uint>(ref first);
            high = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, text.Length - sizeof(uint)));
        }
        else
        {
            low = text.IsEmpty ? 0 : text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16);
            high = 0;
        }
    }

    private static uint HashOf(ulong low, ulong high, int length)
    {
        unchecked
        {
            var mixed = (low ^ (high * 0x9E37_79B9_7F4A_7C15UL) ^ (ulong)length) * 0xBF58_476D_1CE4_E5B9UL;
            return (uint)(mixed >> 32);
        }
    }

    private int Find(ReadOnlySpan<byte> text, ulong low, ulong high)
    {
        var mask = (uint)_slots.Length - 1;
        for (var slot = HashOf(low, high, text.Length) & mask; ; slot = (slot + 1) & mask)
        {
            var at = _slots[slot] - 1;
            if (at < 0 || _entries[at].Is(text.Length, low, high) || IsLong(at, text, low, high))
            {
                return at;
            }
        }
    }

    private void Add(byte[] text, int number)
    {
        Pack(text, out var low, out var high);
        if (Find(text, low, high) >= 0)
        {
            return;
        }

        if (_count == _entries.Length - 1)
        {
            var entries = NewEntries(2 * _count);
            _entries.AsSpan(0, _count).CopyTo(entries);
            _entries = entries;
            Array.Resize(ref _long, _entries.Length);
            _slots = new int[SlotCount(_entries.Length)];
            for (var i = 0; i < _count; i++)
            {
                Place(i);
            }
        }

        _entries[_count] = new Entry(low, high, text.Length > PackedLength ? -text.Length : text.Length, number);
        _long[_count] = text.Length > PackedLength ? text : null;
        Place(_count);
        _count++;
    }

    private void Place(int at)
    {
        ref readonly var entry = ref _entries[at];
        var mask = (uint)_slots.Length - 1;
        var slot = HashOf(entry.Low, entry.High, Math.Abs(entry.Length)) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = at + 1;
    }

    private readonly struct Entry(ulong low, ulong high, int length, int number)
    {
        public static readonly Entry None = new(0, 0, int.MinValue, -1);

        public readonly ulong Low = low;
        public readonly ulong High = high;

        /// <summary>Below zero for a text that two numbers do not tell from every other.</summary>
        public readonly int Length = length;

        public readonly int Number = number;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(int length, ulong low, ulong high) => ((Low ^ low) | (High ^ high) | unchecked((uint)(Length ^ length))) == 0;
    }
}
