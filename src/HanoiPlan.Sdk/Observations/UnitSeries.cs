using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The figures of units, told apart by geographies, and what stands under the same codes for others. Immutable.</summary>
internal sealed class UnitSeries
{
    private readonly UnitIdentities _identities;
    private readonly FrozenDictionary<(string Measure, Area Unit), FigureSeries> _series;
    private readonly FrozenDictionary<(string Measure, AreaCode Area), CodeFigures> _codes;

    public UnitSeries(GeographyHistory geographies, IEnumerable<(SeriesKey Key, FigureSeries Series)> figures, IReadOnlyList<Observation> withoutUnit)
    {
        _identities = geographies.Identities;
        _series = figures
            .Where(pair => pair.Key.Unit is not null)
            .ToFrozenDictionary(pair => (pair.Key.Measure, pair.Key.Unit!), pair => pair.Series);
        var codes = new Dictionary<(string, AreaCode), CodeFigures>();
        CodeFigures Under(string measure, AreaCode area) =>
            codes.TryGetValue((measure, area), out var known) ? known : codes[(measure, area)] = new CodeFigures();
        foreach (var ((measure, unit), series) in _series)
        {
            foreach (var figure in series.Figures)
            {
                Under(measure, figure.Observation.Area).Placed.Add((unit, figure));
            }
        }

        foreach (var observation in withoutUnit)
        {
            Under(observation.MeasureCode, observation.Area).WithoutUnit.Add(observation);
        }

        _codes = codes.ToFrozenDictionary();
    }

    public FigureSeries Of(string measureCode, Area unit) =>
        _series.TryGetValue((measureCode, _identities.Of(unit)), out var series) ? series : FigureSeries.Empty;

    public IEnumerable<ObservationSeries> All(MeasureCatalogue measures) =>
        _series.Select(pair => new ObservationSeries(measures[pair.Key.Measure], LatestOf(pair.Key.Unit).Code, LatestOf(pair.Key.Unit), pair.Value.Figures));

    /// <summary>The figures under a code, in order; null where the geographies hold none of them.</summary>
    public Figure[]? Under(string measureCode, AreaCode area) => _codes.TryGetValue((measureCode, area), out var figures) && figures.Placed.Count > 0
        ? FigureSeries.InOrder(figures.Placed.Select(placed => placed.Figure))
        : null;

    public IReadOnlyList<OtherFigure> OthersThan(string measureCode, Area unit)
    {
        var own = _identities.Of(unit);
        List<OtherFigure>? others = null;
        foreach (var code in _identities.RecordsOf(unit).Select(record => record.Code).Distinct())
        {
            if (_codes.TryGetValue((measureCode, code), out var figures))
            {
                foreach (var (of, figure) in figures.Placed)
                {
                    if (!ReferenceEquals(of, own))
                    {
                        (others ??= []).Add(new OtherFigure(RecordUnder(of, code), figure.Observation));
                    }
                }

                foreach (var observation in figures.WithoutUnit)
                {
                    (others ??= []).Add(new OtherFigure(null, observation));
                }
            }
        }

        return others ?? [];
    }

    private Area LatestOf(Area unit) => _identities.RecordsOf(unit)[^1];

    private Area RecordUnder(Area unit, AreaCode code) => _identities.RecordsOf(unit).Last(record => record.Code == code);

    private sealed class CodeFigures
    {
        public List<(Area Unit, Figure Figure)> Placed { get; } = [];

        public List<Observation> WithoutUnit { get; } = [];
    }
}
