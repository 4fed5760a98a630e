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

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, Scale.MaxPlaces + 1).Select(places => new Scale(places).StepsPerOne)];

    private readonly byte _decimalMark = (byte)dialect.DecimalMark;

    // NUL, which no plain row holds, where there are no groups.
    private readonly byte _groupMark = (byte)(dialect.GroupMark ?? '\0');

    public bool TryRead(ReadOnlySpan<byte> text, int places, out long steps)
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
