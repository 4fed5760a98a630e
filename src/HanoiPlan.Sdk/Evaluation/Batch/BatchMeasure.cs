using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A measure of a batch: its columns and its baselines.</summary>
internal sealed class BatchMeasure
{
    private readonly BaselineSeries[] _baselines;

    public BatchMeasure(ObservationColumns columns, int index, Baselines baselines)
    {
        Columns = columns.ColumnsOf(index);
        Shape = columns.Shape;
        Index = index;
        LargestMagnitude = Columns.Values.LargestMagnitude();
        _baselines = [.. baselines.Of(Measure.Code).Select(given => BaselineSeries.Given(Columns, Shape, given.Period, given.Values))];
    }

    public MeasureColumns Columns { get; }

    public ColumnShape Shape { get; }

    /// <summary>The place of the measure in the columns.</summary>
    public int Index { get; }

    public Measure Measure => Columns.Measure;

    /// <summary>No value has a greater magnitude.</summary>
    public long LargestMagnitude { get; private set; }

    /// <summary>The baselines given beside the columns, by period; empty when they are those of the columns.</summary>
    public IReadOnlyList<BaselineSeries> Given => _baselines;

    /// <summary>Makes room for a value that is written into columns of one's own.</summary>
    public void Admit(long steps) => LargestMagnitude = steps == ObservationColumns.Missing ? LargestMagnitude : Math.Max(LargestMagnitude, Math.Abs(steps));

    /// <summary>The baselines for a baseline year; null when there is no period that could hold them.</summary>
    public BaselineSeries? BaselineFor(int baselineYear)
    {
        if (_baselines.Length > 0)
        {
            return Array.FindLast(_baselines, series => BaselineSeries.CanStart(Measure, series.Period, baselineYear));
        }

        for (var period = Shape.Periods.Count - 1; period >= 0; period--)
        {
            if (BaselineSeries.CanStart(Measure, Shape.Periods[period], baselineYear))
            {
                return BaselineSeries.OfColumns(Columns, Shape, period);
            }
        }

        return null;
    }
}
