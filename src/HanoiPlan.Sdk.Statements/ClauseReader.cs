namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Clause = {Lead} [Header ":"] Name {Modifier} Quantity {Trailer} | {Lead} Quantity Name {Trailer}.
/// Gathers what the terms of one clause say; what target they make is the assembler's business.
/// </summary>
internal sealed partial class ClauseReader(string text, List<Term> terms)
{
    private readonly NameWriter _name = new(text);

    /// <summary>Reads the clause from <paramref name="start"/> to <paramref name="end"/> whose target is the quantity at <paramref name="main"/>.</summary>
    public Clause Read(int start, int end, int main, int movedFrom)
    {
        var clause = new Clause { Start = start, End = end, Quantity = terms[main].Quantity };
        var left = ReadModifiers(start, movedFrom >= 0 ? movedFrom : main, clause);
        if (movedFrom >= 0)
        {
            clause.Previous = terms[movedFrom].Quantity;
            ReadMovement(movedFrom, main, clause);
        }

        ReadName(start, left, clause);
        clause.NameTo = left;
        ReadTrailers(main, end, clause);
        if (clause.Quantity is { NounEnd: > 0 } counted)
        {
            clause.Noun = text[counted.NounStart..counted.NounEnd];
        }

        return clause;
    }

    /// <summary>Reads one of several quantities that share their words; the name is the caller's business.</summary>
    public Clause ReadDealt(int start, int left, List<int> dealt, int index, int end)
    {
        var clause = new Clause { Start = start, End = end, Quantity = terms[dealt[index]].Quantity };
        ReadModifiers(index == 0 ? left : dealt[index - 1] + 1, dealt[index], clause);
        for (var i = left; i < dealt[0] && index > 0; i++)
        {
            clause.Take(terms[i]);
        }

        ReadLeads(start, left, clause);
        ReadTrailers(dealt[index], end, clause);
        clause.NameFrom = clause.NameTo = left;
        return clause;
    }

    /// <summary>Reads a clause without a quantity: what it names and when.</summary>
    public Clause ReadWithoutQuantity(int start, int end)
    {
        var clause = new Clause { Start = start, End = end };
        ReadName(start, end, clause);
        clause.NameTo = end;
        return clause;
    }

    // Modifiers stand directly before the quantity: "… giai đoạn 2021 - 2025 tăng bình quân trên".
    private int ReadModifiers(int start, int quantity, Clause clause)
    {
        var at = quantity;
        while (at > start)
        {
            var term = terms[at - 1];
            if (term.Kind == TermKind.UnitNote)
            {
                TakeUnit(term, clause);
            }
            else if (term.Kind == TermKind.PriceBasis)
            {
                clause.Qualifiers.Insert(0, Slice(at - 1, at));
            }
            else if ((term.Kind == TermKind.Not && at - 1 > start) || (term.Kind == TermKind.NoneLeft && at - 1 > start && clause.Comparator != 0 && Slice(at - 1, at).EndsWith(" để", StringComparison.Ordinal)))
            {
                clause.Negate();
                clause.NegatesChange = at < quantity && terms[at].Kind is TermKind.Increase or TermKind.Decrease ? at - 1 : clause.NegatesChange;
                clause.IsUnclear |= Slice(at - 1, at) is "chẳng" or "đừng" or "chớ";
            }
            else if (term.Kind == TermKind.Average)
            {
                clause.IsAverage = true;
                clause.AverageText = Slice(at - 1, at);
            }
            else if (term.Kind == TermKind.Aside)
            {
                clause.Qualifiers.Insert(0, Slice(at - 1, at));
            }
            else if (term.Kind == TermKind.Dash && at == quantity)
            {
                clause.LooseDash = at - 1;
            }
            else if (term.Kind == TermKind.Link)
            {
                clause.LinkText = clause.LinkText.Length == 0 ? Slice(at - 1, at) : clause.LinkText;
            }
            else if ((term.Kind == TermKind.PerYear && IsAYearOfAPerson(term)) || term.Kind is TermKind.And or TermKind.OrMore or TermKind.OrLess || !clause.Take(term))
            {
                break;
            }

            at--;
        }

        return at;
    }

    // "từ 10% năm 2020 xuống còn 5%": what stands between the two says when the first was and that the second is a level.
    private void ReadMovement(int from, int to, Clause clause)
    {
        var level = new Clause();
        for (var i = from + 1; i < to; i++)
        {
            if (terms[i].Kind == TermKind.Due && clause.BaselineYear == 0 && !level.ToLevel)
            {
                clause.BaselineYear = terms[i].Last;
                continue;
            }

            level.Take(terms[i]);
        }

        clause.ToLevel = true;
        clause.DownTo = level.DownTo || terms[from].Quantity!.Lower > terms[to].Quantity!.Lower;
        clause.HasFrom = false;
        clause.Comparator = level.Comparator;
        clause.IsApproximate |= level.IsApproximate;
        clause.To = level.To > 0 ? level.To : clause.To;
        clause.Reaches |= level.Reaches;
        clause.Qualifiers.Add(Slice(from - 1, from + 1));
    }

