using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The words of planning reports for a share of the plan.</summary>
public static class PercentOfPlanClasses
{
    /// <summary>Above 100.</summary>
    public static LocalisedText Exceeded { get; } = LocalisedText.Of("vượt kế hoạch", "plan exceeded");

    /// <summary>Exactly 100.</summary>
    public static LocalisedText Fulfilled { get; } = LocalisedText.Of("hoàn thành kế hoạch", "plan fulfilled");

    /// <summary>Below 100.</summary>
    public static LocalisedText NotFulfilled { get; } = LocalisedText.Of("chưa hoàn thành kế hoạch", "plan not fulfilled");
}
