using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The baselines of a measure, one an area, all of one period.</summary>
internal sealed class BaselineSeries
{
    private readonly MeasureColumns _columns;
    private readonly ColumnShape _shape;
    private readonly int _period;
    private readonly long[]? _given;

    private BaselineSeries(TimePeriod when, MeasureColumns columns, ColumnShape shape, int period, long[]? given)
    {
        Period = when;
        End = when.End;
        _columns = columns;
        _shape = shape;
        _period = period;
        _given = given;
    }

    public TimePeriod Period { get; }

    public LocalDate End { get; }

    /// <summary>The place of the period in the columns; below zero when the figures are given beside them.</summary>
    public int ColumnPeriod => _given is null ? _period : -1;

    /// <summary>The baseline of an area in steps; <see cref="ObservationColumns.Missing"/> when it is not known.</summary>
    public long this[int area] => _given is { } given ? given[area] : _columns.Values[_shape.PlaceOf(area, _period)];

    public static BaselineSeries OfColumns(MeasureColumns columns, ColumnShape shape, int period) => new(shape.Periods[period], columns, shape, period, null);

    /// <exception cref="ArgumentException">A value is not one that the measure can have, or there is not one for each area.</exception>
    public static BaselineSeries Given(MeasureColumns columns, ColumnShape shape, TimePeriod period, decimal?[] values)
    {
        var measure = columns.Measure;
        if (shape.TryIndexOf(period, out _))
        {
            throw new ArgumentException($"Baselines of \"{measure.Code}\" are given for {period}, which the columns hold.", nameof(period));
        }

        if (!IsComparable(measure, period.Kind))
        {
            throw new ArgumentException(
                $"Baselines of \"{measure.Code}\" are given for {period}, but progress of a {measure.Nature} is not measured from a period of kind {period.Kind}.", nameof(period));
        }

        if (values.Length != shape.Areas.Count)
        {
            throw new ArgumentException($"Baselines of \"{measure.Code}\" for {period} are given for {values.Length} areas of {shape.Areas.Count}.", nameof(values));
        }

        var steps = new long[values.Length];
        for (var area = 0; area < steps.Length; area++)
        {
            steps[area] = ObservationColumns.Missing;
            if (values[area] is { } value
                && (!measure.Scale.TryToSteps(value, out steps[area]) || steps[area] < MeasureColumns.LeastSteps(measure) || steps[area] > MeasureColumns.MostSteps(measure)))
            {
                throw new ArgumentException(
                    $"The baseline {value} of \"{measure.Code}\" in {shape.Areas[area]} has more than {measure.Scale.Places} decimals or lies outside the natural limits.", nameof(values));
            }
        }

        return new BaselineSeries(period, columns, shape, -1, steps);
    }

    /// <summary>True when a period's figure can be compared with yearly ones; see <see cref="Judging.SeriesView"/>.</summary>
    public static bool IsComparable(Measure measure, PeriodKind kind) =>
        measure.Nature == SeriesNature.Stock ? kind != PeriodKind.YearSpan : kind == PeriodKind.Year;

    /// <summary>True when a figure for a period can be what progress starts from.</summary>
    public static bool CanStart(Measure measure, TimePeriod period, int baselineYear)
    {
        var end = new LocalDate(baselineYear, 12, 31);
        return IsComparable(measure, period.Kind)
            && (period.End <= end || (period.Kind == PeriodKind.Day && period.End == end.PlusDays(1) && measure.Nature == SeriesNature.Stock));
    }
}
