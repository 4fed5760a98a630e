using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

public sealed partial class ObservationColumnsBuilder
{
    /// <summary>
    /// Begins columns in which every cell is empty and every row is one unit: the one that its code means on the last day of the last
    /// period. A code that the geographies do not hold stands for its area at all times.
    /// </summary>
    /// <param name="measures">The measures, a column each.</param>
    /// <param name="areas">The areas, each once, in the order of the cells.</param>
    /// <param name="periods">The periods, ascending, each once, all of one kind.</param>
    /// <param name="geographies">What the codes of areas name, and when.</param>
    /// <exception cref="ArgumentException">An area, a unit or a period stands twice, the periods are not ascending or not of one
    /// kind, or there are more cells than an array can have.</exception>
    public ObservationColumnsBuilder(
        MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods, GeographyHistory geographies)
        : this(ShapeOf(measures, areas, periods, geographies))
    {
    }

    /// <summary>
    /// Every code under which a figure may be of a row: <see cref="Areas"/> in their order and, with geographies given, the other
    /// codes that the rows' units have had.
    /// </summary>
    public IReadOnlyList<AreaCode> Codes => _shape.Units?.Codes ?? _shape.Areas;

    /// <summary>True when geographies tell the units of a code apart.</summary>
    public bool HasUnits => _shape.Units is not null;

    /// <summary>Begins columns in which every cell is empty and every row is one unit, whatever else its code has named.</summary>
    /// <param name="measures">The measures, a column each.</param>
    /// <param name="units">The units, each once, in the order of the cells; no two of one code.</param>
    /// <param name="periods">The periods, ascending, each once, all of one kind.</param>
    /// <param name="geographies">What the codes of areas name, and when; they hold the units.</param>
    /// <exception cref="ArgumentException">A unit is not of the geographies, a code, a unit or a period stands twice, the periods are
    /// not ascending or not of one kind, or there are more cells than an array can have.</exception>
    public static ObservationColumnsBuilder ForUnits(
        MeasureCatalogue measures, IEnumerable<Area> units, IEnumerable<TimePeriod> periods, GeographyHistory geographies)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return new ObservationColumnsBuilder(new ColumnShape(measures, ColumnUnits.Of(units, geographies), periods));
    }

    /// <summary>
    /// The row that a figure under a code is of: with geographies given, that of the unit which the code names in the period or, for
    /// a stock, on its last day; else the code's own. Who writes a cell by its row says himself which unit the figure is of.
    /// </summary>
    /// <param name="area">The code that the figure stands under.</param>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="row">The place of the area.</param>
    /// <returns>False where the code names no unit of the rows in the period, or several units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure or period.</exception>
    public bool TryRowOf(AreaCode area, int measure, int period, out int row)
    {
        ArgumentNullException.ThrowIfNull(area);
        var of = _shape.MeasureAt(measure);
        var when = _shape.PeriodAt(period);
        if (_shape.Units is not { } units)
        {
            return _shape.TryIndexOf(area, out row);
        }

        row = units.RowOf(area, of, when, _shape);
        return row >= 0;
    }

    private static ColumnShape ShapeOf(
        MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods, GeographyHistory geographies)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(periods);
        TimePeriod[] all = [.. periods];
        return new ColumnShape(measures, ColumnUnits.Of(areas, all, geographies), all);
    }
}
