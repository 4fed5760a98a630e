using HanoiPlan.Sdk.Evaluation.Fulfilment;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Which obligations the rules about lateness leave to other rules, so that nothing is said twice.</summary>
internal static class ReportsAndReviews
{
    /// <summary>Reports and reviews have rules of their own.</summary>
    public static bool AreNot(FulfilmentAssessment obligation) =>
        obligation.Kind != ObligationKind.Report && obligation.Kind != ObligationKind.Review;

    /// <summary>A milestone that is judged by its duties is late because they are.</summary>
    public static bool IsMadeOfDuties(FulfilmentAssessment obligation, RuleContext context) => obligation.Kind == ObligationKind.Milestone
        && context.The(ResponsibilityKinds.Assessment) is { } all
        && all.Plan.Milestones.Any(milestone => milestone.Id == obligation.SubjectId && milestone.DutyIds.Count > 0)
        && all.Records.Of(obligation.SubjectId, all.Moment.KnownAt).Count == 0;
}
