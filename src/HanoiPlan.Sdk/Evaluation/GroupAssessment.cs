using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// The answer for a part of a plan that indicators serve: a field, an orientation, a breakthrough, a task or a programme.
/// A part that no indicator serves is <see cref="AssessmentStatus.NotQuantified"/>, not good and not bad.
/// </summary>
public sealed class GroupAssessment
{
    private readonly SourceReference _source;
    private readonly AssessmentStatus[] _statuses;
    private StatusCounts? _counts;
    private CompositionStep? _trace;

    internal GroupAssessment(
        string id, LocalisedText name, SourceReference source, IndicatorAssessment[] indicators, IReadOnlyList<PlanLink> links, IReadOnlyList<DeclaredVerdict> declared)
    {
        Id = id;
        Name = name;
        Indicators = indicators;
        Links = links;
        Declared = declared;
        _source = source;
        _statuses = Array.ConvertAll(indicators, static indicator => indicator.Status);
        Status = Composition.Of(Rule, _statuses);
    }

    /// <summary>The identifier of the part, such as "programme-2".</summary>
    public string Id { get; }

    /// <summary>The name of the part in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The indicators that serve it, in the plan's order.</summary>
    public IReadOnlyList<IndicatorAssessment> Indicators { get; }

    /// <summary>The links that say so, each official or a reading of ours; empty for a field, which holds its indicators.</summary>
    public IReadOnlyList<PlanLink> Links { get; }

    /// <summary>How many indicators have each status.</summary>
    // Counted, as the reasoning is put together, when first asked for, alike by every thread.
    public StatusCounts Counts => _counts ??= new StatusCounts(_statuses);

    /// <summary>The rule that makes one answer of them: every indicator counts.</summary>
    public CompositionRule Rule { get; } = CompositionRule.Every;

    /// <summary>The answer by <see cref="Rule"/>.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>What had been declared of the part by the moment of judgement; never mixed with the computed answer.</summary>
    public IReadOnlyList<DeclaredVerdict> Declared { get; }

    /// <summary>How the answers of the indicators make its own, each with its reasoning.</summary>
    public CompositionStep Trace => _trace ??= new CompositionStep(
        Name, _source, Rule, Status, Counts, [.. Indicators.Select(indicator => indicator.Trace)]);

    /// <summary>Identifier and status.</summary>
    public override string ToString() => $"{Id} {Status.Name}";
}
