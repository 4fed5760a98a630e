namespace HanoiPlan.Sdk.Statements;

/// <summary>Says where one clause of a segment ends and the next begins, and which quantity of a clause is its target.</summary>
internal sealed class ClauseSplitter(List<Term> terms)
{
    private const int MostLeads = 6;

    /// <summary>True when the two quantities are one movement: "từ 10% năm 2020 xuống còn 5%".</summary>
    public bool IsMovement(int first, int second)
    {
        if (first == 0 || terms[first - 1].Kind is not (TermKind.From or TermKind.DownTo) || terms[first].Quantity!.IsRange)
        {
            return false;
        }

        var moves = false;
        for (var i = first + 1; i < second; i++)
        {
            switch (terms[i].Kind)
            {
                case TermKind.UpTo or TermKind.DownTo or TermKind.To or TermKind.Increase or TermKind.Decrease:
                    moves = true;
                    break;
                case TermKind.Comma when !moves:
                case TermKind.Due or TermKind.Open or TermKind.Close or TermKind.LessThan or TermKind.MoreThan or TermKind.AtLeast or TermKind.AtMost
                    or TermKind.About or TermKind.Nearly or TermKind.Reach or TermKind.Strive:
                    break;
                default:
                    return false;
            }
        }

        return moves;
    }

    /// <summary>The place between two quantities where the second one's clause begins; −1 when they share a clause.</summary>
    public int SplitBetween(bool nameFirst, int first, int second)
    {
        var barrier = LastBarrier(first, second);
        var (comma, lastComma, and, direct) = (-1, -1, -1, -1);
        var depth = 0;
        for (var i = first + 1; i < second; i++)
        {
            var kind = terms[i].Kind;
            depth += kind == TermKind.Open ? 1 : kind == TermKind.Close ? -1 : 0;
            if (depth > 0 || kind is not (TermKind.Comma or TermKind.And or TermKind.Colon or TermKind.Stop))
            {
                continue;
            }

            if (kind != TermKind.And && StartsClause(i + 1, second))
            {
                return i;
            }

            direct = i >= barrier && kind != TermKind.Colon ? i : direct;
            if (kind == TermKind.And)
            {
                and = and < 0 ? i : and;
                if (i + 1 < second && terms[i + 1].Kind is TermKind.StrongStart or TermKind.Growth && nameFirst)
                {
                    return i;
                }
            }
            else if (kind != TermKind.Colon || i < barrier)
            {
                comma = comma < 0 ? i : comma;
                lastComma = i;
            }
        }

        if (nameFirst)
        {
            return comma >= 0 ? comma : and >= 0 ? and : direct;
        }

        return direct >= 0 ? direct : lastComma;
    }

    /// <summary>The quantity among several of one clause that is its target.</summary>
    public int Main(int clauseStart, List<int> quantities, int from, int to)
    {
        if (!NamesBefore(clauseStart, quantities[from]))
        {
            return quantities[from];
        }

        for (var i = to - 1; i >= from; i--)
        {
            if (terms[quantities[i] - 1].Kind is TermKind.Colon or TermKind.Reach or TermKind.Equals or TermKind.MakesUp or TermKind.UpTo or TermKind.DownTo)
            {
                return quantities[i];
            }
        }

        for (var i = to - 1; i >= from; i--)
        {
            if (terms[quantities[i]].Quantity!.IsShare)
            {
                return quantities[i];
            }
        }

        return quantities[to - 1];
    }

    /// <summary>The last of several quantities that a colon introduces; −1 when none is.</summary>
    public int AfterColon(List<int> quantities, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            for (var at = quantities[i] - 1; at >= 0 && at >= quantities[i] - MostLeads && !IsBarrier(terms[at].Kind) && terms[at].Kind != TermKind.Quantity; at--)
            {
                if (terms[at].Kind == TermKind.Colon)
                {
                    return quantities[i];
                }
            }
        }

        return -1;
    }

    /// <summary>True when words of a name stand before the quantity.</summary>
    public bool NamesBefore(int start, int quantity)
    {
        for (var i = start; i < quantity; i++)
        {
            if (terms[i].Kind is TermKind.Word or TermKind.StrongStart or TermKind.Growth or TermKind.Label or TermKind.Code or TermKind.Complete)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a word that begins a clause stands at the place, after leads.</summary>
    public bool StartsClause(int at, int end)
    {
        for (var skipped = 0; skipped < MostLeads && at < end && terms[at].Kind is TermKind.Link or TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.Lead or TermKind.TermEnd; skipped++)
        {
            at++;
        }

        return at < end && terms[at].Kind is TermKind.StrongStart or TermKind.Growth or TermKind.Strive or TermKind.Increase or TermKind.Decrease
            or TermKind.Keep or TermKind.NoneLeft;
    }

    /// <summary>True when nothing but modifiers stands between the place and the quantity.</summary>
    public bool IsDirect(int at, int quantity) => LastBarrier(at - 1, quantity) < at;

    // The last place before a quantity where something stands that is no modifier of it, or a mark between clauses.
    private int LastBarrier(int from, int quantity)
    {
        for (var i = quantity - 1; i > from; i--)
        {
            if (IsBarrier(terms[i].Kind))
            {
                return i;
            }
        }

        return from;
    }

    private static bool IsBarrier(TermKind kind) =>
        kind is TermKind.Word or TermKind.StrongStart or TermKind.Growth or TermKind.Label or TermKind.Code or TermKind.Comma or TermKind.And
            or TermKind.Complete or TermKind.Open;
}
