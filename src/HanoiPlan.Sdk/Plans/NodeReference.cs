using System.Globalization;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Points at a numbered part of a plan: indicator 4, programme 02. Immutable; equal when kind and number are.</summary>
public sealed class NodeReference : IEquatable<NodeReference>
{
    private NodeReference(NodeKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Kind = kind;
        Number = number;
    }

    /// <summary>The kind of part.</summary>
    public NodeKind Kind { get; }

    /// <summary>Its number among its kind, from 1.</summary>
    public int Number { get; }

    /// <summary>The identifier of the part, such as "programme-2".</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Kind.Name}-{Number}");

    /// <summary>Points at a part of any kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public static NodeReference To(NodeKind kind, int number)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new NodeReference(kind, number);
    }

    /// <summary>Points at an indicator.</summary>
    public static NodeReference Indicator(int number) => new(NodeKind.Indicator, number);

    /// <summary>Points at an orientation.</summary>
    public static NodeReference Orientation(int number) => new(NodeKind.Orientation, number);

    /// <summary>Points at a breakthrough.</summary>
    public static NodeReference Breakthrough(int number) => new(NodeKind.Breakthrough, number);

    /// <summary>Points at a task.</summary>
    public static NodeReference Task(int number) => new(NodeKind.Task, number);

    /// <summary>Points at a programme.</summary>
    public static NodeReference Programme(int number) => new(NodeKind.Programme, number);

    /// <inheritdoc />
    public bool Equals(NodeReference? other) => other is not null && Kind == other.Kind && Number == other.Number;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as NodeReference);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind.Value, Number);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
