using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>The root of a trace: the target, the moment and the answer.</summary>
public sealed class JudgementStep : TraceStep
{
    internal JudgementStep(
        Target target, EvaluationMoment moment, AssessmentStatus status, IReadOnlyList<AssessmentStatus> possible, IReadOnlyList<TraceStep> children)
        : base(TraceCitation.To((target.VersionOn(moment.RulesAt) ?? target.Original).Source), children)
    {
        Target = target;
        Moment = moment;
        Status = status;
        PossibleStatuses = possible;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>The statuses that are still possible when the answer is not decided; else empty.</summary>
    public IReadOnlyList<AssessmentStatus> PossibleStatuses { get; }

    private protected override string Vietnamese() =>
        $"{Target.Id} {Target.Name.Vietnamese}: {Status.Label.Vietnamese}{Possible(Language.Vietnamese)}, xét tại ngày {Day(Moment.ValidAt)}"
        + (Moment.KnownAt is { } known ? $" theo số liệu biết đến ngày {Day(known)}." : ".");

    private protected override string English() =>
        $"{Target.Id} {Target.Name.English}: {Status.Label.English}{Possible(Language.English)}, judged at {IsoDay(Moment.ValidAt)}"
        + (Moment.KnownAt is { } known ? $" with what was known on {IsoDay(known)}." : ".");

    private string Possible(Language language) => PossibleStatuses.Count == 0
        ? string.Empty
        : $" ({(language == Language.Vietnamese ? "có thể" : "possibly")}: {string.Join(" / ", PossibleStatuses.Select(status => status.Label.In(language)))})";
}
