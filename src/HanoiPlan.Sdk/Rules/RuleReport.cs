using System.Globalization;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// Everything that rules had to say, sorted; what was set aside; and how each rule fared. The same rules on the same input give
/// the same report, in whatever order the rules were added and on however many threads they ran. Immutable.
/// </summary>
public sealed class RuleReport
{
    internal RuleReport(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SuppressedFinding> suppressed,
        IReadOnlyList<Suppression> unusedSuppressions,
        IReadOnlyList<RuleOutcome> outcomes)
    {
        Findings = findings;
        Suppressed = suppressed;
        UnusedSuppressions = unusedSuppressions;
        Outcomes = outcomes;
    }

    /// <summary>The findings, by place in a file, code and subject; without those that were set aside.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that were set aside, in the same order, each with why, by whom and when.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>The suppressions that set nothing aside, in the order given: mended since, or misspelt.</summary>
    public IReadOnlyList<Suppression> UnusedSuppressions { get; }

    /// <summary>How each rule fared, by code.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>True when a finding that was not set aside is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The findings with a code.</summary>
    public IEnumerable<Finding> Of(string code) => Findings.Where(finding => finding.Code == code);

    /// <summary>How many findings there are, and how many were set aside.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Findings.Count} findings, {Suppressed.Count} set aside, {Outcomes.Count} rules");
}
