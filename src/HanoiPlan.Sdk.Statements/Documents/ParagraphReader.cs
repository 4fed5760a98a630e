namespace HanoiPlan.Sdk.Statements;

/// <summary>Joins the lines that PDF and OCR have wrapped; what a page break or a blank line parts in mid-sentence is joined too.</summary>
internal sealed class ParagraphReader
{
    private const int ShortestWrap = 40;
    private const int LongestWrap = 160;
    private const int FullLinePercent = 78;

    // A paragraph of a hundred pages is a text without breaks: it is cut at a line, so that memory stays in step.
    private const int LongestParagraph = 20_000;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly CleanText _clean = new();
    private readonly int _wrap;

    public ParagraphReader(string text, List<TextLine> lines)
    {
        _text = text;
        _lines = lines;
        _wrap = WrapOf(lines);
    }

    /// <summary>Reads the paragraph that begins at a line of text, and moves past it.</summary>
    public Paragraph Read(ref int at)
    {
        _clean.Clear();
        var first = at;
        var start = _lines[at].Start;
        var hashes = 0;
        while (hashes < 6 && start + hashes < _lines[at].End && _text[start + hashes] == '#')
        {
            hashes++;
        }

        hashes = start + hashes < _lines[at].End && _text[start + hashes] is ' ' or '*' ? hashes : 0;
        _clean.AddLine(_text, SkipBlanks(start + hashes, _lines[at].End), _lines[at].End);
        var end = _lines[at].End;
        var previous = at++;
        while (hashes == 0 && _clean.Length < LongestParagraph && NextText(at, out var next) && Continues(previous, next))
        {
            Join(_lines[next]);
            end = _lines[next].End;
            previous = next;
            at = next + 1;
        }

        return new Paragraph(_clean, first, _lines[first].Start, end, hashes);
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && _text[start] is ' ' or '\t' or '\u00A0')
        {
            start++;
        }

        return start;
    }

    // Over blank lines, page numbers and running heads; a few are enough.
    private bool NextText(int at, out int next)
    {
        for (next = at; next < _lines.Count && next - at <= 6; next++)
        {
            if (_lines[next].Kind == LineKind.Text)
            {
                return true;
            }

            if (_lines[next].Kind == LineKind.Table)
            {
                return false;
            }
        }

        return false;
    }

    private bool Continues(int previous, int next)
    {
        var line = _text.AsSpan(_lines[next].Start, _lines[next].Length);
        var last = _clean.Last;
        if (line[0] == '#' || last == '\0' || last == ':')
        {
            return false;
        }

        var first = FirstLetter(line);
        if (IsRangeGoingOn(last, line))
        {
            return true;
        }

        if (line.StartsWith("**", StringComparison.Ordinal) || ItemMark.Read(line.TrimStart("*\\")).Kind != ItemMarkKind.None || IsEscapedMark(line))
        {
            return false;
        }

        var endsSentence = last is '.' or ';' or '!' or '?';
        var goesOn = char.IsLower(first) || first is ',' or ';' or ')' or '%';
        if (next != previous + 1)
        {
            // Across a page or a blank line only a sentence that has not ended and goes on in small letters is joined.
            return !endsSentence && char.IsLower(first) && _lines[previous].Length >= ShortestWrap;
        }

        if (goesOn && !endsSentence)
        {
            return true;
        }

        return _wrap > 0 && _lines[previous].Length * 100 >= _wrap * FullLinePercent;
    }

    // "7,5" and on the next line "- 8,0%".
    private static bool IsRangeGoingOn(char last, ReadOnlySpan<char> line)
    {
        if (line[0] is not ('-' or '–') || !char.IsAsciiDigit(last))
        {
            return last is '-' or '–' && char.IsAsciiDigit(line[0]);
        }

        var rest = line[1..].TrimStart();
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]);
    }

    private static bool IsEscapedMark(ReadOnlySpan<char> line) => line.Length > 3 && line[..Math.Min(line.Length, 5)].IndexOf("\\.", StringComparison.Ordinal) > 0;

    private static char FirstLetter(ReadOnlySpan<char> line)
    {
        foreach (var letter in line)
        {
            if (letter is not ('*' or '_' or '“' or '"' or '('))
            {
                return letter;
            }
        }

        return '\0';
    }

    private void Join(TextLine line)
    {
        var last = _clean.Last;
        var first = _text[line.Start];
        var origin = _clean.OriginOf(_clean.Length);
        if (last == '-' && _clean.Length > 1 && _clean.Span[^2] != ' ')
        {
            if (char.IsAsciiDigit(_clean.Span[^2]) && char.IsAsciiDigit(first))
            {
                _clean.AddLine(_text, line.Start, line.End);
                return;
            }

            if (WordFold.IsLetter(_clean.Span[^2]) && char.IsLower(first))
            {
                _clean.DropLast();
                if (!IsWholeSyllable(line))
                {
                    _clean.AddLine(_text, line.Start, line.End);
                    return;
                }
            }
        }

        _clean.Add(' ', origin);
        _clean.AddLine(_text, line.Start, line.End);
    }

    // A Vietnamese syllable begins with a consonant and has a vowel: "phát-triển" are two words, "tri-ển" and "thàn-h" are one.
    private bool IsWholeSyllable(TextLine line)
    {
        var end = line.Start;
        var vowel = -1;
        while (end < line.End && WordFold.IsLetter(_text[end]))
        {
            vowel = vowel < 0 && (WordFold.IsVietnamese(_text[end]) && _text[end] != 'đ' || _text[end] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') ? end : vowel;
            end++;
        }

        return vowel > line.Start && HasVietnamese(line);
    }

    private bool HasVietnamese(TextLine line)
    {
        foreach (var letter in _text.AsSpan(line.Start, Math.Min(line.Length, 200)))
        {
            if (WordFold.IsVietnamese(letter))
            {
                return true;
            }
        }

        return false;
    }

    // The length that wrapped lines share: that of the longest tenth, when a third of the lines come near it.
    private static int WrapOf(List<TextLine> lines)
    {
        var counts = new int[LongestWrap + 2];
        var all = 0;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Text)
            {
                counts[Math.Min(line.Length, LongestWrap + 1)]++;
                all++;
            }
        }

        if (all < 3 || counts[LongestWrap + 1] * 20 > all)
        {
            return 0;
        }

        var above = 0;
        var wrap = LongestWrap;
        while (wrap > ShortestWrap && above + counts[wrap] <= all / 10)
        {
            above += counts[wrap--];
        }

        var near = 0;
        for (var length = wrap * FullLinePercent / 100; length <= LongestWrap; length++)
        {
            near += counts[length];
        }

        return wrap > ShortestWrap && near * 3 >= all ? wrap : 0;
    }
}
