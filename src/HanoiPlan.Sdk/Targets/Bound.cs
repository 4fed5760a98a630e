using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Targets;

/// <summary>One end of a range. The default is an excluded zero.</summary>
public readonly struct Bound : IEquatable<Bound>
{
    /// <summary>Makes a bound.</summary>
    /// <param name="value">The number, in the measure's unit or relative to the baseline.</param>
    /// <param name="isInclusive">True when the number itself belongs to the range.</param>
    public Bound(decimal value, bool isInclusive)
    {
        Value = value;
        IsInclusive = isInclusive;
    }

    /// <summary>The number, in the measure's unit or relative to the baseline.</summary>
    public decimal Value { get; }

    /// <summary>True when the number itself belongs to the range.</summary>
    public bool IsInclusive { get; }

    /// <summary>Compares two bounds.</summary>
    public static bool operator ==(Bound left, Bound right) => left.Equals(right);

    /// <summary>Compares two bounds.</summary>
    public static bool operator !=(Bound left, Bound right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Bound other) => Value == other.Value && IsInclusive == other.IsInclusive;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Bound other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, IsInclusive);

    /// <summary>The number, with "(excluded)" where it is.</summary>
    public override string ToString() => NumberFormat.Invariant.Format(Value) + (IsInclusive ? string.Empty : " (excluded)");
}
