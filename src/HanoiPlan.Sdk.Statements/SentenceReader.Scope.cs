namespace HanoiPlan.Sdk.Statements;

/// <content>Where a sentence's parts end, and what its lead and its larger target say once.</content>
internal sealed partial class SentenceReader
{
    // After ";" a part of the larger target goes on, but not a measure of its own: "…, trong đó công nghiệp 10%; tỷ lệ đô thị hóa 45%".
    private bool IsPartOfParent(int at, int end)
    {
        while (at < end && _terms[at].Kind is TermKind.Comma or TermKind.Item or TermKind.Link or TermKind.Lead or TermKind.Strive)
        {
            at++;
        }

        return at < end && (_terms[at].Kind is not (TermKind.StrongStart or TermKind.Growth) || _parent is not { Basis: var basis } || basis != Targets.Basis.AverageGrowth
            || NameReading.IsSector(_text.Composed.AsSpan(_terms[at].Start)))
            && (_parent?.Basis != Targets.Basis.AverageGrowth || NameReading.IsSector(_text.Composed.AsSpan(_terms[at].Start)));
    }

    private int EndOfSegment(int at, int end)
    {
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            var kind = _terms[i].Kind;
            depth += kind == TermKind.Open ? 1 : kind == TermKind.Close ? -1 : 0;
            if (depth == 0 && kind is TermKind.Semicolon or TermKind.OfWhich)
            {
                return i;
            }
        }

        return end;
    }

    private Scope LeadOf(int start, int end, Scope scope)
    {
        var lead = scope;
        for (var i = start; i < end; i++)
        {
            switch (_terms[i].Kind)
            {
                case TermKind.Due:
                    lead = lead with { From = 0, To = _terms[i].Last, Day = _terms[i].Day, IsTermEnd = false };
                    break;
                case TermKind.Span:
                    lead = lead with { From = _terms[i].First, To = _terms[i].Last, Day = null, IsTermEnd = false };
                    break;
                case TermKind.TermEnd:
                    lead = lead with { From = 0, To = 0, Day = null, IsTermEnd = true, TermEnd = lead.From > 0 ? lead.To : lead.TermEnd };
                    break;
                case TermKind.Yearly:
                    lead = lead with { IsYearly = true };
                    break;
                case TermKind.Strive:
                    lead = lead with { Standing = WordingStanding.Strive };
                    break;
                case TermKind.Expect:
                    lead = lead with { Standing = WordingStanding.Expect };
                    break;
                case TermKind.Item or TermKind.Comma or TermKind.Colon or TermKind.And or TermKind.Mark or TermKind.Lead:
                    break;
                case TermKind.Word when EndOfTopic(i, end) is var topic && topic > i:
                    i = topic;
                    break;
                default:
                    return lead;
            }
        }

        return lead;
    }

    // "Về xã hội: Đến năm 2025, …": what the sentence is on, before a time that holds for all of it. The place of its colon.
    private int EndOfTopic(int start, int end)
    {
        if (_text.Composed.AsSpan(_terms[start].Start, _terms[start].End - _terms[start].Start) is not ("Về" or "về" or "On" or "Lĩnh" or "Mục"))
        {
            return start;
        }

        for (var i = start + 1; i < end && i < start + LongestTopic; i++)
        {
            if (_terms[i].Kind == TermKind.Colon)
            {
                return i + 1 < end && _terms[i + 1].Kind is TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.TermEnd
                    && i + 2 < end && _terms[i + 2].Kind is TermKind.Comma or TermKind.Strive or TermKind.Colon ? i : start;
            }

            if (_terms[i].Kind is TermKind.Quantity or TermKind.Code)
            {
                return start;
            }
        }

        return start;
    }

    // What a larger target says for those it contains: its time and, for growth, that they are growth too.
    private Scope ChildScope() => _parent is not { } parent
        ? _scope
        : _scope with
        {
            From = parent.From ?? 0,
            To = parent.To ?? 0,
            Day = parent.DueDate,
            IsTermEnd = parent is { To: null, Basis: var basis } && basis == Targets.Basis.EndOfTerm,
            IsGrowth = parent.Basis == Targets.Basis.AverageGrowth,
            IsYearly = parent.Basis == Targets.Basis.EveryYear,
            IsTotal = parent.Basis == Targets.Basis.Total,
            Within = parent.Name.Length == 0 ? _scope.Within : parent.Name,
        };
}
