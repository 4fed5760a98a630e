using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Groups tokens into terms: phrases, times, quantities, and the marks that part statements from each other.</summary>
internal sealed class TermReader
{
    private const int LongestItemNumber = 200;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly Lexicon _lexicon;
    private readonly TimeReader _times;
    private readonly QuantityReader _quantities;
    private readonly List<Term> _terms;
    private bool _speaksOfYearsOfLife;

    private TermReader(string text, List<Token> tokens, Lexicon lexicon)
    {
        _text = text;
        _tokens = tokens;
        _lexicon = lexicon;
        _times = new TimeReader(tokens, lexicon, text);
        _quantities = new QuantityReader(tokens, lexicon, _times, text);
        _terms = new List<Term>(tokens.Count + 1);
    }

    public static List<Term> Read(string text, List<Token> tokens, Lexicon lexicon)
    {
        var reader = new TermReader(text, tokens, lexicon);
        for (var at = 0; at < tokens.Count;)
        {
            at = reader.ReadOne(at);
        }

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
            case TokenKind.Dash or TokenKind.Plus when IsStartOfItem(at):
                return Add(TermKind.Item, at, at + 1);
            case TokenKind.Dash:
                return Add(TermKind.Dash, at, at + 1);
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

                if (kind == TermKind.Stage && end > at + 1)
                {
                    return Add(TermKind.Total, at, end);
                }

                if (kind == TermKind.TimeLead && Slice(at) is "by")
                {
                    return Add(TermKind.Link, at, end);
                }

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
            case TermKind.Average when end < _tokens.Count && _tokens[end].Kind == TokenKind.Slash:
                return Add(TermKind.Word, at, end);
            case 0:
                return Add(TermKind.Word, at, at + 1);
            default:
                _speaksOfYearsOfLife |= kind == TermKind.StrongStart
                    && (Slice(at).Equals("tuổi", StringComparison.OrdinalIgnoreCase) || Slice(Math.Min(at + 1, end - 1)) is "năm");
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

        return _quantities.ReadUnitAlone(at + 1, out var end) is { } unit && end < _tokens.Count && _tokens[end].Kind == TokenKind.Close
            ? AddUnitNote(at, end + 1, unit)
            : Add(TermKind.Open, at, at + 1);
    }

    private int ReadNumber(int at)
    {
        var previous = _terms.Count > 0 ? _terms[^1].Kind : TermKind.NewLine;
        if (CodeEnd(at, previous) is var codeEnd && codeEnd > at)
        {
            return Add(TermKind.Code, at, codeEnd);
        }

        if (IsFraction(at))
        {
            if (_quantities.ReadPart(at, out var afterPart) is { } part)
            {
                _terms.Add(new Term { Kind = TermKind.Quantity, Start = part.Start, End = part.End, Quantity = part });
                return afterPart;
            }

            var refused = new Quantity
            {
                Start = _tokens[at].Start,
                End = _tokens[at + 2].End,
                Expected = LocalisedText.Of("một số hoặc tỷ lệ phần trăm", "a number or a percentage"),
                Refusal = LocalisedText.Of(
                    $"Không đọc phân số “{_text[_tokens[at].Start.._tokens[at + 2].End]}”.",
                    $"The fraction “{_text[_tokens[at].Start.._tokens[at + 2].End]}” is not read."),
            };
            _terms.Add(new Term { Kind = TermKind.Quantity, Start = refused.Start, End = refused.End, Quantity = refused });
            return at + 3;
        }

        if (_times.TryRead(at, out var time, out var afterTime))
        {
            _terms.Add(time);
            return afterTime;
        }

        var isYears = at + 1 < _tokens.Count && _tokens[at + 1].Word > 0 && _lexicon.PhraseAt(_tokens, at + 1, out _) == TermKind.Year;
        if (isYears && !_speaksOfYearsOfLife)
        {
            return Add(TermKind.Duration, at, at + 2);
        }

        var quantity = _quantities.Read(at, out var end);
        if (quantity.Refusal is null && Names(quantity, previous, out var isLabelled))
        {
            if (!isLabelled && end < _tokens.Count && _tokens[end].Word > 0
                && _lexicon.PhraseAt(_tokens, end, out var afterBound) is TermKind.OrMore or TermKind.OrLess)
            {
                end = afterBound;
            }

            return Add(TermKind.Code, at, end);
        }

        if (isYears && quantity.Unit is null)
        {
            quantity.Unit = UnitLexicon.Years;
            quantity.End = _tokens[end].End;
            end++;
        }

        _terms.Add(new Term { Kind = TermKind.Quantity, Start = quantity.Start, End = quantity.End, Quantity = quantity });
        return end;
    }

    // A number that names rather than counts: a rank of a law, a child's age, a star, the base of a rate.
    private bool Names(Quantity quantity, TermKind previous, out bool isLabelled)
    {
        isLabelled = false;
        if (quantity.Unit?.Family == UnitFamily.Naming)
        {
            var isAge = quantity.Unit.Symbol.Vietnamese is "tuổi" or "sao";
            return isAge ? !(_speaksOfYearsOfLife && quantity.Unit.Symbol.Vietnamese == "tuổi") : !Introduces(previous);
        }

        if (previous == TermKind.Label && (quantity.Oddity & NumberOddity.Grouped) == 0 && !quantity.HasUnit)
        {
            isLabelled = true;
            return true;
        }

        if (_terms.Count > 1 && !quantity.HasUnit && previous is TermKind.Comma or TermKind.And && _terms[^2].Kind == TermKind.Code)
        {
            isLabelled = true;
            return true;
        }

        if (previous == TermKind.MoreThan && quantity is { Lower: 1, IsRange: false, Multiplier: null, Unit.Family: UnitFamily.Measure, Per: null })
        {
            isLabelled = true;
            return true;
        }

        var isBase = !quantity.IsRange && quantity.Lower is 100 or 1000 or 10_000 or 100_000 or 1
            && (quantity.Unit?.Symbol.Vietnamese is "dân" or "người dân" || quantity.Multiplier == UnitMultiplier.TenThousand);
        var overBefore = previous == TermKind.MoreThan || (_terms.Count > 0 && _text[_terms[^1].Start] == '/');
        isLabelled = true;
        return overBefore && (isBase || _text[_terms[^1].Start] == '/');
    }

