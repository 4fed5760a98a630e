using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// One figure for each area, measure and period, or none, kept as columns of whole numbers: what batch evaluation reads.
/// Areas, measures and periods are named by their place, from 0. Immutable and safe to share between threads.
/// </summary>
public sealed class ObservationColumns
{
    /// <summary>Stands for a cell without a value where values are counted in steps: the least number of 64 bits, which no value is.</summary>
    public const long Missing = long.MinValue;

    private readonly MeasureColumns[] _columns;
    private readonly (int Measure, int Place)[] _disputed;
    private readonly LocalDate? _recordedOn;

    internal ObservationColumns(
        ColumnShape shape, MeasureColumns[] columns, LocalDate? recordedOn, IReadOnlyList<Finding> findings, (int Measure, int Place)[] disputed)
    {
        Shape = shape;
        _columns = columns;
        _recordedOn = recordedOn;
        Findings = findings;
        _disputed = disputed;
    }

    /// <summary>The measures, in the order of their places.</summary>
    public MeasureCatalogue Measures => Shape.Measures;

    /// <summary>The areas, in the order of their places.</summary>
    public IReadOnlyList<AreaCode> Areas => Shape.Areas;

    /// <summary>The periods, ascending, all of one kind.</summary>
    public IReadOnlyList<TimePeriod> Periods => Shape.Periods;

    /// <summary>The kind of the periods; <see cref="PeriodKind.None"/> when there are none.</summary>
    public PeriodKind PeriodKind => Shape.PeriodKind;

    /// <summary>What there is to say about cells that are left out, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many cells are empty because sources disagree about them; a finding says why for each.</summary>
    public int DisputedCount => _disputed.Length;

    /// <summary>The bytes that the columns take.</summary>
    public long Bytes => _columns.Sum(column => column.Bytes);

    /// <summary>What the codes of areas name, and when; null where a code stands for the same area at all times.</summary>
    public GeographyHistory? Geographies => Shape.Units?.Geographies;

    internal ColumnShape Shape { get; }

    /// <summary>Puts the figures of a set into columns for all its measures, by every record there is.</summary>
    /// <inheritdoc cref="Of(ObservationSet, MeasureCatalogue, IEnumerable{AreaCode}, IEnumerable{TimePeriod}, LocalDate?)" />
    public static ObservationColumns Of(ObservationSet observations, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return SetColumns.Make(observations, observations.Measures, areas, periods, null);
    }

