namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the SDG Index judges by, beside the bounds that each series carries. Immutable.</summary>
public sealed record SdgIndexThresholds
{
    /// <summary>Which edition's trend rule; 2023.</summary>
    public SdgIndexEdition Edition { get; init; } = SdgIndexEdition.Edition2023;

    /// <summary>The year that trends start from where a series states none; 2015.</summary>
    public int StartYear { get; init; } = 2015;

    /// <summary>The year by which green is to be reached; 2030.</summary>
    public int HorizonYear { get; init; } = 2030;

    /// <summary>The least share of the needed speed that is a moderate improvement, included; 0.5.</summary>
    public decimal Moderate { get; init; } = 0.5m;
}
