namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Where a value lies against a target's range.</summary>
public enum RangeSide
{
    /// <summary>Below the range.</summary>
    Below,

    /// <summary>In the range.</summary>
    Inside,

    /// <summary>Above the range.</summary>
    Above,
}
