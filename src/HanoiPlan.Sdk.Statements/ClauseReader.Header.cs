namespace HanoiPlan.Sdk.Statements;

/// <content>What is said before the name: a heading, or prose that leads up to it.</content>
internal sealed partial class ClauseReader
{
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
            if (term.Kind is TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.Total or TermKind.Strive or TermKind.Expect or TermKind.TermEnd)
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
            Day = header.Day,
            IsTermEnd = header.IsTermEnd,
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
            if (terms[i].Kind is TermKind.Due or TermKind.Span or TermKind.TermEnd)
            {
                clause.TakeTime(terms[i]);
            }

            // A number among the words passed over is not lost in silence.
            clause.HasOtherNumber |= terms[i].Kind == TermKind.Code && terms[i].Quantity is not null;
        }

        if (cut > start)
        {
            clause.Start = cut;
            clause.Completes = clause.Basically = clause.Keeps = clause.Forbids = false;
            clause.LeadsWithChange = clause.Increases = clause.Decreases = false;
        }

        return cut;
    }
}
