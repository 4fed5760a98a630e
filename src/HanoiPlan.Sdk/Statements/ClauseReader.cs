namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Clause = {Lead} [Header ":"] Name {Modifier} Quantity {Trailer} | {Lead} Quantity Name {Trailer}.
/// Gathers what the terms of one clause say; what target they make is the assembler's business.
/// </summary>
internal sealed class ClauseReader(string text, List<Term> terms)
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
        ReadTrailers(main, end, clause);
        if (clause.Quantity is { NounEnd: > 0 } counted)
        {
            clause.Noun = text[counted.NounStart..counted.NounEnd];
        }

        return clause;
    }

    /// <summary>Reads a clause without a quantity: what it names and when.</summary>
    public Clause ReadWithoutQuantity(int start, int end)
    {
        var clause = new Clause { Start = start, End = end };
        ReadName(start, end, clause);
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
        while (at < end)
        {
            var term = terms[at];
            switch (term.Kind)
            {
                case TermKind.Due or TermKind.Span or TermKind.Baseline or TermKind.Duration:
                    clause.TakeTime(term);
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
                case TermKind.NoneLeft:
                    clause.Forbids = true;
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
                    or TermKind.Baseline or TermKind.Yearly or TermKind.Total or TermKind.Keep or TermKind.Basically or TermKind.Comma
                    or TermKind.Colon or TermKind.Dash or TermKind.Link:
                    if (term.Kind is not TermKind.Colon)
                    {
                        clause.Take(term);
                    }

                    break;
                case TermKind.Average when at + 1 < end && terms[at + 1].Kind is TermKind.Yearly or TermKind.Comma or TermKind.Span or TermKind.Due or TermKind.Duration:
                    clause.IsAverage = true;
                    break;
                default:
                    return at;
            }

            at++;
        }

        return at;
    }

    // Header ":" — what is said once for the list after it, such as "Cơ cấu kinh tế năm 2025:".
    private int ReadHeader(int start, int end, Clause clause)
    {
        var colon = -1;
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += terms[i].Kind == TermKind.Open ? 1 : terms[i].Kind == TermKind.Close ? -1 : 0;
            colon = terms[i].Kind == TermKind.Colon && depth <= 0 && i + 1 < end ? i : colon;
        }

        if (colon < 0)
        {
            return start;
        }

        var header = new Clause();
        for (var i = start; i < colon; i++)
        {
            var term = terms[i];
            if (term.Kind is TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.Total or TermKind.Strive or TermKind.Expect)
            {
                header.Take(term);
                continue;
            }

            header.NamesGrowth |= term.Kind == TermKind.Growth;
            header.IsAverage |= term.Kind == TermKind.Average;
            _name.Add(term.Start, term.End);
        }

        var within = _name.Take();
        clause.Header = new Scope
        {
            From = header.From,
            To = header.To,
            IsYearly = header.IsYearly,
            IsGrowth = header.NamesGrowth,
            IsTotal = header.IsTotal,
            IsStructure = within.StartsWith("Cơ cấu", StringComparison.OrdinalIgnoreCase) || within.StartsWith("Structure", StringComparison.OrdinalIgnoreCase),
            Standing = header.Expects ? WordingStanding.Expect : header.Strives ? WordingStanding.Strive : null,
            Within = within.Length == 0 ? null : within,
        };
        return colon + 1;
    }

    // Prose before a measure that is named after a comma: "hoàn thành công nghiệp hóa, GRDP/người đạt …".
    private int CutProse(int start, int end, Clause clause)
    {
        var cut = start;
        var depth = 0;
        for (var i = start; i + 1 < end; i++)
        {
            depth += terms[i].Kind == TermKind.Open ? 1 : terms[i].Kind == TermKind.Close ? -1 : 0;
            if (depth <= 0 && terms[i].Kind == TermKind.Comma && terms[i + 1].Kind is TermKind.StrongStart or TermKind.Growth)
            {
                cut = i + 1;
            }
        }

        for (var i = start; i < cut; i++)
        {
            if (terms[i].Kind is TermKind.Due or TermKind.Span)
            {
                clause.TakeTime(terms[i]);
            }
        }

        if (cut > start)
        {
            clause.Start = cut;
            clause.Completes = clause.Basically = clause.Keeps = clause.Forbids = false;
            clause.LeadsWithChange = clause.Increases = clause.Decreases = false;
        }

        return cut;
    }

    // Trailers stand after the quantity: "trở lên", "/năm", "vào năm 2025", "so với năm 2020", "(giá hiện hành)", the rest of the name.
    private void ReadTrailers(int main, int end, Clause clause)
    {
        var at = main + 1;
        var lastEnd = -1;
        while (at < end)
        {
            var term = terms[at];
            switch (term.Kind)
            {
                case TermKind.OrMore or TermKind.OrLess when !_name.IsEmpty && clause.Quantity!.IsShare:
                    // "trên 90% … hoàn thành tốt nhiệm vụ trở lên": it belongs to the grade.
                    _name.Join(term.Start, term.End, lastEnd);
                    lastEnd = term.End;
                    break;
                case TermKind.OrMore or TermKind.OrLess or TermKind.PerYear or TermKind.Yearly or TermKind.Baseline or TermKind.Span or TermKind.Duration or TermKind.Total:
                    clause.Take(term);
                    break;
                case TermKind.Due when clause.Quantity!.Unit?.Family == UnitFamily.Times && !clause.HasBaseline:
                    clause.HasBaseline = true;
                    clause.BaselineYear = term.Last;
                    break;
                case TermKind.Due:
                    clause.Take(term);
                    break;
                case TermKind.Average when _name.IsEmpty:
                    clause.IsAverage = true;
                    break;
                case TermKind.Open:
                    at = ReadBrackets(at, end, clause, ref lastEnd);
                    continue;
                case TermKind.By or TermKind.Versus or TermKind.PriceBasis:
                    at = ReadQualifier(at, end, clause);
                    continue;
                case TermKind.UnitNote or TermKind.Stop or TermKind.Semicolon or TermKind.NewLine or TermKind.Colon:
                    break;
                default:
                    _name.Join(term.Start, term.End, lastEnd);
                    lastEnd = term.End;
                    break;
            }

            at++;
        }

        clause.TailIsListed = main + 1 < end && terms[main + 1].Kind == TermKind.Comma;
        clause.Tail = _name.Take();
    }

    // Qualifier = ("theo" | "so với" | "giá …") words, up to what says more about the target.
    private int ReadQualifier(int start, int end, Clause clause)
    {
        var at = start + 1;
        while (at < end && terms[start].Kind != TermKind.PriceBasis)
        {
            if (terms[at].Kind is TermKind.Comma or TermKind.Semicolon or TermKind.Colon or TermKind.Stop or TermKind.Open or TermKind.Close or TermKind.Due
                or TermKind.Average or TermKind.Reach or TermKind.Increase or TermKind.Decrease or TermKind.Yearly or TermKind.PerYear
                or TermKind.OrMore or TermKind.Quantity or TermKind.Strive or TermKind.Baseline or TermKind.NewLine)
            {
                break;
            }

            at++;
        }

        // "3% so với tổng số đảng viên" says of what the share is.
        var qualifier = Slice(start, at);
        clause.HasBaseline |= terms[start].Kind == TermKind.Versus && !qualifier.Contains(" tổng ", StringComparison.OrdinalIgnoreCase);
        clause.Qualifiers.Add(qualifier);
        return at;
    }

    // Brackets hold a further target, a condition after the quantity, or part of the name before it.
    private int ReadBrackets(int open, int end, Clause clause, ref int lastEnd)
    {
        var close = open + 1;
        var holdsQuantity = false;
        for (var depth = 1; close < end; close++)
        {
            depth += terms[close].Kind == TermKind.Open ? 1 : terms[close].Kind == TermKind.Close ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            holdsQuantity |= terms[close].Kind == TermKind.Quantity;
        }

        var afterQuantity = clause.Quantity is not null && terms[open].Start > clause.Quantity.Start;
        var next = Math.Min(close + 1, end);
        if (holdsQuantity && afterQuantity && !IsBackground(open + 1, clause))
        {
            clause.Nested.Add((SkipCondition(open + 1, close, clause), close));
        }
        else if (holdsQuantity)
        {
            clause.HasBackground = true;
            clause.Qualifiers.Add(Slice(open + 1, close));
        }
        else if (afterQuantity || terms[open + 1].Kind == TermKind.By || (clause.Quantity is null && !_name.IsEmpty && EndsClause(next, end)) || (close == open + 2 && terms[open + 1].Kind is TermKind.PriceBasis or TermKind.Code))
        {
            clause.Qualifiers.Add(Slice(open + 1, close));
        }
        else if (close == open + 2 && terms[open + 1].Kind is TermKind.Span or TermKind.Due)
        {
            clause.TakeTime(terms[open + 1]);
        }
        else
        {
            _name.Add(terms[open].Start, terms[next - 1].End);
            lastEnd = terms[next - 1].End;
        }

        return next;
    }

    private bool EndsClause(int at, int end)
    {
        while (at < end && terms[at].Kind is TermKind.Stop or TermKind.Semicolon or TermKind.NewLine)
        {
            at++;
        }

        return at >= end || terms[at].Kind == TermKind.Open;
    }

    // "(giá hiện hành, tăng 12,5 - 13,5%/năm)": the condition is the outer target's.
    private int SkipCondition(int start, int close, Clause clause)
    {
        if (terms[start].Kind is not (TermKind.PriceBasis or TermKind.By))
        {
            return start;
        }

        for (var i = start; i < close && terms[i].Kind != TermKind.Quantity; i++)
        {
            if (terms[i].Kind is TermKind.Comma or TermKind.Semicolon)
            {
                clause.Qualifiers.Add(Slice(start, i));
                return i + 1;
            }
        }

        return start;
    }

    // "(năm 2020 đạt 45%)", "(hiện nay 45%)", "(cả nước 95%)": what was, or what others have.
    private bool IsBackground(int at, Clause clause)
    {
        if (terms[at].Kind == TermKind.Due)
        {
            return clause.To == 0 || terms[at].Last < clause.To;
        }

        if (terms[at].Kind is TermKind.Versus or TermKind.Baseline)
        {
            return true;
        }

        if (terms[at].Kind == TermKind.From && at + 2 < terms.Count && terms[at + 1].Kind == TermKind.Quantity && terms[at + 2].Kind is TermKind.Close or TermKind.Due)
        {
            return true;
        }

        var word = text.AsSpan(terms[at].Start, terms[at].End - terms[at].Start);
        return word is "hiện" or "nay" or "thực" or "cả" or "toàn" or "trung" or "bình quân cả nước" or "trung bình cả nước"
            or "mục" or "chỉ" or "Trung" or "KH" or "NQ" or "kế hoạch" or "nghị quyết" or "Nghị quyết" or "now" or "currently" or "chỉ tiêu" or "quy định";
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
