using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>Who is accountable for one part of a plan on a day, beside everybody whom the plan ever names for it. Immutable.</summary>
public sealed class Accountability
{
    internal Accountability(string subjectId, LocalisedText name, SourceReference? source, IReadOnlyList<Assignment> stated, EvaluationMoment moment)
    {
        SubjectId = subjectId;
        Name = name;
        Source = source;
        Stated = stated;
        Moment = moment;
        Leads = [.. NamedLeads.Where(assignment => assignment.CountsOn(moment.ValidAt) == true)];
        PossibleLeads = [.. NamedLeads.Where(assignment => assignment.CountsOn(moment.ValidAt) is null)];
    }

    /// <summary>The identifier of the part, such as "programme-2".</summary>
    public string SubjectId { get; }

    /// <summary>The name of the part in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>Where the plan states the part; null when it is only reported.</summary>
    public SourceReference? Source { get; }

    /// <summary>Every assignment that the plan states for the part, of any role and any day.</summary>
    public IReadOnlyList<Assignment> Stated { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>Those who lead and whom somebody named, on any day.</summary>
    public IEnumerable<Assignment> NamedLeads => Stated.Where(assignment => assignment.Role == Role.Lead && !assignment.IsUnknown);

    /// <summary>Those who certainly lead on the day.</summary>
    public IReadOnlyList<Assignment> Leads { get; }

    /// <summary>Those who may lead on the day: the dates leave it open.</summary>
    public IReadOnlyList<Assignment> PossibleLeads { get; }

    /// <summary>The part and the number of those who lead it.</summary>
    public override string ToString() => $"{SubjectId}: {Leads.Count}";
}
