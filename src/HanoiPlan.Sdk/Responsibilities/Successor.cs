using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>Who goes on with the work of a body or office that ended. Immutable.</summary>
public sealed class Successor
{
    internal Successor(string? id, LocalisedText name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier of a body or agency of the same plan; null when the plan does not hold it.</summary>
    public string? Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The identifier, or else the English name.</summary>
    public override string ToString() => Id ?? Name.English;
}
