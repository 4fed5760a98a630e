using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Unit = [Multiplier] [Symbol] {("/" | "trên" | "mỗi") Denominator}.</summary>
internal sealed class UnitReader(List<Token> tokens, Lexicon lexicon, string text)
{
    public int Read(int at, Quantity quantity)
    {
        if (at >= tokens.Count)
        {
            return at;
        }

        switch (tokens[at].Kind)
        {
            case TokenKind.Percent:
                quantity.Unit = UnitLexicon.Percent;
                return ReadDenominator(at + 1, quantity, takesUnknown: false);
            case TokenKind.PerThousand:
                quantity.Unit = UnitLexicon.PerThousand;
                return ReadDenominator(at + 1, quantity);
            case TokenKind.Slash:
                return ReadDenominator(at, quantity);
            case TokenKind.Word when tokens[at].Word > 0:
                break;
            default:
                return at;
        }

        var phrase = lexicon.PhraseAt(tokens, at, out var phraseEnd);
        var multiplier = lexicon.MultiplierAt(tokens, at, out var next);
        if (multiplier is not null && !(phrase == TermKind.StrongStart && phraseEnd > next))
        {
            quantity.Multiplier = multiplier;
            at = next;
        }

        if (at >= tokens.Count || tokens[at].Word == 0)
        {
            return at < tokens.Count && quantity.Multiplier is not null ? ReadDenominator(at, quantity) : at;
        }

        var unit = phrase == TermKind.Respectively ? null : lexicon.UnitAt(tokens, at, out next);

        // "5 điểm %" is read before "65 điểm".
        if (unit?.Family == UnitFamily.Score && next < tokens.Count && tokens[next].Kind == TokenKind.Percent)
        {
            unit = UnitLexicon.Point;
            next++;
        }

        if (unit is null)
        {
            return ReadDenominator(at, quantity);
        }

        quantity.Unit = unit;
        if (unit.Family == UnitFamily.Count)
        {
            quantity.NounStart = tokens[at].Start;
            quantity.NounEnd = tokens[next - 1].End;
        }

        return ReadDenominator(next, quantity);
    }

    // Denominator = ("/" | "trên" | "mỗi" | "per") [number] noun ["/" noun].
    private int ReadDenominator(int at, Quantity quantity, bool takesUnknown = true)
    {
        if (!IsOver(at, out var next))
        {
            return at;
        }

        var per = ReadOver(next, takesUnknown && tokens[at].Kind == TokenKind.Slash, out var end);
        if (per is null || (per.Vietnamese == "năm" && end < tokens.Count && tokens[end].IsYear))
        {
            return at;
        }

        if (end < tokens.Count && tokens[end].Kind == TokenKind.Slash && ReadOver(end + 1, true, out var secondEnd) is { } second)
        {
            per = Joined(per.Vietnamese + "/" + second.Vietnamese, per.English + "/" + second.English);
            end = secondEnd;
        }

        quantity.Per = per;
        return end;
    }

    private bool IsOver(int at, out int next)
    {
        next = at + 1;
        if (at >= tokens.Count)
        {
            return false;
        }

        if (tokens[at].Kind == TokenKind.Slash)
        {
            return true;
        }

        var word = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        return lexicon.Language == Language.English
            ? word is "per" or "a" or "an" or "for"
            : word is "trên" && next < tokens.Count && (tokens[next].Kind == TokenKind.Number || IsOne(next) || lexicon.MultiplierAt(tokens, next, out _) is not null);
    }

    private LocalisedText? ReadOver(int at, bool takesUnknown, out int end)
    {
        end = at;
        var power = 0;
        var numbered = false;
        if (end < tokens.Count && (tokens[end].Kind == TokenKind.Number || IsOne(end)))
        {
            var number = tokens[end].Kind == TokenKind.Number ? tokens[end].Value : 1;
            numbered = true;
            while (number >= 10 && number % 10 == 0)
            {
                number /= 10;
                power++;
            }

            if (number != 1)
            {
                return null;
            }

            end++;
        }

        if (end >= tokens.Count || tokens[end].Kind != TokenKind.Word)
        {
            return null;
        }

        var noun = lexicon.DenominatorAt(tokens, end, out var next);
        if (noun is null && lexicon.MultiplierAt(tokens, end, out var afterMultiplier) is { } multiplier && lexicon.DenominatorAt(tokens, afterMultiplier, out next) is { } multiplied)
        {
            power += multiplier.PowerOfTen;
            noun = multiplied;
        }

        if (noun is null)
        {
            if (!takesUnknown || numbered || !char.IsLower(text[tokens[end].Start]))
            {
                return null;
            }

            var word = text[tokens[end].Start..tokens[end].End];
            end++;
            return LocalisedText.Of(word, word);
        }

        end = next;
        return power == 0 ? noun : Numbered(noun, power);
    }

    private static LocalisedText Numbered(LocalisedText noun, int power)
    {
        var isPeople = noun.Vietnamese is "dân" or "người";
        var (vi, en) = power switch
        {
            2 => ("100 ", "hundred "),
            3 => (isPeople ? "nghìn " : "1.000 ", isPeople ? "thousand " : "1,000 "),
            4 => (isPeople ? "vạn " : "10.000 ", isPeople ? "ten thousand " : "10,000 "),
            5 => (isPeople ? "100 nghìn " : "100.000 ", isPeople ? "hundred thousand " : "100,000 "),
            6 => ("triệu ", "million "),
            _ => ("10 ", "ten "),
        };
        return isPeople ? Joined(vi + "dân", en + "people") : Joined(vi + noun.Vietnamese, en + noun.English);
    }

    private static LocalisedText Joined(string vietnamese, string english)
    {
        foreach (var known in UnitLexicon.Denominators)
        {
            if (known.Vietnamese == vietnamese)
            {
                return known;
            }
        }

        return LocalisedText.Of(vietnamese, english);
    }

    private bool IsOne(int at) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Word && text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start) is "một" or "mỗi" or "one";
}
