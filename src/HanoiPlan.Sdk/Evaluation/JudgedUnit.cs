using HanoiPlan.Sdk.Areas;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>A unit that was judged, and the geographies that say which figures are its own.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Geographies">What codes name, and when.</param>
internal sealed record JudgedUnit(Area Unit, GeographyHistory Geographies)
{
    /// <summary>True when both are one unit; of other geographies, when code and first day are the same.</summary>
    public bool IsSameAs(JudgedUnit other) => Geographies.Identities.Knows(other.Unit)
        ? ReferenceEquals(Geographies.Identities.Of(Unit), Geographies.Identities.Of(other.Unit))
        : Unit.Code == other.Unit.Code && Unit.ValidFrom == other.Unit.ValidFrom;
}
