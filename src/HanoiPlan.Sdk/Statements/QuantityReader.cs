using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Quantity = Number [Unit] [("-" | "đến") Number [Unit]]; Unit = [Multiplier] [Symbol] {("/" | "trên" | "mỗi") Denominator}.
/// </summary>
internal sealed class QuantityReader(List<Token> tokens, Lexicon lexicon, TimeReader times, string text)
{
    private static readonly LocalisedText NumberExpected = LocalisedText.Of("một số", "a number");

    public Quantity Read(int at, out int end)
    {
        var quantity = new Quantity { Start = tokens[at].Start, End = tokens[at].End };
        end = at + 1;
        if (tokens[at].Kind == TokenKind.BadNumber)
        {
            return Refuse(
                quantity,
                LocalisedText.Of("một số như 7,5 hoặc 8.300", "a number such as 7,5 or 8.300"),
                $"“{text[quantity.Start..quantity.End]}” không phải là số.",
                $"“{text[quantity.Start..quantity.End]}” is not a number.");
        }

        quantity.Lower = quantity.Upper = Value(at, quantity, false);
        end = ReadUnit(end, quantity);
        if (IsRangeMark(end, quantity, out var second))
        {
            end = ReadUpper(second, quantity, at);
        }

        quantity.End = tokens[end - 1].End;
        return quantity;
    }

    /// <summary>A unit with no number, such as "(triệu đồng)" or a table's column of units.</summary>
    public Quantity? ReadUnitAlone(int at, out int end)
    {
        var quantity = new Quantity();
        end = ReadUnit(at, quantity);
        return end > at && quantity.HasUnit ? quantity : null;
    }

    /// <summary>"3/5 huyện": so many of a total. Null when no counted noun follows, as in "2/3 số xã".</summary>
    public Quantity? ReadPart(int at, out int end)
    {
        var quantity = new Quantity { Start = tokens[at].Start, Lower = tokens[at].Value, Upper = tokens[at].Value, OfTotal = tokens[at + 2].Value };
        end = ReadUnit(at + 3, quantity);
        quantity.End = tokens[end - 1].End;
        return quantity.Unit?.Family == UnitFamily.Count ? quantity : null;
    }

    private int ReadUpper(int at, Quantity quantity, int first)
    {
        if (at >= tokens.Count || tokens[at].Kind is not TokenKind.Number)
        {
            Refuse(quantity, NumberExpected, "Sau dấu nối phải có số thứ hai.", "A second number must follow the dash.");
            return Math.Min(at, tokens.Count);
        }

        var lowerUnit = (quantity.Unit, quantity.Multiplier, quantity.Per);
        (quantity.Unit, quantity.Multiplier, quantity.Per) = (null, null, null);
        quantity.IsRange = true;
        var percentFollows = at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Percent or TokenKind.PerThousand;
        quantity.Lower = Value(first, quantity, percentFollows);
        quantity.Upper = Value(at, quantity, percentFollows);
        var end = ReadUnit(at + 1, quantity);
        if (lowerUnit.Unit is not null && quantity.Unit is not null && lowerUnit.Unit != quantity.Unit)
        {
            Refuse(quantity, LocalisedText.Of("hai số cùng đơn vị", "two numbers of one unit"), "Hai đầu của khoảng có đơn vị khác nhau.", "The two ends of the range have different units.");
            return end;
        }

        quantity.Unit ??= lowerUnit.Unit;
        quantity.Per ??= lowerUnit.Per;
        if (lowerUnit.Multiplier is { } multiplier && quantity.Multiplier is { } other && multiplier != other)
        {
            quantity.Lower = Shift(quantity.Lower, multiplier.PowerOfTen - other.PowerOfTen);
        }

        quantity.Multiplier ??= lowerUnit.Multiplier;
        if (quantity.Lower > quantity.Upper)
        {
            quantity.End = tokens[end - 1].End;
            Refuse(
                quantity,
                LocalisedText.Of("số nhỏ trước, số lớn sau", "the smaller number before the larger"),
                $"Khoảng “{text[quantity.Start..quantity.End]}” viết ngược.",
                $"The range “{text[quantity.Start..quantity.End]}” is reversed.");
        }
        else if (end < tokens.Count && tokens[end].Kind == TokenKind.Dash && end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Number
            && !times.IsPlainYear(end + 1))
        {
            Refuse(quantity, LocalisedText.Of("hết khoảng", "the end of the range"), "Khoảng có quá hai số.", "The range has more than two numbers.");
            end += 2;
        }

        return end;
    }

    // "5 - 6", "5 đến 6", "5 đến dưới 6"; not "80% đến năm 2025" and not "5 - Tỷ lệ …".
    private bool IsRangeMark(int at, Quantity quantity, out int second)
    {
        second = at + 1;
        if (at + 1 >= tokens.Count)
        {
            return false;
        }

        var isDash = tokens[at].Kind == TokenKind.Dash;
        var kind = tokens[at].Word > 0 ? lexicon.PhraseAt(tokens, at, out second) : default;
        if (!isDash && kind is not TermKind.To && !(kind == TermKind.UpTo && lexicon.Language == Language.English))
        {
            return false;
        }

        second = isDash ? at + 1 : second;
        if (second < tokens.Count && tokens[second].Word > 0
            && lexicon.PhraseAt(tokens, second, out var afterBound) == TermKind.LessThan
            && afterBound < tokens.Count && tokens[afterBound].Kind == TokenKind.Number)
        {
            quantity.UpperExcluded = true;
            second = afterBound;
            return true;
        }

        if (second < tokens.Count && tokens[second].Kind == TokenKind.Number)
        {
            return !times.IsPlainYear(second) || (!quantity.HasUnit && !isDash) || (isDash && tokens[second].Glued);
        }

        return isDash && second < tokens.Count && tokens[second].Kind is TokenKind.Percent or TokenKind.BadNumber;
    }

    private int ReadUnit(int at, Quantity quantity)
    {
        if (at >= tokens.Count)
        {
            return at;
        }

        switch (tokens[at].Kind)
        {
            case TokenKind.Percent:
                quantity.Unit = UnitLexicon.Percent;
                return ReadDenominator(at + 1, quantity);
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

        var unit = lexicon.UnitAt(tokens, at, out next);

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
    private int ReadDenominator(int at, Quantity quantity)
    {
        if (!IsOver(at, out var next))
        {
            return at;
        }

        var per = ReadOver(next, tokens[at].Kind == TokenKind.Slash, out var end);
        if (per is null)
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

    // A number with three places before a per cent sign is a decimal; elsewhere it is a slip for thousands.
    private decimal Value(int at, Quantity quantity, bool percentFollows)
    {
        var token = tokens[at];
        percentFollows |= at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Percent or TokenKind.PerThousand;
        quantity.Oddity |= token.Oddity;
        if (percentFollows && (token.Oddity & NumberOddity.ThousandsComma) != 0 && token.Value < 1_000_000)
        {
            return NumberReader.AsDecimals(token.Value);
        }

        return token.Value;
    }

    private static decimal Shift(decimal value, int powers)
    {
        for (; powers < 0; powers++)
        {
            value /= 10;
        }

        for (; powers > 0; powers--)
        {
            value *= 10;
        }

        return value;
    }

    private static Quantity Refuse(Quantity quantity, LocalisedText expected, string vietnamese, string english)
    {
        quantity.Expected = expected;
        quantity.Refusal = LocalisedText.Of(vietnamese, english);
        return quantity;
    }
}
