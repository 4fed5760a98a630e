namespace HanoiPlan.Sdk.Statements;

/// <summary>The kind of mark that an item or a heading begins with.</summary>
internal enum ItemMarkKind : byte
{
    None,
    Bullet,
    Paren,
    Letter,
    Number,
    Decimal,
    Roman,
    Capital,
    Word,
}

/// <summary>The mark at the start of a line, such as "II.", "1.2.", "a)", "(1)", "-" or "Điều 3.".</summary>
internal readonly record struct ItemMark(ItemMarkKind Kind, string Text, int Length)
{
    private const int LongestWordMark = 24;

    private static readonly string[] Words = ["Điều ", "Chương ", "Phần ", "Mục ", "Phụ lục ", "ĐIỀU ", "CHƯƠNG ", "PHẦN ", "MỤC ", "PHỤ LỤC ", "Article ", "Chapter ", "Part ", "Section "];

    public static ItemMark None { get; } = new(ItemMarkKind.None, string.Empty, 0);

    /// <summary>The bullet's character; the default for other marks.</summary>
    public char Bullet => Kind == ItemMarkKind.Bullet ? Text[0] : '\0';

    public HeadingStyle Style => Kind switch
    {
        ItemMarkKind.Word => WordStyle(Text),
        ItemMarkKind.Capital => HeadingStyle.Capital,
        ItemMarkKind.Roman => HeadingStyle.Roman,
        ItemMarkKind.Number => HeadingStyle.Number,
        ItemMarkKind.Decimal => HeadingStyle.Decimal,
        ItemMarkKind.Letter => HeadingStyle.Letter,
        ItemMarkKind.Paren => HeadingStyle.Paren,
        _ => HeadingStyle.Bullet,
    };

    /// <summary>Reads the mark that the text begins with; <see cref="None"/> when it has none.</summary>
    public static ItemMark Read(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return None;
        }

        var first = text[0];
        if (first is '-' or '–' or '—' or '+' or '•' or '●' or '▪' or '◦' or '·' or '*' or '\uF0B7' or '§' or 'Ø')
        {
            return first is '-' or '–' or '—' or '+' or '*' or '§' or 'Ø' && text.Length > 1 && !IsBlank(text[1]) && !WordFold.IsLetter(text[1])
                ? None
                : new ItemMark(ItemMarkKind.Bullet, first.ToString(), 1);
        }

        return first == '(' ? Paren(text)
            : char.IsAsciiDigit(first) ? Number(text)
            : WordFold.IsLetter(first) ? Lettered(text)
            : None;
    }

    private static ItemMark Paren(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 6)].IndexOf(')');
        if (close is < 2 or > 4 || !HasTextAfter(text, close + 1))
        {
            return None;
        }

        var inner = text[1..close];
        var isMark = inner.Length <= 3 && !inner.ContainsAnyExceptInRange('0', '9');
        isMark |= inner.Length == 1 && char.IsLower(inner[0]);
        isMark |= IsRoman(inner, 'i', 'v', 'x');
        return isMark ? Of(ItemMarkKind.Paren, text, close + 1) : None;
    }

    private static ItemMark Number(ReadOnlySpan<char> text)
    {
        var at = 0;
        var parts = 0;
        while (parts < 5)
        {
            var start = at;
            while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == start || at - start > (parts == 0 ? 3 : 2))
            {
                break;
            }

            parts++;
            if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
                continue;
            }

            break;
        }

        if (parts == 0 || at >= text.Length)
        {
            return None;
        }

        if (parts == 1)
        {
            // "2.700 tỷ" and "5. năm" are no marks; "1.Tỷ lệ" as scanned is one.
            return text[at] is '.' or ')' or '/' && at <= 3 && StartsItem(text, at + 1) ? Of(ItemMarkKind.Number, text, at + 1) : None;
        }

        var end = text[at] is '.' or ')' ? at + 1 : at;
        return end < text.Length && IsBlank(text[end]) && StartsItem(text, end) ? Of(ItemMarkKind.Decimal, text, end) : None;
    }

    private static ItemMark Lettered(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return WordMark(text, word);
            }
        }

        var end = 0;
        while (end < text.Length && end < 6 && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end > 0 && end < text.Length && (text[end] is '.' or ')' or '/' || (text[end] == ' ' && end + 2 < text.Length && text[end + 1] is '-' or '–' && text[end + 2] == ' ')) && StartsItem(text, end + 1))
        {
            return Of(ItemMarkKind.Roman, text, text[end] == ' ' ? end + 2 : end + 1);
        }

        if (text.Length < 3 || text[1] is not ('.' or ')' or '/'))
        {
            return None;
        }

        return char.IsLower(text[0])
            ? (text[1] == ')' || IsBlank(text[2])) && StartsItem(text, 2) ? Of(ItemMarkKind.Letter, text, 2) : None
            : text[0] is >= 'A' and <= 'H' && IsBlank(text[2]) && StartsItem(text, 2) ? Of(ItemMarkKind.Capital, text, 2) : None;
    }

    private static ItemMark WordMark(ReadOnlySpan<char> text, string word)
    {
        var at = word.Length;
        while (at < text.Length && at < LongestWordMark && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        var isNumber = at > word.Length && (char.IsAsciiDigit(text[word.Length]) || IsRoman(text[word.Length..at].TrimEnd('.'), 'I', 'V', 'X'));
        if (!isNumber)
        {
            return None;
        }

        if (at < text.Length && text[at] == ':')
        {
            at++;
        }

        // "Điều 5 Luật này" in running text is a reference and no heading.
        return at == text.Length || text[at - 1] is '.' or ':' || text.Length < 40 ? Of(ItemMarkKind.Word, text, at) : None;
    }

    private static HeadingStyle WordStyle(string mark) => char.ToUpperInvariant(mark[0]) switch
    {
        'P' => HeadingStyle.Part,
        'C' => HeadingStyle.Chapter,
        'M' or 'S' => HeadingStyle.Division,
        _ => HeadingStyle.Article,
    };

    private static bool IsRoman(ReadOnlySpan<char> text, char one, char five, char ten)
    {
        foreach (var letter in text)
        {
            if (letter != one && letter != five && letter != ten)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // After a blank any word or number may follow; directly after the mark only a capital letter, as in scanned text.
    private static bool StartsItem(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && (IsBlank(text[i]) || text[i] is '“' or '"' or '-' or '–'))
        {
            i++;
        }

        return i >= text.Length || (i > at ? char.IsLetterOrDigit(text[i]) || text[i] is '(' : WordFold.IsCapital(text[i]));
    }

    private static bool HasTextAfter(ReadOnlySpan<char> text, int at) => at < text.Length && (IsBlank(text[at]) || WordFold.IsLetter(text[at]));

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static ItemMark Of(ItemMarkKind kind, ReadOnlySpan<char> text, int length) => new(kind, text[..length].ToString(), length);
}
