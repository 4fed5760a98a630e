using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Cuts a composed text into tokens, once through.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string text, Language language, Lexicon lexicon)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        var at = 0;
        var lastEnd = -1;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\r' or '*' or '#' or '_' or '`' || (c != '\n' && c != '\t' && char.IsWhiteSpace(c)))
            {
                at++;
                continue;
            }

            var token = new Token { Start = at, Glued = at == lastEnd };
            if (char.IsAsciiDigit(c) || (c is 'l' or 'O' && StartsDigits(text, at)))
            {
                token.Kind = NumberReader.TryRead(text, at, language, out token.Value, out token.Oddity, out var end)
                    ? TokenKind.Number
                    : TokenKind.BadNumber;
                token.End = end;
            }
            else if (WordFold.IsLetter(c) || c is >= '\u0300' and <= '\u036F')
            {
                token.Kind = TokenKind.Word;
                token.End = EndOfWord(text, at);
                token.Word = lexicon.WordOf(text.AsSpan(at, token.End - at));
            }
            else
            {
                token.Kind = MarkAt(text, at, out token.End);
            }

            tokens.Add(token);
            at = token.End;
            lastEnd = at;
        }

        return tokens;
    }

    // A scanner's "l5%" or "O,5%": the letter stands directly before digits and not inside a word.
    private static bool StartsDigits(string text, int at) =>
        at + 1 < text.Length
        && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] == ',' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])))
        && (at == 0 || !WordFold.IsLetter(text[at - 1]));

    private static int EndOfWord(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (WordFold.IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || text[end] is '²' or '³' or >= '\u0300' and <= '\u036F'))
        {
            // Digits belong to a word that begins with letters (km2, PM2) but end it before letters follow again.
            end++;
        }

        return end;
    }

    private static TokenKind MarkAt(string text, int at, out int end)
    {
        end = at + 1;
        var next = end < text.Length ? text[end] : '\0';
        switch (text[at])
        {
            case '\n' or '\u2028' or '\u2029' or '\v' or '\f' or '\u0085':
                return TokenKind.NewLine;
            case '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '~' or '÷':
                return TokenKind.Dash;
            case '%' or '\uFF05':
                return TokenKind.Percent;
            case '‰':
                return TokenKind.PerThousand;
            case '/' or '\u2044':
                return TokenKind.Slash;
            case ',':
                return TokenKind.Comma;
            case ';':
                return TokenKind.Semicolon;
            case ':' or '|' or '\t':
                return TokenKind.Colon;
            case '.' or '!' or '?' or '…':
                return TokenKind.Stop;
            case '(' or '[':
                return TokenKind.Open;
            case ')' or ']':
                return TokenKind.Close;
            case '≥' or '≧' or '⩾' or '≮':
                return TokenKind.AtLeast;
            case '≤' or '≦' or '⩽' or '≯':
                return TokenKind.AtMost;
            case '>' when next == '=':
                end++;
                return TokenKind.AtLeast;
            case '=' when next == '<':
                end++;
                return TokenKind.AtMost;
            case '<' when next == '=':
                end++;
                return TokenKind.AtMost;
            case '>' or '<' when next == ' ' && end + 1 < text.Length && text[end + 1] == '=':
                end += 2;
                return text[at] == '>' ? TokenKind.AtLeast : TokenKind.AtMost;
            case '>' or '\uFF1E':
                return TokenKind.MoreThan;
            case '<' or '\uFF1C':
                return TokenKind.LessThan;
            case '+' or '•' or '●' or '▪' or '◦' or '\u00B7':
                return TokenKind.Plus;
            default:
                return TokenKind.Mark;
        }
    }
}
