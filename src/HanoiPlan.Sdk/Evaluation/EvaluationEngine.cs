using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Evaluation.Receipts;
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
    /// <exception cref="ArgumentException">The observations were checked against a catalogue without a target's measure.</exception>
    public PlanAssessment Evaluate(Plan plan, ObservationSet observations, EvaluationMoment moment) =>
        Evaluate(CompiledPlan.Compile(plan), observations, moment);

    /// <summary>Judges every target of a compiled plan for the plan's own area.</summary>
    /// <inheritdoc cref="Evaluate(Plan, ObservationSet, EvaluationMoment)" />
    public PlanAssessment Evaluate(CompiledPlan plan, ObservationSet observations, EvaluationMoment moment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Evaluate(plan, observations, moment, plan.Plan.Area);
    }

    /// <summary>Judges every target of a compiled plan for one area.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">The observations, checked against the plan's measures.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    /// <param name="area">The area whose observations are judged.</param>
    /// <exception cref="ArgumentException">The observations were checked against a catalogue without a target's measure.</exception>
    public PlanAssessment Evaluate(CompiledPlan plan, ObservationSet observations, EvaluationMoment moment, AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(area);
        return Evaluate(plan, observations, moment, area, observations.UnitOn(area, moment.ValidAt));
    }

    /// <summary>Judges every target of a compiled plan for one unit, whatever else its code has named.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">The observations, checked against the plan's measures and gathered with geographies.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    /// <param name="unit">The unit whose observations are judged, of the observations' geographies.</param>
    /// <exception cref="ArgumentException">The observations were checked against a catalogue without a target's measure, or their
    /// geographies do not hold the unit.</exception>
    public PlanAssessment Evaluate(CompiledPlan plan, ObservationSet observations, EvaluationMoment moment, Area unit)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(moment);
        return Evaluate(plan, observations, moment, observations.Own(unit).Code, unit);
    }

    private PlanAssessment Evaluate(CompiledPlan plan, ObservationSet observations, EvaluationMoment moment, AreaCode area, Area? unit)
    {
        using var activity = SdkTelemetry.Start(plan.Plan.Id, area.Value);
        var answers = new Assessment[plan.Targets.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Judge(plan.Targets[i], observations, moment, area, unit);
        }

        var goals = new GoalAssessment[plan.GoalTargets.Count];
        for (var i = 0; i < goals.Length; i++)
        {
            var goal = plan.Plan.Goals[i];
            goals[i] = new GoalAssessment(
                goal,
                plan.GoalTargets[i] is { } own ? Judge(own, observations, moment, area, unit)
                    : goal.Target is { } said ? answers[plan.PlaceOf(said.Id)]
                    : null);
        }

        var assessment = new PlanAssessment(plan, area, UnitOf(observations, unit), moment, Options, answers, goals);
        SdkTelemetry.Record(plan.Plan.Id, assessment.Counts);
        return assessment;
    }

    /// <summary>Judges one target for one area; also a target of a goal, which no indicator holds.</summary>
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
        return Judge(new CompiledTarget(target), observations, moment, area, observations.UnitOn(area, moment.ValidAt));
    }

    /// <summary>Judges one target for one unit, whatever else its code has named; also a target of a goal, which no indicator holds.</summary>
    /// <param name="target">The target; its measure must be in the catalogue of the observations.</param>
    /// <param name="observations">The observations, gathered with geographies.</param>
    /// <param name="moment">Which periods have happened, which records existed, and which versions count.</param>
    /// <param name="unit">The unit whose observations are judged, of the observations' geographies.</param>
    /// <exception cref="ArgumentException">The observations were checked against a catalogue without the target's measure, or their
    /// geographies do not hold the unit.</exception>
    public Assessment Evaluate(Target target, ObservationSet observations, EvaluationMoment moment, Area unit)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(moment);
        return Judge(new CompiledTarget(target), observations, moment, observations.Own(unit).Code, unit);
    }

    /// <summary>
    /// Checks a receipt by evaluating again at its moments for its area. The plan, the observations and this engine's
    /// options are the caller's to bring back.
    /// </summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="plan">The plan that it was made for.</param>
    /// <param name="observations">The observations; later records are left out where the receipt states what was known.</param>
    public ReceiptCheck Verify(EvaluationReceipt receipt, Plan plan, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(plan);
        var again = Evaluate(CompiledPlan.Compile(plan), observations, receipt.Moment, receipt.Area);
        return new ReceiptCheck(receipt, EvaluationReceipt.Of(again));
    }

    /// <summary>Checks the receipt of an evaluation that was made for a unit, where the code meant another one on the day of judgement.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="plan">The plan that it was made for.</param>
    /// <param name="observations">The observations, gathered with geographies.</param>
    /// <param name="unit">The unit, of the observations' geographies.</param>
    /// <exception cref="ArgumentException">The geographies of the observations do not hold the unit.</exception>
    public ReceiptCheck Verify(EvaluationReceipt receipt, Plan plan, ObservationSet observations, Area unit)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(plan);
        var again = Evaluate(CompiledPlan.Compile(plan), observations, receipt.Moment, unit);
        return new ReceiptCheck(receipt, EvaluationReceipt.Of(again));
    }

    private static JudgedUnit? UnitOf(ObservationSet observations, Area? unit) =>
        unit is null ? null : new JudgedUnit(unit, observations.Geographies!);

    private Assessment Judge(CompiledTarget compiled, ObservationSet observations, EvaluationMoment moment, AreaCode area, Area? unit)
    {
        var target = compiled.Target;
        if (!observations.Measures.TryGet(target.Measure.Code, out _))
        {
            throw new ArgumentException(
                $"The observations were checked against a catalogue without the measure \"{target.Measure.Code}\" of target \"{target.Id}\".",
                nameof(observations));
        }

        return TargetJudge.Judge(compiled, observations, area, unit, moment, Options);
    }
}
