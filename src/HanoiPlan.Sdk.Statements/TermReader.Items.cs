namespace HanoiPlan.Sdk.Statements;

/// <content>Where lines, sentences and items begin and end.</content>
internal sealed partial class TermReader
{
    // A line may be broken in the middle of a sentence: then the next one goes on with a small letter.
    private bool IsHardNewLine(int at)
    {
        var next = at + 1;
        while (next < _tokens.Count && next < at + 4 && _tokens[next].Kind == TokenKind.NewLine)
        {
            next++;
        }

        // "… đạt" at the end of a line calls for the number on the next one.
        if (next < _tokens.Count && _terms.Count > 0 && _tokens[next].Kind == TokenKind.Number && Introduces(_terms[^1].Kind) && _terms[^1].Kind != TermKind.Colon)
        {
            return false;
        }

        if (next >= _tokens.Count || _terms.Count == 0 || _tokens[next].Kind != TokenKind.Word || !char.IsLower(_text[_tokens[next].Start]))
        {
            return true;
        }

        return _terms[^1].Kind is TermKind.Stop or TermKind.Semicolon or TermKind.Colon or TermKind.NewLine
            || IsItemLetter(next, out _)
            || (_tokens[next].Word > 0 && _lexicon.PhraseAt(_tokens, next, out _) == TermKind.StrongStart);
    }

    private bool IsSentenceEnd(int at)
    {
        if (at + 1 >= _tokens.Count)
        {
            return true;
        }

        var next = _tokens[at + 1];
        if (next.Kind is TokenKind.NewLine or TokenKind.Open)
        {
            return true;
        }

        var isAbbreviation = at > 0 && _tokens[at].Glued && _tokens[at - 1].Kind == TokenKind.Word
            && _text.AsSpan(_tokens[at - 1].Start, _tokens[at - 1].End - _tokens[at - 1].Start) is "TP" or "Tp" or "tp" or "TX" or "TS" or "No" or "no";
        return !next.Glued && !isAbbreviation
            && (next.Kind is TokenKind.Number or TokenKind.Dash or TokenKind.Plus || WordFold.IsCapital(_text[next.Start]));
    }

    // "-0,5%" after a colon, or alone on its line; "-100% xã …" at the start of a line is an item.
    private bool IsLoneMinus(int at)
    {
        if (!_quantities.IsMinus(at))
        {
            return false;
        }

        if (_terms.Count > 0 && _terms[^1].Kind == TermKind.Colon)
        {
            return true;
        }

        if (!IsStartOfItem(at))
        {
            return false;
        }

        _quantities.Read(at, out var end);
        return end >= _tokens.Count || _tokens[end].Kind is TokenKind.Stop or TokenKind.NewLine or TokenKind.Semicolon;
    }

    private bool IsStartOfItem(int at) =>
        _terms.Count == 0 || _terms[^1].Kind is TermKind.NewLine or TermKind.Stop or TermKind.Item
        || (_terms[^1].Kind is TermKind.Semicolon or TermKind.Colon && _tokens[at].Kind is TokenKind.Dash or TokenKind.Plus && !_tokens[at].Glued);

    // "(1)", "(12)"; not "(15%)" and not "(2025)".
    private bool IsItemInBrackets(int at) =>
        at + 2 < _tokens.Count && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Value is >= 1 and <= LongestItemNumber
        && decimal.Truncate(_tokens[at + 1].Value) == _tokens[at + 1].Value && _tokens[at + 2].Kind == TokenKind.Close;

    // "2. Các …", "1.1. Tỷ …", "3) …" at the start of a line.
    private bool IsItemNumber(int at, out int end)
    {
        end = at;
        if (!IsStartOfItem(at) || at + 2 >= _tokens.Count)
        {
            return false;
        }

        var next = _tokens[at + 1];
        var isNumbered = next.Glued && next.Kind is TokenKind.Stop or TokenKind.Close && !_tokens[at + 2].Glued;
        var isSection = (_tokens[at].Kind == TokenKind.BadNumber || (_tokens[at].Oddity & NumberOddity.DecimalPoint) != 0)
            && next.Kind == TokenKind.Word && WordFold.IsCapital(_text[next.Start]);
        end = isNumbered ? at + 2 : at + 1;
        return isNumbered || isSection;
    }

    // "Chỉ tiêu 5: …", "Mục tiêu 3. …".
    private bool IsNumberedLabel(int at, out int end)
    {
        end = at + 4;
        return at + 4 < _tokens.Count && Slice(at) is "Chỉ" or "Mục" or "chỉ" or "mục" && Slice(at + 1) is "tiêu" && _tokens[at + 2].Kind == TokenKind.Number
            && _tokens[at + 2].Value is >= 1 and <= LongestItemNumber && _tokens[at + 3].Kind is TokenKind.Colon or TokenKind.Stop;
    }

    // "a) …", "b. …", "II. …".
    private bool IsItemLetter(int at, out int end)
    {
        end = at + 2;
        if (at + 2 >= _tokens.Count || !_tokens[at + 1].Glued)
        {
            return false;
        }

        var word = Slice(at);
        var mark = _tokens[at + 1].Kind;
        return (word.Length == 1 && mark is TokenKind.Close or TokenKind.Stop)
            || (mark == TokenKind.Stop && word.Length <= 5 && word.IndexOfAnyExcept("IVXL") < 0);
    }

    private bool IsStartOfClause() =>
        _terms.Count == 0 || _terms[^1].Kind is TermKind.NewLine or TermKind.Stop or TermKind.Item or TermKind.Semicolon or TermKind.Comma or TermKind.Colon
            or TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.OfWhich or TermKind.TermEnd or TermKind.Lead or TermKind.Strive or TermKind.Open
            or TermKind.Dash;
}
