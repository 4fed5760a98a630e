namespace HanoiPlan.Sdk.Statements;

/// <summary>The codes of the findings about statements and the documents they stand in. Codes are stable.</summary>
public static class StatementFindingCodes
{
    /// <summary>A passage of a document is not offered as a target.</summary>
    public const string LeftOut = "HP5001";

    /// <summary>A draft plan holds a choice that somebody has to settle.</summary>
    public const string OpenChoice = "HP5002";

    /// <summary>A careful reader could take a target otherwise.</summary>
    public const string Doubt = "HP5003";

    /// <summary>A place in a statement cannot be read as a target.</summary>
    public const string Unreadable = "HP5004";
}
