namespace HanoiPlan.Sdk.Observations;

/// <summary>The codes of what a roll-up has to say about figures.</summary>
public static class RollUpFindings
{
    /// <summary>Warning: the published figure of the whole is not what its units make.</summary>
    public const string TotalNotRebuilt = "HP2080";

    /// <summary>Warning: a figure of a share of units is neither all, nor nothing, nor whole parts that can be counted.</summary>
    public const string NotACountOfUnits = "HP2081";

    /// <summary>Warning: a weight is below zero and is not used.</summary>
    public const string NegativeWeight = "HP2082";
}
