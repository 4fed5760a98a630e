using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>
/// A programme, task, orientation or breakthrough: who answers for it, how what is asked about it stands, and, when indicators were
/// judged too, how those that serve it stand. The two are kept apart; neither makes up for the other. Immutable.
/// </summary>
public sealed class PartSummary
{
    internal PartSummary(
        PlanNode node, IReadOnlyList<Assignment> assignments, IReadOnlyList<FulfilmentAssessment> obligations, GroupAssessment? indicators)
    {
        Node = node;
        Assignments = assignments;
        Obligations = obligations;
        Indicators = indicators;
        Counts = new FulfilmentCounts(obligations.Select(obligation => obligation.Status));
    }

    /// <summary>The part.</summary>
    public PlanNode Node { get; }

    /// <summary>Who answers for it on the day, in every role; also those whose dates leave it open.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The offices and collectives that lead it; empty when nobody is known to.</summary>
    public IEnumerable<Assignment> Leads => Assignments.Where(assignment => assignment.Role == Role.Lead && !assignment.IsUnknown);

    /// <summary>What is asked about it: duties, milestones, reviews, assignments.</summary>
    public IReadOnlyList<FulfilmentAssessment> Obligations { get; }

    /// <summary>How many of them have each status.</summary>
    public FulfilmentCounts Counts { get; }

    /// <summary>The answer of the indicators that serve it; null when indicators were not judged.</summary>
    public GroupAssessment? Indicators { get; }

    /// <summary>The part with both states in words: "programme-9: not quantified; 1 done, 1 unreported, 1 unassigned".</summary>
    public string ToText(Language language)
    {
        var indicators = Indicators is null ? string.Empty : $"{Indicators.Status.Label.In(language).ToLowerInvariant()}; ";
        return $"{Node.Id}: {indicators}{Counts.ToText(language)}";
    }

    /// <summary>The part in English.</summary>
    public override string ToString() => ToText(Language.English);
}
