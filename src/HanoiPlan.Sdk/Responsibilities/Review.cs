using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>A review of a plan or of a part of it: asked for by the plan, or reported as held. Immutable.</summary>
public sealed class Review
{
    private Review(
        string id, ReviewKind kind, string? subjectId, string? bodyId, LocalisedText content, TimePeriod? deadline, TimePeriod? held, SourceReference? source, Evidence? evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(content);
        Id = id;
        Kind = kind;
        SubjectId = subjectId;
        BodyId = bodyId;
        Content = content;
        Deadline = deadline;
        Held = held;
        Source = source;
        Evidence = evidence;
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>During the work or at its end.</summary>
    public ReviewKind Kind { get; }

    /// <summary>The identifier of the programme or other part reviewed; null for the whole plan.</summary>
    public string? SubjectId { get; }

    /// <summary>The body that answers for the review; null when not stated.</summary>
    public string? BodyId { get; }

    /// <summary>What is reviewed, summed up.</summary>
    public LocalisedText Content { get; }

    /// <summary>The period within which the plan wants it held, its last day included; null when none is stated.</summary>
    public TimePeriod? Deadline { get; }

    /// <summary>When it was held; null when it is only asked for.</summary>
    public TimePeriod? Held { get; }

    /// <summary>Where the plan asks for it; null when it is only reported.</summary>
    public SourceReference? Source { get; }

    /// <summary>What the report that it was held rests on; null when it is only asked for.</summary>
    public Evidence? Evidence { get; }

    /// <summary>Who reports that it was held; null when it is only asked for.</summary>
    public string? ReportedBy => Evidence?.Source;

    /// <summary>A review of the whole plan that the plan asks a body for.</summary>
    public static Review Asked(string id, ReviewKind kind, string bodyId, LocalisedText content, SourceReference source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(bodyId);
        ArgumentNullException.ThrowIfNull(source);
        return new Review(id, kind, null, bodyId, content, null, null, source, null);
    }

    /// <summary>A review of a part of the plan, or (null) of the whole, that the plan asks a body for.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="kind">During the work or at its end.</param>
    /// <param name="subjectId">The part reviewed; null for the whole plan.</param>
    /// <param name="bodyId">The body that answers for the review.</param>
    /// <param name="content">What is reviewed, summed up.</param>
    /// <param name="deadline">The period within which it must be held, its last day included; null when none is stated.</param>
    /// <param name="source">Where the plan asks for it.</param>
    /// <exception cref="ArgumentException">A text is empty, or <paramref name="deadline"/> is <see cref="TimePeriod.None"/>.</exception>
    public static Review Asked(
        string id, ReviewKind kind, string? subjectId, string bodyId, LocalisedText content, TimePeriod? deadline, SourceReference source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(bodyId);
        ArgumentNullException.ThrowIfNull(source);
        return deadline == TimePeriod.None
            ? throw new ArgumentException($"Review \"{id}\": the deadline must be a period with dates, or null.", nameof(deadline))
            : new Review(id, kind, subjectId, bodyId, content, deadline, null, source, null);
    }

    /// <summary>A review of a part of the plan that the press or a third party reported as held, as it was seen there.</summary>
    /// <exception cref="ArgumentException">A text is empty, or <paramref name="held"/> is <see cref="TimePeriod.None"/>.</exception>
    public static Review WasHeld(string id, ReviewKind kind, string subjectId, LocalisedText content, TimePeriod held, string reportedBy) =>
        WasHeld(id, kind, subjectId, content, held, Evidence.Reported(EvidenceGrade.Seen, reportedBy));

    /// <summary>A review of a part of the plan that was held.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="kind">During the work or at its end.</param>
    /// <param name="subjectId">The part reviewed.</param>
    /// <param name="content">What is reviewed, summed up.</param>
    /// <param name="held">When it was held; a year where the day is not known.</param>
    /// <param name="evidence">What that rests on.</param>
    /// <exception cref="ArgumentException">A text is empty, or <paramref name="held"/> is <see cref="TimePeriod.None"/>.</exception>
    public static Review WasHeld(string id, ReviewKind kind, string subjectId, LocalisedText content, TimePeriod held, Evidence evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectId);
        ArgumentNullException.ThrowIfNull(evidence);
        if (held == TimePeriod.None)
        {
            throw new ArgumentException($"Review \"{id}\" was held on no date.", nameof(held));
        }

        return new Review(id, kind, subjectId, null, content, null, held, null, evidence);
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
