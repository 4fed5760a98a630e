using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>What an authority declared of a target, an indicator, a programme or a plan.</summary>
public sealed class DeclaredOutcome : SmartEnum<DeclaredOutcome>
{
    /// <summary>Met and exceeded.</summary>
    public static readonly DeclaredOutcome Exceeded = new("exceeded", 1, true, LocalisedText.Of("vượt", "exceeded"));

    /// <summary>Met (completed); whether it was also exceeded is not said.</summary>
    public static readonly DeclaredOutcome Met = new("met", 2, true, LocalisedText.Of("hoàn thành", "met"));

    /// <summary>Not met.</summary>
    public static readonly DeclaredOutcome NotMet = new("not-met", 3, true, LocalisedText.Of("chưa đạt", "not met"));

    /// <summary>So many met out of so many.</summary>
    public static readonly DeclaredOutcome MetCount = new("met-count", 4, true, LocalisedText.Of("chỉ tiêu hoàn thành", "indicators met"));

    /// <summary>So many expected to be met out of so many: a forecast, not a result.</summary>
    public static readonly DeclaredOutcome ExpectedCount = new("expected-count", 5, false, LocalisedText.Of("chỉ tiêu dự kiến hoàn thành", "indicators expected to be met"));

    /// <summary>So many called difficult out of so many: a forecast, not a result.</summary>
    public static readonly DeclaredOutcome DifficultCount = new("difficult-count", 6, false, LocalisedText.Of("chỉ tiêu khó hoàn thành", "indicators called difficult"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(DeclaredOutcome))]
    private DeclaredOutcome(string name, int value, bool isResult, LocalisedText label)
        : base(name, value)
    {
        IsResult = isResult;
        Label = label;
    }

    /// <summary>All members.</summary>
    public static IReadOnlyList<DeclaredOutcome> All { get; } = [Exceeded, Met, NotMet, MetCount, ExpectedCount, DifficultCount];

    /// <summary>False for forecasts.</summary>
    public bool IsResult { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
