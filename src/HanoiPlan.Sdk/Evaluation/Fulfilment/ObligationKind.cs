using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>What kind of thing a plan asks of somebody.</summary>
public sealed class ObligationKind : SmartEnum<ObligationKind>
{
    /// <summary>A duty of a body.</summary>
    public static readonly ObligationKind Duty = new("duty", 1, LocalisedText.Of("nhiệm vụ", "duty"));

    /// <summary>A milestone, by itself or a step of a route.</summary>
    public static readonly ObligationKind Milestone = new("milestone", 2, LocalisedText.Of("mốc", "milestone"));

    /// <summary>A periodic report, for one period where its calendar is known.</summary>
    public static readonly ObligationKind Report = new("report", 3, LocalisedText.Of("báo cáo", "report"));

    /// <summary>A preliminary or final review.</summary>
    public static readonly ObligationKind Review = new("review", 4, LocalisedText.Of("sơ kết, tổng kết", "review"));

    /// <summary>Somebody's answering for a part of the plan.</summary>
    public static readonly ObligationKind Assignment = new("assignment", 5, LocalisedText.Of("phân công", "assignment"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ObligationKind))]
    private ObligationKind(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<ObligationKind> All { get; } = [Duty, Milestone, Report, Review, Assignment];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
