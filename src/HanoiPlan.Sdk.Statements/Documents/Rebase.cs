namespace HanoiPlan.Sdk.Statements;

/// <summary>Makes a statement again with its place in the document.</summary>
internal static class Rebase
{
    public static TargetStatement To(TargetStatement statement, int start, int length, string? within, StatementDoubt? further)
    {
        var parts = new TargetStatementBuilder
        {
            Name = statement.Name,
            Within = statement.Within ?? within,
            Kind = statement.Kind,
            Lower = statement.Lower,
            Upper = statement.Upper,
            Relation = statement.Relation,
            Unit = statement.Unit,
            Basis = statement.Basis,
            From = statement.From,
            To = statement.To,
            BaselineYear = statement.BaselineYear,
            Preference = statement.Preference,
            Standing = statement.Standing,
            Start = start,
            Length = length,
        };
        foreach (var qualifier in statement.Qualifiers)
        {
            parts.Qualifiers.Add(qualifier);
        }

        parts.Doubts.AddRange(statement.Doubts);
        if (further is not null && !parts.Doubts.Exists(had => had.Code == further.Code))
        {
            parts.Doubts.Add(further);
        }

        return parts.Build();
    }
}
