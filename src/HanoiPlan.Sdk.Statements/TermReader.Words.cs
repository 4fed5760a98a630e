using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>Numbers in words: "chín mươi phần trăm", "hai huyện", "tất cả chi bộ", "một nửa số xã".</content>
internal sealed partial class TermReader
{
    private const int FarthestPredicate = 40;

    /// <summary>Reads a quantity in words at a word; returns the place when there is none.</summary>
    private int ReadQuantityInWords(int at)
    {
        if (_words.TryRead(at, out var value, out var afterNumber) && afterNumber < _tokens.Count)
        {
            var unitEnd = UnitOfWords(at, afterNumber, value);
            if (unitEnd > afterNumber)
            {
                return AddInWords(at, afterNumber, value, null);
            }
        }

        if (!IsStartOfClause() && !Introduces(_terms.Count > 0 ? _terms[^1].Kind : default) && !(_terms.Count > 0 && _terms[^1].Kind == TermKind.Link))
        {
            return at;
        }

        var (share, end) = ShareInWords(at);
        return end > at && (share < 100 || HasPredicate(end)) ? AddInWords(at, end, share, UnitLexicon.Percent) : at;
    }

    // A percentage in words stands anywhere; a count only where a count is looked for, for "một" and "ba" are parts of other words.
    private int UnitOfWords(int at, int afterNumber, decimal value)
    {
        if (Slice(afterNumber).Equals("phần", StringComparison.OrdinalIgnoreCase) && afterNumber + 1 < _tokens.Count
            && Slice(afterNumber + 1) is not ("trăm" or "nghìn" or "ngàn"))
        {
            return afterNumber;
        }

        var unit = _quantities.ReadUnitAlone(afterNumber, out var end);
        if (unit is { Unit: { } share } && (share == UnitLexicon.Percent || share == UnitLexicon.PerThousand))
        {
            return end;
        }

        var previous = _terms.Count > 0 ? _terms[^1].Kind : default;
        var isBounded = previous is TermKind.AtLeast or TermKind.AtMost or TermKind.MoreThan or TermKind.LessThan or TermKind.About or TermKind.Increase or TermKind.Decrease;
        var isExpected = isBounded || (IsStartOfClause() && previous != TermKind.Comma) || previous == TermKind.Link || (previous == TermKind.StrongStart && NameReading.HasVerb(Word(_terms[^1])));
        return isExpected && value >= (isBounded ? 1 : 2) && !(afterNumber == at + 1 && Slice(at) is "năm" or "Năm")
            && unit is { Unit.Family: UnitFamily.Count, Per: null } && end < _tokens.Count && _tokens[end].Kind == TokenKind.Word ? end : afterNumber;
    }

    private (decimal Share, int End) ShareInWords(int at)
    {
        if (_lexicon.Language == Language.English)
        {
            return Slice(at).Equals("all", StringComparison.OrdinalIgnoreCase) ? (100, at + 1)
                : Slice(at).Equals("half", StringComparison.OrdinalIgnoreCase) && (at + 1 >= _tokens.Count || _tokens[at + 1].Kind is TokenKind.Word or TokenKind.Open or TokenKind.Comma or TokenKind.Stop) ? (50, at + 1)
                : (0, at);
        }

        var hasTwo = at + 1 < _tokens.Count;
        return hasTwo && ((SliceIs(at, "tất") && SliceIs(at + 1, "cả")) || (SliceIs(at, "toàn") && SliceIs(at + 1, "bộ"))) ? (100, at + 2)
            : hasTwo && SliceIs(at, "mọi") ? (100, at + 1)
            : hasTwo && (SliceIs(at, "một") || SliceIs(at, "phân")) && SliceIs(at + 1, "nửa") ? (50, at + 2)
            : hasTwo && SliceIs(at, "nửa") && SliceIs(at + 1, "số") ? (50, at + 1)
            : (0, at);
    }

    // "Tất cả chi bộ có chi ủy" is a target, "Tất cả vì học sinh" is none: all of them must have, be or reach something, and no number may follow.
    private bool HasPredicate(int at)
    {
        var found = false;
        for (var i = at; i < _tokens.Count && i < at + FarthestPredicate && _tokens[i].Kind is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.NewLine); i++)
        {
            if (_tokens[i].Kind == TokenKind.Percent)
            {
                return false;
            }

            found |= i > at && (_lexicon.Language == Language.English
                ? Slice(i) is "meet" or "have" or "are" or "use" or "reach" or "complete" or "attain"
                : Slice(i) is "có" or "được" or "đạt" or "hoàn" or "sử" or "tham");
            found &= !(i == at && Slice(i) is "vì");
        }

        return found;
    }

    private int AddInWords(int at, int afterNumber, decimal value, UnitEntry? share)
    {
        var quantity = share is null ? _quantities.ReadUnitAlone(afterNumber, out var end)! : new Quantity { Unit = share };
        end = share is null ? UnitEnd(afterNumber) : afterNumber;
        (quantity.Start, quantity.End) = (_tokens[at].Start, _tokens[end - 1].End);
        (quantity.Lower, quantity.Upper, quantity.Oddity) = (value, value, NumberOddity.InWords);
        _terms.Add(new Term { Kind = TermKind.Quantity, Start = quantity.Start, End = quantity.End, Quantity = quantity });
        return end;
    }

    private int UnitEnd(int at)
    {
        _quantities.ReadUnitAlone(at, out var end);
        return end;
    }

    private string Word(in Term term) => _text[term.Start..term.End].ToLowerInvariant();
}
