namespace HanoiPlan.Sdk.Statements;

/// <summary>Groups tokens into terms: phrases, times, quantities, and the marks that part statements from each other.</summary>
internal sealed partial class TermReader
{
    private const int LongestItemNumber = 200;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly Lexicon _lexicon;
    private readonly TimeReader _times;
    private readonly QuantityReader _quantities;
    private readonly List<Term> _terms;
    private readonly NumberWords _words;
    private bool _speaksOfYearsOfLife;
    private bool _speaksOfDuration;
    private bool _signIsUnclear;

    private TermReader(string text, List<Token> tokens, Lexicon lexicon)
    {
        _text = text;
        _tokens = tokens;
        _lexicon = lexicon;
        _times = new TimeReader(tokens, lexicon, text);
        _quantities = new QuantityReader(tokens, lexicon, _times, text);
        _terms = new List<Term>(tokens.Count + 1);
        _words = new NumberWords(tokens, lexicon.Language, text);
    }

    public static List<Term> Read(string text, List<Token> tokens, Lexicon lexicon)
    {
        var reader = new TermReader(text, tokens, lexicon);
        for (var at = 0; at < tokens.Count;)
        {
            at = reader.ReadOne(at);
        }

        reader.JoinBounds();
        return reader._terms;
    }

    private int ReadOne(int at)
    {
        var token = _tokens[at];
        switch (token.Kind)
        {
            case TokenKind.NewLine:
                return IsHardNewLine(at) ? Add(TermKind.NewLine, at, at + 1) : at + 1;
            case TokenKind.Stop:
                return IsSentenceEnd(at) ? Add(TermKind.Stop, at, at + 1) : Add(TermKind.Mark, at, at + 1);
            case TokenKind.Semicolon:
                return Add(TermKind.Semicolon, at, at + 1);
            case TokenKind.Comma:
                return Add(TermKind.Comma, at, at + 1);
            case TokenKind.Colon:
                return ReadColon(at);
            case TokenKind.Open:
                return ReadOpen(at);
            case TokenKind.Close:
                return Add(TermKind.Close, at, at + 1);
            case TokenKind.AtLeast:
                return Add(TermKind.AtLeast, at, at + 1);
            case TokenKind.AtMost:
                return Add(TermKind.AtMost, at, at + 1);
            case TokenKind.MoreThan:
                return Add(TermKind.MoreThan, at, at + 1);
            case TokenKind.LessThan:
                return Add(TermKind.LessThan, at, at + 1);
            case TokenKind.Number or TokenKind.BadNumber:
                return IsItemNumber(at, out var afterItem) ? Add(TermKind.Item, at, afterItem) : ReadNumber(at);
            case TokenKind.Dash when _text[token.Start] == '~' && at + 1 < _tokens.Count && _tokens[at + 1].Kind == TokenKind.Number
                && !(_terms.Count > 0 && _terms[^1].Kind == TermKind.Quantity):
                return Add(TermKind.About, at, at + 1);
            case TokenKind.Dash when IsLoneMinus(at):
                return ReadNumber(at);
            case TokenKind.Dash or TokenKind.Plus when IsStartOfItem(at):
                _signIsUnclear = _quantities.IsMinus(at);
                return Add(TermKind.Item, at, at + 1);
            case TokenKind.Dash when _quantities.IsMinus(at):
                return ReadNumber(at);
            case TokenKind.Dash:
                return Add(TermKind.Dash, at, at + 1);
            case TokenKind.Mark when _text[token.Start] is '≈' or '≃' or '≅' or '∼':
                return Add(TermKind.About, at, at + 1);
            case TokenKind.Mark when _text[token.Start] is '=':
                return Add(TermKind.Equals, at, at + 1);
            case TokenKind.Slash when EndsPerYear(at, out var afterYear):
                return Add(TermKind.PerYear, at, afterYear);
            case TokenKind.Word:
                return ReadWord(at);
            default:
                return Add(TermKind.Mark, at, at + 1);
        }
    }

