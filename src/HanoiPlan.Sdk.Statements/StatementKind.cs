using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>How a target statement is worded. <see cref="SmartEnum{TEnum, TValue}.Name"/> is the code used in exchanged data.</summary>
public sealed class StatementKind : SmartEnum<StatementKind>
{
    /// <summary>From one number to another, both included unless worded otherwise: "7,5 - 8,0%".</summary>
    public static readonly StatementKind Between = new("between", 1, LocalisedText.Of("từ … đến …", "between"));

    /// <summary>One number: "75%". Whether more is welcome is the preference's business.</summary>
    public static readonly StatementKind Exactly = new("exactly", 2, LocalisedText.Of("đạt", "exactly"));

    /// <summary>A number or more: "ít nhất 75%", "75% trở lên".</summary>
    public static readonly StatementKind AtLeast = new("at-least", 3, LocalisedText.Of("ít nhất", "at least"));

    /// <summary>More than a number, which is excluded: "trên 75%".</summary>
    public static readonly StatementKind MoreThan = new("more-than", 4, LocalisedText.Of("trên", "more than"));

    /// <summary>A number or less: "không quá 3%".</summary>
    public static readonly StatementKind AtMost = new("at-most", 5, LocalisedText.Of("không quá", "at most"));

    /// <summary>Less than a number, which is excluded: "dưới 3%".</summary>
    public static readonly StatementKind LessThan = new("less-than", 6, LocalisedText.Of("dưới", "less than"));

    /// <summary>About a number: "khoảng 30%". Both bounds are the number as written; the tolerance is a doubt.</summary>
    public static readonly StatementKind About = new("about", 7, LocalisedText.Of("khoảng", "about"));

    /// <summary>None left, zero: "Không còn hộ nghèo".</summary>
    public static readonly StatementKind None = new("none", 8, LocalisedText.Of("không còn", "none"));

    /// <summary>All of them: "100%".</summary>
    public static readonly StatementKind Whole = new("all", 9, LocalisedText.Of("toàn bộ", "all"));

    /// <summary>Held where it is said to be: "Duy trì 100% xã". The bounds may be absent.</summary>
    public static readonly StatementKind Maintain = new("maintain", 10, LocalisedText.Of("duy trì", "maintain"));

    /// <summary>Done by a date, without a number: "Hoàn thành …".</summary>
    public static readonly StatementKind Milestone = new("milestone", 11, LocalisedText.Of("hoàn thành", "milestone"));

    /// <summary>A change against a baseline; the bounds say how large, negative for a decrease: "giảm 20%" is −20.</summary>
    public static readonly StatementKind Relative = new("relative", 12, LocalisedText.Of("so với gốc", "relative"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(StatementKind))]
    private StatementKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<StatementKind> All { get; } =
        [Between, Exactly, AtLeast, MoreThan, AtMost, LessThan, About, None, Whole, Maintain, Milestone, Relative];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
