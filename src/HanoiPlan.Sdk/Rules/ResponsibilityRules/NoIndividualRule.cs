using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Beside the collective an individual is accountable.</summary>
internal sealed class NoIndividualRule() : Rule<Accountability>(Words, ResponsibilityKinds.Accountability)
{
    public const string Number = "HP3003";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Chỉ có tập thể, không có cá nhân chịu trách nhiệm", "A collective is accountable and no individual")
        .Finds(
            "Tại ngày đánh giá một tập thể chủ trì mà không cá nhân nào (theo chức danh) chắc chắn hoặc có thể chủ trì. Chương trình công tác chưa từng nêu chức danh nào thuộc HP1108.",
            "On the day a collective leads, and no individual, by office, leads or may lead. A programme that never named an office belongs to HP1108.")
        .Because(
            "Mục VI.3: từng chương trình, kế hoạch phải phân công rõ tập thể và cá nhân chịu trách nhiệm, xác định rõ lộ trình và thời gian hoàn thành.",
            "Section VI.3: each programme and plan must name the responsible collective and individual, and fix the route and the date of completion.")
        .BrokenBy(
            "Phân công Văn phòng chủ trì nhiệm vụ D1 mà không nêu chức danh nào.",
            "The Office is assigned to lead duty D1, and no office holder is named.")
        .MendedBy(
            "Thêm phân công cá nhân theo chức danh bằng Assignment.ToOffice với vai trò chủ trì.",
            "Add an individual by office with Assignment.ToOffice in the role to lead.");

    private static readonly RuleMessage Collective = RuleMessage.Of(
        "\"{0}\" chỉ có tập thể chủ trì ({1}), tại ngày {2} không có cá nhân chịu trách nhiệm.",
        "\"{0}\" is led by a collective alone ({1}); on {2} no individual is accountable.");

    public override void Check(Accountability subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var collective = subject.Leads.FirstOrDefault(lead => lead.Collective is not null);
        var named = subject.NamedLeads.Any(lead => lead.Office is not null);
        if (collective is null || subject.Leads.Concat(subject.PossibleLeads).Any(lead => lead.Office is not null)
            || (!named && Obligated.IsProgramme(subject.SubjectId)))
        {
            return;
        }

        context.Report(Collective, Obligated.Clause(subject.Name), collective.Collective!, subject.Moment.ValidAt)
            .PointingAt(SubjectKinds.Assignment, collective)
            .Citing(collective.Source);
    }
}
