using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What an observation set says of one cell of columns: the figures that stand for it, with their value and parts.</summary>
internal sealed class ChosenFigure
{
    private ChosenFigure(int area, int measure, int period, Figure best, (Observation One, Observation Other)? differingParts, Rational[] values)
    {
        DifferingParts = differingParts;
        Area = area;
        Measure = measure;
        Period = period;
        Best = best;
        Values = values;
    }

    public int Area { get; }

    public int Measure { get; }

    public int Period { get; }

    /// <summary>The figure that is kept; the first of several that say the same.</summary>
    public Figure Best { get; }

    /// <summary>Each value that the cell may have; more than one where it is disputed.</summary>
    public IReadOnlyList<Rational> Values { get; }

    public bool IsDisputed => Values.Count > 1;

    public Observation Observation => Best.Observation;

    public bool HasParts => Best.Ratio is not null;

    /// <summary>Two records of one value that give different parts, so that nobody knows what the cell weighs; null where there are none.</summary>
    public (Observation One, Observation Other)? DifferingParts { get; }

    /// <summary>What stands for one period of one measure and area.</summary>
    /// <param name="area">The place of the area.</param>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="candidate">What is known of the period.</param>
    /// <param name="figures">The figures that it was chosen from.</param>
    public static ChosenFigure Of(int area, int measure, int period, Candidate candidate, ReadOnlySpan<Figure> figures)
    {
        var best = candidate.Alternatives[0].Figures[0];
        Figure? withParts = null;
        (Observation, Observation)? differing = null;
        foreach (var figure in figures)
        {
            if (figure.Standing != best.Standing || figure.Observation.RecordedAt != best.Observation.RecordedAt || figure.Value != best.Value)
            {
                continue;
            }

            // Of records that say the same, one that knows its parts too is kept: sums need them.
            if (figure is { Headline: not null, Ratio: not null } && best is not { Headline: not null, Ratio: not null })
            {
                best = figure;
            }

            if (figure.Ratio is not null)
            {
                withParts ??= figure;
                differing ??= PartsOf(figure) == PartsOf(withParts) ? null : (withParts.Observation, figure.Observation);
            }
        }

        return new ChosenFigure(area, measure, period, best, differing, [.. candidate.Alternatives.Select(alternative => alternative.Low!.Value)]);
    }

    private static (decimal?, decimal?) PartsOf(Figure figure) => (figure.Observation.Numerator, figure.Observation.Denominator);

    /// <summary>The headline in the measure's unit with its published decimals; null when only the parts are known.</summary>
    public decimal? HeadlineIn(Measure measure)
    {
        if (Observation.Value is not { } value)
        {
            return null;
        }

        return (Observation.Unit ?? measure.Unit).TryConvert(value, measure.Unit, out var converted) ? converted : throw new InvalidOperationException(
            $"{Observation} was accepted, but its unit does not convert into \"{measure.Unit.Code}\".");
    }
}
