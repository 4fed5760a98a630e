namespace HanoiPlan.Sdk.Measures;

/// <summary>What a figure of a measure speaks of in time.</summary>
public enum SeriesNature
{
    /// <summary>What happened over the whole period: growth, investment, admissions. Part of a year never stands for the year.</summary>
    Flow,

    /// <summary>The state at the end of the period: beds, shares attained, recognitions. The latest moment within a year can stand for it.</summary>
    Stock,
}
