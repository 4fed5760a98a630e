using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>How the ESCAP index reads; its publisher draws it as a bar and gives no thresholds.</summary>
public static class EscapClasses
{
    /// <summary>An index of 10 or more.</summary>
    public static LocalisedText TargetReached { get; } = LocalisedText.Of("đã tới đích", "target reached");

    /// <summary>An index between 0 and 10.</summary>
    public static LocalisedText Progress { get; } = LocalisedText.Of("có tiến bộ", "progress");

    /// <summary>An index of 0.</summary>
    public static LocalisedText NoChange { get; } = LocalisedText.Of("không đổi", "no change");

    /// <summary>An index below 0.</summary>
    public static LocalisedText Regression { get; } = LocalisedText.Of("thụt lùi", "regression");
}
