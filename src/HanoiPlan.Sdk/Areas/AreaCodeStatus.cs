using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>Whether a code names a unit during a period.</summary>
public sealed class AreaCodeStatus : SmartEnum<AreaCodeStatus>
{
    /// <summary>It names one unit on every day of the period.</summary>
    public static readonly AreaCodeStatus Valid = new("valid", 1, LocalisedText.Of("có hiệu lực", "valid"));

    /// <summary>It names a unit on every day, and not the same one: the units were changed within the period.</summary>
    public static readonly AreaCodeStatus Changed = new("changed", 2, LocalisedText.Of("thay đổi trong kỳ", "changed within the period"));

    /// <summary>It names a unit on some days of the period only.</summary>
    public static readonly AreaCodeStatus PartlyValid = new("partly_valid", 3, LocalisedText.Of("chỉ có hiệu lực một phần kỳ", "valid for part of the period"));

    /// <summary>It names a unit, and only after the period.</summary>
    public static readonly AreaCodeStatus NotYetValid = new("not_yet_valid", 4, LocalisedText.Of("chưa có hiệu lực", "not yet valid"));

    /// <summary>It named a unit, and only before the period.</summary>
    public static readonly AreaCodeStatus Ended = new("ended", 5, LocalisedText.Of("đã hết hiệu lực", "ended"));

    /// <summary>It named a unit before the period and names one after it, and none within.</summary>
    public static readonly AreaCodeStatus Lapsed = new("lapsed", 6, LocalisedText.Of("gián đoạn", "lapsed"));

    /// <summary>It names no unit at any time.</summary>
    public static readonly AreaCodeStatus Unknown = new("unknown", 7, LocalisedText.Of("không có trong danh mục", "unknown"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(AreaCodeStatus))]
    private AreaCodeStatus(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<AreaCodeStatus> All { get; } = [Valid, Changed, PartlyValid, NotYetValid, Ended, Lapsed, Unknown];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
