using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The accepted observations of one measure in one area, or of one unit where geographies tell units apart, by period, standing and date of record. Immutable.</summary>
public sealed class ObservationSeries
{
    private readonly Figure[] _figures;

    internal ObservationSeries(Measure measure, AreaCode area, Area? unit, Figure[] figures)
    {
        Measure = measure;
        Area = area;
        Unit = unit;
        _figures = figures;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The code of the area; of a unit, that of its latest record.</summary>
    public AreaCode Area { get; }

    /// <summary>The latest record of the unit; null where no geographies tell units apart, or they do not hold the code.</summary>
    public Area? Unit { get; }

    /// <summary>How many observations there are, at least one.</summary>
    public int Count => _figures.Length;

    /// <summary>The observations, by period, standing and date of record.</summary>
    public IEnumerable<Observation> Observations => _figures.Select(figure => figure.Observation);

    internal IReadOnlyList<Figure> Figures => _figures;

    /// <summary>The observation at a place of the order.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside 0 to <see cref="Count"/> - 1.</exception>
    public Observation ObservationAt(int index) => Checked(index).Observation;

    /// <summary>The exact value at a place of the order, in the measure's unit: the headline where there is one, else the ratio of the parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside 0 to <see cref="Count"/> - 1.</exception>
    public Rational ValueAt(int index) => Checked(index).Value;

    /// <summary>Measure and area.</summary>
    public override string ToString() => $"{Measure.Code} {Area}";

    private Figure Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _figures.Length);
        return _figures[index];
    }
}
