using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Rules;

/// <summary>Spreads a plan out into the things that rules look at.</summary>
internal static class PlanSubjects
{
    public static RuleInput AddTo(RuleInput input, Plan plan) => input
        .With(SubjectKinds.Plan, [plan])
        .With(SubjectKinds.Goal, plan.Goals)
        .With(SubjectKinds.Indicator, plan.Indicators)
        .With(SubjectKinds.Target, plan.Targets)
        .With(SubjectKinds.Target, plan.Goals.Where(goal => !goal.IsIndicatorTarget).Select(goal => goal.Target).OfType<Targets.Target>())
        .With(SubjectKinds.Measure, plan.Measures)
        .With(SubjectKinds.Relation, plan.Relations)
        .With(SubjectKinds.PlanNode, plan.Nodes)
        .With(SubjectKinds.Programme, plan.Programmes)
        .With(SubjectKinds.Instrument, plan.Instruments)
        .With(SubjectKinds.Body, plan.Bodies)
        .With(SubjectKinds.Duty, plan.Bodies.SelectMany(body => body.Duties))
        .With(SubjectKinds.Assignment, plan.Assignments)
        .With(SubjectKinds.Milestone, plan.Milestones)
        .With(SubjectKinds.Report, plan.Reports)
        .With(SubjectKinds.Review, plan.Reviews)
        .With(SubjectKinds.Link, plan.Links)
        .With(SubjectKinds.Verdict, plan.DeclaredVerdicts);
}
