using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Gathers what is wrong with a plan while it is being built.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public void Add(string code, string subject, string vietnamese, string english) =>
        _findings.Add(new Finding(code, Severity.Error, subject, LocalisedText.Of(vietnamese, english)));

    public IReadOnlyList<Finding> Sorted() => Finding.Sort(_findings);
}
