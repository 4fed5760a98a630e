using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The bounds of a range in the measure's own values.</summary>
internal sealed record RelationBounds(Rational? Lower, bool HasLower, Rational? Upper, bool HasUpper, bool CanBeExceeded)
{
    public bool ReachesLower(Rational value) => Lower is not { } bound || value > bound || (value == bound && HasLower);

    public bool KeepsUpper(Rational value) => Upper is not { } bound || value < bound || (value == bound && HasUpper);

    public bool Contains(Rational value) => ReachesLower(value) && KeepsUpper(value);
}
