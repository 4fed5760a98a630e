namespace HanoiPlan.Sdk.Findings;

/// <summary>Something that a finding points at: what kind of thing it is, and which one. Immutable; equal when both are, compared ordinally.</summary>
public sealed class FindingSubject : IEquatable<FindingSubject>
{
    /// <summary>Points at something.</summary>
    /// <param name="kind">The stable name of the kind, such as "target".</param>
    /// <param name="id">What tells it from others of its kind, such as "T01.1".</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is empty.</exception>
    public FindingSubject(string kind, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentNullException.ThrowIfNull(id);
        Kind = kind;
        Id = id;
    }

    /// <summary>The stable name of the kind, such as "target".</summary>
    public string Kind { get; }

    /// <summary>What tells it from others of its kind, such as "T01.1".</summary>
    public string Id { get; }

    /// <inheritdoc />
    public bool Equals(FindingSubject? other) => other is not null && Kind == other.Kind && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FindingSubject);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    /// <summary>Kind and identifier: "target T01.1".</summary>
    public override string ToString() => $"{Kind} {Id}";
}
