using System.Globalization;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// A fixed way of writing numbers, the same on every machine and in every culture. Reading is strict: what the
/// declared format does not allow is refused, so "7,5" is never taken for 75.
/// </summary>
public sealed class NumberFormat
{
    private NumberFormat(string name, char decimalMark, char? groupMark)
    {
        Name = name;
        DecimalMark = decimalMark;
        GroupMark = groupMark;
    }

    /// <summary>7.5 and 8300: a point before the decimals, no groups. For machines.</summary>
    public static NumberFormat Invariant { get; } = new("invariant", '.', null);

    /// <summary>7,5 and 8.300: a comma before the decimals, points between groups of three.</summary>
    public static NumberFormat Vietnamese { get; } = new("vi", ',', '.');

    /// <summary>7.5 and 8,300: a point before the decimals, commas between groups of three.</summary>
    public static NumberFormat English { get; } = new("en", '.', ',');

    /// <summary>"invariant", "vi" or "en".</summary>
    public string Name { get; }

    /// <summary>The character before the decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>The character between groups of three digits; null when groups are not allowed.</summary>
    public char? GroupMark { get; }

    /// <summary>The format that <paramref name="language"/> is written with.</summary>
    public static NumberFormat For(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>Writes a value with just the decimals it has.</summary>
    public string Format(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0 && bits[1] >= 0
            ? Format(((long)bits[1] << 32) | unchecked((uint)bits[0]), value.Scale, bits[3] < 0)
            : Mark(Unsigned(value).ToString("0.############################", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a value with exactly <paramref name="places"/> decimals; halves go away from zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="places">Decimals to show, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is outside 0 to 28.</exception>
    public string Format(decimal value, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 28);
        var rounded = Unsigned(decimal.Round(value, places, MidpointRounding.AwayFromZero));
        return Mark(rounded.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a number, keeping the decimals as written ("80,60" has two).</summary>
    /// <param name="text">The characters of the number alone, without blanks or a unit.</param>
    /// <param name="value">The value read.</param>
    /// <returns>False when the text is not a number of this format: a wrong mark, a group that is not of three digits,
    /// more digits than a <see cref="decimal"/> holds exactly, an exponent, or nothing at all.</returns>
    public bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        Span<char> plain = stackalloc char[40];
        var length = 0;
        var at = 0;
        if (text.Length > 0 && text[0] is '-' or '\u2212')
        {
            plain[length++] = '-';
            at = 1;
        }

        var whole = text[at..];
        var decimals = ReadOnlySpan<char>.Empty;
        var mark = whole.IndexOf(DecimalMark);
        if (mark >= 0)
        {
            decimals = whole[(mark + 1)..];
            whole = whole[..mark];
            if (decimals.IsEmpty)
            {
                return false;
            }
        }

        if (whole.IsEmpty || whole.Length + decimals.Length > 38)
        {
            return false;
        }

        var grouped = GroupMark is { } group && whole.Contains(group);
        for (var i = 0; i < whole.Length; i++)
        {
            var fromEnd = whole.Length - 1 - i;
            if (grouped && fromEnd % 4 == 3)
            {
                if (whole[i] != GroupMark || i == 0)
                {
                    return false;
                }

                continue;
            }

            if (!char.IsAsciiDigit(whole[i]))
            {
                return false;
            }

            plain[length++] = whole[i];
        }

        if (grouped && whole[0] == '0')
        {
            return false;
        }

        if (!decimals.IsEmpty)
        {
            plain[length++] = '.';
            foreach (var digit in decimals)
            {
                if (!char.IsAsciiDigit(digit))
                {
                    return false;
                }

                plain[length++] = digit;
            }
        }

        // A number that does not fit is read with fewer decimals than it was written with.
        var isExact = decimal.TryParse(
            plain[..length],
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value) && value.Scale == decimals.Length;
        value = isExact ? Unsigned(value) : 0;
        return isExact;
    }

    /// <summary>The name of the format.</summary>
    public override string ToString() => Name;

    // A zero has no sign: neither "-0" nor "-0.00" is ever shown or kept.
    private static decimal Unsigned(decimal value) => value == 0 ? Math.Abs(value) : value;

    // Digit by digit from the right: nearly every number that is written fits 64 bits, and reports write hundreds of thousands.
    private string Format(long mantissa, int places, bool isNegative)
    {
        if (mantissa == 0)
        {
            return "0";
        }

        while (places > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            places--;
        }

        Span<char> written = stackalloc char[64];
        var start = written.Length;
        for (var decimals = 0; decimals < places; decimals++)
        {
            (mantissa, var digit) = Math.DivRem(mantissa, 10);
            written[--start] = (char)('0' + digit);
        }

        if (places > 0)
        {
            written[--start] = DecimalMark;
        }

        var whole = 0;
        do
        {
            if (whole > 0 && whole % 3 == 0 && GroupMark is { } group)
            {
                written[--start] = group;
            }

            (mantissa, var digit) = Math.DivRem(mantissa, 10);
            written[--start] = (char)('0' + digit);
            whole++;
        }
        while (mantissa > 0);
        if (isNegative)
        {
            written[--start] = '-';
        }

        return new string(written[start..]);
    }

    private string Mark(string invariant)
    {
        if (this == Invariant)
        {
            return invariant;
        }

        var sign = invariant[0] == '-' ? 1 : 0;
        var point = invariant.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? invariant.Length : point;
        var written = new System.Text.StringBuilder(invariant.Length + 8);
        for (var i = 0; i < invariant.Length; i++)
        {
            if (i > sign && i < end && (end - i) % 3 == 0)
            {
                written.Append(GroupMark);
            }

            written.Append(i == point ? DecimalMark : invariant[i]);
        }

        return written.ToString();
    }
}
