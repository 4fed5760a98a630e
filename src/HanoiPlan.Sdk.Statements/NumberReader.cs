using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Reads a written number at a place: 7,5 and 8.300 and 9 000 in Vietnamese, 7.5 and 8,300 in English. A mark that the
/// language does not use that way is read the likeliest way and noted as an oddity; what is no number at all is refused.
/// </summary>
internal static class NumberReader
{
    private const int MostDigits = 15;

    /// <summary>Reads the number that begins with the digit or digit-like letter at <paramref name="at"/>.</summary>
    /// <returns>False when the characters are no number; <paramref name="end"/> is then where they end.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, Language language, out decimal value, out NumberOddity oddity, out int end)
    {
        value = 0;
        oddity = NumberOddity.None;
        end = EndOfMarks(text, at);
        var marks = text[at..end];
        var points = marks.Count('.');
        var commas = marks.Count(',');
        if (points == 0 && commas == 0)
        {
            return TryReadBlanks(text, at, ref end, ref oddity, out value);
        }

        var (decimalMark, groupMark) = language == Language.Vietnamese ? (',', '.') : ('.', ',');
        var decimals = decimalMark == ',' ? commas : points;
        var groups = decimalMark == ',' ? points : commas;
        if (decimals <= 1 && groups > 0 && IsGrouped(marks, groupMark, decimalMark))
        {
            oddity |= NumberOddity.Grouped;
            return TryCompose(marks, groupMark, ref oddity, out value);
        }

        if (decimals == 1 && groups == 0)
        {
            // 9,000 in a Vietnamese text is more often nine thousand than nine with three idle decimals.
            if (language == Language.Vietnamese && IsGrouped(marks, ',', '.') && marks[0] != '0')
            {
                oddity |= NumberOddity.ThousandsComma | NumberOddity.Grouped;
                return TryCompose(marks, ',', ref oddity, out value);
            }

            return TryCompose(marks, '\0', ref oddity, out value);
        }

        if (decimals == 0 && groups == 1)
        {
            oddity |= decimalMark == ',' ? NumberOddity.DecimalPoint : NumberOddity.DecimalComma;
            return TryCompose(marks, '\0', ref oddity, out value);
        }

        if (groups <= 1 && IsGrouped(marks, decimalMark, groupMark))
        {
            oddity |= NumberOddity.ThousandsComma | NumberOddity.Grouped;
            return TryCompose(marks, decimalMark, ref oddity, out value);
        }

        return false;
    }

    /// <summary>"9,000" once more, as nine with three decimals.</summary>
    public static decimal AsDecimals(decimal grouped) => grouped / 1000m;

    public static bool IsDigitLike(char c) => char.IsAsciiDigit(c) || c is 'O' or 'o' or 'l' or 'I';

    private static int EndOfMarks(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                end++;
                continue;
            }

            var digitNext = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
            if (c is '.' or ',' && end > at && digitNext)
            {
                end++;
                continue;
            }

            // A letter that a scanner put for a digit stands among digits, not before a longer word.
            if (c is 'O' or 'o' or 'l' or 'I' && (end + 1 >= text.Length || !WordFold.IsLetter(text[end + 1]) || IsDigitLike(text[end + 1])))
            {
                end++;
                continue;
            }

            break;
        }

        return end;
    }

    // Groups of three digits parted by blanks: "9 000", "1 250 000".
    private static bool TryReadBlanks(ReadOnlySpan<char> text, int at, ref int end, ref NumberOddity oddity, out decimal value)
    {
        if (end - at <= 3 && text[at] != '0')
        {
            while (end + 3 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009'
                && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]) && char.IsAsciiDigit(text[end + 3])
                && (end + 4 >= text.Length || !(char.IsAsciiDigit(text[end + 4]) || text[end + 4] is '.')))
            {
                end += 4;
                oddity |= NumberOddity.Grouped;
            }

            if (oddity == NumberOddity.Grouped && end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }
            }
        }

        return TryCompose(text[at..end], ' ', ref oddity, out value);
    }

    private static bool IsGrouped(ReadOnlySpan<char> marks, char group, char decimalMark)
    {
        var point = marks.IndexOf(decimalMark);
        var whole = point < 0 ? marks : marks[..point];
        if (point >= 0 && marks[(point + 1)..].Contains(group))
        {
            return false;
        }

        var first = whole.IndexOf(group);
        if (first is < 1 or > 3)
        {
            return false;
        }

        for (var i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != group || i + 3 >= whole.Length || whole.Slice(i + 1, 3).Contains(group))
            {
                return false;
            }
        }

        return (whole.Length - first) % 4 == 0;
    }

    private static bool TryCompose(ReadOnlySpan<char> marks, char group, ref NumberOddity oddity, out decimal value)
    {
        value = 0;
        var digits = 0;
        var places = -1;
        foreach (var c in marks)
        {
            if (c == group || (group == ' ' && c is '\u00A0' or '\u202F' or '\u2009'))
            {
                continue;
            }

            if (c is '.' or ',')
            {
                if (places >= 0)
                {
                    return false;
                }

                places = 0;
                continue;
            }

            var digit = c switch { 'O' or 'o' => 0, 'l' or 'I' => 1, _ => c - '0' };
            if (!char.IsAsciiDigit(c))
            {
                oddity |= NumberOddity.LetterForDigit;
            }

            if (++digits > MostDigits)
            {
                return false;
            }

            value = (value * 10) + digit;
            places += places >= 0 ? 1 : 0;
        }

        if (digits == 0)
        {
            return false;
        }

        if (places > 0)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            value = new decimal(bits[0], bits[1], bits[2], false, (byte)places);
        }

        return true;
    }
}
