namespace HanoiPlan.Sdk.Plans;

/// <summary>What a declared verdict speaks of: the whole plan, an indicator, a programme or one target. Immutable; compared by value.</summary>
public sealed class VerdictSubject : IEquatable<VerdictSubject>
{
    private VerdictSubject(NodeReference? node, string? targetId)
    {
        Node = node;
        TargetId = targetId;
    }

    /// <summary>The whole plan.</summary>
    public static VerdictSubject WholePlan { get; } = new(null, null);

    /// <summary>The indicator or programme; null for a target and for the whole plan.</summary>
    public NodeReference? Node { get; }

    /// <summary>The target's identifier; null unless the subject is a target.</summary>
    public string? TargetId { get; }

    /// <summary>True for the whole plan.</summary>
    public bool IsWholePlan => Node is null && TargetId is null;

    /// <summary>An indicator, by its number.</summary>
    public static VerdictSubject Indicator(int number) => new(NodeReference.Indicator(number), null);

    /// <summary>A programme, by its number.</summary>
    public static VerdictSubject Programme(int number) => new(NodeReference.Programme(number), null);

    /// <summary>A target, by its identifier.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public static VerdictSubject Target(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new VerdictSubject(null, id);
    }

    /// <inheritdoc />
    public bool Equals(VerdictSubject? other) => other is not null && Equals(Node, other.Node) && TargetId == other.TargetId;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as VerdictSubject);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Node, TargetId);

    /// <summary>The identifier of the subject, or "plan".</summary>
    public override string ToString() => Node?.Id ?? TargetId ?? "plan";
}
