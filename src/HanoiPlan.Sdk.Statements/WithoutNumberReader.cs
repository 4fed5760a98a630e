
namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Wordless = "không còn" Name {"và" Name} | ["cơ bản"] "hoàn thành" Name | "duy trì" Name: targets that state no number.
/// </summary>
internal static class WithoutNumberReader
{
    private const int LongestState = 24;

    private static readonly string[] Subjects = ["huyện ", "xã ", "phường ", "thị xã ", "thành phố ", "tỉnh ", "thị trấn ", "đô thị ", "toàn tỉnh ", "toàn huyện ", "toàn thành phố "];

    private static readonly string[] States = ["đạt chuẩn ", "đạt tiêu chí ", "đạt tiêu chuẩn ", "được công nhận ", "trở thành ", "đạt đô thị "];

    /// <summary>Reads a segment without a quantity; nothing when it is a heading or running text.</summary>
    /// <remarks>The list is over once the sentence has shown a clause that is no target: then it is running text.</remarks>
    public static List<(TargetStatementBuilder Parts, int Start, int End)> Read(
        ClauseReader clauses, List<Term> terms, int start, int end, Scope scope, bool isList, string text)
    {
        var found = new List<(TargetStatementBuilder, int, int)>();
        var at = SkipLeads(terms, start, end);
        if (at >= end || EndsWithColon(terms, start, end))
        {
            return found;
        }

        // In running text only a clause that begins like an item of a list counts.
        if (!isList && !WordFold.IsCapital(text[terms[at].Start]))
        {
            return found;
        }

        switch (terms[at].Kind)
        {
            case TermKind.NoneLeft when at + 1 < end:
                ReadNone(clauses, terms, start, at, end, scope, found);
                break;
            case TermKind.Complete when at + 1 < end:
                found.Add((Assemble(clauses.ReadWithoutQuantity(start, end), StatementKind.Milestone, scope), start, end));
                break;
            case TermKind.Keep when at + 1 < end:
                found.Add((Assemble(clauses.ReadWithoutQuantity(start, end), StatementKind.Maintain, scope), start, end));
                break;
            case TermKind.Word or TermKind.StrongStart or TermKind.Label:
                ReadTrailingNone(clauses, terms, start, at, end, scope, found);
                if (found.Count == 0 && IsStateReached(terms, at, end, text))
                {
                    var parts = Assemble(clauses.ReadWithoutQuantity(start, end), StatementKind.Milestone, scope);
                    parts.Doubts.Add(Doubts.MilestoneAssumed);
                    found.Add((parts, start, end));
                }

                break;
            default:
                break;
        }

        found.RemoveAll(one => one.Item1.Name.Length == 0);
        return found;
    }

    /// <summary>True when the sentence says that a unit of administration reaches a state.</summary>
    public static bool NamesState(List<Term> terms, int start, int end, string text) => IsStateReached(terms, SkipLeads(terms, start, end), end, text);

