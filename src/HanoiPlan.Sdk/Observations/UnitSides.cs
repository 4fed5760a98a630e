using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>A unit with every way that it may stand in a roll-up, at least one.</summary>
internal sealed class UnitSides(Area area, Rational fraction, RollUpUnitStatus status, IReadOnlyList<RollUpSide> sides, Rational? weight, IReadOnlyList<Observation> observations)
{
    public Area Area { get; } = area;

    public Rational Fraction { get; } = fraction;

    public RollUpUnitStatus Status { get; } = status;

    public IReadOnlyList<RollUpSide> Sides { get; } = sides;

    public Rational? Low => Sides.Any(side => side.Least is null) ? null : Sides.Min(side => side.Least!.Value);

    public Rational? High => Sides.Any(side => side.Most is null) ? null : Sides.Max(side => side.Most!.Value);

    public bool IsOfUnknownWeight => Sides.Any(side => side.Weight is null);

    public RollUpUnit ToUnit() => new(Area, Status, Low, High, weight, Fraction, observations);
}
