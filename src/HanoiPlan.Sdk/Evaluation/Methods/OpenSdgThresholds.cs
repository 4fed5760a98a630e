namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the Open SDG method judges by. Immutable. The slopes of the score belong to these thresholds and are not parameters.</summary>
public sealed record OpenSdgThresholds
{
    /// <summary>The base year where a series states none; 2015.</summary>
    public int BaseYear { get; init; } = 2015;

    /// <summary>The target year where a target states none; 2030.</summary>
    public int TargetYear { get; init; } = 2030;

    /// <summary>What a base value or a target of zero is replaced with; 0.001. No other method does this.</summary>
    public decimal ZeroReplacement { get; init; } = 0.001m;

    /// <summary>How sharply thresholds are eased near a natural limit; 4.44.</summary>
    public decimal LimitExponent { get; init; } = 4.44m;
}
