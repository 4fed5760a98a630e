using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>What a unit of the territory legally is, with the level that it stands at.</summary>
public sealed class AreaType : SmartEnum<AreaType>
{
    /// <summary>A country (quốc gia).</summary>
    public static readonly AreaType Country = new("country", 1, AreaLevel.Country, LocalisedText.Of("quốc gia", "country"));

    /// <summary>A socio-economic region (vùng).</summary>
    public static readonly AreaType Region = new("region", 2, AreaLevel.Region, LocalisedText.Of("vùng", "region"));

    /// <summary>A city directly under the central government (thành phố trực thuộc trung ương), such as Hanoi.</summary>
    public static readonly AreaType CentralCity = new("central_city", 3, AreaLevel.Province, LocalisedText.Of("thành phố trực thuộc trung ương", "centrally run city"));

    /// <summary>A province (tỉnh).</summary>
    public static readonly AreaType Province = new("province", 4, AreaLevel.Province, LocalisedText.Of("tỉnh", "province"));

    /// <summary>An urban district of a central city (quận).</summary>
    public static readonly AreaType UrbanDistrict = new("quan", 5, AreaLevel.District, LocalisedText.Of("quận", "urban district"));

    /// <summary>A rural district (huyện).</summary>
    public static readonly AreaType RuralDistrict = new("huyen", 6, AreaLevel.District, LocalisedText.Of("huyện", "rural district"));

    /// <summary>A town at district level (thị xã).</summary>
    public static readonly AreaType Town = new("thi_xa", 7, AreaLevel.District, LocalisedText.Of("thị xã", "town"));

    /// <summary>A city within a province or a central city (thành phố thuộc tỉnh, thuộc thành phố).</summary>
    public static readonly AreaType ProvincialCity = new("thanh_pho", 8, AreaLevel.District, LocalisedText.Of("thành phố thuộc tỉnh", "provincial city"));

    /// <summary>A ward (phường): an urban unit at commune level.</summary>
    public static readonly AreaType Ward = new("phuong", 9, AreaLevel.Commune, LocalisedText.Of("phường", "ward"));

    /// <summary>A commune (xã): a rural unit at commune level.</summary>
    public static readonly AreaType Commune = new("xa", 10, AreaLevel.Commune, LocalisedText.Of("xã", "commune"));

    /// <summary>A township (thị trấn): the urban centre of a rural district; none is left from July 2025 on.</summary>
    public static readonly AreaType Township = new("thi_tran", 11, AreaLevel.Commune, LocalisedText.Of("thị trấn", "township"));

    /// <summary>A special zone (đặc khu): an island unit at commune level, from July 2025 on.</summary>
    public static readonly AreaType SpecialZone = new("dac_khu", 12, AreaLevel.Commune, LocalisedText.Of("đặc khu", "special zone"));

    /// <summary>A village (thôn) of a commune.</summary>
    public static readonly AreaType Village = new("thon", 13, AreaLevel.Neighbourhood, LocalisedText.Of("thôn", "village"));

    /// <summary>A residential group (tổ dân phố) of a ward or township.</summary>
    public static readonly AreaType ResidentialGroup = new("to_dan_pho", 14, AreaLevel.Neighbourhood, LocalisedText.Of("tổ dân phố", "residential group"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(AreaType))]
    private AreaType(string name, int value, AreaLevel level, LocalisedText label)
        : base(name, value)
    {
        Level = level;
        Label = label;
    }

    /// <summary>All members, from the widest level down.</summary>
    public static IReadOnlyList<AreaType> All { get; } =
    [
        Country, Region, CentralCity, Province, UrbanDistrict, RuralDistrict, Town, ProvincialCity,
        Ward, Commune, Township, SpecialZone, Village, ResidentialGroup,
    ];

    /// <summary>The level that units of this type stand at.</summary>
    public AreaLevel Level { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
