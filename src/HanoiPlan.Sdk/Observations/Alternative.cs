using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>One of the values that a period may have had: exact, or known only to lie between two ends.</summary>
internal sealed class Alternative(Rational? low, Rational? high, IReadOnlyList<Figure> figures, bool isFromParts)
{
    /// <summary>The least possible value, included; null when unbounded.</summary>
    public Rational? Low { get; } = low;

    /// <summary>The greatest possible value, included; null when unbounded.</summary>
    public Rational? High { get; } = high;

    /// <summary>The figures it rests on.</summary>
    public IReadOnlyList<Figure> Figures { get; } = figures;

    /// <summary>True when it is the ratio of a figure's parts that do not make its headline.</summary>
    public bool IsFromParts { get; } = isFromParts;

    public bool IsExact => Low is { } low && High is { } high && low == high;

    /// <summary>What one figure says: its value and, when its parts do not make its headline, their ratio.</summary>
    public static IReadOnlyList<Alternative> Of(Figure figure) => figure.Rebuilds || figure.Ratio == figure.Value
        ? [Exactly(figure.Value, figure, false)]
        : [Exactly(figure.Value, figure, false), Exactly(figure.Ratio!.Value, figure, true)];

    public static Alternative Exactly(Rational value, Figure figure, bool isFromParts) => new(value, value, [figure], isFromParts);
}
