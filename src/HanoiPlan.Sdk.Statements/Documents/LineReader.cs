using System.Buffers;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Parts a text into physical lines and tells the furniture of pages from its text.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private static readonly SearchValues<char> PageLetters = SearchValues.Create(" 0123456789/-ofOF");

    private const int LongestHead = 100;
    private const int FewestRepeats = 3;
    private const int LongestPageNumber = 16;

    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>(text.Length / 40 + 1);
        var beginsPage = false;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(LineEnds);
            var stop = length < 0 ? text.Length : at + length;
            lines.Add(Trimmed(text, at, stop, beginsPage));
            beginsPage = stop < text.Length && text[stop] == '\f';
            at = stop + (stop + 1 < text.Length && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }

        MarkFurniture(text, lines);
        return lines;
    }

    private static TextLine Trimmed(string text, int start, int end, bool beginsPage)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        var line = text.AsSpan(start, end - start);
        var kind = line.Length == 0 ? LineKind.Blank
            : IsPageNumber(line) ? LineKind.PageNumber
            : IsTableRow(line) ? LineKind.Table
            : LineKind.Text;
        return new TextLine { Start = start, End = end, Kind = kind, BeginsPage = beginsPage };
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\uFEFF' or '\u200B' or '\u2007' or '\u202F';

    // Two separators make a row, so that "a | b" in running text stays text; tabs after a mark are no columns.
    private static bool IsTableRow(ReadOnlySpan<char> line)
    {
        if (line.Count('|') >= 2)
        {
            return true;
        }

        var tabs = 0;
        for (var i = 1; i < line.Length; i++)
        {
            tabs += line[i] == '\t' && line[i - 1] != '\t' ? 1 : 0;
        }

        return tabs >= 2;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPageNumber)
        {
            return false;
        }

        foreach (var lead in (ReadOnlySpan<string>)["Trang", "trang", "TRANG", "Page", "page"])
        {
            if (line.StartsWith(lead, StringComparison.Ordinal))
            {
                line = line[lead.Length..];
                return line.ContainsAnyInRange('0', '9') && !line.ContainsAnyExcept(PageLetters);
            }
        }

        line = line.Trim("-–—|[] ");
        return line.Length is > 0 and <= 4 && !line.ContainsAnyExceptInRange('0', '9');
    }

    // A running head stands beside a page number or a form feed again and again, or is repeated word for word with other page numbers.
    private static void MarkFurniture(string text, List<TextLine> lines)
    {
        var repeats = new Dictionary<string, (int All, int AtPage)>(StringComparer.Ordinal);
        var keys = new string?[lines.Count];
        var atPage = new bool[lines.Count];
        MarkPageEdges(lines, atPage);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && lines[i].Length is >= 4 and <= LongestHead && (atPage[i] || MayBeHead(text.AsSpan(lines[i].Start, lines[i].Length))))
            {
                var key = KeyOf(text.AsSpan(lines[i].Start, lines[i].Length));
                keys[i] = key;
                var (all, edge) = repeats.GetValueOrDefault(key);
                repeats[key] = (all + 1, edge + (atPage[i] ? 1 : 0));
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (keys[i] is not { } key)
            {
                continue;
            }

            var (all, edge) = repeats[key];
            if ((atPage[i] && edge >= 2) || (all >= FewestRepeats && InterruptsText(text, lines, i)))
            {
                lines[i] = lines[i] with { Kind = LineKind.RunningHead };
            }
        }
    }

    // The line before and the line after a page number or a form feed.
    private static void MarkPageEdges(List<TextLine> lines, bool[] atPage)
    {
        var last = -1;
        var pageEnded = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].BeginsPage || lines[i].Kind == LineKind.PageNumber)
            {
                pageEnded = true;
                if (last >= 0)
                {
                    atPage[last] = true;
                }
            }

            if (lines[i].Kind is LineKind.Text or LineKind.Table)
            {
                atPage[i] |= pageEnded;
                pageEnded = false;
                last = i;
            }
        }
    }

    private static bool InterruptsText(string text, List<TextLine> lines, int at)
    {
        if (!MayBeHead(text.AsSpan(lines[at].Start, lines[at].Length)))
        {
            return false;
        }

        var before = Near(lines, at, -1);
        var after = Near(lines, at, 1);
        return before >= 0 && after >= 0
            && text[lines[before].End - 1] is not ('.' or ':' or ';' or '!' or '?')
            && char.IsLower(text[lines[after].Start]);
    }

    // A line that ends a sentence, begins an item or says a share is text.
    private static bool MayBeHead(ReadOnlySpan<char> line) =>
        line[^1] is not ('.' or ':' or ',') && !line.ContainsAny("%;") && ItemMark.Read(line).Kind == ItemMarkKind.None;

    // At most two blank lines are looked over, so that the whole stays linear.
    private static int Near(List<TextLine> lines, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < lines.Count && Math.Abs(i - at) <= 3; i += step)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                return i;
            }
        }

        return -1;
    }

    // Digits differ from page to page.
    private static string KeyOf(ReadOnlySpan<char> line) => string.Create(line.Length, line, static (key, source) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = char.IsAsciiDigit(source[i]) ? '0' : source[i];
        }
    });
}
