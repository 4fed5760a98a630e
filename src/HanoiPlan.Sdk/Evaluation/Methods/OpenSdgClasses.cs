using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The classes of the Open SDG method, in its publisher's words.</summary>
public static class OpenSdgClasses
{
    /// <summary>The latest value meets the target; for a group, that of every series.</summary>
    public static LocalisedText TargetAchieved { get; } = LocalisedText.Of("đã đạt mức chỉ tiêu", "target achieved");

    /// <summary>At least 0.95 of the required growth; for a group, a score of at least 2.5.</summary>
    public static LocalisedText Substantial { get; } = LocalisedText.Of("tiến bộ đáng kể", "substantial progress");

    /// <summary>At least 0.60 of the required growth; for a group, a score of at least 0.</summary>
    public static LocalisedText Moderate { get; } = LocalisedText.Of("tiến bộ vừa phải", "moderate progress");

    /// <summary>No decline; for a group, a score of at least −2.5.</summary>
    public static LocalisedText Limited { get; } = LocalisedText.Of("tiến bộ hạn chế", "limited progress");

    /// <summary>Moving away.</summary>
    public static LocalisedText Deterioration { get; } = LocalisedText.Of("suy giảm", "deterioration");

    /// <summary>Not defined for the data.</summary>
    public static LocalisedText NotAvailable { get; } = LocalisedText.Of("không có kết quả", "not available");
}
