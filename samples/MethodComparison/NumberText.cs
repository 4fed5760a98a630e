using System.Globalization;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Samples.Comparison;

/// <summary>Numbers as the files write them: a point before the decimals, no groups, an exponent where a tool wrote one; never rounded.</summary>
internal static class NumberText
{
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        var e = text.IndexOfAny('e', 'E');
        if (e < 0)
        {
            return NumberFormat.Invariant.TryParse(text, out value);
        }

        value = 0;
        if (!NumberFormat.Invariant.TryParse(text[..e], out var digits)
            || !int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            || power is < -28 or > 28)
        {
            return false;
        }

        var scaled = Rational.From(digits) * Rational.PowerOfTen(power);
        return scaled.TryToDecimal(out value);
    }

    public static bool TryReadYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;

    /// <summary>An empty field is no number, which is fine; anything else must be one.</summary>
    public static bool TryReadOptional(ReadOnlySpan<char> text, out decimal? value)
    {
        value = null;
        if (text.IsEmpty)
        {
            return true;
        }

        var isNumber = TryReadDecimal(text, out var read);
        value = read;
        return isNumber;
    }

    /// <summary>An empty field is no year, which is fine; anything else must be one.</summary>
    public static bool TryReadOptionalYear(ReadOnlySpan<char> text, out int? year)
    {
        year = null;
        if (text.IsEmpty)
        {
            return true;
        }

        var isYear = TryReadYear(text, out var read);
        year = read;
        return isYear;
    }
}
