using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace HanoiPlan.Sdk.Sources;

/// <summary>Who stands behind a statement that the plan's own text does not settle: a link, a head of a programme, a date.</summary>
public sealed class Standing : SmartEnum<Standing>
{
    /// <summary>Stated by an official document.</summary>
    public static readonly Standing Official = new(nameof(Official), 1, LocalisedText.Of("chính thức", "official"));

    /// <summary>Reported by the press or a third party.</summary>
    public static readonly Standing Reported = new(nameof(Reported), 2, LocalisedText.Of("báo chí đưa", "reported"));

    /// <summary>A reading of ours; the host may override it.</summary>
    public static readonly Standing Ours = new(nameof(Ours), 3, LocalisedText.Of("cách hiểu của SDK", "our reading"));

    /// <summary>Looked for and not found.</summary>
    public static readonly Standing NotFound = new(nameof(NotFound), 4, LocalisedText.Of("chưa tìm thấy", "not found"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Standing))]
    private Standing(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, strongest first.</summary>
    public static IReadOnlyList<Standing> All { get; } = [Official, Reported, Ours, NotFound];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
