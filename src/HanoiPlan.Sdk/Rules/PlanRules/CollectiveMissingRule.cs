using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>Every programme names the collective that is accountable.</summary>
internal sealed class CollectiveMissingRule() : Rule<Programme>(Words, SubjectKinds.Programme)
{
    public const string Number = "HP1107";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Chương trình công tác chưa có tập thể chịu trách nhiệm", "A programme names no accountable collective")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Một chương trình công tác mà không phân công nào (vai trò chủ trì hoặc phối hợp thường trực) nêu tên tập thể.",
            "A working programme of which no assignment, to lead or as its standing agency, names a collective.")
        .Because(
            "Mục VI của Chương trình hành động đòi hỏi mỗi chương trình, kế hoạch nêu rõ tập thể, cá nhân chịu trách nhiệm, lộ trình và thời gian hoàn thành.",
            "Section VI of the action programme asks every programme and plan to name the responsible collective and individual, the route and the date of completion.")
        .BrokenBy("Chương trình 02 không có phân công nào.", "Programme 02 has no assignment at all.")
        .MendedBy(
            "Thêm phân công bằng Assignment.ToCollective; nếu đã tìm mà không thấy, ghi Assignment.NotFound và giữ phát hiện này.",
            "Add an assignment with Assignment.ToCollective; where it was looked for and not found, record Assignment.NotFound and keep this finding.");

    private static readonly RuleMessage Nobody = RuleMessage.Of(
        "Chưa có tập thể chịu trách nhiệm chương trình \"{0}\".", "No collective is named as accountable for \"{0}\".");

    public override void Check(Programme subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (!context.The(SubjectKinds.Plan).AssignmentsFor(subject.Id).Any(assignment =>
            assignment.Collective is not null && (assignment.Role == Role.Lead || assignment.Role == Role.Coordinate)))
        {
            context.Report(Nobody, subject.Title);
        }
    }
}
