using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Checks that bodies, agencies and parts that responsibilities point at exist.</summary>
internal static class ResponsibilityReferences
{
    /// <param name="draft">The plan as it was written down.</param>
    /// <param name="known">The identifiers of indicators and nodes; completed here.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static void Check(PlanBuilder draft, HashSet<string> known, FindingLog log)
    {
        var bodies = draft.Bodies.Select(body => body.Id).Concat(draft.Agencies.Select(agency => agency.Id)).ToHashSet(StringComparer.Ordinal);
        var duties = PlanReferences.Duties(draft).Select(duty => duty.Id).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(PlanReferences.Targets(draft));
        known.UnionWith(duties);
        known.UnionWith(PlanReferences.Milestones(draft).Select(milestone => milestone.Id));
        known.UnionWith(draft.Routes.Select(route => route.Id));
        known.UnionWith(draft.Reports.Select(report => report.Id));
        known.UnionWith(draft.Reviews.Select(review => review.Id));
        known.UnionWith(draft.Instruments.Select(instrument => instrument.Id));
        foreach (var body in draft.Bodies)
        {
            RequireSuccessors(body.Existence, body.Id);
        }

        foreach (var agency in draft.Agencies)
        {
            RequireSuccessors(agency.Existence, agency.Id);
        }

        foreach (var duty in PlanReferences.Duties(draft))
        {
            RequireSubjects(duty.SubjectIds, duty.Id);
        }

        foreach (var milestone in PlanReferences.Milestones(draft))
        {
            RequireBody(milestone.BodyId, milestone.Id);
            foreach (var duty in milestone.DutyIds.Where(duty => !duties.Contains(duty)))
            {
                PlanReferences.Unknown(log, milestone.Id, $"nhiệm vụ \"{duty}\"", $"duty \"{duty}\"");
            }
        }

        foreach (var route in draft.Routes)
        {
            RequireSubject(route.SubjectId, route.Id);
        }

        foreach (var report in draft.Reports)
        {
            RequireBody(report.FromBodyId, report.Id);
            RequireBody(report.ToBodyId, report.Id);
        }

        foreach (var review in draft.Reviews)
        {
            RequireBody(review.BodyId, review.Id);
            RequireSubject(review.SubjectId, review.Id);
        }

        foreach (var assignment in draft.Assignments)
        {
            RequireSubject(assignment.SubjectId, assignment.ToString());
            RequireBody(assignment.CollectiveId, assignment.ToString());
        }

        void RequireBody(string? id, string subject)
        {
            if (id is not null && !bodies.Contains(id))
            {
                PlanReferences.Unknown(log, subject, $"cơ quan \"{id}\"", $"body \"{id}\"");
            }
        }

        void RequireSuccessors(Existence existence, string subject)
        {
            foreach (var successor in existence.Successors)
            {
                RequireBody(successor.Id, subject);
            }
        }

        void RequireSubjects(IEnumerable<string> ids, string subject)
        {
            foreach (var id in ids)
            {
                RequireSubject(id, subject);
            }
        }

        void RequireSubject(string? id, string subject)
        {
            if (id is not null && !known.Contains(id))
            {
                PlanReferences.Unknown(log, subject, $"mục \"{id}\"", $"part \"{id}\"");
            }
        }
    }
}
