namespace HanoiPlan.Sdk.Statements;

/// <summary>Gathers the text of one paragraph without marks of formatting, and where each letter stood. Not thread-safe.</summary>
internal sealed class CleanText
{
    private char[] _letters = new char[256];
    private int[] _origins = new int[256];

    public int Length { get; private set; }

    /// <summary>Where the bold words that the paragraph begins with end; 0 when it does not begin bold.</summary>
    public int BoldEnd { get; private set; }

    /// <summary>True when the whole paragraph is bold.</summary>
    public bool IsBold => BoldEnd > 0 && BoldEnd >= Length;

    public ReadOnlySpan<char> Span => _letters.AsSpan(0, Length);

    public char Last => Length == 0 ? '\0' : _letters[Length - 1];

    public void Clear() => (Length, BoldEnd) = (0, 0);

    public int OriginOf(int at) => at < Length ? _origins[at] : Length == 0 ? 0 : _origins[Length - 1] + 1;

    public void DropLast() => Length--;

    public void Add(char letter, int origin)
    {
        if (Length == _letters.Length)
        {
            Array.Resize(ref _letters, Length * 2);
            Array.Resize(ref _origins, Length * 2);
        }

        _letters[Length] = letter;
        _origins[Length++] = origin;
    }

    /// <summary>Adds a line without asterisks, escapes, simple tags and letters of no width.</summary>
    public void AddLine(string text, int start, int end)
    {
        var isFirst = Length == 0;
        var isBold = false;
        for (var i = start; i < end; i++)
        {
            var letter = text[i];
            switch (letter)
            {
                case '*' when i + 1 < end && text[i + 1] == ' ' && i == start:
                    Add(letter, i);
                    break;
                case '*':
                    isBold |= isFirst && Length == 0;
                    if (isBold && Length > 0 && BoldEnd == 0)
                    {
                        BoldEnd = Length;
                    }

                    break;
                case '\\' when i + 1 < end ? text[i + 1] is < '\u0080' && !char.IsAsciiLetterOrDigit(text[i + 1]) : true:
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                case '_' when i + 1 < end && text[i + 1] == '_':
                    i++;
                    break;
                case '<' when TagEnd(text, i, end) is var tag && tag > 0:
                    i = tag;
                    break;
                case '\u00A0' or '\u2007' or '\u202F' or '\t':
                    Add(' ', i);
                    break;
                default:
                    Add(letter, i);
                    break;
            }
        }

        while (Length > 0 && _letters[Length - 1] == ' ')
        {
            Length--;
        }
    }

    // "<b>", "</b>", "<br/>": letters in angle brackets that no blank follows; "< 3" is a comparison.
    private static int TagEnd(string text, int at, int end)
    {
        var i = at + 1;
        if (i < end && text[i] == '/')
        {
            i++;
        }

        var letters = i;
        while (i < end && i - letters < 7 && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        if (i == letters)
        {
            return 0;
        }

        while (i < end && text[i] is '/' or ' ' && i - letters < 10)
        {
            i++;
        }

        return i < end && text[i] == '>' ? i : 0;
    }
}
