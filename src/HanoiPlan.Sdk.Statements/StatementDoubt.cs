using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Something about a reading that a careful reader could take otherwise. The target stands, and says so.</summary>
public sealed class StatementDoubt
{
    internal StatementDoubt(string code, LocalisedText text)
    {
        Code = code;
        Text = text;
    }

    /// <summary>A stable code, such as "decimal-point"; all are listed in docs/statements.md.</summary>
    public string Code { get; }

    /// <summary>What is in doubt and how it was read.</summary>
    public LocalisedText Text { get; }

    /// <summary>The doubt as a finding of severity <see cref="Severity.Warning"/> about <paramref name="subject"/>.</summary>
    public Finding ToFinding(string subject) => new(StatementFindingCodes.Doubt, Severity.Warning, subject, Text);

    /// <summary>The code and the English text.</summary>
    public override string ToString() => $"{Code}: {Text.English}";
}
