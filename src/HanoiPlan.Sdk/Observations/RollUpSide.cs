using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// One way that a unit may stand: a value, or the two ends that it lies between, and its weight. A null end has no bound, a null
/// weight is anything from nothing on.
/// </summary>
internal readonly record struct RollUpSide(Rational? Least, Rational? Most, Rational? Weight)
{
    public static RollUpSide Exactly(Rational value, Rational? weight) => new(value, value, weight);
}
