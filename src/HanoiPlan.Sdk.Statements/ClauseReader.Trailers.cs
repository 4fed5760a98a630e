namespace HanoiPlan.Sdk.Statements;

/// <content>What stands after the quantity, and in brackets.</content>
internal sealed partial class ClauseReader
{
    private const int LongestGrade = 120;

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
                case TermKind.OrMore or TermKind.OrLess when !_name.IsEmpty && clause.Quantity!.IsShare && (_name.Length > LongestGrade || NameReading.IsGrade(_name.ToString())):
                    // "trên 90% … hoàn thành tốt nhiệm vụ trở lên": it belongs to the grade.
                    _name.Join(term.Start, term.End, lastEnd);
                    lastEnd = term.End;
                    break;
                case TermKind.Span when clause.Quantity!.Unit?.Family == UnitFamily.Times && !clause.HasBaseline && clause.HasTime:
                    (clause.HasBaseline, clause.BaselineIsSpan, clause.BaselineYear) = (true, true, term.Last);
                    break;
                case TermKind.OrMore or TermKind.OrLess or TermKind.PerYear or TermKind.Yearly or TermKind.Baseline or TermKind.Span or TermKind.Duration or TermKind.Total or TermKind.TermEnd:
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
                case TermKind.Aside:
                    clause.Qualifiers.Add(Slice(at, at + 1));
                    break;
                case TermKind.Keep when text.AsSpan(term.Start, term.End - term.Start).EndsWith("ed", StringComparison.Ordinal):
                    clause.Keeps = true;
                    break;
                case TermKind.By or TermKind.Versus or TermKind.PriceBasis:
                    at = ReadQualifier(at, end, clause);
                    continue;
                case TermKind.UnitNote when clause.Quantity!.HasUnit:
                    clause.Qualifiers.Add(text[term.Start..term.End].Trim('(', ')', '[', ']', '|', ' '));
                    break;
                case TermKind.UnitNote or TermKind.Respectively or TermKind.Stop or TermKind.Semicolon or TermKind.NewLine or TermKind.Colon:
                    break;
                default:
                    _name.Join(term.Start, term.End, lastEnd);
                    lastEnd = term.End;
                    break;
            }

            at++;
        }

        clause.TailFrom = main + 1;
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
                or TermKind.Reach or TermKind.Increase or TermKind.Decrease or TermKind.Yearly or TermKind.PerYear
                or TermKind.OrMore or TermKind.Quantity or TermKind.Strive or TermKind.Baseline or TermKind.NewLine)
            {
                break;
            }

            if (terms[at].Kind == TermKind.Average && at > start + 1)
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
        if (!holdsQuantity && afterQuantity && close == open + 2 && terms[open + 1].Kind is TermKind.Span or TermKind.Due && !clause.HasTime)
        {
            clause.TakeTime(terms[open + 1]);
        }
        else if (holdsQuantity && afterQuantity && !IsBackground(open + 1, clause))
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
}
