using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What a draft plan leaves for its reviewer to settle.</summary>
public sealed class DraftQuestion : SmartEnum<DraftQuestion>
{
    /// <summary>Whether the statement is a target of the plan: "keep" or "leave-out".</summary>
    public static readonly DraftQuestion Include = new("include", 1, LocalisedText.Of("Có là chỉ tiêu không?", "Is it a target of the plan?"));

    /// <summary>Whether it says again what another target says: that target's identifier, or "own".</summary>
    public static readonly DraftQuestion SameAs = new("same-as", 2, LocalisedText.Of("Có trùng với chỉ tiêu khác không?", "Does it say another target again?"));

    /// <summary>The unit of the measure: the code of a unit, or "count" for a count of what the statement names.</summary>
    public static readonly DraftQuestion Unit = new("unit", 3, LocalisedText.Of("Đơn vị là gì?", "What is the unit?"));

    /// <summary>Which values are better: a name of <see cref="Measures.Preference"/>.</summary>
    public static readonly DraftQuestion Preference = new("preference", 4, LocalisedText.Of("Giá trị nào là tốt hơn?", "Which values are better?"));

    /// <summary>What the range speaks of in time: a name of <see cref="Targets.Basis"/>.</summary>
    public static readonly DraftQuestion Basis = new("basis", 5, LocalisedText.Of("Mức nói về thời gian nào?", "What does the range speak of in time?"));

    /// <summary>Whether a figure is a stock or a flow: a name of <see cref="Measures.SeriesNature"/>.</summary>
    public static readonly DraftQuestion Nature = new("nature", 6, LocalisedText.Of("Số liệu là thời điểm hay thời kỳ?", "Is a figure a stock or a flow?"));

    /// <summary>The years of the target: "2021-2025".</summary>
    public static readonly DraftQuestion Years = new("years", 7, LocalisedText.Of("Mức nói về những năm nào?", "Which years does it speak of?"));

    /// <summary>The year that a change is measured from.</summary>
    public static readonly DraftQuestion Baseline = new("baseline", 8, LocalisedText.Of("So với năm nào?", "Which year is it measured from?"));

    /// <summary>A doubt of the statement's reading: "accept" or "leave-out".</summary>
    public static readonly DraftQuestion Doubt = new("doubt", 9, LocalisedText.Of("Có chấp nhận cách đọc không?", "Is the reading accepted?"));

    /// <summary>The day from which the plan counts: "2021-01-01".</summary>
    public static readonly DraftQuestion InForce = new("in-force", 10, LocalisedText.Of("Có hiệu lực từ ngày nào?", "From which day is it in force?"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(DraftQuestion))]
    private DraftQuestion(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<DraftQuestion> All { get; } = [Include, SameAs, Unit, Preference, Basis, Nature, Years, Baseline, Doubt, InForce];

    /// <summary>The question in both languages.</summary>
    public LocalisedText Label { get; }
}
