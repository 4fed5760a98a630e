using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>What the rules share: which obligations one leaves to another, so that nothing is said twice, and how names are worded.</summary>
internal static class Obligated
{
    private static readonly string ProgrammePrefix = $"{NodeKind.Programme.Name}-";

    /// <summary>Reports and reviews have rules of their own.</summary>
    public static bool AreNot(FulfilmentAssessment obligation) =>
        obligation.Kind != ObligationKind.Report && obligation.Kind != ObligationKind.Review;

    /// <summary>A milestone that is judged by its duties is late because they are.</summary>
    public static bool IsMadeOfDuties(FulfilmentAssessment obligation, RuleContext context) => obligation.Kind == ObligationKind.Milestone
        && context.The(ResponsibilityKinds.Assessment) is { } all
        && all.Plan.Milestones.Any(milestone => milestone.Id == obligation.SubjectId && milestone.DutyIds.Count > 0)
        && all.Records.Of(obligation.SubjectId, all.Moment.KnownAt).Count == 0;

    /// <summary>Of a programme without a date the plan's own rules speak.</summary>
    public static bool IsLeadOfProgramme(FulfilmentAssessment obligation) => obligation.Kind == ObligationKind.Assignment && IsProgramme(obligation.SubjectId);

    /// <summary>Whether a part is a working programme, by its identifier.</summary>
    public static bool IsProgramme(string subjectId) => subjectId.StartsWith(ProgrammePrefix, StringComparison.Ordinal);

    /// <summary>A name as part of a sentence: without its own full stop.</summary>
    public static LocalisedText Clause(LocalisedText name) => LocalisedText.Of(name.Vietnamese.TrimEnd('.'), name.English.TrimEnd('.'));
}
