using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>A collective that is charged with something though the plan's own list of bodies does not name it: a department, a commission. Immutable.</summary>
public sealed class Agency
{
    /// <summary>Makes an agency of which no dates are stated.</summary>
    /// <param name="id">A stable identifier, unique among the bodies and agencies of a plan.</param>
    /// <param name="name">The name in both languages.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Agency(string id, LocalisedText name)
        : this(id, name, Existence.Unstated)
    {
    }

    /// <summary>Makes an agency.</summary>
    /// <param name="id">A stable identifier, unique among the bodies and agencies of a plan.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="existence">From when to when it exists, and who succeeds it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Agency(string id, LocalisedText name, Existence existence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(existence);
        Id = id;
        Name = name;
        Existence = existence;
    }

    /// <summary>The stable identifier, unique among the bodies and agencies of a plan.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>From when to when it exists, and who succeeds it.</summary>
    public Existence Existence { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
