using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>How the answers below make the answer of an indicator or a part of a plan, by which rule.</summary>
public sealed class CompositionStep : TraceStep
{
    internal CompositionStep(
        LocalisedText name, SourceReference source, CompositionRule rule, AssessmentStatus status, StatusCounts counts, IReadOnlyList<TraceStep> children)
        : base(TraceCitation.To(source), children)
    {
        Name = name;
        Rule = rule;
        Status = status;
        Counts = counts;
    }

    /// <summary>The name of the indicator or part.</summary>
    public LocalisedText Name { get; }

    /// <summary>The rule.</summary>
    public CompositionRule Rule { get; }

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>How many answers below have each status.</summary>
    public StatusCounts Counts { get; }

    private protected override string Vietnamese() => Counts.Total == 0
        ? $"{Name.Vietnamese}: {Status.Label.Vietnamese}, không có chỉ tiêu nào gắn với mục này."
        : $"{Name.Vietnamese}: {Status.Label.Vietnamese}, theo quy tắc {Rule.Label.Vietnamese} ({List(Language.Vietnamese)}).";

    private protected override string English() => Counts.Total == 0
        ? $"{Name.English}: {Status.Label.English}, no indicator serves it."
        : $"{Name.English}: {Status.Label.English}, by the rule {Rule.Label.English} ({List(Language.English)}).";

    private string List(Language language) => Counts.ToText(language);
}
