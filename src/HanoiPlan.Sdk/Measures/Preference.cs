using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>Which values of a measure are better. Always declared, never inferred from a baseline and a target.</summary>
public sealed class Preference : SmartEnum<Preference>
{
    /// <summary>Higher values are better, such as income.</summary>
    public static readonly Preference HigherIsBetter = new(nameof(HigherIsBetter), 1, LocalisedText.Of("càng cao càng tốt", "higher is better"));

    /// <summary>Lower values are better, such as unemployment.</summary>
    public static readonly Preference LowerIsBetter = new(nameof(LowerIsBetter), 2, LocalisedText.Of("càng thấp càng tốt", "lower is better"));

    /// <summary>Values inside the target range are better than values on either side, such as shares of a structure.</summary>
    public static readonly Preference InsideIsBetter = new(nameof(InsideIsBetter), 3, LocalisedText.Of("trong khoảng là tốt", "inside the range is better"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Preference))]
    private Preference(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<Preference> All { get; } = [HigherIsBetter, LowerIsBetter, InsideIsBetter];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
