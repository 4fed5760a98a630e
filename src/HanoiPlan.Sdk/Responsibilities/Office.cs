using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>An individual named by office ("Chairman of the City People's Committee"), never by a person's name. Immutable.</summary>
public sealed class Office : IEquatable<Office>
{
    /// <summary>Makes an office of which no dates are stated.</summary>
    /// <param name="id">A stable identifier.</param>
    /// <param name="title">The office's title in both languages.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Office(string id, LocalisedText title)
        : this(id, title, Existence.Unstated)
    {
    }

    /// <summary>Makes an office.</summary>
    /// <param name="id">A stable identifier.</param>
    /// <param name="title">The office's title in both languages.</param>
    /// <param name="existence">From when to when the office (not its holder) exists, and which office succeeds it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Office(string id, LocalisedText title, Existence existence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(existence);
        Id = id;
        Title = title;
        Existence = existence;
    }

    /// <summary>The stable identifier; two offices are equal when their identifiers are.</summary>
    public string Id { get; }

    /// <summary>The office's title in both languages.</summary>
    public LocalisedText Title { get; }

    /// <summary>From when to when the office (not its holder) exists, and which office succeeds it.</summary>
    public Existence Existence { get; }

    /// <inheritdoc />
    public bool Equals(Office? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Office);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
