using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>Whether a review looks back during the work or at its end.</summary>
public sealed class ReviewKind : SmartEnum<ReviewKind>
{
    /// <summary>A preliminary review, during the work.</summary>
    public static readonly ReviewKind Preliminary = new("preliminary", 1, LocalisedText.Of("sơ kết", "preliminary review"));

    /// <summary>A final review, at the end.</summary>
    public static readonly ReviewKind Final = new("final", 2, LocalisedText.Of("tổng kết", "final review"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ReviewKind))]
    private ReviewKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<ReviewKind> All { get; } = [Preliminary, Final];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
