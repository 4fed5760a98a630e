using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The word between a number and its unit that multiplies it. The value is the power of ten.</summary>
public sealed class UnitMultiplier : SmartEnum<UnitMultiplier>
{
    /// <summary>10³: "nghìn", "ngàn".</summary>
    public static readonly UnitMultiplier Thousand = new("thousand", 3, LocalisedText.Of("nghìn", "thousand"));

    /// <summary>10⁴: "vạn".</summary>
    public static readonly UnitMultiplier TenThousand = new("ten-thousand", 4, LocalisedText.Of("vạn", "ten thousand"));

    /// <summary>10⁶: "triệu".</summary>
    public static readonly UnitMultiplier Million = new("million", 6, LocalisedText.Of("triệu", "million"));

    /// <summary>10⁹: "tỷ", "tỉ".</summary>
    public static readonly UnitMultiplier Billion = new("billion", 9, LocalisedText.Of("tỷ", "billion"));

    /// <summary>10¹²: "nghìn tỷ".</summary>
    public static readonly UnitMultiplier ThousandBillion = new("thousand-billion", 12, LocalisedText.Of("nghìn tỷ", "trillion"));

    /// <summary>10¹⁵: "triệu tỷ".</summary>
    public static readonly UnitMultiplier MillionBillion = new("million-billion", 15, LocalisedText.Of("triệu tỷ", "quadrillion"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(UnitMultiplier))]
    private UnitMultiplier(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, smallest first.</summary>
    public static IReadOnlyList<UnitMultiplier> All { get; } =
        [Thousand, TenThousand, Million, Billion, ThousandBillion, MillionBillion];

    /// <summary>The word in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The power of ten.</summary>
    public int PowerOfTen => Value;
}
