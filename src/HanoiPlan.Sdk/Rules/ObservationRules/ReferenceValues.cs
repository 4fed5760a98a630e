using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>
/// What a number is held against: figures of the same series and sign, and the bounds of targets, all without their sign.
/// </summary>
internal sealed class ReferenceValues
{
    private static readonly Rational Margin = Rational.Of(3, 2);

    /// <param name="figures">The figures beside it.</param>
    /// <param name="bounds">The bounds of targets, above zero.</param>
    /// <param name="sign">The sign of the number.</param>
    public ReferenceValues(IReadOnlyList<DecimalPoint> figures, IReadOnlyList<Rational> bounds, int sign)
    {
        Figures = [.. figures.Where(figure => figure.Value.Sign == sign)];
        HasBounds = sign > 0 && bounds.Count > 0;
        PassesZero = Figures.Count < figures.Count;
        Rational[] all = [.. Figures.Select(figure => figure.Value.Abs()), .. HasBounds ? bounds : []];
        if (all.Length > 0)
        {
            (Low, High) = (all.Min(), all.Max());
        }

        Decimals = Figures.Select(figure => figure.Decimals).Max();
    }

    public IReadOnlyList<DecimalPoint> Figures { get; }

    public bool HasBounds { get; }

    /// <summary>True when a figure is zero or of the other sign: then a small number is nothing odd.</summary>
    public bool PassesZero { get; }

    public Rational Low { get; }

    public Rational High { get; }

    /// <summary>The most decimals that a figure has; null when there is none with decimals.</summary>
    public int? Decimals { get; }

    /// <summary>Of how many periods the figures are: sources that dispute one period are one witness.</summary>
    public int PeriodCount => Figures.Select(figure => figure.Observation.Period).Distinct().Count();

    /// <summary>Figures of two periods, or of one and the bounds of a target: of less nothing is concluded.</summary>
    public bool Suffice => PeriodCount >= 2 || (PeriodCount == 1 && HasBounds);

    /// <summary>How many times the least the greatest is.</summary>
    public Rational Spread => High / Low;

    /// <summary>True when a number without its sign lies among them, or beyond them by half at most.</summary>
    public bool Take(Rational size) => size * Margin >= Low && size <= High * Margin;

    public bool Enclose(Rational size) => size >= Low && size <= High;
}
