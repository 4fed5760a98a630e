using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answers for every target of a plan in one area at one moment. Immutable.</summary>
public sealed class PlanAssessment
{
    private readonly Dictionary<string, Assessment> _byTarget;

    internal PlanAssessment(Plan plan, AreaCode area, EvaluationMoment moment, EvaluationOptions options, IReadOnlyList<Assessment> assessments)
    {
        Plan = plan;
        Area = area;
        Moment = moment;
        Options = options;
        Assessments = assessments;
        _byTarget = assessments.ToDictionary(assessment => assessment.Target.Id, StringComparer.Ordinal);
        Indicators =
        [
            .. plan.Indicators.Select(indicator => new IndicatorAssessment(
                indicator,
                [.. indicator.Targets.Select(target => _byTarget[target.Id])],
                [
                    .. plan.VerdictsOn(VerdictSubject.Indicator(indicator.Number)),
                    .. indicator.Targets.SelectMany(target => plan.VerdictsOn(VerdictSubject.Target(target.Id))),
                ])),
        ];
        Counts = new StatusCounts(assessments.Select(assessment => assessment.Status));
        IndicatorCounts = new StatusCounts(Indicators.Select(indicator => indicator.Status));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The area judged.</summary>
    public AreaCode Area { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The answers for the targets, in the plan's order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The answers for the indicators, in the plan's order.</summary>
    public IReadOnlyList<IndicatorAssessment> Indicators { get; }

    /// <summary>How many targets have each status.</summary>
    public StatusCounts Counts { get; }

    /// <summary>How many indicators have each status.</summary>
    public StatusCounts IndicatorCounts { get; }

    /// <summary>The answer for a target.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public Assessment this[string targetId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(targetId);
            return _byTarget.TryGetValue(targetId, out var assessment)
                ? assessment
                : throw new KeyNotFoundException($"The plan \"{Plan.Id}\" has no target \"{targetId}\" among its {Assessments.Count}.");
        }
    }
}
