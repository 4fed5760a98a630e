using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>How a law moves an old unit, or a piece of it, into a new one. The wordings are those of the resolutions.</summary>
public sealed class TransferKind : SmartEnum<TransferKind>
{
    /// <summary>The whole area and population.</summary>
    public static readonly TransferKind Whole = new("whole", 1, LocalisedText.Of(
        "toàn bộ diện tích tự nhiên, quy mô dân số", "the whole area and population"));

    /// <summary>A part of the area and of the population.</summary>
    public static readonly TransferKind PartOfAreaAndPopulation = new("part_area_population", 2, LocalisedText.Of(
        "một phần diện tích tự nhiên, quy mô dân số", "a part of the area and population"));

    /// <summary>A part of the area, and nobody who lives there.</summary>
    public static readonly TransferKind PartOfAreaOnly = new("part_area_only", 3, LocalisedText.Of(
        "một phần diện tích tự nhiên", "a part of the area only"));

    /// <summary>A part of the area with the whole population.</summary>
    public static readonly TransferKind PartOfAreaWithAllPopulation = new("part_area_all_population", 4, LocalisedText.Of(
        "một phần diện tích tự nhiên, toàn bộ quy mô dân số", "a part of the area with the whole population"));

    /// <summary>What is left after the other pieces.</summary>
    public static readonly TransferKind Remainder = new("remainder", 5, LocalisedText.Of("phần còn lại", "the remainder"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(TransferKind))]
    private TransferKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<TransferKind> All { get; } =
        [Whole, PartOfAreaAndPopulation, PartOfAreaOnly, PartOfAreaWithAllPopulation, Remainder];

    /// <summary>The wording of the law and its meaning in English.</summary>
    public LocalisedText Label { get; }
}
