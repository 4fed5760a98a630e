namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What the German method judges by. Immutable.</summary>
public sealed record GermanThresholds
{
    /// <summary>The projected miss, as a share of the present gap, below which the sun shines, excluded; 0.05.</summary>
    public decimal Sun { get; init; } = 0.05m;

    /// <summary>The largest projected miss that is partly cloudy, included; 0.20.</summary>
    public decimal PartlyCloudy { get; init; } = 0.20m;

    /// <summary>How many of the last changes are averaged; 5.</summary>
    public int Changes { get; init; } = 5;

    /// <summary>The fewest values that can be judged; 4.</summary>
    public int LeastPoints { get; init; } = 4;
}
