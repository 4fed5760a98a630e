using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Observations checked against a catalogue of measures, ready to be judged. What cannot be used is refused with a finding
/// and kept in <see cref="Refused"/>; nothing is dropped or altered. Immutable and safe to share between threads.
/// </summary>
public sealed class ObservationSet
{
    private readonly FrozenDictionary<(string Measure, AreaCode Area), Figure[]> _figures;

    private ObservationSet(
        MeasureCatalogue measures,
        IReadOnlyList<Observation> accepted,
        IReadOnlyList<Observation> refused,
        IReadOnlyList<Finding> findings,
        FrozenDictionary<(string Measure, AreaCode Area), Figure[]> figures)
    {
        Measures = measures;
        Accepted = accepted;
        Refused = refused;
        Findings = findings;
        _figures = figures;
        Areas = [.. figures.Keys.Select(key => key.Area).Distinct().Order()];
    }

    /// <summary>The measures that the observations were checked against.</summary>
    public MeasureCatalogue Measures { get; }

    /// <summary>The observations that can be judged or shown, in the order given.</summary>
    public IReadOnlyList<Observation> Accepted { get; }

    /// <summary>The observations that were refused, in the order given; a finding says why for each.</summary>
    public IReadOnlyList<Observation> Refused { get; }

    /// <summary>What there is to say about the observations, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The areas that accepted observations are for, in order of their codes.</summary>
    public IReadOnlyList<AreaCode> Areas { get; }

    /// <summary>Checks observations against a catalogue of measures.</summary>
    /// <param name="measures">The measures that may be spoken of.</param>
    /// <param name="observations">The observations, in any order.</param>
    public static ObservationSet Create(MeasureCatalogue measures, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(observations);
        var check = new ObservationCheck(measures);
        foreach (var observation in observations)
        {
            check.Add(observation ?? throw new ArgumentException("An observation is null.", nameof(observations)));
        }

        return new ObservationSet(measures, check.Accepted, check.Refused, check.SortedFindings(), check.SortedFigures());
    }

    /// <summary>The accepted observations of a measure in an area, by period, standing and date; empty when there are none.</summary>
    public IReadOnlyList<Observation> Of(string measureCode, AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(measureCode);
        ArgumentNullException.ThrowIfNull(area);
        return [.. FiguresOf(measureCode, area).Select(figure => figure.Observation)];
    }

    /// <summary>The accepted observations as series, by code of measure and of area, both ordinal.</summary>
    public IReadOnlyList<ObservationSeries> Series() =>
    [
        .. _figures
            .Select(pair => new ObservationSeries(Measures[pair.Key.Measure], pair.Key.Area, pair.Value))
            .OrderBy(series => series.Measure.Code, StringComparer.Ordinal)
            .ThenBy(series => series.Area),
    ];

    internal Figure[] FiguresOf(string measureCode, AreaCode area) =>
        _figures.TryGetValue((measureCode, area), out var figures) ? figures : [];
}
