using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>A number of a record as the check of decimals sees it: its exact value, and with how many decimals it was written.</summary>
internal sealed record DecimalPoint(Observation Observation, Rational Value, int? Decimals)
{
    /// <summary>The value that a judgement reads.</summary>
    public static DecimalPoint Of(Figure figure) => new(figure.Observation, figure.Value, DecimalsOf(figure.Observation.Value));

    /// <summary>The numerator or the denominator.</summary>
    public static DecimalPoint OfPart(Observation observation, decimal part) => new(observation, Rational.From(part), DecimalsOf(part));

    /// <summary>The decimals that are left without noughts at the end.</summary>
    private static int? DecimalsOf(decimal? value)
    {
        if (value is not { } written)
        {
            return null;
        }

        var places = written.Scale;
        while (places > 0 && decimal.Round(written, places - 1) == written)
        {
            places--;
        }

        return places;
    }
}
