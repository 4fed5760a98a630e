using System.Buffers.Binary;

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

    public CodeTable(IReadOnlyCollection<string> codes)
    {
        _entries = new Entry[Math.Max(4, codes.Count)];
        _slots = new int[SlotCount(_entries.Length)];
        foreach (var code in codes)
        {
            Add(System.Text.Encoding.UTF8.GetBytes(code), _count);
        }
    }

    /// <summary>The number that a text was given.</summary>
    public bool TryFind(ReadOnlySpan<byte> text, out int number)
    {
        Pack(text, out var low, out var high);
        var entries = _entries.AsSpan(0, _count);
        var at = _last;
        if (!IsAt(entries, at, text, low, high))
        {
            at++;
            if (!IsAt(entries, at, text, low, high))
            {
                at = Find(text, low, high);
                if (at < 0)
                {
                    number = -1;
                    return false;
                }
            }

            _last = at;
        }

        number = entries[at].Number;
        return true;
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

    private static int SlotCount(int entries) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries * 2);

    private static bool IsAt(ReadOnlySpan<Entry> entries, int at, ReadOnlySpan<byte> text, ulong low, ulong high) =>
        (uint)at < (uint)entries.Length && entries[at].Is(text, low, high);

    // The first and the last eight bytes, which overlap in short texts: with the length they make a text of up to sixteen bytes.
    private static void Pack(ReadOnlySpan<byte> text, out ulong low, out ulong high)
    {
        high = 0;
        if (text.Length >= sizeof(ulong))
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(text);
            high = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else if (text.Length >= sizeof(uint))
        {
            low = BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32);
        }
        else
        {
            low = text.IsEmpty ? 0 : text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16);
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
            if (at < 0 || _entries[at].Is(text, low, high))
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

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _count);
            _slots = new int[SlotCount(_entries.Length)];
            for (var i = 0; i < _count; i++)
            {
                Place(i);
            }
        }

        _entries[_count] = new Entry(low, high, text.Length, number, text.Length > PackedLength ? text : null);
        Place(_count);
        _count++;
    }

    private void Place(int at)
    {
        ref readonly var entry = ref _entries[at];
        var mask = (uint)_slots.Length - 1;
        var slot = HashOf(entry.Low, entry.High, entry.Length) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = at + 1;
    }

    private readonly struct Entry(ulong low, ulong high, int length, int number, byte[]? whole)
    {
        public readonly ulong Low = low;
        public readonly ulong High = high;
        public readonly int Length = length;
        public readonly int Number = number;
        private readonly byte[]? _whole = whole;

        public bool Is(ReadOnlySpan<byte> text, ulong low, ulong high) =>
            Low == low && High == high && Length == text.Length && (_whole is null || text.SequenceEqual(_whole));
    }
}
