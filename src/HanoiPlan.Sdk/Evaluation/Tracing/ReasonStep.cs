using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Why there is no judgement by a value: nothing is due, known or recent enough.</summary>
public sealed class ReasonStep : TraceStep
{
    internal ReasonStep(AssessmentStatus status, LocalisedText reason)
        : base(TraceCitation.ToMethod(4))
    {
        Status = status;
        Reason = reason;
    }

    /// <summary>The status that follows.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>The reason.</summary>
    public LocalisedText Reason { get; }

    private protected override string Vietnamese() => Reason.Vietnamese;

    private protected override string English() => Reason.English;
}
