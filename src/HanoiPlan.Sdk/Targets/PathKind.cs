namespace HanoiPlan.Sdk.Targets;

/// <summary>How a measure is expected to move from its baseline to its target.</summary>
public enum PathKind
{
    /// <summary>By the same amount each year.</summary>
    StraightLine,

    /// <summary>By the same rate each year.</summary>
    ConstantGrowth,

    /// <summary>Through stated values, year by year.</summary>
    Steps,
}
