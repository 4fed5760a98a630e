using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Checks that identifiers stand once and that everything pointed at exists. Measures and fields are checked where they are resolved.</summary>
internal static class PlanReferences
{
    public static void Check(PlanBuilder draft, FindingLog log)
    {
        CheckIdentifiers(draft, log);
        CheckLinksAndVerdicts(draft, log);
        ResponsibilityReferences.Check(draft, Known(draft), log);
    }

    private static void CheckIdentifiers(PlanBuilder draft, FindingLog log)
    {
        Once(draft.MeasureList.Select(measure => measure.Code), "thước đo", "measure");
        Once(draft.Fields.Select(field => field.Id), "lĩnh vực", "field");
        Once(draft.Indicators.Select(indicator => indicator.Id), "chỉ tiêu", "indicator");
        Once(draft.Indicators.Select(indicator => $"({indicator.Number})"), "chỉ tiêu số", "indicator number");
        Once(Targets(draft), "mức chỉ tiêu", "target");
        Once(draft.Goals.Select(goal => $"{goal.Year}"), "mục tiêu đến năm", "goal for the year");
        Once(Nodes(draft), "mục", "part");
        Once(draft.Instruments.Select(instrument => instrument.Id), "văn bản", "instrument");
        Once(draft.Bodies.Select(body => body.Id).Concat(draft.Agencies.Select(agency => agency.Id)), "cơ quan", "body");
        Once(draft.Bodies.Select(body => $"({body.Number})"), "cơ quan số", "body number");
        Once(Duties(draft).Select(duty => duty.Id), "nhiệm vụ", "duty");
        Once(Milestones(draft).Select(milestone => milestone.Id), "mốc", "milestone");
        Once(draft.Routes.Select(route => route.Id), "lộ trình", "route");
        Once(draft.Reports.Select(report => report.Id), "báo cáo", "report");
        Once(draft.Reviews.Select(review => review.Id), "sơ kết, tổng kết", "review");
        Once(draft.Recipients.Select(recipient => $"({recipient.Number})"), "nơi nhận số", "recipient number");

        // A record or an assignment names a part by its identifier alone.
        IEnumerable<string>[] kinds =
        [
            Known(draft), Targets(draft), Duties(draft).Select(duty => duty.Id), Milestones(draft).Select(milestone => milestone.Id),
            draft.Routes.Select(route => route.Id), draft.Reports.Select(report => report.Id), draft.Reviews.Select(review => review.Id),
            draft.Instruments.Select(instrument => instrument.Id),
        ];
        Once(kinds.SelectMany(kind => kind.Distinct(StringComparer.Ordinal)), "mục (ở hai loại)", "part (of two kinds)");

        void Once(IEnumerable<string> ids, string vietnamese, string english)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                if (!seen.Add(id))
                {
                    log.Add(PlanProblems.IdentifierTwice, id, $"Trùng mã {vietnamese} \"{id}\".", $"The {english} \"{id}\" is used twice.");
                }
            }
        }
    }

    private static void CheckLinksAndVerdicts(PlanBuilder draft, FindingLog log)
    {
        var known = Known(draft);
        foreach (var link in draft.Links)
        {
            Resolve(link.From);
            Resolve(link.To);

            void Resolve(NodeReference end)
            {
                if (!known.Contains(end.Id))
                {
                    Unknown(log, link.ToString(), $"{end.Kind.Label.Vietnamese} số {end.Number}", $"{end.Kind.Label.English} {end.Number}");
                }
            }
        }

        var targets = Targets(draft).ToHashSet(StringComparer.Ordinal);
        foreach (var verdict in draft.Verdicts)
        {
            var subject = verdict.Subject;
            if (subject.Node is { } node && !known.Contains(node.Id))
            {
                Unknown(log, verdict.ToString(), $"{node.Kind.Label.Vietnamese} số {node.Number}", $"{node.Kind.Label.English} {node.Number}");
            }
            else if (subject.TargetId is { } id && !targets.Contains(id))
            {
                Unknown(log, verdict.ToString(), $"mức chỉ tiêu \"{id}\"", $"target \"{id}\"");
            }
        }
    }

    internal static void Unknown(FindingLog log, string subject, string vietnamese, string english) =>
        log.Add(PlanProblems.UnknownReference, subject, $"Không có {vietnamese}.", $"There is no {english}.");

    internal static HashSet<string> Known(PlanBuilder draft)
    {
        var known = Nodes(draft).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(draft.Indicators.Select(indicator => NodeReference.Indicator(indicator.Number).Id));
        return known;
    }

    private static IEnumerable<string> Nodes(PlanBuilder draft) =>
        draft.Orientations.Select(node => node.Id)
            .Concat(draft.Breakthroughs.Select(node => node.Id))
            .Concat(draft.Tasks.Select(node => node.Id))
            .Concat(draft.Programmes.Select(node => node.Id));

    internal static IEnumerable<string> Targets(PlanBuilder draft) =>
        draft.Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Id)
            .Concat(draft.Goals.Where(goal => goal.Own is not null).Select(goal => goal.Own!.Id));

    internal static IEnumerable<Duty> Duties(PlanBuilder draft) => draft.Bodies.SelectMany(body => body.Duties);

    internal static IEnumerable<Milestone> Milestones(PlanBuilder draft) =>
        draft.Milestones.Concat(draft.Routes.SelectMany(route => route.Steps));
}
