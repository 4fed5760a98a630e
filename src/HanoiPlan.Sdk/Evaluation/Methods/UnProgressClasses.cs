using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The classes of the UN progress chart.</summary>
public static class UnProgressClasses
{
    /// <summary>The latest value meets the target, or nearly does for a target of 0 or 100.</summary>
    public static LocalisedText Achieved { get; } = LocalisedText.Of("đã đạt", "achieved");

    /// <summary>Substantial progress, on track.</summary>
    public static LocalisedText Three { get; } = LocalisedText.Of("3", "3");

    /// <summary>Fair progress, but acceleration is needed.</summary>
    public static LocalisedText Two { get; } = LocalisedText.Of("2", "2");

    /// <summary>Limited progress, none, or deterioration.</summary>
    public static LocalisedText One { get; } = LocalisedText.Of("1", "1");
}
