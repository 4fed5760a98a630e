namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the UN progress chart judges by. Immutable.</summary>
public sealed record UnProgressThresholds
{
    /// <summary>The least share of the way at the target year that is class 3, included; 0.95.</summary>
    public decimal Three { get; init; } = 0.95m;

    /// <summary>The least share of the way that is class 2, included; 0.10.</summary>
    public decimal Two { get; init; } = 0.10m;

    /// <summary>Without target, the least yearly growth that is class 3, included; 0.02.</summary>
    public decimal GrowthThree { get; init; } = 0.02m;

    /// <summary>Without target, the least yearly growth that is class 2, included; 0.005.</summary>
    public decimal GrowthTwo { get; init; } = 0.005m;

    /// <summary>How near a target of 0 or 100 counts as achieved, included, in the measure's unit; 1.</summary>
    public decimal Near { get; init; } = 1m;

    /// <summary>The base year where a series states none; 2015.</summary>
    public int BaseYear { get; init; } = 2015;

    /// <summary>The target year where a target states none; 2030.</summary>
    public int TargetYear { get; init; } = 2030;
}
