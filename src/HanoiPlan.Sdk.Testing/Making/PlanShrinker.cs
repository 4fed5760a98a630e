using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The same plan with one part less, each still a plan.</summary>
internal static class PlanShrinker
{
    public static IEnumerable<Plan> Shrink(Plan plan) => Smaller(PlanDraft.Of(plan)).Select(Built).OfType<Plan>();

    public static IEnumerable<PlanDraft> Smaller(PlanDraft draft)
    {
        foreach (var indicator in draft.Indicators)
        {
            yield return Without(draft, indicator);
        }

        foreach (var indicator in draft.Indicators.Where(indicator => indicator.Targets.Count > 1))
        {
            foreach (var target in indicator.Targets)
            {
                yield return Without(draft, indicator, target);
            }
        }

        foreach (var node in draft.Nodes)
        {
            yield return Without(draft, node);
        }

        foreach (var goal in draft.Goals)
        {
            yield return Changed(draft, copy => copy.Goals.Remove(goal));
        }

        foreach (var body in draft.Bodies.Where(body => !draft.Routes.Exists(route => route.Steps.Any(step => step.BodyId == body.Id))))
        {
            yield return Without(draft, body);
        }

        foreach (var indicator in draft.Indicators)
        {
            foreach (var target in indicator.Targets.Where(target => target.Versions.Count > 1))
            {
                yield return Changed(draft, copy => Replace(copy, indicator, target, target with { Versions = [.. target.Versions.SkipLast(1)] }));
            }
        }

        foreach (var measure in draft.Measures)
        {
            yield return Changed(draft, copy => copy.Measures.Remove(measure));
        }
    }

    public static void Replace(PlanDraft draft, IndicatorDraft indicator, TargetDraft target, TargetDraft by)
    {
        var at = draft.Indicators.IndexOf(indicator);
        draft.Indicators[at] = indicator with { Targets = [.. indicator.Targets.Select(one => ReferenceEquals(one, target) ? by : one)] };
    }

    public static PlanDraft Changed(PlanDraft draft, Action<PlanDraft> change)
    {
        var copy = draft.Copy();
        change(copy);
        return copy;
    }

    private static Plan? Built(PlanDraft draft) => draft.ToBuilder().TryBuild(out var plan, out _) ? plan : null;

    private static PlanDraft Without(PlanDraft draft, IndicatorDraft indicator) => Changed(draft, copy =>
    {
        copy.Indicators.Remove(indicator);
        copy.Links.RemoveAll(link => link.IndicatorNumber == indicator.Number);
        copy.Goals.RemoveAll(goal => indicator.Targets.Any(target => target.Id == goal.IndicatorTargetId));
    });

    private static PlanDraft Without(PlanDraft draft, IndicatorDraft indicator, TargetDraft target) => Changed(draft, copy =>
    {
        copy.Indicators[copy.Indicators.IndexOf(indicator)] = indicator with { Targets = [.. indicator.Targets.Where(one => !ReferenceEquals(one, target))] };
        copy.Goals.RemoveAll(goal => target.Id == goal.IndicatorTargetId);
    });

    private static PlanDraft Without(PlanDraft draft, NodeDraft node) => Changed(draft, copy =>
    {
        copy.Nodes.Remove(node);
        copy.Links.RemoveAll(link => link.From.Equals(node.Reference) || link.To.Equals(node.Reference));
        copy.Assignments.RemoveAll(assignment => assignment.SubjectId == node.Reference.Id);
        copy.Reviews.RemoveAll(review => review.SubjectId == node.Reference.Id);
        copy.Routes.RemoveAll(route => route.SubjectId == node.Reference.Id);
    });

    private static PlanDraft Without(PlanDraft draft, BodyDraft body) => Changed(draft, copy =>
    {
        copy.Bodies.Remove(body);
        copy.Milestones.RemoveAll(milestone => milestone.BodyId == body.Id);
        copy.Reports.RemoveAll(report => report.FromBodyId == body.Id || report.ToBodyId == body.Id);
        copy.Reviews.RemoveAll(review => review.BodyId == body.Id);
        copy.Assignments.RemoveAll(assignment => body.Duties.Any(duty => duty.Id == assignment.SubjectId));
    });
}
