using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>
/// Judges who has done what is asked, on a day. The engine holds no state but its options: it may be shared by threads, and the
/// same inputs give the same answers on any machine and in any culture.
/// </summary>
public sealed class ResponsibilityEngine
{
    /// <summary>Makes an engine with <see cref="FulfilmentOptions.Default"/>: silence is not failure.</summary>
    public ResponsibilityEngine()
        : this(FulfilmentOptions.Default)
    {
    }

    /// <summary>Makes an engine.</summary>
    /// <param name="options">How silence is understood.</param>
    public ResponsibilityEngine(FulfilmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>How silence is understood.</summary>
    public FulfilmentOptions Options { get; }

    /// <summary>Judges everything that a plan asks of somebody.</summary>
    /// <param name="plan">The plan; a plan that is not in force yet asks nothing.</param>
    /// <param name="records">The records, checked against the same plan.</param>
    /// <param name="moment">Valid at: the day of judgement, at its end. Known at: records made later are left out. Rules at is not looked at: what a plan asks of somebody has no versions.</param>
    /// <exception cref="ArgumentException">The records were checked against another plan.</exception>
    public ResponsibilityAssessment Evaluate(Plan plan, CompletionRecordSet records, EvaluationMoment moment)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(moment);
        return ReferenceEquals(plan, records.Plan)
            ? Evaluate(records, moment, null)
            : throw new ArgumentException($"The records were checked against the plan \"{records.Plan.Id}\", not against this \"{plan.Id}\".", nameof(records));
    }

    /// <summary>Judges everything that a plan asks of somebody at the moments of its indicators' assessment, and joins the two.</summary>
    /// <param name="indicators">The answers for the indicators.</param>
    /// <param name="records">The records, checked against the same plan.</param>
    /// <exception cref="ArgumentException">The records were checked against another plan.</exception>
    public ResponsibilityAssessment Evaluate(PlanAssessment indicators, CompletionRecordSet records)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(records);
        return ReferenceEquals(indicators.Plan, records.Plan)
            ? Evaluate(records, indicators.Moment, indicators)
            : throw new ArgumentException($"The records were checked against the plan \"{records.Plan.Id}\", not against \"{indicators.Plan.Id}\".", nameof(records));
    }

    private ResponsibilityAssessment Evaluate(CompletionRecordSet records, EvaluationMoment moment, PlanAssessment? indicators)
    {
        var judge = new FulfilmentJudge(records, moment, Options);
        FulfilmentAssessment[] answers = moment.ValidAt < records.Plan.InForceFrom
            ? []
            : [.. Obligations.Of(records.Plan, records.Parts, moment.ValidAt).Select(judge.Judge).OfType<FulfilmentAssessment>()];
        return new ResponsibilityAssessment(records, moment, Options, answers, indicators);
    }
}
