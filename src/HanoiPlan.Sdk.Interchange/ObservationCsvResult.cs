using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>What was read from a file: the good rows, and everything there is to say about the others. Immutable.</summary>
public sealed class ObservationCsvResult
{
    internal ObservationCsvResult(IReadOnlyList<Observation> observations, IReadOnlyList<Finding> findings, long rowCount)
    {
        Observations = observations;
        Findings = findings;
        RowCount = rowCount;
    }

    /// <summary>The observations of the good rows, in the order of the file.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What is wrong, by line and column; the codes are those of <see cref="FileFindingCodes"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// The rows met after the header, good or not; lines without any character do not count. Every row met that is not
    /// among <see cref="Observations"/> has a finding.
    /// </summary>
    public long RowCount { get; }

    /// <summary>True when a finding is an error: something was left out.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
