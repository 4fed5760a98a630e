using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Targets;

/// <summary>How a statement words its range.</summary>
public sealed class RangeKind : SmartEnum<RangeKind>
{
    /// <summary>From one number to another: "7,5 - 8,0%".</summary>
    public static readonly RangeKind Between = new("between", 1, true, LocalisedText.Of("từ … đến …", "between"));

    /// <summary>One number: "75%". The preferred side of it exceeds.</summary>
    public static readonly RangeKind Exactly = new("exactly", 2, true, LocalisedText.Of("đạt", "exactly"));

    /// <summary>A number or more: "ít nhất 75%", "75% trở lên".</summary>
    public static readonly RangeKind AtLeast = new("at-least", 3, false, LocalisedText.Of("ít nhất", "at least"));

    /// <summary>More than a number: "trên 75%".</summary>
    public static readonly RangeKind MoreThan = new("more-than", 4, false, LocalisedText.Of("trên", "more than"));

    /// <summary>A number or less: "không quá 3%".</summary>
    public static readonly RangeKind AtMost = new("at-most", 5, false, LocalisedText.Of("không quá", "at most"));

    /// <summary>Less than a number: "dưới 3%".</summary>
    public static readonly RangeKind LessThan = new("less-than", 6, false, LocalisedText.Of("dưới", "less than"));

    /// <summary>About a number, with a tolerance that is a declared reading: "khoảng 30%".</summary>
    public static readonly RangeKind About = new("about", 7, true, LocalisedText.Of("khoảng", "about"));

    /// <summary>None left: zero.</summary>
    public static readonly RangeKind None = new("none", 8, true, LocalisedText.Of("không còn", "none"));

    /// <summary>All: one hundred per cent.</summary>
    public static readonly RangeKind Whole = new("all", 9, true, LocalisedText.Of("toàn bộ", "all"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(RangeKind))]
    private RangeKind(string name, int value, bool canBeExceeded, LocalisedText label)
        : base(name, value)
    {
        CanBeExceeded = canBeExceeded;
        Label = label;
    }

    /// <summary>All members.</summary>
    public static IReadOnlyList<RangeKind> All { get; } = [Between, Exactly, AtLeast, MoreThan, AtMost, LessThan, About, None, Whole];

    /// <summary>
    /// True when the statement names a number whose preferred side exceeds it; false for an open statement, which is met
    /// however far one goes.
    /// </summary>
    public bool CanBeExceeded { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
