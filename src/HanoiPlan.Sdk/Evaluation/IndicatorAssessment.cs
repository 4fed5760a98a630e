using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for an indicator, made from those of its targets by the indicator's rule.</summary>
public sealed class IndicatorAssessment
{
    private readonly AssessmentStatus[] _statuses;
    private StatusCounts? _counts;
    private CompositionStep? _trace;

    internal IndicatorAssessment(
        Indicator indicator, Assessment[] assessments, IReadOnlyList<DeclaredVerdict> declared)
    {
        Indicator = indicator;
        Assessments = assessments;
        Declared = declared;
        _statuses = Array.ConvertAll(assessments, static assessment => assessment.Status);
        Status = Composition.Of(Rule, _statuses);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The answers for its targets, in the plan's order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The rule that made the answer.</summary>
    public CompositionRule Rule => Indicator.Composition;

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>How many targets have each status.</summary>
    // Counted, as the reasoning is put together, when first asked for, alike by every thread.
    public StatusCounts Counts => _counts ??= new StatusCounts(_statuses);

    /// <summary>What authorities had declared of the indicator or its targets by the moment of judgement; kept beside the computed answer, never mixed with it.</summary>
    public IReadOnlyList<DeclaredVerdict> Declared { get; }

    /// <summary>How the answers of its targets make its own, each with its reasoning.</summary>
    public CompositionStep Trace => _trace ??= new CompositionStep(
        Indicator.Name, Indicator.Source, Rule, Status, Counts, [.. Assessments.Select(assessment => assessment.Trace)]);

    /// <summary>Number and status.</summary>
    public override string ToString() => $"({Indicator.Number}) {Status.Name}";
}
