using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Somebody is accountable on the day for every part that somebody was once named for.</summary>
internal sealed class NobodyAccountableRule() : Rule<Accountability>(Words, ResponsibilityKinds.Accountability)
{
    public const string Number = "HP3001";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Không còn ai chịu trách nhiệm", "Nobody is accountable any more")
        .Finds(
            "Một phần của chương trình từng có người chủ trì, nhưng tại ngày đánh giá không phân công nào còn (hoặc đã) có hiệu lực; hoặc một phần không phải chương trình công tác được ghi là chưa tìm thấy ai chủ trì. Chương trình công tác chưa từng có người chủ trì thuộc HP1107, HP1108.",
            "A part of the plan that somebody was named to lead, while on the day no such assignment counts; or a part other than a programme of which it is recorded that nobody was found. A programme that nobody was ever named for belongs to HP1107 and HP1108.")
        .Because(
            "Mục VI.3: từng chương trình, kế hoạch phải phân công rõ tập thể và cá nhân chịu trách nhiệm, xác định rõ lộ trình và thời gian hoàn thành.",
            "Section VI.3: each programme and plan must name the responsible collective and individual, and fix the route and the date of completion.")
        .BrokenBy(
            "Phân công chủ trì chương trình 2 kết thúc ngày 31/03/2027 và không có phân công mới; đánh giá tại ngày 01/04/2027.",
            "The assignment to lead programme 2 ends on 31 March 2027 and no other follows; judged on 1 April 2027.")
        .MendedBy(
            "Thêm phân công kế tiếp bằng Assignment.ToOffice(…).StartingOn(…), hoặc sửa ngày của phân công cũ.",
            "Add the next assignment with Assignment.ToOffice(…).StartingOn(…), or mend the dates of the old one.");

    private static readonly RuleMessage Ended = RuleMessage.Of(
        "Tại ngày {0} không ai chủ trì \"{1}\"; lần cuối là {2}.",
        "On {0} nobody leads \"{1}\"; the last named was {2}.");

    private static readonly RuleMessage NotFound = RuleMessage.Of(
        "Chưa tìm thấy ai chủ trì \"{0}\" (đã tìm: {1}).",
        "Nobody was found who leads \"{0}\" (looked for in: {1}).");

    public override void Check(Accountability subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Leads.Count > 0 || subject.PossibleLeads.Count > 0)
        {
            return;
        }

        if (subject.NamedLeads.LastOrDefault() is { } last)
        {
            context.Report(Ended, subject.Moment.ValidAt, Obligated.Clause(subject.Name), last.Office?.Title ?? last.Collective!).Citing(last.Source);
        }
        else if (!Obligated.IsProgramme(subject.SubjectId)
            && subject.Stated.FirstOrDefault(assignment => assignment.IsUnknown && assignment.Role == Role.Lead) is { } looked)
        {
            context.Report(NotFound, Obligated.Clause(subject.Name), looked.Source).Citing(looked.Source);
        }
    }
}
