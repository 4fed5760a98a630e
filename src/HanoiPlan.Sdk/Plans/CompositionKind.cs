namespace HanoiPlan.Sdk.Plans;

/// <summary>How the targets of an indicator make the indicator's answer.</summary>
public enum CompositionKind
{
    /// <summary>Every target counts: the indicator is as good as its worst target.</summary>
    Every,

    /// <summary>Any target is enough: the indicator is as good as its best target.</summary>
    Any,

    /// <summary>A stated number of targets is enough.</summary>
    AtLeast,

    /// <summary>The worst two targets are looked at together; one bad target alone does not decide.</summary>
    WorstTwo,

    /// <summary>A stated share of the targets is enough.</summary>
    ShareMet,
}
