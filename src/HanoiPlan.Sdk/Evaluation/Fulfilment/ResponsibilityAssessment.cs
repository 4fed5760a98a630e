using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>How everything that a plan asks of somebody stands on a day, by obligation, by holder and by part of the plan. Immutable.</summary>
public sealed class ResponsibilityAssessment
{
    internal ResponsibilityAssessment(
        CompletionRecordSet records, EvaluationMoment moment, FulfilmentOptions options, IReadOnlyList<FulfilmentAssessment> obligations, PlanAssessment? indicators)
    {
        Plan = records.Plan;
        Records = records;
        Moment = moment;
        Options = options;
        Obligations = obligations;
        Indicators = indicators;
        Counts = new FulfilmentCounts(obligations.Select(obligation => obligation.Status));
        var inForce = moment.ValidAt >= Plan.InForceFrom;
        Assignment[] counting = inForce ? [.. Plan.Assignments.Where(assignment => assignment.CountsOn(moment.ValidAt) != false)] : [];
        Parts =
        [
            .. Plan.Nodes.Select(node => new PartSummary(
                node,
                [.. counting.Where(assignment => assignment.SubjectId == node.Id)],
                [.. obligations.Where(obligation => obligation.About.Contains(node.Id, StringComparer.Ordinal))],
                indicators?.Nodes.First(group => group.Id == node.Id))),
        ];
        Accountabilities = inForce
            ? [.. Plan.Assignments.Select(assignment => assignment.SubjectId).Distinct(StringComparer.Ordinal).Select(Accountable)]
            : [];
        Bodies =
        [
            .. Plan.Bodies.Select(body => Summary(body.Id, body.Name, body.Existence, counting)),
            .. Plan.Agencies.Select(agency => Summary(agency.Id, agency.Name, agency.Existence, counting)),
        ];
        Offices =
        [
            .. counting.Select(assignment => assignment.Office).OfType<Office>().Distinct()
                .Select(office => Summary(office.Id, office.Title, office.Existence, counting, assignment => office.Equals(assignment.Office))),
        ];
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The records judged by; those made after <see cref="EvaluationMoment.KnownAt"/> were left out.</summary>
    public CompletionRecordSet Records { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>How silence was understood.</summary>
    public FulfilmentOptions Options { get; }

    /// <summary>The answers for the indicators; null when they were not judged.</summary>
    public PlanAssessment? Indicators { get; }

    /// <summary>Every obligation: duties, milestones and steps of routes, reports, reviews, assignments, in the plan's order. Empty before the plan is in force.</summary>
    public IReadOnlyList<FulfilmentAssessment> Obligations { get; }

    /// <summary>How many obligations have each status.</summary>
    public FulfilmentCounts Counts { get; }

    /// <summary>Who is accountable for each part that the plan has assignments for, in the order of the assignments.</summary>
    public IReadOnlyList<Accountability> Accountabilities { get; }

    /// <summary>The plan's bodies and then its agencies, each with what it answers for.</summary>
    public IReadOnlyList<HolderSummary> Bodies { get; }

    /// <summary>The offices that answer for something on the day, in the order of the assignments.</summary>
    public IReadOnlyList<HolderSummary> Offices { get; }

    /// <summary>Orientations, breakthroughs, tasks and programmes, in that order.</summary>
    public IReadOnlyList<PartSummary> Parts { get; }

    /// <summary>The programmes.</summary>
    public IEnumerable<PartSummary> Programmes => Parts.Where(part => part.Node is Programme);

    /// <summary>The answers for a duty, milestone, report (one for each period), review, or for the assignments of a part.</summary>
    public IEnumerable<FulfilmentAssessment> Of(string subjectId) =>
        Obligations.Where(obligation => string.Equals(obligation.SubjectId, subjectId, StringComparison.Ordinal));

    private Accountability Accountable(string id) =>
        new(id, Records.Parts.NameOf(id), Records.Parts.SourceOf(id), [.. Plan.AssignmentsFor(id)], Moment);

    private HolderSummary Summary(string id, LocalisedText name, Existence existence, Assignment[] counting) =>
        Summary(id, name, existence, counting, assignment => assignment.CollectiveId == id);

    private HolderSummary Summary(string id, LocalisedText name, Existence existence, Assignment[] counting, Func<Assignment, bool> holds)
    {
        var own = Array.FindAll(counting, assignment => holds(assignment));
        return new HolderSummary(
            id, name, existence, existence.IsOn(Moment.ValidAt), own,
            [.. Obligations.Where(obligation => obligation.Assignment is { } assignment ? holds(assignment) : obligation.BodyId == id)],
            [.. Parts.Where(part => own.Any(assignment => assignment.Role == Role.Lead && assignment.SubjectId == part.Node.Id))]);
    }
}
