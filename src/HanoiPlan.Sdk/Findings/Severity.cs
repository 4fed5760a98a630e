namespace HanoiPlan.Sdk.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably wrong, or right only by a reading; results stand but deserve a look.</summary>
    Warning,

    /// <summary>Wrong: what it speaks of was left out or refused.</summary>
    Error,
}
