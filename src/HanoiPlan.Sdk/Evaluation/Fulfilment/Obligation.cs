using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>One thing asked of somebody, before it is judged.</summary>
internal sealed record Obligation(ObligationKind Kind, string SubjectId, LocalisedText Title)
{
    public TimePeriod Period { get; init; } = TimePeriod.None;

    public string? BodyId { get; init; }

    public Assignment? Assignment { get; init; }

    /// <summary>The parts of the plan that it is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public SourceReference? Source { get; init; }

    public LocalDate? Deadline { get; init; }

    /// <summary>The window of a report whose due day cannot be told, since the holiday calendar does not reach it.</summary>
    public ReportingWindow? OpenWindow { get; init; }

    /// <summary>True when nobody is known to answer for it.</summary>
    public bool IsUnassigned { get; init; }

    /// <summary>True for a review that the plan reports and nobody asked for: it exists once it was held.</summary>
    public bool IsOnlyReported { get; init; }

    /// <summary>Duties that stand for it when no record speaks of it.</summary>
    public IReadOnlyList<string> DutyIds { get; init; } = [];

    /// <summary>Records that the plan itself implies.</summary>
    public IReadOnlyList<CompletionRecord> Implied { get; init; } = [];
}
