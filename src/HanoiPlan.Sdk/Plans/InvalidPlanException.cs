using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A plan broke its own rules and was not built. Carries every problem, sorted.</summary>
public sealed class InvalidPlanException : Exception
{
    /// <summary>Makes an exception without findings.</summary>
    public InvalidPlanException()
        : this([])
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    public InvalidPlanException(string message)
        : base(message) => Findings = [];

    /// <summary>Makes an exception without findings.</summary>
    public InvalidPlanException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    /// <summary>Makes an exception for findings.</summary>
    public InvalidPlanException(IReadOnlyList<Finding> findings)
        : base(Word(findings)) => Findings = findings;

    /// <summary>Every problem of the plan, sorted as <see cref="Finding.Sort"/> does.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Word(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return $"The plan has {findings.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} problem(s) and was not built."
            + string.Concat(findings.Select(finding => Environment.NewLine + finding));
    }
}
