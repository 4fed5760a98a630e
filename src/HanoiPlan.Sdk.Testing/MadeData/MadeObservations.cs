using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>Made figures as observations, and every error that was put in among them. Immutable.</summary>
public sealed class MadeObservations
{
    private readonly MeasureCatalogue _measures;

    internal MadeObservations(MeasureCatalogue measures, IReadOnlyList<Observation> observations, IReadOnlyList<MadeError> errors)
    {
        _measures = measures;
        Observations = observations;
        Errors = errors;
    }

    /// <summary>The observations, by area, measure and period, earlier records first; the whole territory's own come last.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Every error among them; there is no other.</summary>
    public IReadOnlyList<MadeError> Errors { get; }

    /// <summary>The observations checked against the measures; its findings are those of <see cref="Errors"/>.</summary>
    public ObservationSet ToSet() => ObservationSet.Create(_measures, Observations);
}
