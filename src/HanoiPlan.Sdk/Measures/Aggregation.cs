using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>How figures of parts of a territory make the figure of the whole.</summary>
public sealed class Aggregation : SmartEnum<Aggregation>
{
    /// <summary>The parts add up.</summary>
    public static readonly Aggregation Sum = new(nameof(Sum), 1, LocalisedText.Of("cộng", "sum"));

    /// <summary>Numerators add up over denominators that add up.</summary>
    public static readonly Aggregation RatioOfSums = new(nameof(RatioOfSums), 2, LocalisedText.Of("tổng tử số trên tổng mẫu số", "ratio of sums"));

    /// <summary>A mean weighted by another measure.</summary>
    public static readonly Aggregation WeightedMean = new(nameof(WeightedMean), 3, LocalisedText.Of("bình quân gia quyền", "weighted mean"));

    /// <summary>The share of units that attain.</summary>
    public static readonly Aggregation ShareOfUnits = new(nameof(ShareOfUnits), 4, LocalisedText.Of("tỷ lệ đơn vị đạt", "share of units"));

    /// <summary>Not defined below the whole territory.</summary>
    public static readonly Aggregation NotDefined = new(nameof(NotDefined), 5, LocalisedText.Of("không xác định ở cấp dưới", "not defined below"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Aggregation))]
    private Aggregation(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<Aggregation> All { get; } = [Sum, RatioOfSums, WeightedMean, ShareOfUnits, NotDefined];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
