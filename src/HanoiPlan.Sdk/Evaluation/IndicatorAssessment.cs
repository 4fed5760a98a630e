using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for an indicator, made from those of its targets by the indicator's rule.</summary>
public sealed class IndicatorAssessment
{
    internal IndicatorAssessment(
        Indicator indicator, Assessment[] assessments, IReadOnlyList<DeclaredVerdict> declared)
    {
        Indicator = indicator;
        Assessments = assessments;
        Declared = declared;
        Rule = indicator.Composition;
        var statuses = Array.ConvertAll(assessments, assessment => assessment.Status);
        Status = Composition.Of(Rule, statuses);
        Counts = new StatusCounts(statuses);
        Trace = new CompositionStep(indicator.Name, indicator.Source, Rule, Status, Counts, Array.ConvertAll(assessments, assessment => assessment.Trace));
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The answers for its targets, in the plan's order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The rule that made the answer.</summary>
    public CompositionRule Rule { get; }

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>How many targets have each status.</summary>
    public StatusCounts Counts { get; }

    /// <summary>What authorities had declared of the indicator or its targets by the moment of judgement; kept beside the computed answer, never mixed with it.</summary>
    public IReadOnlyList<DeclaredVerdict> Declared { get; }

    /// <summary>How the answers of its targets make its own, each with its reasoning.</summary>
    public CompositionStep Trace { get; }

    /// <summary>Number and status.</summary>
    public override string ToString() => $"({Indicator.Number}) {Status.Name}";
}
