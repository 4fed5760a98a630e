using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>Reads and writes periods in the ISO-like and the Vietnamese forms.</summary>
internal static class TimePeriodText
{
    private static readonly string[] RomanQuarters = ["I", "II", "III", "IV"];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static bool TryParse(ReadOnlySpan<char> text, out TimePeriod period)
    {
        text = text.Trim();
        period = default;
        if (text.Length is 0 or > 40)
        {
            return false;
        }

        return char.IsAsciiDigit(text[0]) && TryParseIso(text, out period)
            || TryParseVietnamese(VietnameseText.Compose(text.ToString()).ToLowerInvariant(), out period);
    }

    public static string Write(TimePeriod period, Language language)
    {
        var year = Digits(period.FirstYear);
        var vietnamese = language == Language.Vietnamese;
        return period.Kind switch
        {
            PeriodKind.Day => vietnamese
                ? $"Ngày {Digits(period.Start.Day)}/{Digits(period.Start.Month)}/{year}"
                : $"{Digits(period.Start.Day)} {EnglishMonths[period.Start.Month - 1]} {year}",
            PeriodKind.Month => vietnamese ? $"Tháng {Digits(period.Index)}/{year}" : $"{EnglishMonths[period.Index - 1]} {year}",
            PeriodKind.Quarter => vietnamese ? $"Quý {RomanQuarters[period.Index - 1]}/{year}" : $"Q{Digits(period.Index)} {year}",
            PeriodKind.Half when vietnamese => period.Index == 1 ? $"6 tháng đầu năm {year}" : $"6 tháng cuối năm {year}",
            PeriodKind.Half => period.Index == 1 ? $"first half of {year}" : $"second half of {year}",
            PeriodKind.NineMonths => vietnamese ? $"9 tháng đầu năm {year}" : $"first nine months of {year}",
            PeriodKind.Year => vietnamese ? $"Năm {year}" : year,
            PeriodKind.YearSpan => vietnamese
                ? $"Giai đoạn {year} - {Digits(period.LastYear)}"
                : $"{year}–{Digits(period.LastYear)}",
            _ => throw new InvalidOperationException("TimePeriod.None has no wording; give a period such as TimePeriod.Year(2025)."),
        };
    }

    private static bool TryParseIso(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        if (text.Length < 4 || !TryYear(text[..4], out var year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = TimePeriod.Year(year);
            return true;
        }

        if (text[4] != '-')
        {
            return false;
        }

        var rest = text[5..];
        switch (rest.Length)
        {
            case 2 when rest is "H1" or "H2":
                period = TimePeriod.Half(year, rest[1] - '0');
                return true;
            case 2 when rest[0] is 'Q' && rest[1] is >= '1' and <= '4':
                period = TimePeriod.Quarter(year, rest[1] - '0');
                return true;
            case 2 when rest is "9M":
                period = TimePeriod.NineMonths(year);
                return true;
            case 2 when TryNumber(rest, 1, 12, out var month):
                period = TimePeriod.Month(year, month);
                return true;
            case 4 when TryYear(rest, out var last) && last > year:
                period = TimePeriod.Years(year, last);
                return true;
            case 5 when rest[2] == '-' && TryNumber(rest[..2], 1, 12, out var month) && TryNumber(rest[3..], 1, 31, out var day):
                return TryDay(year, month, day, out period);
            default:
                return false;
        }
    }

    // The text is lower-case and composed.
    private static bool TryParseVietnamese(string text, out TimePeriod period)
    {
        period = default;
        var rest = text.AsSpan();
        if (Take(ref rest, "giai đoạn "))
        {
            var dash = rest.IndexOfAny('-', '–');
            return dash > 0 && TryYear(rest[..dash].Trim(), out var first) && TryYear(rest[(dash + 1)..].Trim(), out var last)
                && last > first && Is(TimePeriod.Years(first, last), out period);
        }

        if (Take(ref rest, "năm "))
        {
            return TryYear(rest, out var year) && Is(TimePeriod.Year(year), out period);
        }

        if (Take(ref rest, "6 tháng đầu năm "))
        {
            return TryYear(rest, out var year) && Is(TimePeriod.Half(year, 1), out period);
        }

        if (Take(ref rest, "6 tháng cuối năm "))
        {
            return TryYear(rest, out var year) && Is(TimePeriod.Half(year, 2), out period);
        }

        if (Take(ref rest, "9 tháng đầu năm ") || Take(ref rest, "9 tháng năm "))
        {
            return TryYear(rest, out var year) && Is(TimePeriod.NineMonths(year), out period);
        }

        if (Take(ref rest, "quý "))
        {
            return TryQuarter(rest, out period);
        }

        if (Take(ref rest, "tháng "))
        {
            var slash = rest.IndexOf('/');
            return slash > 0 && TryNumber(rest[..slash], 1, 12, out var month) && TryYear(rest[(slash + 1)..], out var year)
                && Is(TimePeriod.Month(year, month), out period);
        }

        Take(ref rest, "ngày ");
        return TrySlashedDay(rest, out period);
    }

    private static bool TryQuarter(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        var slash = text.IndexOf('/');
        var number = slash < 0 ? text[..Math.Max(0, text.IndexOf(' '))] : text[..slash];
        var year = slash < 0 ? text[number.Length..].Trim() : text[(slash + 1)..];
        Take(ref year, "năm ");
        var quarter = number switch
        {
            "i" or "1" => 1,
            "ii" or "2" => 2,
            "iii" or "3" => 3,
            "iv" or "4" => 4,
            _ => 0,
        };
        return quarter > 0 && TryYear(year, out var parsed) && Is(TimePeriod.Quarter(parsed, quarter), out period);
    }

    private static bool TrySlashedDay(ReadOnlySpan<char> text, out TimePeriod period)
    {
        period = default;
        var first = text.IndexOf('/');
        var second = text.LastIndexOf('/');
        return first > 0 && second > first
            && TryNumber(text[..first], 1, 31, out var day)
            && TryNumber(text[(first + 1)..second], 1, 12, out var month)
            && TryYear(text[(second + 1)..], out var year)
            && TryDay(year, month, day, out period);
    }

    private static bool TryDay(int year, int month, int day, out TimePeriod period)
    {
        period = default;
        return day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && Is(TimePeriod.Day(new LocalDate(year, month, day)), out period);
    }

    private static bool Is(TimePeriod value, out TimePeriod period)
    {
        period = value;
        return true;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string start)
    {
        if (!rest.StartsWith(start, StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest[start.Length..].Trim();
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length == 4 && TryNumber(text, TimePeriod.MinYear, TimePeriod.MaxYear, out year);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
