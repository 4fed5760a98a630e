using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>One unit in a roll-up: what is known of it and how it counts.</summary>
public sealed class RollUpUnit
{
    internal RollUpUnit(Area area, RollUpUnitStatus status, Rational? low, Rational? high, Rational? weight, Rational fraction, IReadOnlyList<Observation> observations)
    {
        Area = area;
        Status = status;
        Low = low;
        High = high;
        Weight = weight;
        Fraction = fraction;
        Observations = observations;
    }

    /// <summary>The unit.</summary>
    public Area Area { get; }

    /// <summary>How it stands.</summary>
    public RollUpUnitStatus Status { get; }

    /// <summary>The least that its value can be, in the measure's unit; null without bound.</summary>
    public Rational? Low { get; }

    /// <summary>The greatest that its value can be; null without bound.</summary>
    public Rational? High { get; }

    /// <summary>What it weighs, before <see cref="Fraction"/>: its denominator, its weight, its number of units; null when not known exactly or not needed.</summary>
    public Rational? Weight { get; }

    /// <summary>How much of the unit counts: one, or less where it is re-based by the caller's weights.</summary>
    public Rational Fraction { get; }

    /// <summary>The observations that its value and weight rest on.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>True when its value counts, exactly or on each side of a dispute.</summary>
    public bool IsCovered => Status == RollUpUnitStatus.Known || Status == RollUpUnitStatus.Disputed;

    /// <summary>True when it rests on a preliminary or estimated figure.</summary>
    public bool RestsOnEstimate => Observations.Any(observation => observation.Kind != ObservationKind.Final);

    /// <summary>Code, status and possible values.</summary>
    public override string ToString() => $"{Area.Code} {Status.Name} [{Low?.ToString() ?? "-∞"}, {High?.ToString() ?? "∞"}]";
}
