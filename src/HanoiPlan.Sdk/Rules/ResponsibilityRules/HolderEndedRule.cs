using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Whoever is charged exists.</summary>
internal sealed class HolderEndedRule() : Rule<HolderSummary>(Words, ResponsibilityKinds.Holder)
{
    public const string Number = "HP3010";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Cơ quan, chức danh được giao đã kết thúc hoạt động", "The body or office in charge no longer exists")
        .Finds(
            "Một cơ quan hoặc chức danh còn được giao việc chưa hoàn thành, trong khi tại ngày đánh giá đã (hoặc có thể đã) kết thúc hoạt động.",
            "A body, agency or office has, or may have, ceased to exist by the day of judgement and is still in charge of work that is not done.")
        .Because(
            "Việc giao cho cơ quan không còn tồn tại thì không ai làm, trừ khi giao lại cho cơ quan kế thừa.",
            "Nobody does the work of a body that no longer exists, unless its successor is assigned.")
        .BrokenBy(
            "Chương trình 08 giao Sở Lao động - Thương binh và Xã hội làm cơ quan thường trực; sở này hợp nhất vào Sở Nội vụ năm 2025.",
            "The standing agency of Programme 08 is the Department of Labour, Invalids and Social Affairs, which was merged into Home Affairs in 2025.")
        .MendedBy(
            "Kết thúc phân công cũ bằng EndingWithin và phân công cho cơ quan kế thừa.",
            "End the old assignment with EndingWithin and assign the successor.");

    private static readonly RuleMessage Gone = RuleMessage.Of(
        "{0} đã kết thúc hoạt động ({1}) mà còn được giao: {2}. Kế thừa: {3}.",
        "{0} ceased to exist ({1}) and is still in charge of: {2}. Succeeded by: {3}.");

    private static readonly RuleMessage Perhaps = RuleMessage.Of(
        "{0} kết thúc hoạt động trong {1}, không rõ ngày, mà còn được giao: {2}. Kế thừa: {3}.",
        "{0} ceased to exist in {1}, on a day that is not known, and is still in charge of: {2}. Succeeded by: {3}.");

    public override void Check(HolderSummary subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var all = context.The(ResponsibilityKinds.Assessment);
        MessageArgument[] open =
        [
            .. subject.Obligations.Where(obligation => !obligation.Status.IsFulfilled).Select(obligation => obligation.SubjectId)
                .Concat(subject.Assignments.Select(assignment => assignment.SubjectId))
                .Where(id => !all.Of(id).Any(obligation => obligation.Status.IsFulfilled))
                .Distinct(StringComparer.Ordinal)
                .Select(MessageArgument.Of),
        ];
        if (subject.Exists == true || open.Length == 0 || subject.Existence.Ended is not { } ended || ended.Earliest > all.Moment.ValidAt)
        {
            return;
        }

        var day = MessageArgument.Of(LocalisedText.Of(ended.ToText(Language.Vietnamese), ended.ToText(Language.English)));
        var successors = subject.Existence.Successors.Count == 0
            ? MessageArgument.Of(LocalisedText.Of("chưa rõ", "not known"))
            : MessageArgument.List(subject.Existence.Successors.Select(successor => MessageArgument.Of(successor.Name)), 5);
        context.Report(subject.Exists == false ? Gone : Perhaps, subject.Name, day, MessageArgument.List(open, 10), successors);
    }
}
