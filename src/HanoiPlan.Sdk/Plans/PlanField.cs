using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A field that indicators are grouped by, such as the economy. Immutable; made by a plan's builder.</summary>
public sealed class PlanField
{
    internal PlanField(string id, LocalisedText name, SourceReference source)
    {
        Id = id;
        Name = name;
        Source = source;
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>Where the plan names the field.</summary>
    public SourceReference Source { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
