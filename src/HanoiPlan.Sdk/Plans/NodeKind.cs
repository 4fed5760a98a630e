using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>The numbered parts of a plan that can be linked.</summary>
public sealed class NodeKind : SmartEnum<NodeKind>
{
    /// <summary>An indicator.</summary>
    public static readonly NodeKind Indicator = new("indicator", 1, LocalisedText.Of("chỉ tiêu", "indicator"));

    /// <summary>A major orientation.</summary>
    public static readonly NodeKind Orientation = new("orientation", 2, LocalisedText.Of("định hướng lớn", "orientation"));

    /// <summary>A breakthrough.</summary>
    public static readonly NodeKind Breakthrough = new("breakthrough", 3, LocalisedText.Of("khâu đột phá", "breakthrough"));

    /// <summary>A main task or solution.</summary>
    public static readonly NodeKind Task = new("task", 4, LocalisedText.Of("nhiệm vụ, giải pháp", "task"));

    /// <summary>A working programme.</summary>
    public static readonly NodeKind Programme = new("programme", 5, LocalisedText.Of("chương trình công tác", "programme"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(NodeKind))]
    private NodeKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<NodeKind> All { get; } = [Indicator, Orientation, Breakthrough, Task, Programme];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
