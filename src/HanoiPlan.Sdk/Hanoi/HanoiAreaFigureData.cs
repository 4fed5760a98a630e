using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Reads the published figures of Hanoi's units from the text that comes with the package.</summary>
internal static class HanoiAreaFigureData
{
    private const string Population = "population";
    private const string Area = "area_km2";
    private const string Census = "Tổng điều tra dân số và nhà ở 1/4/2019";
    private const string Map = "sapnhap.bando.com.vn (satoshiman/tracuusapnhap)";
    private const string Wikipedia = "vi.wikipedia";
    private const string Polygons = "đường ranh giới số hóa";

    private static readonly LocalDate CensusDay = new(2019, 4, 1);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);

    // The figures of the merger are dated by the month alone, so they are certainly known at its end.
    private static readonly LocalDate MergerKnown = new(2025, 7, 31);

    public static IReadOnlyList<Observation> Read()
    {
        var sections = PackagedText.Sections("area-figures.txt");
        return [.. sections["districts"].SelectMany(OfDistrict), .. sections["communes"].SelectMany(OfCommune)];
    }

    private static IEnumerable<Observation> OfDistrict(string line)
    {
        var words = line.Split(' ', 8);
        var area = AreaCode.Of(words[0]);
        var day = TimePeriod.Day(CensusDay);
        yield return Of(Population, area, day, ObservationKind.Final, CensusDay, words[1], Census, EvidenceGrade.Seen, null);
        yield return Observation.Create("urbanisation_rate", area, day, ObservationKind.Final, CensusDay, details => details
            .WithParts(Number(words[2]), Number(words[1])).From(Census).Graded(EvidenceGrade.Seen));
        yield return Of(Area, area, day, ObservationKind.Estimate, CensusDay, words[3], Polygons, EvidenceGrade.Computed, null);
        if (words[4] != "-")
        {
            yield return Of(Area, area, day, ObservationKind.Final, CensusDay, words[4], words[7], EvidenceGrade.Seen, null);
        }

        if (words[5] != "-")
        {
            var period = TimePeriod.Parse(words[6], CultureInfo.InvariantCulture);
            yield return Of(Population, area, period, ObservationKind.Estimate, period.End, words[5], null, EvidenceGrade.Seen, null);
        }
    }

    private static IEnumerable<Observation> OfCommune(string line)
    {
        var words = line.Split(' ');
        var area = AreaCode.Of(words[0]);
        var day = TimePeriod.Day(MergerDay);
        yield return Of(Area, area, day, ObservationKind.Final, MergerKnown, words[1], Map, EvidenceGrade.Seen, null);
        if (words[2] != "-")
        {
            yield return Of(Area, area, day, ObservationKind.Estimate, MergerKnown, words[2], Polygons, EvidenceGrade.Computed, null);
        }

        // A figure whose area is not the unit's is suspected to be of another unit of the same name.
        yield return words[3].EndsWith('!')
            ? Of(Population, area, day, ObservationKind.Rejected, MergerKnown, words[3][..^1], Map, EvidenceGrade.Unverified,
                "diện tích đi kèm không khớp, nghi là số của đơn vị trùng tên")
            : Of(Population, area, day, ObservationKind.Final, MergerKnown, words[3], Map, EvidenceGrade.Seen, null);
        if (words[4] != "-")
        {
            yield return Of(Population, area, day, ObservationKind.Final, MergerKnown, words[4], Wikipedia, EvidenceGrade.Seen, null);
        }
    }

    private static Observation Of(
        string measure, AreaCode area, TimePeriod period, ObservationKind kind, LocalDate recordedAt, string value, string? source, EvidenceGrade grade, string? note) =>
        Observation.Create(measure, area, period, kind, recordedAt, details =>
        {
            details.WithValue(Number(value)).Graded(grade);
            if (source is not null)
            {
                details.From(source);
            }

            if (note is not null)
            {
                details.Noting(note);
            }
        });

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
