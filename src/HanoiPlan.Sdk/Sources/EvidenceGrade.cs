using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace HanoiPlan.Sdk.Sources;

/// <summary>How well a fact is evidenced. The grade travels with the fact; it never changes a verdict by itself.</summary>
public sealed class EvidenceGrade : SmartEnum<EvidenceGrade>
{
    /// <summary>Seen in a source whose address is kept.</summary>
    public static readonly EvidenceGrade Seen = new("A", 1, LocalisedText.Of("đã đối chiếu nguồn", "seen in a source"));

    /// <summary>Seen in a source whose address was not kept.</summary>
    public static readonly EvidenceGrade SeenAddressLost = new("A-", 2, LocalisedText.Of("đã thấy, không còn địa chỉ nguồn", "seen, address not kept"));

    /// <summary>Computed from facts that were seen.</summary>
    public static readonly EvidenceGrade Computed = new("D", 3, LocalisedText.Of("tính toán", "computed"));

    /// <summary>From background knowledge; not verified.</summary>
    public static readonly EvidenceGrade Unverified = new("B", 4, LocalisedText.Of("chưa kiểm chứng", "unverified"));

    /// <summary>A reading of ours.</summary>
    public static readonly EvidenceGrade Reading = new("C", 5, LocalisedText.Of("cách hiểu", "a reading"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(EvidenceGrade))]
    private EvidenceGrade(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, best evidenced first.</summary>
    public static IReadOnlyList<EvidenceGrade> All { get; } = [Seen, SeenAddressLost, Computed, Unverified, Reading];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
