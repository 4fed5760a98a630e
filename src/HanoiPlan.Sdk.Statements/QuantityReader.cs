using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Quantity = Number [Unit] [("-" | "đến") Number [Unit]].
/// </summary>
internal sealed class QuantityReader(List<Token> tokens, Lexicon lexicon, TimeReader times, string text)
{
    private readonly UnitReader _units = new(tokens, lexicon, text);

    private static readonly LocalisedText NumberExpected = LocalisedText.Of("một số", "a number");

    public Quantity Read(int at, out int end)
    {
        var quantity = new Quantity { Start = tokens[at].Start, End = tokens[at].End };
        var isNegative = tokens[at].Kind == TokenKind.Dash;
        at += isNegative ? 1 : 0;
        end = at + 1;
        if (tokens[at].Kind == TokenKind.BadNumber)
        {
            return Refuse(
                quantity,
                LocalisedText.Of("một số như 7,5 hoặc 8.300", "a number such as 7,5 or 8.300"),
                $"“{text[quantity.Start..quantity.End]}” không phải là số.",
                $"“{text[quantity.Start..quantity.End]}” is not a number.");
        }

        quantity.Lower = quantity.Upper = Value(at, quantity, false, isNegative);
        end = _units.Read(end, quantity);
        if (IsRangeMark(end, quantity, out var second))
        {
            end = ReadUpper(second, quantity, at);
        }

        quantity.End = tokens[end - 1].End;
        return quantity;
    }

    /// <summary>"(35-50)%": a range whose unit stands after its brackets.</summary>
    public Quantity? ReadBracketed(int at, out int end)
    {
        end = at;
        var dash = at + 2;
        if (at + 5 >= tokens.Count || tokens[at + 1].Kind != TokenKind.Number || tokens[at + 3].Kind != TokenKind.Number
            || tokens[at + 4].Kind != TokenKind.Close || tokens[at + 5].Kind is not (TokenKind.Percent or TokenKind.PerThousand)
            || !(tokens[dash].Kind == TokenKind.Dash || (tokens[dash].Word > 0 && lexicon.PhraseAt(tokens, dash, out _) == TermKind.To)))
        {
            return null;
        }

        var quantity = new Quantity { Start = tokens[at].Start, IsRange = true };
        quantity.Lower = Value(at + 1, quantity, true, false);
        quantity.Upper = Value(at + 3, quantity, true, false);
        end = _units.Read(at + 5, quantity);
        quantity.End = tokens[end - 1].End;
        RefuseReversed(quantity);
        return quantity;
    }

    /// <summary>True when a minus sign stands at the place: directly before its number, and not within a range or a word.</summary>
    public bool IsMinus(int at) =>
        at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Dash && text[tokens[at].Start] is not ('~' or '÷') && tokens[at + 1].Kind == TokenKind.Number
        && (tokens[at + 1].Glued ? !tokens[at].Glued || (at > 0 && tokens[at - 1].Kind is TokenKind.Colon or TokenKind.Open) : text[tokens[at].Start] == '\u2212')
        && !(at > 0 && tokens[at - 1].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.PerThousand);

    /// <summary>A unit with no number, such as "(triệu đồng)" or a table's column of units.</summary>
    public Quantity? ReadUnitAlone(int at, out int end)
    {
        var quantity = new Quantity();
        end = _units.Read(at, quantity);
        return end > at && quantity.HasUnit ? quantity : null;
    }

    /// <summary>"3/5 huyện": so many of a total. Null when no counted noun follows, as in "2/3 số xã".</summary>
    public Quantity? ReadPart(int at, out int end)
    {
        var quantity = new Quantity { Start = tokens[at].Start, Lower = tokens[at].Value, Upper = tokens[at].Value, OfTotal = tokens[at + 2].Value };
        end = _units.Read(at + 3, quantity);
        quantity.End = tokens[end - 1].End;
        return quantity.Unit?.Family == UnitFamily.Count ? quantity : null;
    }

    private int ReadUpper(int at, Quantity quantity, int first)
    {
        var (isNegative, isFirstNegative) = (IsMinus(at), quantity.Lower < 0);
        if (isNegative)
        {
            at++;
        }
        else if (isFirstNegative && at < tokens.Count && tokens[at].Glued && !tokens[at - 1].Glued && tokens[at - 1].Kind == TokenKind.Dash)
        {
            // "-5 -3%" could be a range up to −3 or up to 3.
            quantity.Oddity |= NumberOddity.UnclearSign;
        }

        if (at >= tokens.Count || tokens[at].Kind is not TokenKind.Number)
        {
            Refuse(quantity, NumberExpected, "Sau dấu nối phải có số thứ hai.", "A second number must follow the dash.");
            return Math.Min(at, tokens.Count);
        }

        var lowerUnit = (quantity.Unit, quantity.Multiplier, quantity.Per);
        (quantity.Unit, quantity.Multiplier, quantity.Per) = (null, null, null);
        quantity.IsRange = true;
        var percentFollows = at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Percent or TokenKind.PerThousand;
        quantity.Lower = Value(first, quantity, percentFollows, isFirstNegative);
        quantity.Upper = Value(at, quantity, percentFollows, isNegative);
        var end = _units.Read(at + 1, quantity);
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
            RefuseReversed(quantity);
        }
        else if (end < tokens.Count && tokens[end].Kind == TokenKind.Dash && end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Number
            && !times.IsPlainYear(end + 1))
        {
            Refuse(quantity, LocalisedText.Of("hết khoảng", "the end of the range"), "Khoảng có quá hai số.", "The range has more than two numbers.");
            end += 2;
        }

        return end;
    }

    private void RefuseReversed(Quantity quantity)
    {
        if (quantity.Lower > quantity.Upper)
        {
            Refuse(
                quantity,
                LocalisedText.Of("số nhỏ trước, số lớn sau", "the smaller number before the larger"),
                $"Khoảng “{text[quantity.Start..quantity.End]}” viết ngược.",
                $"The range “{text[quantity.Start..quantity.End]}” is reversed.");
        }
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

        if (IsMinus(second))
        {
            return true;
        }

        if (second < tokens.Count && tokens[second].Kind == TokenKind.Number)
        {
            return !times.IsPlainYear(second) || (!quantity.HasUnit && !isDash) || (isDash && tokens[second].Glued);
        }

        return isDash && second < tokens.Count && tokens[second].Kind is TokenKind.Percent or TokenKind.BadNumber;
    }

    // A number with three places before a per cent sign is a decimal; elsewhere it is a slip for thousands.
    private decimal Value(int at, Quantity quantity, bool percentFollows, bool isNegative)
    {
        var token = tokens[at];
        percentFollows |= at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Percent or TokenKind.PerThousand;
        quantity.Oddity |= token.Oddity;
        if (percentFollows && (token.Oddity & NumberOddity.ThousandsComma) != 0 && token.Value < 1_000_000)
        {
            return Signed(isNegative, NumberReader.AsDecimals(token.Value));
        }

        return Signed(isNegative, token.Value);
    }

    private static decimal Signed(bool isNegative, decimal value) => isNegative ? -value : value;

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
