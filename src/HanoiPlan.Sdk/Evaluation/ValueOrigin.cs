namespace HanoiPlan.Sdk.Evaluation;

/// <summary>How a judged value came about.</summary>
public enum ValueOrigin
{
    /// <summary>A published headline.</summary>
    Published,

    /// <summary>The exact ratio of published parts.</summary>
    FromParts,

    /// <summary>The weakest of several measures that must each attain.</summary>
    WeakestPart,

    /// <summary>Compounded from yearly growth.</summary>
    Compounded,

    /// <summary>Added up from yearly figures.</summary>
    Summed,
}
