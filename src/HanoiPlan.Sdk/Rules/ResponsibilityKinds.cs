using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The kinds of things that rules about responsibilities look at; <see cref="RuleInput.With(ResponsibilityAssessment)"/> adds them.</summary>
public static class ResponsibilityKinds
{
    /// <summary>How everything that the plan asks of somebody stands on a day.</summary>
    public static SubjectKind<ResponsibilityAssessment> Assessment { get; } = new(
        "responsibilities",
        LocalisedText.Of("tình hình thực hiện trách nhiệm", "state of responsibilities"),
        assessment => assessment.Plan.Id,
        assessment => FindingCitation.To(SourceReference.To(assessment.Plan.Document)));

    /// <summary>One duty, milestone, report, review or assignment.</summary>
    public static SubjectKind<FulfilmentAssessment> Obligation { get; } = new(
        "obligation",
        LocalisedText.Of("việc được giao", "obligation"),
        obligation => obligation.Assignment?.ToString() ?? (obligation.Period == TimePeriod.None ? obligation.SubjectId : $"{obligation.SubjectId} {obligation.Period}"),
        obligation => obligation.Source is { } source ? FindingCitation.To(source)
            : obligation.Assignment is { } assignment ? FindingCitation.To(assignment.Source)
            : obligation.Records.Count > 0 ? FindingCitation.To(obligation.Records[0].Evidence.Source)
            : null);

    /// <summary>Who is accountable for one part.</summary>
    public static SubjectKind<Accountability> Accountability { get; } = new(
        "accountability",
        LocalisedText.Of("người chịu trách nhiệm", "accountability"),
        accountability => accountability.SubjectId,
        accountability => accountability.Stated.Count > 0 ? FindingCitation.To(accountability.Stated[0].Source) : null);

    /// <summary>A body, agency or office and what it answers for.</summary>
    public static SubjectKind<HolderSummary> Holder { get; } = new(
        "holder",
        LocalisedText.Of("cơ quan, chức danh", "holder"),
        holder => holder.Id,
        holder => holder.Existence.Evidence is { } evidence ? FindingCitation.To(evidence.Source) : null);

    /// <summary>The route of a part.</summary>
    public static SubjectKind<Route> Route { get; } = new(
        "route", LocalisedText.Of("lộ trình", "route"), route => route.Id, route => FindingCitation.To(route.Source));
}
