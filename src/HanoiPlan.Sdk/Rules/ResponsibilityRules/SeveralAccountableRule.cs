using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>At most one individual and one collective are accountable for a part on a day.</summary>
internal sealed class SeveralAccountableRule() : Rule<Accountability>(Words, ResponsibilityKinds.Accountability)
{
    public const string Number = "HP3002";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Nhiều hơn một người, một tập thể chủ trì", "More than one is accountable")
        .Finds(
            "Tại ngày đánh giá có từ hai chức danh, hoặc từ hai tập thể, cùng chủ trì một phần của chương trình. Một chức danh và một tập thể cùng chủ trì là đúng. Người chỉ có thể đang chủ trì (không rõ ngày) thì không tính.",
            "On the day two or more offices, or two or more collectives, lead the same part of the plan. One office together with one collective is right. Somebody who only may lead, since the dates leave it open, does not count.")
        .Because(
            "Nhiều người cùng chịu trách nhiệm thì không ai chịu trách nhiệm đến cùng.",
            "Where several are accountable nobody answers in the end.")
        .BrokenBy(
            "Bí thư và Chủ tịch UBND cùng được phân công chủ trì chương trình 2, không có ngày kết thúc.",
            "Secretary and Chairman are both assigned to lead programme 2, and neither assignment ends.")
        .MendedBy(
            "Ghi ngày kết thúc của phân công cũ (EndingOn, EndingWithin), hoặc đổi vai trò của một người thành phối hợp.",
            "Give the older assignment its end (EndingOn, EndingWithin), or change the role of one of them to coordinate.");

    private static readonly RuleMessage Several = RuleMessage.Of(
        "Tại ngày {0} có {1} cùng chủ trì \"{2}\": {3}.",
        "On {0} \"{2}\" is led by {1}: {3}.");

    public override void Check(Accountability subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Report(LocalisedText.Of("nhiều chức danh", "several offices"), [.. subject.Leads.Where(lead => lead.Office is not null).DistinctBy(lead => lead.Office!.Id)]);
        Report(
            LocalisedText.Of("nhiều tập thể", "several collectives"),
            [.. subject.Leads.Where(lead => lead.Collective is not null).DistinctBy(lead => lead.CollectiveId ?? lead.Collective!.Vietnamese)]);

        void Report(LocalisedText kind, Assignment[] leads)
        {
            if (leads.Length > 1)
            {
                context.Report(Several, subject.Moment.ValidAt, kind, Obligated.Clause(subject.Name), MessageArgument.List(leads.Select(lead => MessageArgument.Of(lead.Office?.Title ?? lead.Collective!)), 5))
                    .PointingAt(SubjectKinds.Assignment, leads)
                    .Citing(leads[^1].Source);
            }
        }
    }
}
