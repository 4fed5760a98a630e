namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the pace method judges by. Immutable.</summary>
public sealed record PaceThresholds
{
    /// <summary>The least pace that is on track, included; 0.95.</summary>
    public decimal OnTrack { get; init; } = 0.95m;

    /// <summary>The least pace that is at risk rather than off track, included; 0.60.</summary>
    public decimal AtRisk { get; init; } = 0.60m;
}