    // "Huyện đạt chuẩn nông thôn mới", "Thành phố trở thành đô thị loại I": a unit of administration reaches a state.
    private static bool IsStateReached(List<Term> terms, int start, int end, string text)
    {
        if (start < end && text.AsSpan(terms[start].Start).StartsWith("Xây dựng ", StringComparison.OrdinalIgnoreCase) && terms[start].Kind == TermKind.StrongStart)
        {
            start++;
        }

        if (start >= end || end - start > LongestState || !StartsWithAny(text.AsSpan(terms[start].Start), Subjects))
        {
            return false;
        }

        for (var i = start + 1; i + 1 < end; i++)
        {
            var words = text.AsSpan(terms[i].Start);
            if (StartsWithAny(words, States))
            {
                return true;
            }

            if (terms[i].Kind is TermKind.Comma or TermKind.Colon or TermKind.NoneLeft)
            {
                return false;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> words, string[] starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the clause says "không còn" or "không có" of something; "không để … vượt quá" sets a bound instead.</summary>
    public static bool BeginsWithNone(List<Term> terms, int start, int end, string text)
    {
        var at = SkipLeads(terms, start, end);
        return at < end && terms[at].Kind == TermKind.NoneLeft
            && !StartsWithAny(text.AsSpan(terms[at].Start, terms[at].End - terms[at].Start), ["không để", "không được để"]);
    }

    /// <summary>The place of a unit whose number is missing ("đạt trên %"); −1 when there is none.</summary>
    public static int MissingNumber(List<Term> terms, int start, int end, string text)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (terms[i].Kind == TermKind.Mark && text[terms[i].Start] is '%' or '‰'
                && terms[i - 1].Kind is TermKind.Reach or TermKind.Colon or TermKind.AtLeast or TermKind.MoreThan or TermKind.AtMost or TermKind.LessThan
                    or TermKind.About or TermKind.Equals or TermKind.MakesUp or TermKind.Dash)
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsEmpty(List<Term> terms, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (terms[i].Kind is not (TermKind.Item or TermKind.Comma or TermKind.Due or TermKind.Span or TermKind.TermEnd or TermKind.Lead or TermKind.Strive or TermKind.Mark or TermKind.Colon))
            {
                return false;
            }
        }

        return true;
    }

    // "Không còn hộ nghèo và hộ tái nghèo theo …" is two targets: the second noun repeats the first one's head.
    private static void ReadNone(
        ClauseReader clauses, List<Term> terms, int start, int at, int end, Scope scope, List<(TargetStatementBuilder, int, int)> found)
    {
        var and = -1;
        for (var i = at + 2; i + 1 < end && and < 0; i++)
        {
            and = terms[i].Kind == TermKind.And ? i : -1;
        }

        var clause = clauses.ReadWithoutQuantity(start, and < 0 ? end : and);
        if (and < 0)
        {
            found.Add((Assemble(clause, StatementKind.None, scope), start, end));
            return;
        }

        var second = clauses.ReadWithoutQuantity(and + 1, end);
        if (Head(clause.Name) != Head(second.Name))
        {
            var whole = clauses.ReadWithoutQuantity(start, end);
            var parts = Assemble(whole, StatementKind.None, scope);
            parts.Doubts.Add(Doubts.OneOrSeveral);
            found.Add((parts, start, end));
            return;
        }

        foreach (var qualifier in second.Qualifiers)
        {
            clause.Qualifiers.Add(qualifier);
        }

        if (clause.HasTime)
        {
            (second.From, second.To, second.Day, second.IsTermEnd) = (clause.From, clause.To, clause.Day, clause.IsTermEnd);
        }
        else if (second.HasTime)
        {
            (clause.From, clause.To, clause.Day, clause.IsTermEnd) = (second.From, second.To, second.Day, second.IsTermEnd);
        }

        (second.Strives, second.Expects, second.IsYearly, second.Basically) = (clause.Strives, clause.Expects, clause.IsYearly, clause.Basically);
        found.Add((Assemble(clause, StatementKind.None, scope), start, and));
        found.Add((Assemble(second, StatementKind.None, scope), and + 1, end));
    }

    // "Toàn tỉnh không còn hộ nghèo", "Huyện A hoàn thành … năm 2025": the verb stands after the subject.
    private static void ReadTrailingNone(
        ClauseReader clauses, List<Term> terms, int start, int at, int end, Scope scope, List<(TargetStatementBuilder, int, int)> found)
    {
        for (var i = at; i + 1 < end; i++)
        {
            if (terms[i].Kind == TermKind.Comma)
            {
                return;
            }

            if (terms[i].Kind != TermKind.NoneLeft)
            {
                continue;
            }

            var basically = i > start && terms[i - 1].Kind == TermKind.Basically;
            var subject = clauses.ReadWithoutQuantity(start, basically ? i - 1 : i);
            var rest = clauses.ReadWithoutQuantity(i, end);
            if (!rest.HasTime)
            {
                (rest.From, rest.To, rest.Day, rest.IsTermEnd) = (subject.From, subject.To, subject.Day, subject.IsTermEnd);
            }

            rest.Strives |= subject.Strives;
            rest.Basically |= subject.Basically || basically;
            if (subject.Name.Length is > 0 and <= 60)
            {
                rest.Qualifiers.Add(subject.Name);
                found.Add((Assemble(rest, StatementKind.None, scope), start, end));
            }

            return;
        }
    }

    private static int SkipLeads(List<Term> terms, int at, int end)
    {
        while (at < end && terms[at].Kind is TermKind.Item or TermKind.Comma or TermKind.And or TermKind.Strive or TermKind.Expect or TermKind.Due
            or TermKind.Span or TermKind.Yearly or TermKind.TermEnd or TermKind.Lead or TermKind.Basically or TermKind.Dash or TermKind.Mark or TermKind.Duration or TermKind.Link)
        {
            at++;
        }

        return at;
    }

    private static TargetStatementBuilder Assemble(Clause clause, StatementKind kind, Scope scope) =>
        new StatementAssembler(scope).AssembleWithoutNumber(clause, kind);

    private static bool EndsWithColon(List<Term> terms, int start, int end)
    {
        var last = end - 1;
        while (last > start && terms[last].Kind is TermKind.Stop or TermKind.NewLine)
        {
            last--;
        }

        return last >= start && terms[last].Kind == TermKind.Colon;
    }

    private static string Head(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return (blank < 0 ? name : name[..blank]).ToLowerInvariant();
    }
}
