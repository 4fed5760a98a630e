using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The colours and trends of the SDG Index.</summary>
public static class SdgIndexClasses
{
    /// <summary>At or past the green threshold: the goal is achieved.</summary>
    public static LocalisedText Green { get; } = LocalisedText.Of("xanh lá", "green");

    /// <summary>Below green, down to the midpoint of green and red, included: challenges remain.</summary>
    public static LocalisedText Yellow { get; } = LocalisedText.Of("vàng", "yellow");

    /// <summary>Below the midpoint, down to red, included: significant challenges remain.</summary>
    public static LocalisedText Orange { get; } = LocalisedText.Of("cam", "orange");

    /// <summary>Past red: major challenges remain.</summary>
    public static LocalisedText Red { get; } = LocalisedText.Of("đỏ", "red");

    /// <summary>Moving away ("decreasing").</summary>
    public static LocalisedText Down { get; } = LocalisedText.Of("giảm", "down");

    /// <summary>Below half the needed speed ("stagnating").</summary>
    public static LocalisedText Flat { get; } = LocalisedText.Of("đi ngang", "flat");

    /// <summary>From half the needed speed ("moderately improving").</summary>
    public static LocalisedText UpModerately { get; } = LocalisedText.Of("tăng vừa phải", "up moderately");

    /// <summary>At the needed speed or keeping the goal ("on track or maintaining SDG achievement").</summary>
    public static LocalisedText UpOnTrack { get; } = LocalisedText.Of("tăng đúng tiến độ", "up on track");
}
