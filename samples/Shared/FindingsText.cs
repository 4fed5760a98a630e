using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Samples;

/// <summary>Lists what the reader and the checks have to say about the data.</summary>
internal static class FindingsText
{
    // A file that is wrong throughout must not bury the answer.
    private const int Most = 20;

    public static void Write(IReadOnlyList<Finding> findings, Language language, TextWriter output)
    {
        var vietnamese = language == Language.Vietnamese;
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity).Take(Most))
        {
            var severity = (finding.Severity, vietnamese) switch
            {
                (Severity.Error, true) => "lỗi",
                (Severity.Error, false) => "error",
                (Severity.Warning, true) => "cảnh báo",
                (Severity.Warning, false) => "warning",
                (_, true) => "thông tin",
                _ => "note",
            };
            var place = finding.Place is null ? string.Empty : $"{finding.Place} ";
            output.WriteLine($"{place}{severity} {finding.Code}: {finding.Message.In(language)}");
        }

        if (findings.Count > Most)
        {
            output.WriteLine(vietnamese ? $"… và {findings.Count - Most} phát hiện khác." : $"… and {findings.Count - Most} more findings.");
        }
    }
}
