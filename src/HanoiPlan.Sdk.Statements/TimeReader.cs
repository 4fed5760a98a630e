namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Time = Span | Due | Baseline | Duration. "giai đoạn 2021 - 2025", "từ năm 2021 đến năm 2025"; "đến năm 2025",
/// "trước ngày 30/6/2025", "quý I/2021"; "so với năm 2020"; "trong 5 năm".
/// </summary>
internal sealed partial class TimeReader(List<Token> tokens, Lexicon lexicon, string text)
{
    private const int MostLeads = 6;

    /// <summary>Reads a time that begins at a word, or at a bare pair of years.</summary>
    public bool TryRead(int at, out Term term, out int end)
    {
        term = new Term { Start = tokens[at].Start };
        end = at;
        var leads = 0;
        var from = false;
        var to = false;
        var stage = false;
        var i = at;
        while (i < tokens.Count && leads < MostLeads)
        {
            var kind = tokens[i].Word > 0 ? lexicon.PhraseAt(tokens, i, out var next) : Skip(i, out next);
            if (kind is not (TermKind.From or TermKind.To or TermKind.TimeLead or TermKind.Stage))
            {
                break;
            }

            from |= kind == TermKind.From;
            to |= kind == TermKind.To;
            stage |= kind == TermKind.Stage;
            leads++;
            i = next;
        }

        // "5 năm 2021 - 2025" within a stage, or "trong 5 năm" by itself.
        if (IsDuration(i, out var afterDuration))
        {
            if (TryYears(afterDuration, true, ref term, out end))
            {
                return true;
            }

            if (leads == 0 && !stage)
            {
                return false;
            }

            end = afterDuration;
            return Finish(ref term, TermKind.Duration, 0, 0, end);
        }

        if (leads == 0 && !Is(i, TermKind.Year) && !Is(i, TermKind.DatePart) && !IsBareYears(i))
        {
            return false;
        }

        if (TryYears(i, from || stage || IsBareYears(i), ref term, out end))
        {
            if (term.Kind == TermKind.Due && from && !to)
            {
                term.Kind = TermKind.Span;
                (term.First, term.Last) = (term.Last, 0);
            }
            else if (term.Kind == TermKind.Due && leads == 1 && IsBefore(tokens[at]))
            {
                term.First = Term.BeforeYear;
            }
            else if (term.Kind == TermKind.Due && SpeaksOfPart(at, i))
            {
                term.First = Term.PartOfYear;
            }

            return true;
        }

        return leads > 0 && !stage && TryDate(i, ref term, out end);
    }

    /// <summary>True when nothing after the year makes it a number of something.</summary>
    public bool IsPlainYear(int at) =>
        at < tokens.Count && tokens[at].IsYear && !IsUnit(at + 1)
        && !(at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Slash && tokens[at + 1].Glued);

    // Years = ["năm"] year [("-" | "đến") ["hết" | "năm"] year].
    private bool TryYears(int at, bool mayBeSpan, ref Term term, out int end)
    {
        end = at;
        var i = at;
        var named = Is(i, TermKind.Year);
        i += named ? 1 : 0;
        if (!(named && i < tokens.Count && tokens[i].IsYear) && !IsPlainYearOrSpan(i))
        {
            return false;
        }

        var first = (int)tokens[i].Value;
        var j = i + 1;
        if (j < tokens.Count && (tokens[j].Kind == TokenKind.Dash || (mayBeSpan && Is(j, TermKind.To))))
        {
            j++;
            for (var skipped = 0; skipped < 3 && j < tokens.Count && (Is(j, TermKind.TimeLead) || Is(j, TermKind.Year)); skipped++)
            {
                j++;
            }

            if (j < tokens.Count && tokens[j].IsYear && (int)tokens[j].Value > first && (mayBeSpan || IsPlainYear(j)))
            {
                end = j + 1;
                return Finish(ref term, TermKind.Span, first, (int)tokens[j].Value, end);
            }
        }

        end = i + 1;
        return Finish(ref term, TermKind.Due, 0, first, end);
    }

    private bool IsPlainYearOrSpan(int at) => IsPlainYear(at) || IsBareYears(at);

    private bool IsBareYears(int at) =>
        at + 2 < tokens.Count && tokens[at].IsYear && tokens[at + 1].Kind == TokenKind.Dash && IsPlainYear(at + 2)
        && tokens[at + 2].Value > tokens[at].Value;

    private bool IsBefore(Token token) => text.AsSpan(token.Start, token.End - token.Start) is var word
        && (word.Equals("trước", StringComparison.OrdinalIgnoreCase) || word.Equals("before", StringComparison.OrdinalIgnoreCase));

    private bool IsDuration(int at, out int end)
    {
        end = at + 2;
        return at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Value is >= 2 and <= 30
            && Is(at + 1, TermKind.Year)
            && !(at + 2 < tokens.Count && tokens[at + 2].IsYear && !IsBareYears(at + 2));
    }

    private bool IsUnit(int at)
    {
        if (at >= tokens.Count)
        {
            return false;
        }

        if (tokens[at].Kind is TokenKind.Percent or TokenKind.PerThousand)
        {
            return true;
        }

        if (tokens[at].Word == 0 || lexicon.PhraseAt(tokens, at, out var end) is TermKind.StrongStart or TermKind.Label or TermKind.Respectively && end > at)
        {
            return false;
        }

        return lexicon.UnitAt(tokens, at, out _) is not null || lexicon.MultiplierAt(tokens, at, out _) is not null;
    }

    private bool Is(int at, TermKind kind) =>
        at < tokens.Count && tokens[at].Word > 0 && lexicon.PhraseAt(tokens, at, out _) == kind;

    private static TermKind Skip(int at, out int next)
    {
        next = at;
        return default;
    }

    private bool Finish(ref Term term, TermKind kind, int first, int last, int end)
    {
        term.Kind = kind;
        term.First = first;
        term.Last = last;
        term.End = tokens[end - 1].End;
        return true;
    }
}
