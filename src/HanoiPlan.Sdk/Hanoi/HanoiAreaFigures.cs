using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// Published figures of Hanoi's districts and of its units of July 2025: population, urban share and area, to weight by and
/// to compare with. Graded as they were found: what could not be trusted is kept as
/// <see cref="ObservationKind.Rejected"/>, and where two sources differ both are given. Read once, on first use.
/// </summary>
public static class HanoiAreaFigures
{
    /// <summary>The area of a unit in square kilometres.</summary>
    public static Measure AreaKm2 { get; } = Measure.Create(
        "area_km2",
        LocalisedText.Of("Diện tích tự nhiên", "Area"),
        Unit.SquareKilometres,
        2,
        Preference.HigherIsBetter,
        m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum).DefinedAs(LocalisedText.Of(
            "Chỉ dùng làm quyền số và bối cảnh; chiều tốt không có ý nghĩa.", "For weights and context only; its preference means nothing.")));

    /// <summary>The measures that <see cref="Observations"/> are of: population, urbanisation rate, area.</summary>
    public static MeasureCatalogue Measures => Read.Measures;

    /// <summary>
    /// Population and urban share of the 30 districts at the census of 1 April 2019, some later estimates, population of the 126
    /// units of July 2025, and areas of both. Codes are of <see cref="HanoiGeographies.Districts"/> and
    /// <see cref="HanoiGeographies.Communes126"/>.
    /// </summary>
    public static IReadOnlyList<Observation> Observations => Read.Observations;

    private static class Read
    {
        internal static readonly MeasureCatalogue Measures =
            new([HanoiActionProgramme.Measures.Population, HanoiActionProgramme.Measures.UrbanisationRate, AreaKm2]);

        internal static readonly IReadOnlyList<Observation> Observations = HanoiAreaFigureData.Read();
    }
}
