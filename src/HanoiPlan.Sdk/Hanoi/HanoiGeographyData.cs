using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using static HanoiPlan.Sdk.Hanoi.HanoiAreaSources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Reads Hanoi's units from the text that comes with the package; the text itself says how it is written.</summary>
internal sealed class HanoiGeographyData
{
    private static readonly AreaCode City = AreaCode.Of("01");

    private readonly Dictionary<string, string[]> _sections;

    private HanoiGeographyData(Dictionary<string, string[]> sections)
    {
        _sections = sections;
        var city = Area.Create(City, LocalisedText.Of("Thành phố Hà Nội", "Hanoi"), AreaType.CentralCity, CityFrom, details => details
            .FirstDayRead(CityReading).Cites(SourceReference.To(UnitList)).Graded(EvidenceGrade.Unverified));
        Area[] above = [city, .. DistrictUnits()];
        Districts = new GeographyBuilder("hanoi-districts", LocalisedText.Of("30 quận, huyện, thị xã", "30 districts"), DistrictsFrom)
            .Until(Communes126From.PlusDays(-1)).FirstDayRead(DistrictsReading).Cites(SourceReference.To(UnitList)).Add(above).Build();
        Communes579 = new GeographyBuilder("hanoi-communes-579", LocalisedText.Of("579 đơn vị cấp xã", "579 communes"), Communes579From)
            .Until(Communes526From.PlusDays(-1)).FirstDayRead(Communes579Reading).Cites(SourceReference.To(UnitList)).Add(above)
            .Add(CommunesOfDistricts("communes-579", Communes579From, Communes526From.PlusDays(-1), Communes579Reading)).Build();
        Communes526 = new GeographyBuilder("hanoi-communes-526", LocalisedText.Of("526 đơn vị cấp xã", "526 communes"), Communes526From)
            .Until(Communes126From.PlusDays(-1)).Cites(SourceReference.To(Resolution1286)).Add(above)
            .Add(CommunesOfDistricts("communes-526", Communes526From, Communes126From.PlusDays(-1), Reading.Stated)).Build();
        Communes126 = new GeographyBuilder("hanoi-communes-126", LocalisedText.Of("126 xã, phường", "126 communes and wards"), Communes126From)
            .Cites(SourceReference.To(Resolution1656)).Add(city).Add(CommunesOfTheCity()).Build();
        History = GeographyHistory.Create([Communes579, Communes526, Communes126], [Merger()]);
    }

    public Geography Districts { get; }

    public Geography Communes579 { get; }

    public Geography Communes526 { get; }

    public Geography Communes126 { get; }

    public GeographyHistory History { get; }

    public static HanoiGeographyData Read() => new(PackagedText.Sections("geographies.txt"));

    private IEnumerable<Area> DistrictUnits()
    {
        foreach (var line in _sections["districts"])
        {
            var (code, letter, name) = (line[..3], line[4], line[6..]);
            var type = letter switch { 'q' => AreaType.UrbanDistrict, 'h' => AreaType.RuralDistrict, _ => AreaType.Town };
            yield return Area.Create(AreaCode.Of(code), Named(name, type), type, DistrictsFrom, details => details
                .Until(Communes126From.PlusDays(-1)).Within(City).FirstDayRead(DistrictsReading).Cites(SourceReference.To(UnitList)).Graded(EvidenceGrade.Seen));
        }
    }

    private IEnumerable<Area> CommunesOfDistricts(string section, LocalDate first, LocalDate last, Reading firstDay)
    {
        var district = City;
        foreach (var line in _sections[section])
        {
            if (line[0] == '/')
            {
                district = AreaCode.Of(line[1..]);
                continue;
            }

            var (code, letter, name) = (line[..5], line[6], line[8..]);
            var type = CommuneType(letter);
            var within = district;
            yield return Area.Create(AreaCode.Of(code), Named(name, type), type, first, details =>
            {
                details.Until(last).Within(within).FirstDayRead(firstDay).Cites(SourceReference.To(UnitList)).Graded(EvidenceGrade.Seen);
                if (name == "Bạch Mai")
                {
                    details.Noting(code == "00286" ? BachMaiUntil2024 : BachMaiFrom2025);
                }
            });
        }
    }

    private IEnumerable<Area> CommunesOfTheCity()
    {
        foreach (var line in _sections["communes-126"])
        {
            var nameAt = line.IndexOf(' ', 8) + 1;
            var type = CommuneType(line[6]);
            yield return Area.Create(AreaCode.Of(line[..5]), Named(line[nameAt..], type), type, Communes126From, details => details
                .Within(City).Cites(SourceReference.ToClause(Resolution1656, 1, Number(line[8..(nameAt - 1)]))).Graded(EvidenceGrade.Seen));
        }
    }

    private GeographyChange Merger()
    {
        var merger = new GeographyChangeBuilder(Communes526, Communes126).Cites(SourceReference.To(Resolution1656));
        foreach (var line in _sections["links"])
        {
            var words = line.Split(' ');
            foreach (var piece in words[1..])
            {
                // One clause makes one new unit, so every piece moves by the clause of the unit that it moves into.
                var into = Communes126[AreaCode.Of(piece[..5])];
                merger.Move(AreaCode.Of(words[0]), into.Code, Kind(piece[5]), into.Source!, EvidenceGrade.Seen);
            }
        }

        return merger.Build();
    }

    private static LocalisedText Named(string name, AreaType type)
    {
        var english = type == AreaType.Ward ? "Ward"
            : type == AreaType.Commune ? "Commune"
            : type == AreaType.Township ? "Township"
            : type == AreaType.Town ? "Town"
            : "District";
        var kind = type.Label.Vietnamese;
        return LocalisedText.Of($"{char.ToUpperInvariant(kind[0])}{kind[1..]} {name}", $"{VietnameseText.WithoutMarks(name)} {english}");
    }

    private static AreaType CommuneType(char letter) => letter switch
    {
        'p' => AreaType.Ward,
        'x' => AreaType.Commune,
        _ => AreaType.Township,
    };

    private static TransferKind Kind(char letter) => letter switch
    {
        'w' => TransferKind.Whole,
        'p' => TransferKind.PartOfAreaAndPopulation,
        'a' => TransferKind.PartOfAreaOnly,
        'd' => TransferKind.PartOfAreaWithAllPopulation,
        _ => TransferKind.Remainder,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
