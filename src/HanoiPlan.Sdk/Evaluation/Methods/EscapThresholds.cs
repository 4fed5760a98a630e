namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the ESCAP index judges by. Immutable.</summary>
public sealed record EscapThresholds
{
    /// <summary>The base year where a series states none; 2015 (earlier reports used 2000).</summary>
    public int BaseYear { get; init; } = 2015;
}