    private int ReadWord(int at)
    {
        if (IsStartOfItem(at) && IsItemLetter(at, out var afterItem))
        {
            return Add(TermKind.Item, at, afterItem);
        }

        if (ReadQuantityInWords(at) is var afterWords && afterWords > at)
        {
            return afterWords;
        }

        if (IsStartOfItem(at) && IsNumberedLabel(at, out afterItem))
        {
            return Add(TermKind.Item, at, afterItem);
        }

        if (_tokens[at].Word == 0)
        {
            return Add(TermKind.Word, at, at + 1);
        }

        var kind = _lexicon.PhraseAt(_tokens, at, out var end);
        switch (kind)
        {
            case TermKind.Versus:
                return ReadBaseline(at, end);
            case TermKind.Year or TermKind.Stage or TermKind.TimeLead or TermKind.DatePart or TermKind.From or TermKind.To or TermKind.UpTo:
                if (kind != TermKind.UpTo && _times.TryRead(at, out var time, out var afterTime))
                {
                    _terms.Add(time);
                    return afterTime;
                }

                if (kind == TermKind.Stage && Slice(at).ToString().ToLowerInvariant() is "cả" or "toàn" or "trong")
                {
                    return Add(TermKind.Total, at, end);
                }

                if (kind == TermKind.TimeLead && Slice(at) is "by")
                {
                    return Add(TermKind.Link, at, end);
                }

                _speaksOfDuration |= kind == TermKind.Stage && end == at + 2 && Slice(at).Equals("thời", StringComparison.OrdinalIgnoreCase) && Slice(at + 1) is "gian";
                return Add(kind is TermKind.From or TermKind.To or TermKind.UpTo ? kind : TermKind.Word, at, end);
            case TermKind.PriceBasis:
                // The year of constant prices belongs to the prices: "giá so sánh năm 2010".
                var i = end;
                while (i < _tokens.Count && i < end + 2 && _tokens[i].Kind == TokenKind.Word && _lexicon.PhraseAt(_tokens, i, out _) == TermKind.Year)
                {
                    i++;
                }

                return Add(TermKind.PriceBasis, at, i < _tokens.Count && _tokens[i].IsYear ? i + 1 : end);
            case TermKind.Double or TermKind.Triple:
                return AddMultiple(at, end, kind == TermKind.Double ? 2 : 3);
            case TermKind.Average when end < _tokens.Count && _tokens[end].Kind == TokenKind.Slash
                && !(_terms.Count > 0 && _terms[^1].Kind is TermKind.Increase or TermKind.Decrease && EndsPerYear(end, out _)):
                return Add(TermKind.Word, at, end);
            case TermKind.Equals when end == at + 1 && Slice(at) is "bằng" && _terms.Count > 0 && _text.AsSpan(_terms[^1].Start, _terms[^1].End - _terms[^1].Start) is "có" or "văn" or "cấp":
                return Add(TermKind.Word, at, end);
            case TermKind.Lead when !IsStartOfClause():
                return Add(TermKind.Word, at, end);
            case 0:
                return Add(TermKind.Word, at, at + 1);
            default:
                _speaksOfYearsOfLife |= kind == TermKind.StrongStart
                    && (Slice(at).Equals("tuổi", StringComparison.OrdinalIgnoreCase) || Slice(at).Equals("độ", StringComparison.OrdinalIgnoreCase) || Slice(Math.Min(at + 1, end - 1)) is "năm"
                        || (end > at + 2 && Slice(at + 2) is "sống"));
                return Add(kind, at, end);
        }
    }

    // Baseline = "so với" [time words] year | "so với" a span; otherwise the words that follow say what with.
    private int ReadBaseline(int at, int end)
    {
        for (var i = end; i < _tokens.Count && i < end + 4; i++)
        {
            if (_times.TryRead(i, out var time, out var after) && time.Kind is TermKind.Due or TermKind.Span)
            {
                time.Start = _tokens[at].Start;
                (time.First, time.Last) = time.Kind == TermKind.Due ? (time.Last, 0) : (time.First, time.Last);
                time.Kind = TermKind.Baseline;
                _terms.Add(time);
                return after;
            }

            if (_times.IsPlainYear(i))
            {
                _terms.Add(new Term { Kind = TermKind.Baseline, Start = _tokens[at].Start, End = _tokens[i].End, First = (int)_tokens[i].Value });
                return i + 1;
            }

            if (_tokens[i].Kind != TokenKind.Word)
            {
                break;
            }
        }

        return Add(TermKind.Versus, at, end);
    }

    private int ReadColon(int at)
    {
        if (_text[_tokens[at].Start] is '|' or '\t' && _quantities.ReadUnitAlone(at + 1, out var end) is { } unit
            && end < _tokens.Count && _tokens[end].Kind == TokenKind.Colon)
        {
            return AddUnitNote(at, end, unit);
        }

        return Add(TermKind.Colon, at, at + 1);
    }

    private int ReadOpen(int at)
    {
        if (IsItemInBrackets(at))
        {
            return Add(TermKind.Item, at, at + 3);
        }

        if (_quantities.ReadBracketed(at, out var afterRange) is { } range)
        {
            _terms.Add(new Term { Kind = TermKind.Quantity, Start = range.Start, End = range.End, Quantity = range });
            return afterRange;
        }

        return _quantities.ReadUnitAlone(at + 1, out var end) is { } unit && end < _tokens.Count && _tokens[end].Kind == TokenKind.Close
            ? AddUnitNote(at, end + 1, unit)
            : Add(TermKind.Open, at, at + 1);
    }

    private bool EndsPerYear(int at, out int end)
    {
        end = at + 2;
        return at + 1 < _tokens.Count && _tokens[at + 1].Word > 0 && _terms.Count > 0
            && _lexicon.DenominatorAt(_tokens, at + 1, out var next)?.Vietnamese == "năm" && next == at + 2
            && !(next < _tokens.Count && _tokens[next].IsYear);
    }

    private ReadOnlySpan<char> Slice(int at)
    {
        var word = _text.AsSpan(_tokens[at].Start, _tokens[at].End - _tokens[at].Start);
        return word;
    }

    private int AddUnitNote(int from, int end, Quantity unit)
    {
        _terms.Add(new Term { Kind = TermKind.UnitNote, Start = _tokens[from].Start, End = _tokens[end - 1].End, Quantity = unit });
        return end;
    }

    private int Add(TermKind kind, int from, int end)
    {
        if (kind is TermKind.Stop or TermKind.NewLine or TermKind.Semicolon or TermKind.Item)
        {
            _speaksOfYearsOfLife = _speaksOfDuration = false;
        }

        _terms.Add(new Term { Kind = kind, Start = _tokens[from].Start, End = _tokens[end - 1].End });
        return end;
    }
}
