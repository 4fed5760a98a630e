using System.Globalization;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Areas;

/// <summary>A geography, a change of geography or a history broke its own rules and was not built. Carries every problem, sorted.</summary>
public sealed class InvalidGeographyException : Exception
{
    /// <summary>Makes an exception without findings.</summary>
    public InvalidGeographyException()
        : this([])
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    public InvalidGeographyException(string message)
        : base(message) => Findings = [];

    /// <summary>Makes an exception without findings.</summary>
    public InvalidGeographyException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    /// <summary>Makes an exception for findings.</summary>
    public InvalidGeographyException(IReadOnlyList<Finding> findings)
        : base(Word(findings)) => Findings = findings;

    /// <summary>Every problem, sorted as <see cref="Finding.Sort"/> does.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Word(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return $"The geography has {findings.Count.ToString(CultureInfo.InvariantCulture)} problem(s) and was not built."
            + string.Concat(findings.Select(finding => Environment.NewLine + finding));
    }
}
