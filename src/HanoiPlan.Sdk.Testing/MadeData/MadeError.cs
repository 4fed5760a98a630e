using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>An error that was put in on purpose, so that a test can see whether it is found. Immutable.</summary>
public sealed class MadeError
{
    internal MadeError(MadeErrorKind kind, Observation observation)
    {
        Kind = kind;
        Observation = observation;
    }

    /// <summary>What is wrong.</summary>
    public MadeErrorKind Kind { get; }

    /// <summary>The figure that is wrong; the first of two that disagree.</summary>
    public Observation Observation { get; }

    /// <summary>The subject that the finding must have.</summary>
    public string Subject => Observation.ToString();

    /// <summary>The code and the subject.</summary>
    public override string ToString() => $"{Kind.Code} {Subject}";
}
