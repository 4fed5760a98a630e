using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The measures, areas and periods of columns, and where each cell lies. Immutable.</summary>
internal sealed class ColumnShape
{
    public const int TileSize = 32;

    private readonly AreaCode[] _areas;
    private readonly TimePeriod[] _periods;
    private readonly FrozenDictionary<string, int> _measureIndex;
    private readonly FrozenDictionary<AreaCode, int> _areaIndex;

    public ColumnShape(MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods)
        : this(measures, areas, periods, null)
    {
    }

    public ColumnShape(MeasureCatalogue measures, ColumnUnits units, IEnumerable<TimePeriod> periods)
        : this(measures, units.Areas, periods, units)
    {
    }

    private ColumnShape(MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods, ColumnUnits? units)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(periods);
        Measures = measures;
        _areas = [.. areas];
        _periods = [.. periods];
        Units = units;
        CheckPeriods();
        _measureIndex = measures.Select((measure, i) => (measure.Code, i)).ToFrozenDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        _areaIndex = IndexOfAreas();
        var places = (long)TileCount * TileSize * _periods.Length;
        if (places > Array.MaxLength)
        {
            throw new ArgumentException(
                $"{_areas.Length} areas and {_periods.Length} periods make {places} cells a measure; the limit is {Array.MaxLength}.", nameof(areas));
        }

        CellCount = (int)places;
    }

    public MeasureCatalogue Measures { get; }

    public IReadOnlyList<AreaCode> Areas => _areas;

    /// <summary>The units of the rows; null where a code stands for the same area at all times.</summary>
    public ColumnUnits? Units { get; }

    public IReadOnlyList<TimePeriod> Periods => _periods;

    public PeriodKind PeriodKind => _periods.Length == 0 ? PeriodKind.None : _periods[0].Kind;

    public int TileCount => (_areas.Length + TileSize - 1) / TileSize;

    /// <summary>The cells of one measure in one tile.</summary>
    public int TileCells => TileSize * _periods.Length;

    /// <summary>The cells of one measure, with those that fill up the last tile.</summary>
    public int CellCount { get; }

    /// <summary>Where a cell lies in the column of its measure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area or period.</exception>
    public int PlaceOf(int area, int period)
    {
        CheckPlace(area, _areas.Length, nameof(area));
        CheckPlace(period, _periods.Length, nameof(period));
        return ((((area / TileSize) * _periods.Length) + period) * TileSize) + (area % TileSize);
    }

    public Measure MeasureAt(int measure)
    {
        CheckPlace(measure, Measures.Count, nameof(measure));
        return Measures[measure];
    }

    public TimePeriod PeriodAt(int period)
    {
        CheckPlace(period, _periods.Length, nameof(period));
        return _periods[period];
    }

    public bool TryIndexOf(string measureCode, out int index) => _measureIndex.TryGetValue(measureCode, out index);

    public bool TryIndexOf(AreaCode area, out int index) => _areaIndex.TryGetValue(area, out index);

    /// <summary>The place of a unit of any geography: that of its code, unless the row is known to be of another unit.</summary>
    public bool TryIndexOf(Area unit, out int index) => TryIndexOf(unit.Code, out index) && (Units is null || Units.CanBe(index, unit));

    public bool TryIndexOf(TimePeriod period, out int index)
    {
        index = Array.BinarySearch(_periods, period);
        return index >= 0;
    }

    public string Describe(int area, int measure, int period) => $"{Measures[measure].Code} {_areas[area]} {_periods[period]}";

    private static void CheckPlace(int place, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, count, name);
    }

    private void CheckPeriods()
    {
        for (var i = 0; i < _periods.Length; i++)
        {
            if (_periods[i] == TimePeriod.None)
            {
                throw new ArgumentException("A period is TimePeriod.None; give periods such as TimePeriod.Month(2025, 6).", "periods");
            }

            if (_periods[i].Kind != _periods[0].Kind)
            {
                throw new ArgumentException($"The periods {_periods[0]} and {_periods[i]} are of different kinds; columns hold periods of one kind.", "periods");
            }

            if (i > 0 && _periods[i] <= _periods[i - 1])
            {
                throw new ArgumentException($"The period {_periods[i]} stands after {_periods[i - 1]}; give the periods ascending, each once.", "periods");
            }
        }
    }

    private FrozenDictionary<AreaCode, int> IndexOfAreas()
    {
        var index = new Dictionary<AreaCode, int>(_areas.Length);
        for (var i = 0; i < _areas.Length; i++)
        {
            var area = _areas[i] ?? throw new ArgumentException("An area is null.", "areas");
            if (!index.TryAdd(area, i))
            {
                throw new ArgumentException($"The area \"{area}\" stands twice.", "areas");
            }
        }

        return index.ToFrozenDictionary();
    }
}
