using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// What rules look at: a plan with all its parts, observations, an assessment, and whatever a host adds. Immutable; every thing
/// added gives a new input. May be shared by threads as far as the things in it may.
/// </summary>
public sealed class RuleInput
{
    private readonly ImmutableDictionary<SubjectKind, SubjectList> _lists;

    private RuleInput(ImmutableDictionary<SubjectKind, SubjectList> lists, ImmutableArray<Finding> kept)
    {
        _lists = lists;
        Kept = kept;
    }

    /// <summary>Nothing.</summary>
    public static RuleInput Empty { get; } = new(ImmutableDictionary<SubjectKind, SubjectList>.Empty, []);

    /// <summary>Findings that come through even where no rule has their code.</summary>
    internal ImmutableArray<Finding> Kept { get; }

    /// <summary>A plan and all its parts.</summary>
    public static RuleInput Of(Plan plan) => Empty.With(plan);

    /// <summary>The same, with a plan and all its parts.</summary>
    public RuleInput With(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanSubjects.AddTo(this, plan);
    }

    /// <summary>The same, with observations: each of them, their series, and what was found when they were gathered.</summary>
    public RuleInput With(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return With(SubjectKinds.Observations, [observations])
            .With(SubjectKinds.Observation, observations.Accepted)
            .With(SubjectKinds.Series, observations.Series())
            .With(SubjectKinds.Finding, observations.Findings);
    }

    /// <summary>The same, with an assessment of a plan and the answer for each target. The plan itself is not added.</summary>
    public RuleInput With(PlanAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return With(SubjectKinds.PlanAssessment, [assessment]).With(SubjectKinds.Assessment, assessment.Assessments);
    }

    /// <summary>
    /// The same, with how everything that the plan asks of somebody stands on a day: each obligation, holder and route, who is
    /// accountable, and what was found when the records were gathered. The plan itself is not added.
    /// </summary>
    public RuleInput With(ResponsibilityAssessment responsibilities)
    {
        ArgumentNullException.ThrowIfNull(responsibilities);
        return With(ResponsibilityKinds.Assessment, [responsibilities])
            .With(ResponsibilityKinds.Obligation, responsibilities.Obligations)
            .With(ResponsibilityKinds.Accountability, responsibilities.Accountabilities)
            .With(ResponsibilityKinds.Holder, [.. responsibilities.Bodies, .. responsibilities.Offices])
            .With(ResponsibilityKinds.Route, responsibilities.Plan.Routes)
            .With(SubjectKinds.Finding, responsibilities.Records.Findings);
    }

    /// <summary>The same, with the moment that rules with dates judge by.</summary>
    public RuleInput With(EvaluationMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return With(SubjectKinds.Moment, [moment]);
    }

    /// <summary>
    /// The same, with findings made elsewhere: by the reading of a file, by a plan that could not be built. They come through
    /// even where no rule has their code.
    /// </summary>
    public RuleInput With(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Finding[] all = [.. findings];
        return new RuleInput(With(SubjectKinds.Finding, all)._lists, Kept.AddRange(all));
    }

    /// <summary>The same, with things of a kind besides those there are.</summary>
    /// <param name="kind">The kind; a host's own too.</param>
    /// <param name="subjects">The things, in any order; enumerated once, when a rule first needs them.</param>
    public RuleInput With<TSubject>(SubjectKind<TSubject> kind, IEnumerable<TSubject> subjects)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(subjects);
        var list = _lists.TryGetValue(kind, out var there)
            ? ((SubjectList<TSubject>)there).And(subjects)
            : new SubjectList<TSubject>(kind, [subjects]);
        return new RuleInput(_lists.SetItem(kind, list), Kept);
    }

    /// <summary>The things of a kind, in the order given; empty when there are none.</summary>
    public IReadOnlyList<TSubject> All<TSubject>(SubjectKind<TSubject> kind)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _lists.TryGetValue(kind, out var list) ? ((SubjectList<TSubject>)list).Items : [];
    }

    /// <summary>The only thing of a kind, such as the plan.</summary>
    /// <returns>False when there is none, or more than one.</returns>
    public bool TryGet<TSubject>(SubjectKind<TSubject> kind, [NotNullWhen(true)] out TSubject? subject)
        where TSubject : class
    {
        var all = All(kind);
        subject = all.Count == 1 ? all[0] : null;
        return subject is not null;
    }

    internal SubjectList? ListOf(SubjectKind kind) => _lists.GetValueOrDefault(kind);
}
