using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>Numbers: quantities, and those that only name something.</content>
internal sealed partial class TermReader
{
    private int ReadNumber(int at)
    {
        var previous = _terms.Count > 0 ? _terms[^1].Kind : TermKind.NewLine;
        if (ReadAside(at) is var afterAside && afterAside > at)
        {
            return afterAside;
        }

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

        if (_tokens[at].Kind == TokenKind.Dash)
        {
            var signed = _quantities.Read(at, out var afterSigned);
            _terms.Add(new Term { Kind = TermKind.Quantity, Start = signed.Start, End = signed.End, Quantity = signed });
            return afterSigned;
        }

        if (_times.TryRead(at, out var time, out var afterTime))
        {
            _terms.Add(time);
            return afterTime;
        }

        // "6 tháng đầu năm 2025": a part of the year.
        if (at + 2 < _tokens.Count && _tokens[at + 1].Word > 0 && _lexicon.PhraseAt(_tokens, at + 1, out _) == TermKind.DatePart
            && _times.TryRead(at + 2, out time, out afterTime) && time.Kind == TermKind.Due)
        {
            (time.Start, time.First) = (_tokens[at].Start, Term.PartOfYear);
            if (_times.EndOfMonths(at, time.Last) is { } day)
            {
                (time.First, time.Day) = (0, day);
            }

            _terms.Add(time);
            return afterTime;
        }

        // "ngày 06 tháng 4 năm 2020": a month, and no four years.
        if (at > 0 && at + 2 < _tokens.Count && SliceIs(at - 1, "tháng") && SliceIs(at + 1, "năm") && _tokens[at + 2].IsYear)
        {
            return Add(TermKind.Code, at, at + 1);
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

            Add(TermKind.Code, at, end);
            _terms[^1] = _terms[^1] with { Quantity = quantity.Unit?.Family == UnitFamily.Naming ? quantity : null };
            return end;
        }

        if (isYears && quantity.Unit is null)
        {
            quantity.Unit = UnitLexicon.Years;
            quantity.End = _tokens[end].End;
            end++;
        }

        quantity.Oddity |= _signIsUnclear ? NumberOddity.UnclearSign : NumberOddity.None;
        _signIsUnclear = false;
        _terms.Add(new Term { Kind = TermKind.Quantity, Start = quantity.Start, End = quantity.End, Quantity = quantity });
        return end;
    }

    // "trên cả 3 tiêu chí": which ones are meant, and no number to reach.
    private int ReadAside(int at)
    {
        if (_terms.Count == 0 || at + 2 >= _tokens.Count || !_text.AsSpan(_terms[^1].Start, _terms[^1].End - _terms[^1].Start).Equals("cả", StringComparison.OrdinalIgnoreCase)
            || !SliceIs(at + 1, "tiêu") || !SliceIs(at + 2, "chí"))
        {
            return at;
        }

        var start = _terms[^1].Start;
        _terms.RemoveAt(_terms.Count - 1);
        if (_terms.Count > 0 && _text.AsSpan(_terms[^1].Start, _terms[^1].End - _terms[^1].Start) is "trên" or "ở" or "Trên")
        {
            start = _terms[^1].Start;
            _terms.RemoveAt(_terms.Count - 1);
        }

        _terms.Add(new Term { Kind = TermKind.Aside, Start = start, End = _tokens[at + 2].End });
        return at + 3;
    }

    private bool SliceIs(int at, string word) => Slice(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    // A number that names rather than counts: a rank of a law, a child's age, a star, the base of a rate.
    private bool Names(Quantity quantity, TermKind previous, out bool isLabelled)
    {
        isLabelled = false;
        if (quantity.Unit?.Family == UnitFamily.Naming)
        {
            var isAge = quantity.Unit.Symbol.Vietnamese is "tuổi" or "sao" or "cấp" or "cấp học" or "bậc học" or "buổi";
            if (_speaksOfDuration && !isAge)
            {
                return false;
            }

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
        var isOver = _terms.Count > 0 && previous != TermKind.PerYear && _text[_terms[^1].Start] == '/';
        var overBefore = previous == TermKind.MoreThan || isOver;
        isLabelled = true;
        return overBefore && (isBase || isOver);
    }

    private static bool Introduces(TermKind kind) =>
        kind is TermKind.AtLeast or TermKind.MoreThan or TermKind.AtMost or TermKind.LessThan or TermKind.About or TermKind.Nearly
            or TermKind.Reach or TermKind.Equals or TermKind.MakesUp or TermKind.Colon or TermKind.DownTo or TermKind.UpTo or TermKind.Increase or TermKind.Decrease;

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
        && _tokens[at].Value > 0 && decimal.Truncate(_tokens[at].Value) == _tokens[at].Value && _tokens[at].Value <= _tokens[at + 2].Value && _tokens[at + 2].Value <= 1000
        && !(_tokens[at].Value == 1 && _tokens[at + 2].Value >= 100) && _tokens[at + 2].Value != 24
        && _tokens[at + 3].Kind == TokenKind.Word && _tokens[at + 3].Word >= 0
        && char.IsLower(_text[_tokens[at + 3].Start])
        && !(at > 0 && _tokens[at - 1].Word > 0 && _lexicon.PhraseAt(_tokens, at - 1, out _) == TermKind.DatePart);

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
}
