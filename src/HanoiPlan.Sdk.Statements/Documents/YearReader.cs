namespace HanoiPlan.Sdk.Statements;

/// <summary>Finds the years that a heading, a column or a sentence speaks of.</summary>
internal static class YearReader
{
    private const int First = 1900;
    private const int Last = 2100;

    private static readonly string[] YearWords = ["năm", "đến", "tới", "hết", "cuối", "trước", "by", "in", "until", "to", "year", "kỳ", "đoạn", "period", "through", "kh", "kế hoạch", "mục tiêu", "target", "plan"];

    /// <summary>The span or the due year that a heading says once for what stands under it.</summary>
    public static (int? From, int? To) TimeOf(ReadOnlySpan<char> title)
    {
        for (var at = 0; NextYear(title, at, out var start, out var year);)
        {
            at = start + 4;
            if (SecondOfSpan(title, at, out var last, out var end))
            {
                if (last >= year && !IsOfTerm(title, start))
                {
                    return (year, last);
                }

                at = end;
            }
            else if (FollowsYearWord(title, start))
            {
                return (null, year);
            }
        }

        return (null, null);
    }

    /// <summary>True for "by 2025".</summary>
    public static bool SaysBy(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf("by ", StringComparison.OrdinalIgnoreCase) is var found and >= 0; at += found + 3)
        {
            var year = at + found + 3;
            if (year + 4 <= text.Length && IsYearAt(text, year, out _) && (year == 3 || !WordFold.IsLetter(text[year - 4])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The years that a column speaks of: a bare year, or a span.</summary>
    public static (int? From, int? To) ColumnTime(ReadOnlySpan<char> title)
    {
        var year = 0;
        for (var at = 0; NextYear(title, at, out var start, out var found);)
        {
            at = start + 4;
            if (SecondOfSpan(title, at, out var last, out _) && last > found)
            {
                return (found, last);
            }

            year = found;
        }

        return (null, year == 0 ? null : year);
    }

    /// <summary>The earliest and the latest year of a sentence, without those of dates and numbers of documents; zero for none.</summary>
    public static (int Earliest, int Latest) Range(ReadOnlySpan<char> text)
    {
        var (earliest, latest) = (0, 0);
        for (var at = 0; NextYear(text, at, out var start, out var year); at = start + 4)
        {
            earliest = earliest == 0 ? year : Math.Min(earliest, year);
            latest = Math.Max(latest, year);
        }

        return (earliest, latest);
    }

    /// <summary>The year of "ngày … tháng … năm 2020" or "/2020/"; zero when there is none.</summary>
    public static int IssueYear(ReadOnlySpan<char> line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            if (IsYearAt(line, at, out var year) && (IsOfDate(line, at) || (at > 0 && line[at - 1] == '/')))
            {
                return year;
            }
        }

        return 0;
    }

    /// <summary>The first year of the first span, of a term too; zero when there is none.</summary>
    public static int SpanStart(ReadOnlySpan<char> title)
    {
        for (var at = 0; NextYear(title, at, out var start, out var year); at = start + 4)
        {
            if (SecondOfSpan(title, start + 4, out var last, out _) && last > year)
            {
                return year;
            }
        }

        return 0;
    }

    private static bool NextYear(ReadOnlySpan<char> text, int at, out int start, out int year)
    {
        for (start = at; start + 4 <= text.Length; start++)
        {
            if (IsYearAt(text, start, out year) && (start == 0 || text[start - 1] is not ('/' or '.' or ',')) && !IsOfDate(text, start)
                && (start + 4 >= text.Length || text[start + 4] is not ('/' or '%') && !IsQuantity(text[(start + 4)..])))
            {
                return true;
            }
        }

        year = 0;
        return false;
    }

    private static bool IsQuantity(ReadOnlySpan<char> after) =>
        after.Length > 1 && (after[0] is '.' or ',') && char.IsAsciiDigit(after[1]);

    private static bool IsYearAt(ReadOnlySpan<char> text, int at, out int year)
    {
        year = 0;
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsAsciiDigit(text[at - 1])) || (at + 4 < text.Length && char.IsAsciiDigit(text[at + 4])))
        {
            return false;
        }

        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            year = (year * 10) + text[i] - '0';
        }

        return year is >= First and <= Last;
    }

    private static bool SecondOfSpan(ReadOnlySpan<char> text, int at, out int last, out int end)
    {
        (last, end) = (0, at);
        var i = at;
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        if (i >= text.Length || text[i] is not ('-' or '–' or '—'))
        {
            return false;
        }

        i++;
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        end = i + 4;
        return i + 4 <= text.Length && IsYearAt(text, i, out last);
    }

    // "tháng 4 năm 2025" and "30/5/2019" are dates.
    private static bool IsOfDate(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - 14)..at].TrimEnd();
        if (!before.EndsWith("năm", StringComparison.OrdinalIgnoreCase))
        {
            return at > 1 && text[at - 1] is '/' or '-' && char.IsAsciiDigit(text[at - 2])
                && !(at > 4 && char.IsAsciiDigit(text[at - 3]) && char.IsAsciiDigit(text[at - 4]));
        }

        before = before[..^3].TrimEnd();
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1]))
        {
            digits--;
        }

        return digits < before.Length && before[..digits].TrimEnd().EndsWith("tháng", StringComparison.OrdinalIgnoreCase);
    }

    // "nhiệm kỳ 2020 - 2025" names the congress, not the years of its targets.
    private static bool IsOfTerm(ReadOnlySpan<char> text, int at) =>
        text[..at].TrimEnd().EndsWith("nhiệm kỳ", StringComparison.OrdinalIgnoreCase);

    private static bool FollowsYearWord(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        foreach (var word in YearWords)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (before.Length == word.Length || !WordFold.IsLetter(before[before.Length - word.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
