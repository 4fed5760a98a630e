using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>A piece of work with a date: "complete in the first quarter of 2021"; by itself, or a step of a <see cref="Route"/>. Immutable.</summary>
public sealed class Milestone
{
    /// <summary>Makes a milestone.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="title">What must be complete.</param>
    /// <param name="bodyId">The body that answers for it.</param>
    /// <param name="deadline">The period within which it must be complete, its last day included.</param>
    /// <param name="source">Where the plan says so.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or the deadline is <see cref="TimePeriod.None"/>.</exception>
    public Milestone(string id, LocalisedText title, string bodyId, TimePeriod deadline, SourceReference source)
        : this(id, title, bodyId, deadline, source, [])
    {
    }

    /// <summary>Makes a milestone that is reached when duties are done.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="title">What must be complete.</param>
    /// <param name="bodyId">The body that answers for it.</param>
    /// <param name="deadline">The period within which it must be complete, its last day included.</param>
    /// <param name="source">Where the plan says so.</param>
    /// <param name="dutyIds">The duties that make it up; judged by them unless a record speaks of the milestone itself.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or the deadline is <see cref="TimePeriod.None"/>.</exception>
    public Milestone(string id, LocalisedText title, string bodyId, TimePeriod deadline, SourceReference source, IEnumerable<string> dutyIds)
    {
        ArgumentNullException.ThrowIfNull(dutyIds);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(bodyId);
        ArgumentNullException.ThrowIfNull(source);
        if (deadline == TimePeriod.None)
        {
            throw new ArgumentException($"Milestone \"{id}\" needs a deadline with dates.", nameof(deadline));
        }

        Id = id;
        Title = title;
        BodyId = bodyId;
        Deadline = deadline;
        Source = source;
        DutyIds = [.. dutyIds];
        foreach (var duty in DutyIds)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(duty, nameof(dutyIds));
        }
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>What must be complete.</summary>
    public LocalisedText Title { get; }

    /// <summary>The body that answers for it.</summary>
    public string BodyId { get; }

    /// <summary>The period within which it must be complete, its last day included.</summary>
    public TimePeriod Deadline { get; }

    /// <summary>Where the plan says so.</summary>
    public SourceReference Source { get; }

    /// <summary>The duties that make it up; empty when it stands by itself.</summary>
    public IReadOnlyList<string> DutyIds { get; }

    /// <summary>The identifier and the deadline.</summary>
    public override string ToString() => $"{Id} by {Deadline}";
}
