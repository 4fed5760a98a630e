using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// Judges observations against targets. The engine holds no state but its options: it may be shared by threads, and the
/// same inputs give the same answers on any machine and in any culture.
/// </summary>
public sealed class EvaluationEngine
{
    /// <summary>Makes an engine with <see cref="EvaluationOptions.Default"/>.</summary>
    public EvaluationEngine()
        : this(EvaluationOptions.Default)
    {
    }

    /// <summary>Makes an engine.</summary>
    /// <param name="options">The thresholds that answers before the due date rest on.</param>
    public EvaluationEngine(EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>The thresholds that answers before the due date rest on.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>Judges every target of a plan for the plan's own area.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">The observations, checked against the plan's measures.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    public PlanAssessment Evaluate(Plan plan, ObservationSet observations, EvaluationMoment moment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Evaluate(plan, observations, moment, plan.Area);
    }

    /// <summary>Judges every target of a plan for one area.</summary>
    /// <inheritdoc cref="Evaluate(Plan, ObservationSet, EvaluationMoment)" />
    /// <param name="plan">The plan.</param>
    /// <param name="observations">The observations, checked against the plan's measures.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    /// <param name="area">The area whose observations are judged.</param>
    public PlanAssessment Evaluate(Plan plan, ObservationSet observations, EvaluationMoment moment, AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var assessments = plan.Targets.Select(target => Evaluate(target, observations, moment, area)).ToArray();
        return new PlanAssessment(plan, area, moment, Options, assessments);
    }

    /// <summary>Judges one target for one area.</summary>
    /// <param name="target">The target; its measure must be in the catalogue of the observations.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    /// <param name="area">The area whose observations are judged.</param>
    /// <exception cref="ArgumentException">The observations were checked against a catalogue without the target's measure.</exception>
    public Assessment Evaluate(Target target, ObservationSet observations, EvaluationMoment moment, AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(area);
        if (!observations.Measures.TryGet(target.Measure.Code, out _))
        {
            throw new ArgumentException(
                $"The observations were checked against a catalogue without the measure \"{target.Measure.Code}\" of target \"{target.Id}\".",
                nameof(observations));
        }

        return TargetJudge.Judge(target, observations, area, moment, Options);
    }
}
