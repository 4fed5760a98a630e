namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>What a completion record says.</summary>
public enum CompletionKind
{
    /// <summary>The work was done.</summary>
    Done,

    /// <summary>The review was held.</summary>
    Held,

    /// <summary>The report on a period was filed.</summary>
    Filed,

    /// <summary>At the end of a day the work was not done, the review not held or the report not filed.</summary>
    NotDone,
}