    private static bool Introduces(TermKind kind) =>
        kind is TermKind.AtLeast or TermKind.MoreThan or TermKind.AtMost or TermKind.LessThan or TermKind.About or TermKind.Nearly
            or TermKind.Reach or TermKind.Equals or TermKind.Colon or TermKind.DownTo or TermKind.UpTo or TermKind.Increase or TermKind.Decrease;

    // Codes and dates: 15-NQ/TW, 318/QĐ-TTg, 30/5/2019, 24/24, 1/500, 5G, COVID-19.
    private int CodeEnd(int at, TermKind previous)
    {
        var next = at + 1;
        if (next >= _tokens.Count || !_tokens[next].Glued)
        {
            return previous == TermKind.Dash && _tokens[at].Glued && at > 1 && _tokens[at - 1].Glued && _tokens[at - 2].Kind == TokenKind.Word ? next : at;
        }

        var end = at;
        switch (_tokens[next].Kind)
        {
            case TokenKind.Word when _tokens[next].Word == 0 || (_lexicon.UnitAt(_tokens, next, out _) is null && _lexicon.MultiplierAt(_tokens, next, out _) is null):
                end = next + 1;
                break;
            case TokenKind.Dash or TokenKind.Slash when next + 1 < _tokens.Count && _tokens[next + 1].Glued
                && _tokens[next + 1].Kind == TokenKind.Word && WordFold.IsCapital(_text[_tokens[next + 1].Start]):
                end = next + 2;
                break;
            case TokenKind.Slash when next + 1 < _tokens.Count && _tokens[next + 1].Kind == TokenKind.Number && _tokens[next + 1].Glued:
                if (!IsFraction(at) && !IsBase(next + 1))
                {
                    end = next + 2;
                }

                break;
            default:
                break;
        }

        while (end > at && end + 1 < _tokens.Count && _tokens[end].Glued && _tokens[end].Kind is TokenKind.Dash or TokenKind.Slash && _tokens[end + 1].Glued
            && _tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            end += 2;
        }

        return end;
    }

    // "30/10.000 dân": the second number is what the first is counted over.
    private bool IsBase(int at) => _tokens[at].Value is 1000 or 10_000 or 100_000 || (at + 1 < _tokens.Count && _lexicon.MultiplierAt(_tokens, at + 1, out _) is not null);

    private bool IsFraction(int at) =>
        at + 3 < _tokens.Count && _tokens[at].Kind == TokenKind.Number && _tokens[at + 1].Kind == TokenKind.Slash
        && _tokens[at + 2].Kind == TokenKind.Number && _tokens[at + 2].Glued && !_tokens[at + 2].IsYear
        && _tokens[at].Value > 0 && _tokens[at].Value <= _tokens[at + 2].Value && _tokens[at + 2].Value <= 1000
        && !(_tokens[at].Value == 1 && _tokens[at + 2].Value >= 100) && _tokens[at + 2].Value != 24
        && _tokens[at + 3].Kind == TokenKind.Word && _tokens[at + 3].Word >= 0
        && char.IsLower(_text[_tokens[at + 3].Start])
        && !(at > 0 && _tokens[at - 1].Word > 0 && _lexicon.PhraseAt(_tokens, at - 1, out _) == TermKind.DatePart);

    private bool EndsPerYear(int at, out int end)
    {
        end = at + 2;
        return at + 1 < _tokens.Count && _tokens[at + 1].Word > 0 && _terms.Count > 0
            && _lexicon.DenominatorAt(_tokens, at + 1, out var next)?.Vietnamese == "năm" && next == at + 2;
    }

    // A line may be broken in the middle of a sentence: then the next one goes on with a small letter.
    private bool IsHardNewLine(int at)
    {
        var next = at + 1;
        while (next < _tokens.Count && next < at + 4 && _tokens[next].Kind == TokenKind.NewLine)
        {
            next++;
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

    private ReadOnlySpan<char> Slice(int at)
    {
        var word = _text.AsSpan(_tokens[at].Start, _tokens[at].End - _tokens[at].Start);
        return word;
    }

    // "gấp đôi": the number is in the word.
    private int AddMultiple(int from, int end, decimal times)
    {
        var quantity = new Quantity
        {
            Start = _tokens[from].Start,
            End = _tokens[end - 1].End,
            Lower = times,
            Upper = times,
            Unit = UnitLexicon.Times,
        };
        _terms.Add(new Term { Kind = TermKind.Multiple, Start = quantity.Start, End = quantity.Start });
        _terms.Add(new Term { Kind = TermKind.Quantity, Start = quantity.Start, End = quantity.End, Quantity = quantity });
        return end;
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
            _speaksOfYearsOfLife = false;
        }

        _terms.Add(new Term { Kind = kind, Start = _tokens[from].Start, End = _tokens[end - 1].End });
        return end;
    }
}
