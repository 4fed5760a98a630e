using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>A body, agency or office: what it answers for on a day, and how that stands. Immutable.</summary>
public sealed class HolderSummary
{
    internal HolderSummary(
        string id,
        LocalisedText name,
        Existence existence,
        bool? exists,
        IReadOnlyList<Assignment> assignments,
        IReadOnlyList<FulfilmentAssessment> obligations,
        IReadOnlyList<PartSummary> leads)
    {
        Id = id;
        Name = name;
        Existence = existence;
        Exists = exists;
        Assignments = assignments;
        Obligations = obligations;
        Leads = leads;
        Counts = new FulfilmentCounts(obligations.Select(obligation => obligation.Status));
    }

    /// <summary>The identifier of the body, agency or office.</summary>
    public string Id { get; }

    /// <summary>The name or title in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>From when to when it exists, and who succeeds it.</summary>
    public Existence Existence { get; }

    /// <summary>Whether it exists on the day of judgement: true, false, or null where its dates do not tell.</summary>
    public bool? Exists { get; }

    /// <summary>What it answers for on the day, in every role; also where the dates leave it open.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>What is asked of it: its duties, milestones, reports, reviews and assignments.</summary>
    public IReadOnlyList<FulfilmentAssessment> Obligations { get; }

    /// <summary>The programmes and other parts that it leads, and how they stand.</summary>
    public IReadOnlyList<PartSummary> Leads { get; }

    /// <summary>How many obligations have each status.</summary>
    public FulfilmentCounts Counts { get; }

    /// <summary>The identifier and the counts in English; the identifier alone when nothing is asked.</summary>
    public override string ToString() => Counts.Total == 0 ? Id : $"{Id}: {Counts}";
}
