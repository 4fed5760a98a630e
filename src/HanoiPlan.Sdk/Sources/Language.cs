namespace HanoiPlan.Sdk.Sources;

/// <summary>A language in which the SDK words names, statements and reasons.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the source documents.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
