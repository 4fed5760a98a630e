using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The same observation said more plainly: as a headline alone, or with a whole number.</summary>
internal static class ObservationShrinker
{
    public static IEnumerable<Observation> Shrink(Observation observation)
    {
        if (observation.Value is not { } value || observation.Unit is not null)
        {
            yield break;
        }

        if (observation.Numerator is not null || observation.Source is not null || observation.Note is not null)
        {
            yield return Plain(observation, value);
        }

        if (decimal.Truncate(value) is var whole && whole != value)
        {
            yield return Plain(observation, whole);
        }
    }

    private static Observation Plain(Observation observation, decimal value) =>
        Observation.Of(observation.MeasureCode, observation.Area, observation.Period, observation.Kind, observation.RecordedAt, value);
}
