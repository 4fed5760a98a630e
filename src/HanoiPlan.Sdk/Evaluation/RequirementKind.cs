namespace HanoiPlan.Sdk.Evaluation;

/// <summary>What is required of the time that is left.</summary>
public enum RequirementKind
{
    /// <summary>A change in each remaining year, in the measure's unit.</summary>
    ChangePerYear,

    /// <summary>A growth in each remaining or missing year, in per cent.</summary>
    GrowthPerYear,

    /// <summary>What the remaining or missing years must add up to, in the measure's unit.</summary>
    Remainder,
}
