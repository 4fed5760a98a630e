using System.Globalization;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>How one duty, milestone, report, review or assignment stands on a day, with everything that says so. Immutable.</summary>
public sealed class FulfilmentAssessment
{
    internal FulfilmentAssessment(
        Obligation asked, EvaluationMoment moment, FulfilmentStatus status, IReadOnlyList<Outcome> outcomes, IReadOnlyList<CompletionRecord> records)
    {
        Kind = asked.Kind;
        SubjectId = asked.SubjectId;
        Period = asked.Period;
        Title = asked.Title;
        BodyId = asked.BodyId;
        Assignment = asked.Assignment;
        About = asked.About;
        Source = asked.Source;
        Deadline = asked.Deadline;
        Moment = moment;
        Status = status;
        Records = records;
        PossibleStatuses = outcomes.Count > 1 ? [.. outcomes.Select(outcome => outcome.Status)] : [];
        if (outcomes.Count == 1)
        {
            (FewestDays, MostDays) = (outcomes[0].Fewest, outcomes[0].Most);
        }

        Reasons = FulfilmentReasons.Of(this, asked);
    }

    /// <summary>What kind of thing is asked.</summary>
    public ObligationKind Kind { get; }

    /// <summary>The identifier of the duty, milestone, report or review; for an assignment, of the part that is answered for.</summary>
    public string SubjectId { get; }

    /// <summary>The period that a report covers; <see cref="TimePeriod.None"/> for everything else.</summary>
    public TimePeriod Period { get; }

    /// <summary>What is asked.</summary>
    public LocalisedText Title { get; }

    /// <summary>The body or agency charged; null when none is named.</summary>
    public string? BodyId { get; }

    /// <summary>The assignment judged; null for everything else.</summary>
    public Assignment? Assignment { get; }

    /// <summary>The parts of the plan that it is about, such as "programme-2"; empty for the plan as a whole.</summary>
    public IReadOnlyList<string> About { get; }

    /// <summary>Where it is asked; null when it was only reported.</summary>
    public SourceReference? Source { get; }

    /// <summary>The last day in time, included; null when none is stated or can be told.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The answer.</summary>
    public FulfilmentStatus Status { get; }

    /// <summary>
    /// The fewest days late (<see cref="FulfilmentStatus.DoneLate"/>), left (<see cref="FulfilmentStatus.NotDue"/>) or past
    /// (<see cref="FulfilmentStatus.Overdue"/>, <see cref="FulfilmentStatus.Unreported"/>); null where there is nothing to count.
    /// </summary>
    public int? FewestDays { get; }

    /// <summary>The most days; equal to <see cref="FewestDays"/> when the day is known exactly.</summary>
    public int? MostDays { get; }

    /// <summary>What the answer can be when it is undetermined or conflicting; else empty.</summary>
    public IReadOnlyList<FulfilmentStatus> PossibleStatuses { get; }

    /// <summary>The records that decided: the latest known; several when they were made on one day.</summary>
    public IReadOnlyList<CompletionRecord> Records { get; }

    /// <summary>Why, in order: what was asked, what is recorded, what follows; each with its citation.</summary>
    public IReadOnlyList<FulfilmentReason> Reasons { get; }

    /// <summary>The answer in a few words with its days: "Done 3 days late".</summary>
    public string ToText(Language language) => FulfilmentReasons.Answer(this).In(language);

    /// <summary>Subject, period and answer, such as "D1.2 Done".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{SubjectId}{(Period == TimePeriod.None ? string.Empty : $" {Period}")} {Status.Name}");
}
