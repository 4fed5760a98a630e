using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What came of rolling figures up.</summary>
public sealed class RollUpOutcome : SmartEnum<RollUpOutcome>
{
    /// <summary>Every unit is known: one exact result.</summary>
    public static readonly RollUpOutcome Exact = new("exact", 1, false, LocalisedText.Of("đã tính đủ", "computed"));

    /// <summary>Units are missing or disputed, and the result lies between two ends.</summary>
    public static readonly RollUpOutcome Bounded = new("bounded", 2, false, LocalisedText.Of("chỉ biết khoảng", "bounded"));

    /// <summary>Units are missing, and the result has no bound on one side or both.</summary>
    public static readonly RollUpOutcome Unbounded = new("unbounded", 3, false, LocalisedText.Of("chưa chặn được", "unbounded"));

    /// <summary>No unit is known.</summary>
    public static readonly RollUpOutcome NoData = new("no_data", 4, false, LocalisedText.Of("chưa có số liệu", "no data"));

    /// <summary>Refused: the measure is not defined below the whole territory.</summary>
    public static readonly RollUpOutcome NotDefined = new("not_defined", 5, true, LocalisedText.Of("không tổng hợp được từ cấp dưới", "not defined below the territory"));

    /// <summary>Refused: the units do not exist in the period.</summary>
    public static readonly RollUpOutcome OutsideValidity = new("outside_validity", 6, true, LocalisedText.Of("ngoài thời gian hiệu lực của đơn vị", "outside the units' validity"));

    /// <summary>Refused: the units changed within the period.</summary>
    public static readonly RollUpOutcome ChangeCrossed = new("change_crossed", 7, true, LocalisedText.Of("đơn vị thay đổi trong kỳ", "units changed within the period"));

    /// <summary>Refused: old units were split, and no weights say how much of them went where.</summary>
    public static readonly RollUpOutcome UnitsSplit = new("units_split", 8, true, LocalisedText.Of("đơn vị bị chia tách", "units were split"));

    /// <summary>Refused: it is not known where the old units went.</summary>
    public static readonly RollUpOutcome LinksUnknown = new("links_unknown", 9, true, LocalisedText.Of("chưa biết đơn vị cũ về đâu", "links unknown"));

    /// <summary>Refused: all the weights are zero, and a mean of nothing is nothing.</summary>
    public static readonly RollUpOutcome WithoutWeight = new("without_weight", 10, true, LocalisedText.Of("tổng quyền số bằng không", "weights add up to zero"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(RollUpOutcome))]
    private RollUpOutcome(string name, int value, bool isRefused, LocalisedText label)
        : base(name, value)
    {
        IsRefused = isRefused;
        Label = label;
    }

    /// <summary>All members.</summary>
    public static IReadOnlyList<RollUpOutcome> All { get; } =
        [Exact, Bounded, Unbounded, NoData, NotDefined, OutsideValidity, ChangeCrossed, UnitsSplit, LinksUnknown, WithoutWeight];

    /// <summary>True when there is no result, because one would not be honest.</summary>
    public bool IsRefused { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
