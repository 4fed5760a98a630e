using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>In what way somebody answers for a piece of work.</summary>
public sealed class Role : SmartEnum<Role>
{
    /// <summary>Leads and is accountable.</summary>
    public static readonly Role Lead = new("lead", 1, LocalisedText.Of("chủ trì", "lead"));

    /// <summary>Takes part with the one who leads; a programme's standing agency is one.</summary>
    public static readonly Role Coordinate = new("coordinate", 2, LocalisedText.Of("phối hợp", "coordinate"));

    /// <summary>Advises and drafts.</summary>
    public static readonly Role Advise = new("advise", 3, LocalisedText.Of("tham mưu", "advise"));

    /// <summary>Supervises and criticises.</summary>
    public static readonly Role Supervise = new("supervise", 4, LocalisedText.Of("giám sát", "supervise"));

    /// <summary>Compiles and reports.</summary>
    public static readonly Role Report = new("report", 5, LocalisedText.Of("báo cáo", "report"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Role))]
    private Role(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, the accountable one first.</summary>
    public static IReadOnlyList<Role> All { get; } = [Lead, Coordinate, Advise, Supervise, Report];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
