using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Comparison;

/// <summary>Why an answer changed between two evaluations.</summary>
public sealed class ChangeCause : SmartEnum<ChangeCause>
{
    /// <summary>A figure for a period that was not used before.</summary>
    public static readonly ChangeCause NewPeriod = new(nameof(NewPeriod), 1, LocalisedText.Of("có số liệu kỳ mới", "a new period"));

    /// <summary>Another record of a period that was used before.</summary>
    public static readonly ChangeCause RevisedValue = new(nameof(RevisedValue), 2, LocalisedText.Of("số liệu được điều chỉnh", "a revised value"));

    /// <summary>A figure that was used before is no longer there or no longer known.</summary>
    public static readonly ChangeCause WithdrawnValue = new(nameof(WithdrawnValue), 3, LocalisedText.Of("số liệu không còn được dùng", "a value no longer used"));

    /// <summary>Another version of the target is in force.</summary>
    public static readonly ChangeCause TargetRestated = new(nameof(TargetRestated), 4, LocalisedText.Of("chỉ tiêu được điều chỉnh", "the target was restated"));

    /// <summary>Other thresholds, or another reading of the measure.</summary>
    public static readonly ChangeCause Method = new(nameof(Method), 5, LocalisedText.Of("phương pháp đánh giá khác", "another method"));

    /// <summary>Another area.</summary>
    public static readonly ChangeCause Geography = new(nameof(Geography), 6, LocalisedText.Of("địa bàn khác", "another area"));

    /// <summary>Only time has passed: a due date came, or a figure grew too old.</summary>
    public static readonly ChangeCause TimePassed = new(nameof(TimePassed), 7, LocalisedText.Of("thời gian trôi qua", "time has passed"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ChangeCause))]
    private ChangeCause(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<ChangeCause> All { get; } = [NewPeriod, RevisedValue, WithdrawnValue, TargetRestated, Method, Geography, TimePassed];

    /// <summary>The cause in words.</summary>
    public LocalisedText Label { get; }
}
