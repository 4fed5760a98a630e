namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>The role that a value plays in an assessment.</summary>
public enum ValueRole
{
    /// <summary>The value that is judged.</summary>
    Judged,

    /// <summary>The value that progress is measured from.</summary>
    Baseline,

    /// <summary>A value of one year that a result is made of.</summary>
    Part,

    /// <summary>The latest value known, which does not decide.</summary>
    LatestKnown,

    /// <summary>A value that the judged one is checked against.</summary>
    CrossCheck,
}
