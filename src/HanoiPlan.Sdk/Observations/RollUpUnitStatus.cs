using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>How a unit stands in a roll-up.</summary>
public sealed class RollUpUnitStatus : SmartEnum<RollUpUnitStatus>
{
    /// <summary>Its figure is known.</summary>
    public static readonly RollUpUnitStatus Known = new("known", 1, LocalisedText.Of("đã có số liệu", "known"));

    /// <summary>Records of equal standing disagree, or a headline and its own parts; all sides count.</summary>
    public static readonly RollUpUnitStatus Disputed = new("disputed", 2, LocalisedText.Of("số liệu mâu thuẫn", "disputed"));

    /// <summary>Its figure is known and its weight is not.</summary>
    public static readonly RollUpUnitStatus WithoutWeight = new("without_weight", 3, LocalisedText.Of("thiếu quyền số", "without weight"));

    /// <summary>It has a figure that cannot be counted, such as 45 % for one unit that attains or does not; a finding says why.</summary>
    public static readonly RollUpUnitStatus Unusable = new("unusable", 4, LocalisedText.Of("số liệu không dùng được", "unusable"));

    /// <summary>It has no figure for the period.</summary>
    public static readonly RollUpUnitStatus Missing = new("missing", 5, LocalisedText.Of("thiếu số liệu", "missing"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(RollUpUnitStatus))]
    private RollUpUnitStatus(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<RollUpUnitStatus> All { get; } = [Known, Disputed, WithoutWeight, Unusable, Missing];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
