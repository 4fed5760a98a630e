using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads a number straight into steps of a scale, where it is written plainly: ASCII, at most eighteen digits, no more decimals than the
/// scale has. It says no to everything else, which <see cref="NumberFormat"/> then reads; what both read is the same.
/// </summary>
internal sealed class StepsText(NumberFormat dialect)
{
    private const int MaxDigits = 18;

    // The digits with a sign, a decimal mark and marks between groups.
    private const int MaxLength = 26;

    private const ulong Ones = 0x0101_0101_0101_0101;

    // Of every four bytes the first.
    private const ulong PairMask = 0x0000_00FF_0000_00FF;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, Scale.MaxPlaces + 1).Select(places => new Scale(places).StepsPerOne)];

    private readonly byte _decimalMark = (byte)dialect.DecimalMark;

    // NUL, which no plain row holds, where there are no groups.
    private readonly byte _groupMark = (byte)(dialect.GroupMark ?? '\0');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ReadOnlySpan<byte> text, int places, out long steps) =>
        (text.Length is >= 4 and <= sizeof(ulong) && TryReadWord(text, places, out steps)) || TryReadAny(text, places, out steps);

    /// <summary>Reads four to eight digits, of which a decimal mark may stand between two, all together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadWord(ReadOnlySpan<byte> text, int places, out long steps)
    {
        unchecked
        {
            // The last character is the greatest byte; what is left below the first one are zeros.
            ref var first = ref MemoryMarshal.GetReference(text);
            var unused = 64 - (text.Length * 8);
            var word = ((ulong)Load(ref first) << unused) | ((ulong)Load(ref Unsafe.Add(ref first, text.Length - sizeof(uint))) << 32);
            var marks = word ^ (_decimalMark * Ones);
            marks = (marks - Ones) & ~marks & (Ones << 7);
            var decimals = 0;
            if (marks != 0)
            {
                // The digits before the mark move into its place.
                var mark = BitOperations.TrailingZeroCount(marks) & ~7;
                var before = word & ((1UL << mark) - 1);
                decimals = 7 - (mark / 8);
                word = (before << 8) | (decimals == 0 ? 0 : word >> (mark + 8) << (mark + 8));
                if (mark == unused || decimals == 0)
                {
                    steps = 0;
                    return false;
                }

                unused += 8;
            }

            var digits = word ^ (Ones * '0');
            digits = unused == 0 ? digits : digits >> unused << unused;
            if (((digits | (digits + (Ones * 0x76))) & (Ones << 7)) != 0 || decimals > places || places > MaxDigits - sizeof(ulong))
            {
                steps = 0;
                return false;
            }

            digits = (digits * 10) + (digits >> 8);
            digits = (((digits & PairMask) * ((100UL << 0) + (1_000_000UL << 32))) + (((digits >> 16) & PairMask) * (1UL + (10_000UL << 32)))) >> 32;
            steps = (long)digits * PowersOfTen[places - decimals];
            return true;
        }
    }

    private static uint Load(ref byte at) =>
        BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<uint>(ref at) : BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<uint>(ref at));

    private bool TryReadAny(ReadOnlySpan<byte> text, int places, out long steps)
    {
        steps = 0;
        if (text.Length > MaxLength)
        {
            return false;
        }

        var isNegative = !text.IsEmpty && text[0] == (byte)'-';
        var digits = isNegative ? text[1..] : text;
        var number = 0L;
        var at = 0;
        for (; at < digits.Length; at++)
        {
            var digit = DigitOf(digits[at]);
            if (digit > 9)
            {
                break;
            }

            number = unchecked((number * 10) + digit);
        }

        var wholeDigits = at;
        if (at < digits.Length && digits[at] == _groupMark)
        {
            if (!TryReadGroups(digits, ref at, ref number))
            {
                return false;
            }

            wholeDigits = at;
        }

        var decimals = 0;
        if (at < digits.Length)
        {
            if (digits[at] != _decimalMark)
            {
                return false;
            }

            decimals = digits.Length - at - 1;
            if (decimals == 0)
            {
                return false;
            }

            for (at++; at < digits.Length; at++)
            {
                var digit = DigitOf(digits[at]);
                if (digit > 9)
                {
                    return false;
                }

                number = unchecked((number * 10) + digit);
            }
        }

        if (wholeDigits == 0 || decimals > places || wholeDigits + places > MaxDigits)
        {
            return false;
        }

        number = unchecked(number * PowersOfTen[places - decimals]);
        steps = isNegative ? -number : number;
        return true;
    }

    private static uint DigitOf(byte character) => unchecked((uint)(character - '0'));

    // The number begins with the digits before the first mark; groups of three follow, and the first does not begin with a zero.
    private bool TryReadGroups(ReadOnlySpan<byte> digits, ref int at, ref long number)
    {
        if (at is 0 or > 3 || digits[0] == (byte)'0')
        {
            return false;
        }

        while (at < digits.Length && digits[at] == _groupMark)
        {
            if (digits.Length - at < 4)
            {
                return false;
            }

            for (var i = 1; i <= 3; i++)
            {
                var digit = DigitOf(digits[at + i]);
                if (digit > 9)
                {
                    return false;
                }

                number = unchecked((number * 10) + digit);
            }

            at += 4;
        }

        return true;
    }
}
