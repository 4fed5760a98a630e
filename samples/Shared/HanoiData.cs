using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Samples;

/// <summary>Observations read from a file and checked against a plan, with everything there is to say about them.</summary>
internal sealed record HanoiData(ObservationSet Observations, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Slips)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Reads a file, or the published figures that come with the samples.</summary>
    public static HanoiData Read(Plan plan, GeographyHistory? geographies, FileInfo? file, string? numbers, CancellationToken cancellation)
    {
        // Read: every row that cannot be read is a finding; the others are kept.
        var path = file?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data", "hanoi-2020-2025.csv");
        var dialect = numbers == "vi" ? NumberFormat.Vietnamese : NumberFormat.Invariant;
        var options = (ObservationCsvOptions.Default with { Dialect = dialect, FileName = Path.GetFileName(path) }).WithUnitsOf(plan.Measures);
        var read = ObservationCsv.ReadFile(path, options, cancellation);

        // Check: what the plan's measures cannot take is refused with a finding, and slips are told of.
        var observations = ObservationSet.Create(plan.Measures, read.Observations);
        var slips = SlipsOf(plan, geographies, [plan.Area], observations, cancellation);
        return new HanoiData(observations, [.. read.Findings, .. observations.Findings, .. slips], slips);
    }

    /// <summary>Reads a file named on the command line, and says what is wrong with it; null where it cannot be read.</summary>
    public static HanoiData? ReadOrSay(Plan plan, GeographyHistory geographies, string? path, Language language, TextWriter error)
    {
        try
        {
            var data = Directory.Exists(path)
                ? throw new IOException(language == Language.Vietnamese ? $"\"{path}\" là thư mục, không phải tệp." : $"\"{path}\" is a folder, not a file.")
                : Read(plan, geographies, path is null ? null : new FileInfo(path), null, CancellationToken.None);
            foreach (var finding in data.Findings.Where(finding => finding.Severity == Severity.Error).Union(data.Slips))
            {
                error.WriteLine($"{finding.Code}: {finding.Message.In(language)}");
            }

            return data;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"--data: {problem.Message}");
            return null;
        }
    }

    /// <summary>Areas that nobody has, no figure of the areas that are judged, misplaced decimal marks.</summary>
    public static IReadOnlyList<Finding> SlipsOf(
        Plan plan, GeographyHistory? geographies, IEnumerable<AreaCode> judged, ObservationSet observations, CancellationToken cancellation)
    {
        var input = RuleInput.Of(plan).With(observations).With(SubjectKinds.JudgedArea, judged);
        return RuleSet.FigureSlips.Evaluate(
            geographies is null ? input : input.With(SubjectKinds.Geographies, [geographies]), RuleOptions.Default, cancellation).Findings;
    }
}
