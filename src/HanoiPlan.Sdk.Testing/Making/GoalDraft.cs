using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>A goal, open to change: with a target of its own, with one of an indicator's, or without a number.</summary>
internal sealed record GoalDraft(int Year, LocalisedText Text, SourceReference Source, string? IndicatorTargetId, TargetDraft? Own)
{
    public static GoalDraft Of(Goal goal) => new(
        goal.Year,
        goal.Text,
        goal.Source,
        goal.IsIndicatorTarget ? goal.Target!.Id : null,
        goal is { IsIndicatorTarget: false, Target: { } own } ? TargetDraft.Of(own) : null);

    public void Write(PlanBuilder plan) => _ = (Own, IndicatorTargetId) switch
    {
        ({ } own, _) => plan.Goal(Year, Text, Source, own.Id, own.MeasureCode, own.Write),
        (_, { } id) => plan.Goal(Year, Text, Source, id),
        _ => plan.Goal(Year, Text, Source),
    };
}
