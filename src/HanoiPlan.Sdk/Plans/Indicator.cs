using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A numbered headline of a plan, holding one or more targets. Immutable; made by a plan's builder.</summary>
public sealed class Indicator
{
    internal Indicator(
        int number, string id, LocalisedText name, PlanField field, SourceReference source,
        CompositionRule composition, IReadOnlyList<Target> targets, IReadOnlyList<Reading> readings)
    {
        Number = number;
        Id = id;
        Name = name;
        Field = field;
        Source = source;
        Composition = composition;
        Targets = targets;
        Readings = readings;
    }

    /// <summary>The number that the plan gives it, from 1.</summary>
    public int Number { get; }

    /// <summary>The stable identifier, unique within a plan, such as "grdp_growth".</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The field it belongs to.</summary>
    public PlanField Field { get; }

    /// <summary>Where the plan states it.</summary>
    public SourceReference Source { get; }

    /// <summary>How its targets make its answer.</summary>
    public CompositionRule Composition { get; }

    /// <summary>Its targets, in the plan's order; at least one.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>How open questions about the indicator as a whole were settled; empty when there are none.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The kind and number, as links point at it.</summary>
    public NodeReference Reference => NodeReference.Indicator(Number);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