    /// <summary>
    /// Puts the figures of a set into columns. A cell has what every evaluation takes for its period: the result of the best
    /// standing and then of the latest record, with its kind and, where they are known, the parts of a ratio. A cell whose best
    /// results disagree is left empty and disputed; a figure that its column cannot hold is left out. A finding says so of each, and
    /// nothing is rounded. Figures of other areas and periods are not looked at. Where the figures were gathered with geographies, a row is
    /// one unit: the one that its code means on the last day of the last period.
    /// </summary>
    /// <param name="observations">The figures.</param>
    /// <param name="measures">The measures to take, of those that the figures were checked against; a column each.</param>
    /// <param name="areas">The areas, each once, in the order of the cells.</param>
    /// <param name="periods">The periods, ascending, each once, all of one kind.</param>
    /// <param name="knownAt">Later records are not seen, as at an evaluation moment; null for every record there is.</param>
    /// <exception cref="ArgumentException">The figures were not checked against one of the measures, or areas and periods do not
    /// make columns: see <see cref="ObservationColumnsBuilder(MeasureCatalogue, IEnumerable{AreaCode}, IEnumerable{TimePeriod})"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="knownAt"/> is <c>default(LocalDate)</c>.</exception>
    public static ObservationColumns Of(
        ObservationSet observations, MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods, LocalDate? knownAt)
    {
        GivenDay.ThrowIfDefault(knownAt, nameof(knownAt));
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measures);
        return SetColumns.Make(observations, measures, areas, periods, knownAt);
    }

    /// <summary>
    /// Puts the figures of units into columns, each row one unit, whatever else its code has named. Else the same as
    /// <see cref="Of(ObservationSet, MeasureCatalogue, IEnumerable{AreaCode}, IEnumerable{TimePeriod}, LocalDate?)"/>.
    /// </summary>
    /// <param name="observations">The figures, gathered with geographies.</param>
    /// <param name="measures">The measures to take, of those that the figures were checked against; a column each.</param>
    /// <param name="units">The units, each once, in the order of the cells; no two of one code.</param>
    /// <param name="periods">The periods, ascending, each once, all of one kind.</param>
    /// <param name="knownAt">Later records are not seen, as at an evaluation moment; null for every record there is.</param>
    /// <exception cref="ArgumentException">The figures were gathered without geographies, these do not hold a unit, the figures were not
    /// checked against one of the measures, or units and periods do not make columns.</exception>
    public static ObservationColumns OfUnits(
        ObservationSet observations, MeasureCatalogue measures, IEnumerable<Area> units, IEnumerable<TimePeriod> periods, LocalDate? knownAt)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(units);
        return SetColumns.Make(observations, measures, units, periods, knownAt);
    }

    /// <summary>The unit of a row; null where a code stands for the same area at all times, or the geographies do not hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    public Area? UnitOf(int area)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(area);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(area, Areas.Count);
        return Shape.Units?[area];
    }

    /// <summary>The place of a measure.</summary>
    /// <returns>False when there is no such measure.</returns>
    public bool TryIndexOf(string measureCode, out int index)
    {
        ArgumentNullException.ThrowIfNull(measureCode);
        return Shape.TryIndexOf(measureCode, out index);
    }

    /// <summary>The place of an area.</summary>
    /// <returns>False when there is no such area.</returns>
    public bool TryIndexOf(AreaCode area, out int index)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Shape.TryIndexOf(area, out index);
    }

    /// <summary>The place of a period.</summary>
    /// <returns>False when there is no such period; <paramref name="index"/> is then below zero.</returns>
    public bool TryIndexOf(TimePeriod period, out int index) => Shape.TryIndexOf(period, out index);

    /// <summary>The width of a measure's column.</summary>
    public ColumnWidth WidthOf(int measure) => ColumnsOf(measure).Values.Width;

    /// <summary>True when the parts of a ratio are kept for a measure.</summary>
    public bool HasParts(int measure) => ColumnsOf(measure).HasParts;

    /// <summary>True when a cell is empty because sources disagree about it.</summary>
    public bool IsDisputed(int area, int measure, int period) => Array.BinarySearch(_disputed, (measure, Shape.PlaceOf(area, period))) >= 0;

    /// <summary>The published value of a cell, counted in the steps of the measure's scale.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public bool TryGetSteps(int area, int measure, int period, out long steps)
    {
        steps = ColumnsOf(measure).Values[Shape.PlaceOf(area, period)];
        return steps != Missing;
    }

    /// <summary>The published value of a cell in the measure's unit; null when there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public decimal? ValueOf(int area, int measure, int period) =>
        TryGetSteps(area, measure, period, out var steps) ? Measures[measure].Scale.FromSteps(steps) : null;

    /// <summary>The parts of a cell.</summary>
    /// <returns>False when they are not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public bool TryGetParts(int area, int measure, int period, out decimal numerator, out decimal denominator) =>
        ColumnsOf(measure).TryGetParts(Shape.PlaceOf(area, period), out numerator, out denominator);

    /// <summary>The figure of a cell as an observation; null for an empty cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public Observation? ObservationOf(int area, int measure, int period)
    {
        var place = Shape.PlaceOf(area, period);
        var columns = ColumnsOf(measure);
        var steps = columns.Values[place];
        var hasParts = TryGetParts(area, measure, period, out var numerator, out var denominator);
        if (steps == Missing && !hasParts)
        {
            return null;
        }

        var when = Periods[period];
        return Observation.Create(Measures[measure].Code, Areas[area], when, columns.KindAt(place), _recordedOn ?? when.End, details =>
        {
            if (steps != Missing)
            {
                details.WithValue(hasParts ? columns.HeadlineOf(steps, columns.Numerators![place], columns.Denominators![place]) : Measures[measure].Scale.FromSteps(steps));
            }

            if (hasParts)
            {
                details.WithParts(numerator, denominator);
            }
        });
    }

    /// <summary>Every figure of an area as observations, ready to be judged one by one with traces.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    public ObservationSet ObservationsOf(int area)
    {
        var observations = new List<Observation>();
        for (var measure = 0; measure < _columns.Length; measure++)
        {
            for (var period = 0; period < Periods.Count; period++)
            {
                if (ObservationOf(area, measure, period) is { } observation)
                {
                    observations.Add(observation);
                }
            }
        }

        return ObservationSet.Create(Measures, observations);
    }

    /// <summary>The same columns in memory of their own, to be written by who holds them.</summary>
    internal ObservationColumns Copy() => new(Shape, Array.ConvertAll(_columns, column => column.Copy()), _recordedOn, Findings, _disputed);

    internal MeasureColumns ColumnsOf(int measure)
    {
        Shape.MeasureAt(measure);
        return _columns[measure];
    }
}
