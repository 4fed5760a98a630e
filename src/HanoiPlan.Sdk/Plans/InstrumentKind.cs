using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>The kinds of later instrument that a plan leaves the door open for.</summary>
public sealed class InstrumentKind : SmartEnum<InstrumentKind>
{
    /// <summary>A working programme.</summary>
    public static readonly InstrumentKind Programme = new("programme", 1, LocalisedText.Of("chương trình công tác", "working programme"));

    /// <summary>A thematic resolution.</summary>
    public static readonly InstrumentKind ThematicResolution = new("thematic-resolution", 2, LocalisedText.Of("nghị quyết chuyên đề", "thematic resolution"));

    /// <summary>A directive.</summary>
    public static readonly InstrumentKind Directive = new("directive", 3, LocalisedText.Of("chỉ thị", "directive"));

    /// <summary>A plan.</summary>
    public static readonly InstrumentKind Plan = new("plan", 4, LocalisedText.Of("kế hoạch", "plan"));

    /// <summary>A scheme.</summary>
    public static readonly InstrumentKind Scheme = new("scheme", 5, LocalisedText.Of("đề án", "scheme"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(InstrumentKind))]
    private InstrumentKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, in the order in which the source names them.</summary>
    public static IReadOnlyList<InstrumentKind> All { get; } = [Programme, ThematicResolution, Directive, Plan, Scheme];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
