namespace HanoiPlan.Sdk.Targets;

/// <summary>What the numbers of a range are measured against.</summary>
public enum RangeRelation
{
    /// <summary>The measure's own values.</summary>
    Absolute,

    /// <summary>A change in per cent of the baseline: "giảm 20%" is −20.</summary>
    PercentChange,

    /// <summary>A multiple of the baseline: "gấp 1,7 lần" is 1.7.</summary>
    TimesBaseline,

    /// <summary>A difference from the baseline in the measure's unit: "tăng thêm 85" is 85.</summary>
    PointsChange,
}
