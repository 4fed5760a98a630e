using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Something a reader of an assessment must know before relying on it. A flag never changes the status.</summary>
public sealed class AssessmentFlag : SmartEnum<AssessmentFlag>
{
    /// <summary>The answer rests on a preliminary or estimated figure.</summary>
    public static readonly AssessmentFlag RestsOnEstimate = new(nameof(RestsOnEstimate), 1, LocalisedText.Of("dựa trên số ước tính", "rests on an estimate"));

    /// <summary>Figures on the two sides of a break in the series were compared.</summary>
    public static readonly AssessmentFlag BreakCrossed = new(nameof(BreakCrossed), 2, LocalisedText.Of("so sánh qua điểm đứt gãy của chuỗi số liệu", "a break in the series is crossed"));

    /// <summary>The figure that stands for the end of the span was measured earlier in its last year.</summary>
    public static readonly AssessmentFlag MeasuredEarlier = new(nameof(MeasuredEarlier), 3, LocalisedText.Of("đo trước thời điểm cuối kỳ", "measured before the end"));

    /// <summary>Headline and parts agree after rounding only, and lead to different statuses.</summary>
    public static readonly AssessmentFlag RoundingDecides = new(nameof(RoundingDecides), 4, LocalisedText.Of("kết luận phụ thuộc việc làm tròn", "rounding decides"));

    /// <summary>The official figure for the whole span and the one made from the years lead to different statuses.</summary>
    public static readonly AssessmentFlag CrossCheckDiffers = new(nameof(CrossCheckDiffers), 5, LocalisedText.Of("đối chiếu cho kết luận khác", "the cross-check differs"));

    /// <summary>Progress is measured from a year before the stated baseline year, and the clock with it.</summary>
    public static readonly AssessmentFlag EarlierBaseline = new(nameof(EarlierBaseline), 6, LocalisedText.Of("mức gốc lấy ở năm sớm hơn", "an earlier baseline is used"));

    /// <summary>Sources of equal standing disagree, though not about the status.</summary>
    public static readonly AssessmentFlag SourcesDisagree = new(nameof(SourcesDisagree), 7, LocalisedText.Of("các nguồn khác nhau nhưng cùng kết luận", "sources disagree but lead to the same status"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(AssessmentFlag))]
    private AssessmentFlag(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<AssessmentFlag> All { get; } =
        [RestsOnEstimate, BreakCrossed, MeasuredEarlier, RoundingDecides, CrossCheckDiffers, EarlierBaseline, SourcesDisagree];

    /// <summary>The flag in words.</summary>
    public LocalisedText Label { get; }
}
