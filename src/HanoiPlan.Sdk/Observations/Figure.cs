using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>An accepted observation with its values brought into the measure's unit, exactly.</summary>
internal sealed class Figure
{
    private Figure(Observation observation, Rational? headline, Rational? ratio, bool rebuilds)
    {
        Observation = observation;
        Headline = headline;
        Ratio = ratio;
        Rebuilds = rebuilds;
        Standing = observation.Kind.Value;
    }

    public Observation Observation { get; }

    /// <summary>The last day of the period.</summary>
    public LocalDate End => Observation.End;

    /// <summary>The place of the kind in the order of standing, 1 the best.</summary>
    public int Standing { get; }

    /// <summary>The published value in the measure's unit; null when only the parts are known.</summary>
    public Rational? Headline { get; }

    /// <summary>The ratio of the parts in the measure's unit; null when they are not known.</summary>
    public Rational? Ratio { get; }

    /// <summary>False when headline and parts are both known and the parts do not round to the headline.</summary>
    public bool Rebuilds { get; }

    /// <summary>The value to judge: the headline where there is one, else the exact ratio.</summary>
    public Rational Value => Headline ?? Ratio!.Value;

    public static Figure Of(Observation observation, Measure measure, decimal? headline)
    {
        Rational? exact = headline is { } value ? Rational.From(value) : null;
        Rational? ratio = RatioOf(observation, measure);
        var rebuilds = true;
        if (ratio is { } parts && observation.Value is { } published)
        {
            // The parts rebuild a headline when they lie within half a unit of its last published decimal.
            var shift = (observation.Unit ?? measure.Unit).PowerOfTen - measure.Unit.PowerOfTen;
            var half = Rational.PowerOfTen(shift - published.Scale) * Rational.Of(1, 2);
            rebuilds = (parts - exact!.Value).Abs() <= half;
        }

        return new Figure(observation, exact, ratio, rebuilds);
    }

    public static Rational? RatioOf(Observation observation, Measure measure) =>
        observation is { Numerator: { } numerator, Denominator: { } denominator }
            ? Rational.From(numerator) / Rational.From(denominator) * Rational.PowerOfTen(-measure.Unit.PowerOfTen)
            : null;
}
