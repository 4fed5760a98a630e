using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>Everything that a plan asks of somebody on a day, in the plan's order.</summary>
internal static class Obligations
{
    public static IEnumerable<Obligation> Of(Plan plan, PlanParts parts, LocalDate day) =>
    [
        .. parts.Duties.Values.Select(OfDuty),
        .. plan.Milestones.Select(milestone => OfMilestone(milestone, About(milestone, parts))),
        .. plan.Routes.SelectMany(route => route.Steps.Select(step => OfMilestone(step, [route.SubjectId]))),
        .. plan.Reports.SelectMany(report => OfReport(plan, report, day)),
        .. OfReviews(plan),
        .. OfAssignments(plan, parts, day),
    ];

    private static Obligation OfDuty(Duty duty) => new(ObligationKind.Duty, duty.Id, duty.Summary)
    {
        BodyId = duty.BodyId,
        About = duty.SubjectIds,
        Source = duty.Source,
        Deadline = duty.Deadline?.End,
    };

    private static Obligation OfMilestone(Milestone milestone, IReadOnlyList<string> about) => new(ObligationKind.Milestone, milestone.Id, milestone.Title)
    {
        BodyId = milestone.BodyId,
        About = about,
        Source = milestone.Source,
        Deadline = milestone.Deadline.End,
        DutyIds = milestone.DutyIds,
    };

    private static string[] About(Milestone milestone, PlanParts parts) =>
        [.. milestone.DutyIds.SelectMany(duty => parts.Duties[duty].SubjectIds).Distinct(StringComparer.Ordinal)];

    // The periods of the term whose windows have begun: what is to be reported is known before it is due.
    private static IEnumerable<Obligation> OfReport(Plan plan, PeriodicReport report, LocalDate day)
    {
        var asked = new Obligation(ObligationKind.Report, report.Id, report.Content) { BodyId = report.FromBodyId, Source = report.Source };
        if (report.Calendar is not { } calendar)
        {
            return [asked];
        }

        var end = plan.Term.End;
        return end < plan.InForceFrom
            ? []
            : calendar.WindowsEnding(plan.InForceFrom, end).Where(window => window.First <= day && plan.Term.Contains(window.Period)).Select(window => asked with
            {
                Period = window.Period,
                Title = LocalisedText.Of(
                    $"{report.Content.Vietnamese} ({window.Period.ToText(Language.Vietnamese)})", $"{report.Content.English} ({window.Period.ToText(Language.English)})"),
                Deadline = window.Due,
                OpenWindow = window.Due is null && calendar.DueWorkingDays is not null ? window : null,
            });
    }

    private static IEnumerable<Obligation> OfReviews(Plan plan)
    {
        var asked = plan.Reviews.Where(review => review.Held is null).ToList();
        var held = plan.Reviews.Where(review => review.Held is not null).ToList();
        return asked.Select(review => OfReview(review) with { Implied = [.. held.Where(other => Answers(other, review)).Select(other => Implied(other, review.Id))] })
            .Concat(held.Where(review => !asked.Exists(other => Answers(review, other)))
                .Select(review => OfReview(review) with { IsOnlyReported = true, Implied = [Implied(review, review.Id)] }));

        static bool Answers(Review held, Review asked) => held.Kind == asked.Kind && held.SubjectId == asked.SubjectId;
    }

    private static Obligation OfReview(Review review) => new(ObligationKind.Review, review.Id, review.Content)
    {
        BodyId = review.BodyId,
        About = review.SubjectId is { } subject ? [subject] : [],
        Source = review.Source,
        Deadline = review.Deadline?.End,
    };

    // The plan does not say when it was reported; nobody can have reported it before it was over.
    private static CompletionRecord Implied(Review held, string id)
    {
        var on = UncertainDate.Within(held.Held!.Value);
        return CompletionRecord.Held(id, on, on.Latest, held.Evidence!);
    }

    // Those who lead answer for the date; the others only where one is stated for them.
    private static IEnumerable<Obligation> OfAssignments(Plan plan, PlanParts parts, LocalDate day)
    {
        var counting = plan.Assignments.Where(assignment => assignment.CountsOn(day) != false).ToList();
        foreach (var assignment in counting.Where(assignment => assignment.Role == Role.Lead || assignment.IsUnknown || assignment.DueDate is not null))
        {
            yield return new Obligation(ObligationKind.Assignment, assignment.SubjectId, Title(assignment, parts))
            {
                BodyId = assignment.CollectiveId,
                Assignment = assignment,
                About = [assignment.SubjectId],
                Deadline = assignment.DueDate,
                IsUnassigned = assignment.IsUnknown,
            };
        }

        foreach (var programme in plan.Programmes.Where(programme =>
            !counting.Exists(assignment => assignment.Role == Role.Lead && assignment.SubjectId == programme.Id)))
        {
            yield return new Obligation(ObligationKind.Assignment, programme.Id, programme.Title)
            {
                About = [programme.Id],
                Source = programme.Source,
                IsUnassigned = true,
            };
        }
    }

    private static LocalisedText Title(Assignment assignment, PlanParts parts)
    {
        var name = parts.NameOf(assignment.SubjectId);
        var who = assignment.Office?.Title ?? assignment.Collective;
        return who is null
            ? name
            : LocalisedText.Of(
                string.Create(CultureInfo.InvariantCulture, $"{who.Vietnamese} {assignment.Role.Label.Vietnamese}: {name.Vietnamese}"),
                string.Create(CultureInfo.InvariantCulture, $"{who.English}, {assignment.Role.Label.English}: {name.English}"));
    }
}
