using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Targets;

/// <summary>What a target's range speaks of in time.</summary>
public sealed class Basis : SmartEnum<Basis>
{
    /// <summary>The value at the end of the span.</summary>
    public static readonly Basis EndOfTerm = new("end-of-term", 1, LocalisedText.Of("cuối kỳ", "end of term"));

    /// <summary>The value of each year of the span, each judged alone.</summary>
    public static readonly Basis EveryYear = new("every-year", 2, LocalisedText.Of("hằng năm", "every year"));

    /// <summary>The yearly growth over the span, compounded.</summary>
    public static readonly Basis AverageGrowth = new("average-growth", 3, LocalisedText.Of("tăng bình quân", "average growth"));

    /// <summary>The sum over the span.</summary>
    public static readonly Basis Total = new("total", 4, LocalisedText.Of("lũy kế cả giai đoạn", "total over the span"));

    /// <summary>Held throughout the span; any miss is final.</summary>
    public static readonly Basis Maintain = new("maintain", 5, LocalisedText.Of("duy trì", "maintained"));

    /// <summary>Done by a date.</summary>
    public static readonly Basis Milestone = new("milestone", 6, LocalisedText.Of("hoàn thành đúng hạn", "done by a date"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Basis))]
    private Basis(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<Basis> All { get; } = [EndOfTerm, EveryYear, AverageGrowth, Total, Maintain, Milestone];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
