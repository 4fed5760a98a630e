using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Observations checked against a catalogue of measures, ready to be judged. What cannot be used is refused with a finding
/// and kept in <see cref="Refused"/>; nothing is dropped or altered. With geographies given, a series is of one unit: figures
/// that a re-used code has for another unit are in another series. Immutable and safe to share between threads.
/// </summary>
public sealed class ObservationSet
{
    private readonly FrozenDictionary<(string Measure, AreaCode Area), FigureSeries> _figures;
    private readonly UnitSeries? _units;

    private ObservationSet(MeasureCatalogue measures, GeographyHistory? geographies, ObservationCheck check)
    {
        Measures = measures;
        Geographies = geographies;
        Accepted = check.Accepted;
        Refused = check.Refused;
        Findings = check.SortedFindings();
        (SeriesKey Key, FigureSeries Series)[] figures = [.. check.SortedFigures()];
        _figures = figures.Where(pair => pair.Key.Unit is null).ToFrozenDictionary(pair => (pair.Key.Measure, pair.Key.Area), pair => pair.Series);
        _units = geographies is null ? null : new UnitSeries(geographies, figures, check.WithoutUnit);
        Areas = [.. Accepted.Select(observation => observation.Area).Distinct().Order()];
    }

    /// <summary>The measures that the observations were checked against.</summary>
    public MeasureCatalogue Measures { get; }

    /// <summary>What the codes of areas name, and when; null where a code stands for the same area at all times.</summary>
    public GeographyHistory? Geographies { get; }

    /// <summary>The observations that can be judged or shown, in the order given.</summary>
    public IReadOnlyList<Observation> Accepted { get; }

    /// <summary>The observations that were refused, in the order given; a finding says why for each.</summary>
    public IReadOnlyList<Observation> Refused { get; }

    /// <summary>What there is to say about the observations, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The areas that accepted observations are for, in order of their codes.</summary>
    public IReadOnlyList<AreaCode> Areas { get; }

    /// <summary>Checks observations against a catalogue of measures. A code stands for the same area at all times.</summary>
    /// <param name="measures">The measures that may be spoken of.</param>
    /// <param name="observations">The observations, in any order.</param>
    public static ObservationSet Create(MeasureCatalogue measures, IEnumerable<Observation> observations) => Make(measures, observations, null);

    /// <summary>
    /// Checks observations against a catalogue of measures, and takes each for the unit that its code names in its period: through the
    /// period or, for a stock, on its last day. Where it names none then, the only unit within the period counts; a figure is refused
    /// where there is none within it, or several.
    /// Under a code that the geographies do not hold, the code stands for the area.
    /// </summary>
    /// <param name="measures">The measures that may be spoken of.</param>
    /// <param name="observations">The observations, in any order.</param>
    /// <param name="geographies">What the codes of areas name, and when.</param>
    public static ObservationSet Create(MeasureCatalogue measures, IEnumerable<Observation> observations, GeographyHistory geographies)
    {
        ArgumentNullException.ThrowIfNull(geographies);
        return Make(measures, observations, geographies);
    }

    /// <summary>
    /// The accepted observations of a measure under a code, by period, standing and date; empty when there are none. They may be of
    /// several units where the code is re-used.
    /// </summary>
    public IReadOnlyList<Observation> Of(string measureCode, AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(measureCode);
        ArgumentNullException.ThrowIfNull(area);
        return [.. FiguresUnder(measureCode, area).Select(figure => figure.Observation)];
    }

    /// <summary>The accepted observations of a measure for a unit, by period, standing and date; empty when there are none.</summary>
    /// <exception cref="ArgumentException">The observations were gathered without geographies, or these do not hold the unit.</exception>
    public IReadOnlyList<Observation> Of(string measureCode, Area unit)
    {
        ArgumentNullException.ThrowIfNull(measureCode);
        return [.. SeriesOf(measureCode, Own(unit).Code, unit).Figures.Select(figure => figure.Observation)];
    }

    /// <summary>The accepted observations as series, by code of measure and of area, both ordinal, and the units of a code by their first days.</summary>
    public IReadOnlyList<ObservationSeries> Series() =>
    [
        .. _figures
            .Select(pair => new ObservationSeries(Measures[pair.Key.Measure], pair.Key.Area, null, pair.Value.Figures))
            .Concat(_units?.All(Measures) ?? [])
            .OrderBy(series => series.Measure.Code, StringComparer.Ordinal)
            .ThenBy(series => series.Area)
            .ThenBy(series => series.Unit?.ValidFrom),
    ];

    /// <summary>The record that a code means on a day; null without geographies, and for a code that they do not hold.</summary>
    internal Area? UnitOn(AreaCode area, NodaTime.LocalDate day) => Geographies?.Identities.On(area, day);

    /// <summary>A unit, where the observations know it.</summary>
    /// <exception cref="ArgumentException">They were gathered without geographies, or these do not hold the unit.</exception>
    internal Area Own(Area unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Geographies is null)
        {
            throw new ArgumentException(
                $"The unit {unit} is asked for, but the observations were gathered without geographies; give them to ObservationSet.Create.", nameof(unit));
        }

        return Geographies.Identities.Knows(unit)
            ? unit
            : throw new ArgumentException($"The geographies of the observations do not hold {unit}; they are {string.Join(", ", Geographies.Geographies)}.", nameof(unit));
    }

    /// <summary>The series of a unit or, where that is null, of a code.</summary>
    internal FigureSeries SeriesOf(string measureCode, AreaCode area, Area? unit) =>
        unit is not null && _units is not null ? _units.Of(measureCode, unit)
        : _figures.TryGetValue((measureCode, area), out var series) ? series
        : FigureSeries.Empty;

    /// <summary>The figures under a code, of whatever unit.</summary>
    internal Figure[] FiguresUnder(string measureCode, AreaCode area) =>
        _units?.Under(measureCode, area) ?? SeriesOf(measureCode, area, null).Figures;

    /// <summary>The figures of a unit of any geography for one period: as the codes of that period name it, where the observations' own geographies do not hold it.</summary>
    internal Figure[] FiguresOf(Measure measure, Area unit, TimePeriod period)
    {
        if (_units is null)
        {
            return SeriesOf(measure.Code, unit.Code, null).Figures;
        }

        var identities = Geographies!.Identities;
        var known = identities.Knows(unit) ? unit : identities.OfFigure(unit.Code, period, measure.Nature == SeriesNature.Stock);
        return known is null && Geographies.UnitsOf(unit.Code).Count > 0 ? [] : SeriesOf(measure.Code, unit.Code, known).Figures;
    }

    /// <summary>What stands under the codes of a unit and is not its own.</summary>
    internal IReadOnlyList<OtherFigure> OthersThan(string measureCode, Area unit) => _units?.OthersThan(measureCode, unit) ?? [];

    private static ObservationSet Make(MeasureCatalogue measures, IEnumerable<Observation> observations, GeographyHistory? geographies)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(observations);
        var check = new ObservationCheck(measures, geographies);
        foreach (var observation in observations)
        {
            check.Add(observation ?? throw new ArgumentException("An observation is null.", nameof(observations)));
        }

        return new ObservationSet(measures, geographies, check);
    }
}
