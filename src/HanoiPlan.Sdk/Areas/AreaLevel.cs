using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// A level of the territory, the widest first; <see cref="SmartEnum{TEnum, TValue}.Value"/> is the place in that order. A
/// hierarchy may leave levels out: Hanoi has no districts from July 2025 on.
/// </summary>
public sealed class AreaLevel : SmartEnum<AreaLevel>
{
    /// <summary>The whole country.</summary>
    public static readonly AreaLevel Country = new("country", 1, LocalisedText.Of("cả nước", "country"));

    /// <summary>A region of several provinces (vùng kinh tế - xã hội).</summary>
    public static readonly AreaLevel Region = new("region", 2, LocalisedText.Of("vùng", "region"));

    /// <summary>The level of provinces and cities under the central government (cấp tỉnh).</summary>
    public static readonly AreaLevel Province = new("province", 3, LocalisedText.Of("cấp tỉnh", "province level"));

    /// <summary>The level of districts (cấp huyện), which exists until 30 June 2025.</summary>
    public static readonly AreaLevel District = new("district", 4, LocalisedText.Of("cấp huyện", "district level"));

    /// <summary>The level of communes, wards and townships (cấp xã).</summary>
    public static readonly AreaLevel Commune = new("commune", 5, LocalisedText.Of("cấp xã", "commune level"));

    /// <summary>The level of villages and residential groups (thôn, tổ dân phố), which is no administrative level.</summary>
    public static readonly AreaLevel Neighbourhood = new("neighbourhood", 6, LocalisedText.Of("thôn, tổ dân phố", "neighbourhood level"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(AreaLevel))]
    private AreaLevel(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, the widest first.</summary>
    public static IReadOnlyList<AreaLevel> All { get; } = [Country, Region, Province, District, Commune, Neighbourhood];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>True when units of this level can be parts of units of <paramref name="other"/>: it comes later in the order.</summary>
    public bool IsBelow(AreaLevel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value > other.Value;
    }
}
