using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Testing;

/// <summary>Observations with nothing wrong with them but one thing. Immutable.</summary>
public sealed class FlawedObservations
{
    internal FlawedObservations(ulong seed, ObservationFlaw flaw, Plan plan, IReadOnlyList<Observation> observations)
    {
        Seed = seed;
        Flaw = flaw;
        Plan = plan;
        Observations = observations;
    }

    /// <summary>The seed that they were made from.</summary>
    public ulong Seed { get; }

    /// <summary>What is wrong with them.</summary>
    public ObservationFlaw Flaw { get; }

    /// <summary>The plan whose measures they are for.</summary>
    public Plan Plan { get; }

    /// <summary>The observations, one of them, or two that disagree, flawed.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The observations checked against the plan's measures.</summary>
    public ObservationSet ToSet() => ToSet(Observations);

    /// <summary>The flaw and the observations.</summary>
    public override string ToString() => $"{Flaw}, among {CaseText.Of(Observations)}";

    internal ObservationSet ToSet(IReadOnlyList<Observation> observations) => ObservationSet.Create(Plan.Measures, observations);
}
