namespace HanoiPlan.Sdk.Rules;

/// <summary>How one rule fared: how many things it looked at, and what it could not look at. Immutable.</summary>
public sealed class RuleOutcome
{
    internal RuleOutcome(Rule rule, int checkedCount, int failureCount, IReadOnlyList<SubjectKind> missing)
    {
        Rule = rule;
        CheckedCount = checkedCount;
        FailureCount = failureCount;
        Missing = missing;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How many things it looked at; no finding of a rule that looked at nothing means nothing.</summary>
    public int CheckedCount { get; }

    /// <summary>On how many of them it threw.</summary>
    public int FailureCount { get; }

    /// <summary>What it needs and was not given, for which reason it did not run; empty when it ran.</summary>
    public IReadOnlyList<SubjectKind> Missing { get; }

    /// <summary>The code, and how many were looked at or what is missing.</summary>
    public override string ToString() => Missing.Count > 0
        ? $"{Rule.Code}: not run without {string.Join(", ", Missing)}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Rule.Code}: {CheckedCount} checked");
}