    private void ReadName(int start, int end, Clause clause)
    {
        var at = ReadLeads(start, end, clause);
        at = ReadHeader(at, end, clause);
        at = ReadLeads(at, end, clause);
        at = CutProse(at, end, clause);
        clause.StartsStrong = at < end && terms[at].Kind is TermKind.StrongStart or TermKind.Growth;
        var lastEnd = -1;
        var first = at;
        clause.NameFrom = at;
        while (at < end)
        {
            var term = terms[at];
            switch (term.Kind)
            {
                case TermKind.Due or TermKind.Span or TermKind.Baseline or TermKind.Duration or TermKind.TermEnd:
                    clause.TakeTime(term);
                    at++;
                    continue;
                case TermKind.Already:
                    clause.IsPast = true;
                    break;
                case TermKind.Aside:
                    clause.Qualifiers.Add(Slice(at, at + 1));
                    at++;
                    continue;
                case TermKind.Respectively:
                    at++;
                    continue;
                case TermKind.PerYear when IsAYearOfAPerson(term):
                    break;
                case TermKind.Yearly or TermKind.PerYear:
                    clause.IsYearly = true;
                    at++;
                    continue;
                case TermKind.Total:
                    clause.IsTotal = true;
                    at++;
                    continue;
                case TermKind.Average:
                    clause.IsAverage = true;
                    break;
                case TermKind.Word when _name.IsEmpty && Slice(at, at + 1) is "riêng":
                    at++;
                    continue;
                case TermKind.Growth:
                    clause.NamesGrowth |= at - first <= 2 || (at == end - 1 && clause.IsAverage);
                    break;
                case TermKind.UnitNote:
                    TakeUnit(term, clause);
                    at++;
                    continue;
                case TermKind.PriceBasis:
                    clause.Qualifiers.Add(Slice(at, at + 1));
                    at++;
                    continue;
                case TermKind.By when _name.IsEmpty && HasComma(at, end):
                    at = ReadQualifier(at, end, clause) + 1;
                    continue;
                case TermKind.By or TermKind.Versus when at > start && !_name.IsEmpty:
                    at = ReadQualifier(at, end, clause);
                    continue;
                case TermKind.Open:
                    at = ReadBrackets(at, end, clause, ref lastEnd);
                    continue;
                case TermKind.Stop:
                    at++;
                    continue;
                default:
                    break;
            }

            _name.Join(term.Start, term.End, lastEnd);
            lastEnd = term.End;
            at++;
        }

        clause.NamesOnlyGrowth = end - first == 1 && terms[first].Kind == TermKind.Growth;
        clause.Name = _name.Take();
    }

    // Lead = time "," | "phấn đấu" | "hằng năm" | "duy trì" | "giảm" | "nâng" | "trong đó" …
    private int ReadLeads(int at, int end, Clause clause)
    {
        while (at < end)
        {
            var term = terms[at];
            switch (term.Kind)
            {
                case TermKind.Increase or TermKind.Decrease:
                    clause.LeadsWithChange = true;
                    clause.Increases |= term.Kind == TermKind.Increase;
                    clause.Decreases |= term.Kind == TermKind.Decrease;
                    break;
                case TermKind.KeepFall or TermKind.KeepRise:
                    clause.LeadsWithChange = clause.Take(term);
                    break;
                case TermKind.NoneLeft:
                    clause.Forbids = true;
                    break;
                case TermKind.Word when clause.ToLevel && at + 1 < end && terms[at + 1].Kind == TermKind.StrongStart && Slice(at, at + 1) is "Đưa" or "đưa":
                    break;
                case TermKind.Link when Slice(at, at + 1) is "được":
                    return at;
                case TermKind.Complete when !clause.Completes && at + 1 < end && terms[at + 1].Kind == TermKind.Colon:
                    clause.Completes = true;
                    at++;
                    break;
                case TermKind.Complete:
                    clause.Completes = true;
                    return at;
                case TermKind.Item or TermKind.And or TermKind.Stop or TermKind.NewLine or TermKind.OfWhich or TermKind.Semicolon:
                    break;
                case TermKind.Reach or TermKind.Strive or TermKind.Expect or TermKind.Due or TermKind.Span or TermKind.Duration
                    or TermKind.Baseline or TermKind.Yearly or TermKind.Total or TermKind.Keep or TermKind.Basically or TermKind.Comma or TermKind.TermEnd or TermKind.Lead
                    or TermKind.Colon or TermKind.Dash or TermKind.Link:
                    if (term.Kind is not TermKind.Colon)
                    {
                        clause.Take(term);
                    }

                    break;
                case TermKind.Average when at + 1 < end && terms[at + 1].Kind is TermKind.Yearly or TermKind.Comma or TermKind.Span or TermKind.Due or TermKind.Duration or TermKind.PerYear:
                    clause.IsAverage = true;
                    break;
                default:
                    return at;
            }

            at++;
        }

        return at;
    }

    // "Theo Quy hoạch, tỷ lệ A …": what it is based on stands before the name, up to a comma.
    private bool HasComma(int at, int end)
    {
        while (at < end && terms[at].Kind is TermKind.By or TermKind.Word or TermKind.Label or TermKind.StrongStart or TermKind.Code)
        {
            at++;
        }

        return at + 1 < end && terms[at].Kind == TermKind.Comma;
    }

    // "Thu nhập bình quân đầu người/năm" is a year's income, not one judged every year.
    private bool IsAYearOfAPerson(in Term term) => text.AsSpan(0, term.Start).TrimEnd().EndsWith("người", StringComparison.Ordinal);

    private static void TakeUnit(in Term note, Clause clause)
    {
        if (clause.Quantity is { HasUnit: false } quantity && note.Quantity is { } unit)
        {
            (quantity.Unit, quantity.Multiplier, quantity.Per) = (unit.Unit, unit.Multiplier, unit.Per);
        }
    }

    private string Slice(int from, int to)
    {
        if (to <= from)
        {
            return string.Empty;
        }

        var writer = new NameWriter(text);
        writer.Add(terms[from].Start, terms[to - 1].End);
        return writer.Take();
    }
}
