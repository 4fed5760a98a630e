using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>The route of one part of a plan (lộ trình): its milestones in the order in which they are to be reached. Immutable.</summary>
public sealed class Route
{
    /// <summary>Makes a route.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="subjectId">The part of the plan whose route it is, such as "programme-2".</param>
    /// <param name="title">What the route leads to.</param>
    /// <param name="steps">The milestones, in the order in which they are to be reached; at least one.</param>
    /// <param name="source">Where the route is laid down.</param>
    /// <exception cref="ArgumentException">An identifier is empty, or there is no step.</exception>
    public Route(string id, string subjectId, LocalisedText title, IEnumerable<Milestone> steps, SourceReference source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectId);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(source);
        Id = id;
        SubjectId = subjectId;
        Title = title;
        Steps = [.. steps];
        Source = source;
        if (Steps.Count == 0)
        {
            throw new ArgumentException($"Route \"{id}\" needs at least one step.", nameof(steps));
        }
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The part of the plan whose route it is.</summary>
    public string SubjectId { get; }

    /// <summary>What the route leads to.</summary>
    public LocalisedText Title { get; }

    /// <summary>The milestones, in the order in which they are to be reached; at least one.</summary>
    public IReadOnlyList<Milestone> Steps { get; }

    /// <summary>Where the route is laid down.</summary>
    public SourceReference Source { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
