using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>
/// A made plan of 40 measures with one target each, due at the end of 2025 from a baseline at the end of 2020: shares with two
/// decimals and counts without; at least, more than, at most, less than, between that can be exceeded, and between where both
/// sides miss.
/// </summary>
public static class AreaPlan
{
    public const int MeasureCount = 40;

    public const int MonthCount = 60;

    /// <summary>Beyond every value that is made.</summary>
    public const long FarAway = 1L << 40;

    public static IReadOnlyList<AreaTarget> Targets { get; } = [.. Enumerable.Range(0, MeasureCount).Select(Make)];

    public static MeasureCatalogue Measures { get; } = new(Targets.Select(target => target.Measure));

    public static Plan Plan { get; } = Build();

    public static TimePeriod Baseline { get; } = TimePeriod.Month(2020, 12);

    public static IReadOnlyList<TimePeriod> Months { get; } =
        [.. Enumerable.Range(0, MonthCount).Select(month => TimePeriod.Month(2021 + (month / 12), 1 + (month % 12)))];

    public static AreaCode Area(int area) => AreaCode.Of((area + 1).ToString("00000", CultureInfo.InvariantCulture));

    /// <summary>
    /// The areas as communes of districts of fifteen, those in provinces of twelve districts, those in a country; without the levels that
    /// would have a single unit.
    /// </summary>
    public static Geography Tree(int areaCount)
    {
        var builder = new GeographyBuilder("made", LocalisedText.Of("Dựng", "Made"), Day);
        builder.Add(UnitOf("c", AreaType.Country, null));
        for (var area = 0; area < areaCount; area++)
        {
            var (district, province) = (AreaCode.Of($"d{area / 15}"), AreaCode.Of($"p{area / 180}"));
            if (areaCount > 180 && area % 180 == 0)
            {
                builder.Add(UnitOf(province.Value, AreaType.Province, "c"));
            }

            if (areaCount > 30 && area % 15 == 0)
            {
                builder.Add(UnitOf(district.Value, AreaType.RuralDistrict, areaCount > 180 ? province.Value : "c"));
            }

            builder.Add(UnitOf(Area(area).Value, AreaType.Commune, areaCount > 30 ? district.Value : "c"));
        }

        return builder.Build();
    }

    /// <summary>The areas as direct parts of one whole.</summary>
    public static Geography Whole(int areaCount) => new GeographyBuilder("whole", LocalisedText.Of("Toàn bộ", "Whole"), Day)
        .Add(UnitOf("c", AreaType.Country, null))
        .Add(Enumerable.Range(0, areaCount).Select(area => UnitOf(Area(area).Value, AreaType.Commune, "c")))
        .Build();

    private static LocalDate Day => new(2020, 1, 1);

    private static Area UnitOf(string code, AreaType type, string? parent) =>
        HanoiPlan.Sdk.Areas.Area.Create(AreaCode.Of(code), LocalisedText.Of(code, code), type, Day, details =>
        {
            if (parent is not null)
            {
                details.Within(AreaCode.Of(parent));
            }
        });

    private static AreaTarget Make(int index)
    {
        var isCount = index % 4 == 3;
        var form = index % 10;
        var preference = form switch
        {
            < 5 or 8 => Preference.HigherIsBetter,
            < 8 => Preference.LowerIsBetter,
            _ => Preference.InsideIsBetter,
        };
        var code = string.Create(CultureInfo.InvariantCulture, $"measure_{index:00}");
        var name = LocalisedText.Of($"Thước đo {index}", $"Measure {index}");
        var measure = isCount
            ? Measure.Create(code, name, Unit.Persons, 0, preference, m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum))
            : Measure.Create(code, name, Unit.Percent, 2, preference, m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.Sum));
        decimal bound = isCount ? 200_000 + (index * 10_000) : 50 + (index / 2);
        decimal width = isCount ? 20_000 : 5;
        return new AreaTarget(measure, form switch
        {
            < 4 => TargetRange.AtLeast(bound),
            4 => TargetRange.MoreThan(bound),
            < 7 => TargetRange.AtMost(bound),
            7 => TargetRange.LessThan(bound),
            _ => TargetRange.Between(bound, bound + width),
        });
    }

    private static Plan Build()
    {
        var document = new SourceDocument("made", LocalisedText.Of("Văn bản dựng", "Made document"), "00", new LocalDate(2020, 10, 1), null);
        var source = SourceReference.To(document, "I", "1");
        var builder = new PlanBuilder("made-areas", document.Title)
            .Document(document)
            .Area(Area(0))
            .Term(2021, 2025)
            .InForceFrom(new LocalDate(2020, 10, 1))
            .Field("all", LocalisedText.Of("Tất cả", "All"), source)
            .Measures(Measures);
        for (var index = 0; index < MeasureCount; index++)
        {
            var (measure, range) = (Targets[index].Measure, Targets[index].Range);
            builder.Indicator(index + 1, measure.Code, measure.Name, "all", source, indicator => indicator
                .Target(measure.Code, measure.Code, target => target.Range(range).Baseline(2020).Stated(range.ToString()).Cites(source)));
        }

        return builder.Build();
    }
}
