using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for a goal or horizon: that of its target, or none where it has no number.</summary>
public sealed class GoalAssessment
{
    internal GoalAssessment(Goal goal, Assessment? assessment)
    {
        Goal = goal;
        Assessment = assessment;
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>The answer for its target; null where it has none.</summary>
    public Assessment? Assessment { get; }

    /// <summary>The answer; <see cref="AssessmentStatus.NotQuantified"/> without a target.</summary>
    public AssessmentStatus Status => Assessment?.Status ?? AssessmentStatus.NotQuantified;
}
