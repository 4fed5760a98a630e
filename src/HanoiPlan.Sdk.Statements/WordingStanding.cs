using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>How firmly a statement words its target.</summary>
public sealed class WordingStanding : SmartEnum<WordingStanding>
{
    /// <summary>To be reached: "đạt".</summary>
    public static readonly WordingStanding Reach = new("reach", 1, LocalisedText.Of("đạt", "reach"));

    /// <summary>To be striven for: "phấn đấu".</summary>
    public static readonly WordingStanding Strive = new("strive", 2, LocalisedText.Of("phấn đấu", "strive for"));

    /// <summary>Expected: "dự kiến", "ước".</summary>
    public static readonly WordingStanding Expect = new("expect", 3, LocalisedText.Of("dự kiến", "expected"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(WordingStanding))]
    private WordingStanding(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, firmest first.</summary>
    public static IReadOnlyList<WordingStanding> All { get; } = [Reach, Strive, Expect];

    /// <summary>The word itself in both languages.</summary>
    public LocalisedText Label { get; }
}
