using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>How the columns of a measure are to be allocated.</summary>
internal sealed class ColumnChoice(Measure measure, ColumnWidth width)
{
    public ColumnWidth Width { get; set; } = width;

    /// <summary>The width of the parts; null when they are not kept.</summary>
    public ColumnWidth? PartsWidth { get; set; }

    public Scale NumeratorScale { get; set; }

    public Scale DenominatorScale { get; set; }

    public static ColumnChoice For(Measure measure) => new(measure, MeasureColumns.WidthFor(measure));

    public MeasureColumns Allocate(int cells) => new(measure, Width, PartsWidth, NumeratorScale, DenominatorScale, cells);
}
