using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>One thing that a plan asks of a body. Immutable.</summary>
public sealed class Duty
{
    /// <summary>Makes a duty.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="bodyId">The body that is charged.</param>
    /// <param name="summary">What is asked, summed up.</param>
    /// <param name="source">Where the plan asks it.</param>
    /// <param name="deadline">The period within which it must be done, its last day included; null when none is stated.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or the deadline is <see cref="TimePeriod.None"/>.</exception>
    public Duty(string id, string bodyId, LocalisedText summary, SourceReference source, TimePeriod? deadline)
        : this(id, bodyId, summary, source, deadline, [])
    {
    }

    /// <summary>Makes a duty for named parts of the plan.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="bodyId">The body that is charged.</param>
    /// <param name="summary">What is asked, summed up.</param>
    /// <param name="source">Where the plan asks it.</param>
    /// <param name="deadline">The period within which it must be done, its last day included; null when none is stated.</param>
    /// <param name="subjectIds">The parts of the plan that it is about, such as "programme-2"; empty for the plan as a whole.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or the deadline is <see cref="TimePeriod.None"/>.</exception>
    public Duty(string id, string bodyId, LocalisedText summary, SourceReference source, TimePeriod? deadline, IEnumerable<string> subjectIds)
    {
        ArgumentNullException.ThrowIfNull(subjectIds);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(bodyId);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(source);
        if (deadline == TimePeriod.None)
        {
            throw new ArgumentException($"Duty \"{id}\": the deadline must be a period with dates, or null.", nameof(deadline));
        }

        Id = id;
        BodyId = bodyId;
        Summary = summary;
        Source = source;
        Deadline = deadline;
        SubjectIds = [.. subjectIds];
        foreach (var subject in SubjectIds)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(subject, nameof(subjectIds));
        }
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The body that is charged.</summary>
    public string BodyId { get; }

    /// <summary>What is asked, summed up.</summary>
    public LocalisedText Summary { get; }

    /// <summary>Where the plan asks it.</summary>
    public SourceReference Source { get; }

    /// <summary>The period within which it must be done, its last day included; null when none is stated.</summary>
    public TimePeriod? Deadline { get; }

    /// <summary>The parts of the plan that it is about, such as "programme-2"; empty for the plan as a whole.</summary>
    public IReadOnlyList<string> SubjectIds { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
