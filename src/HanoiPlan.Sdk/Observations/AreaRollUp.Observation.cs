using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

public sealed partial class AreaRollUp
{
    /// <summary>
    /// The result as an observation, to be judged among others. After re-basing it is stated to be of the new unit, so that it can
    /// stand for a period in which the unit's code named another. It is an estimate where a unit's figure is preliminary or estimated, and where
    /// it rests on weights; its source is the first of <see cref="Reasons"/>, which names them.
    /// </summary>
    /// <param name="recordedAt">The day from which the result was known.</param>
    /// <param name="language">The language of the source.</param>
    /// <param name="observation">The observation.</param>
    /// <returns>False where there is no exact result, or it needs more decimals than the measure has and no parts make it.</returns>
    public bool TryToObservation(LocalDate recordedAt, Language language, [NotNullWhen(true)] out Observation? observation)
    {
        observation = null;
        if (Exact is not { } exact)
        {
            return false;
        }

        (decimal Above, decimal Below)? parts =
            Numerator is { } above && Denominator is { Sign: > 0 } below && above.TryToDecimal(out var numerator) && below.TryToDecimal(out var denominator)
                ? (numerator, denominator)
                : null;
        decimal? value = exact.TryToDecimal(out var whole) && Measure.Scale.TryToSteps(whole, out _) ? whole : null;
        if (parts is null && value is null)
        {
            return false;
        }

        var kind = RestsOnEstimate || RebasingWeights is not null ? ObservationKind.Estimate : ObservationKind.Final;
        observation = Observation.Create(Measure.Code, AreaCode, Period, kind, recordedAt, details =>
        {
            if (parts is { } ratio)
            {
                details.WithParts(ratio.Above, ratio.Below);
            }
            else
            {
                details.WithValue(value!.Value);
            }

            if (Links.Count > 0 && Area is { } unit)
            {
                details.OfUnit(unit);
            }

            details.From(Reasons[0].In(language));
        });
        return true;
    }
}
