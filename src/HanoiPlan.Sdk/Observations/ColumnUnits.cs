using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// The unit that each row of columns is of, and the row that a figure under a code is of. A row is one unit at all times, so that
/// whoever judges columns needs to know nothing of codes. Immutable.
/// </summary>
internal sealed class ColumnUnits
{
    private readonly Area?[] _units;
    private readonly Dictionary<Area, int> _rows = [];

    private ColumnUnits(GeographyHistory geographies, AreaCode[] areas, Area?[] units)
    {
        Geographies = geographies;
        Areas = areas;
        _units = units;
        var codes = new List<AreaCode>(areas);
        var known = new HashSet<AreaCode>(areas);
        for (var row = 0; row < units.Length; row++)
        {
            if (units[row] is { } unit)
            {
                var others = geographies.RecordsOf(unit);
                if (!_rows.TryAdd(others[0], row))
                {
                    throw new ArgumentException($"The unit {unit} stands twice, also as {units[_rows[others[0]]]}.", nameof(areas));
                }

                codes.AddRange(others.Select(record => record.Code).Where(known.Add));
            }
        }

        Codes = codes;
    }

    public GeographyHistory Geographies { get; }

    public AreaCode[] Areas { get; }

    /// <summary>Every code that names a row's unit at some time: those of the rows in their order, then the others.</summary>
    public IReadOnlyList<AreaCode> Codes { get; }

    public Area? this[int row] => _units[row];

    /// <summary>Rows of units.</summary>
    /// <exception cref="ArgumentException">A unit is null, is not of the geographies, or stands twice.</exception>
    public static ColumnUnits Of(IEnumerable<Area> units, GeographyHistory geographies)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(geographies);
        Area[] rows = [.. units];
        return new ColumnUnits(geographies, Array.ConvertAll(rows, unit => (unit ?? throw new ArgumentException("A unit is null.", nameof(units))).Code), rows);
    }

    /// <summary>Rows of what codes mean on the last day of the last period; a code that the geographies do not hold stands for itself.</summary>
    /// <exception cref="ArgumentException">An area is null, or two codes mean one unit.</exception>
    public static ColumnUnits Of(IEnumerable<AreaCode> areas, IReadOnlyList<TimePeriod> periods, GeographyHistory geographies)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(geographies);
        AreaCode[] codes = [.. areas];
        var day = periods.Count > 0 ? periods[^1].End : NodaTime.LocalDate.MaxIsoValue;
        return new ColumnUnits(
            geographies, codes, Array.ConvertAll(codes, code => geographies.Identities.On(code ?? throw new ArgumentException("An area is null.", nameof(areas)), day)));
    }

    /// <summary>False where a row is known to be of another unit.</summary>
    public bool CanBe(int row, Area unit) => _units[row] is not { } own || !Geographies.Identities.Knows(unit) || Geographies.AreOneUnit(own, unit);

    /// <summary>The row of the unit that a figure under a code is of; −1 where there is none.</summary>
    public int RowOf(AreaCode code, Measure measure, TimePeriod period, ColumnShape shape)
    {
        if (Geographies.UnitsOf(code).Count == 0)
        {
            return shape.TryIndexOf(code, out var row) ? row : -1;
        }

        return Geographies.Identities.OfFigure(code, period, measure.Nature == SeriesNature.Stock) is { } unit ? _rows.GetValueOrDefault(unit, -1) : -1;
    }
}
