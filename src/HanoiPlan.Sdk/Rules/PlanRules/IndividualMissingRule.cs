using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>Every programme names the individual, by office, who is accountable.</summary>
internal sealed class IndividualMissingRule() : Rule<Programme>(Words, SubjectKinds.Programme)
{
    public const string Number = "HP1108";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Chương trình công tác chưa có cá nhân chịu trách nhiệm", "A programme names no accountable individual")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Một chương trình công tác mà không phân công chủ trì nào nêu chức danh. Cá nhân được nêu bằng chức danh, không bằng tên người.",
            "A working programme of which no assignment to lead names an office. An individual is named by office, never by a person's name.")
        .Because(
            "Mục VI đòi hỏi mỗi chương trình nêu rõ cá nhân chịu trách nhiệm; thiếu thì không ai trả lời khi chỉ tiêu không đạt.",
            "Section VI asks every programme to name the individual who answers for it; without one nobody does when an indicator is missed.")
        .BrokenBy(
            "Không tìm thấy Trưởng Ban Chỉ đạo của Chương trình 01, 03, 05, 06 và 09 trong các nguồn đã xem.",
            "No head of the steering committees of programmes 01, 03, 05, 06 and 09 was found in the sources seen.")
        .MendedBy(
            "Tìm quyết định thành lập Ban Chỉ đạo rồi thêm phân công bằng Assignment.ToOffice với vai trò chủ trì.",
            "Find the decision that set the steering committee up, and add an assignment to lead with Assignment.ToOffice.");

    private static readonly RuleMessage Nobody = RuleMessage.Of(
        "Chưa có cá nhân chịu trách nhiệm chương trình \"{0}\".", "No individual is named as accountable for \"{0}\".");

    private static readonly RuleMessage NotFound = RuleMessage.Of(
        "Chưa tìm thấy cá nhân chịu trách nhiệm chương trình \"{0}\" (đã tìm: {1}).", "No individual accountable for \"{0}\" was found (looked for in: {1}).");

    public override void Check(Programme subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var leads = context.The(SubjectKinds.Plan).AssignmentsFor(subject.Id).Where(assignment => assignment.Role == Role.Lead).ToArray();
        if (Array.Exists(leads, lead => lead.Office is not null))
        {
            return;
        }

        if (Array.Find(leads, lead => lead.IsUnknown) is { } looked)
        {
            context.Report(NotFound, subject.Title, looked.Source).PointingAt(SubjectKinds.Assignment, looked);
        }
        else
        {
            context.Report(Nobody, subject.Title);
        }
    }
}
