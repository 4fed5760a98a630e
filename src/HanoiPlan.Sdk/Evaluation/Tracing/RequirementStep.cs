using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>What the time left, or the missing years, would have to bring.</summary>
public sealed class RequirementStep : TraceStep
{
    internal RequirementStep(RequiredPace required)
        : base(TraceCitation.ToMethod(3)) => Required = required;

    /// <summary>The requirement.</summary>
    public RequiredPace Required { get; }

    private protected override string Vietnamese() => $"Để đạt chỉ tiêu, {Required.ToText(Language.Vietnamese)}.";

    private protected override string English() => $"To reach the range it would take {Required.ToText(Language.English)}.";
}
