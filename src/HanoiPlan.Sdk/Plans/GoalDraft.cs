using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A goal as it was written down, with a target of its own, or the identifier of an indicator's, or neither.</summary>
internal sealed record GoalDraft(int Year, LocalisedText Text, SourceReference Source, string? TargetId, TargetBuilder? Own);
