namespace HanoiPlan.Sdk.Statements;

/// <summary>Takes brackets that have no partner within their sentence for loose marks, so that they hide nothing.</summary>
internal static class Brackets
{
    public static void Balance(List<Term> terms, int start, int end, Stack<int> open)
    {
        open.Clear();
        for (var i = start; i < end; i++)
        {
            if (terms[i].Kind == TermKind.Open)
            {
                open.Push(i);
            }
            else if (terms[i].Kind == TermKind.Close && !open.TryPop(out _))
            {
                Loosen(terms, i);
            }
        }

        while (open.TryPop(out var at))
        {
            Loosen(terms, at);
        }
    }

    private static void Loosen(List<Term> terms, int at) => terms[at] = terms[at] with { Kind = TermKind.Mark };
}
