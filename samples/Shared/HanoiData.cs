using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Samples;

/// <summary>Observations read from a file and checked against a plan, with everything there is to say about them.</summary>
internal sealed record HanoiData(ObservationSet Observations, IReadOnlyList<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Reads a file, or the published figures that come with the samples.</summary>
    public static HanoiData Read(Plan plan, FileInfo? file, string? numbers, CancellationToken cancellation)
    {
        // Read: every row that cannot be read is a finding; the others are kept.
        var path = file?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data", "hanoi-2020-2025.csv");
        var dialect = numbers == "vi" ? NumberFormat.Vietnamese : NumberFormat.Invariant;
        var options = (ObservationCsvOptions.Default with { Dialect = dialect, FileName = Path.GetFileName(path) }).WithUnitsOf(plan.Measures);
        var read = ObservationCsv.ReadFile(path, options, cancellation);

        // Check: what the plan's measures cannot take is refused with a finding.
        var observations = ObservationSet.Create(plan.Measures, read.Observations);
        return new HanoiData(observations, [.. read.Findings, .. observations.Findings]);
    }
}
