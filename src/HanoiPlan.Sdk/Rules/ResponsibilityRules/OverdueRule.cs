using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Nothing is overdue.</summary>
internal sealed class OverdueRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3006";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Quá hạn", "Overdue")
        .Finds(
            "Một nhiệm vụ, mốc hoặc phân công đã qua ngày cuối cùng và được biết là chưa hoàn thành. Mốc gồm các nhiệm vụ thì nhiệm vụ được nêu, không nêu lại mốc.",
            "A duty, milestone or assignment whose last day has passed and which is known not to be done. Of a milestone made up of duties the duties are named, and not the milestone again.")
        .Because(
            "Việc quá hạn cần được đôn đốc; số ngày cho biết mức độ.",
            "What is overdue wants urging; the days say how badly.")
        .BrokenBy(
            "Hạn cuối 31/03/2026, báo cáo ngày 05/04/2026 nói chưa xong; tại ngày 10/04/2026 quá hạn 10 ngày.",
            "Due by 31 March 2026, said on 5 April not to be done: overdue by 10 days on 10 April 2026.")
        .MendedBy(
            "Hoàn thành rồi ghi CompletionRecord.Done, hoặc sửa thời hạn theo văn bản điều chỉnh.",
            "Do it and add CompletionRecord.Done, or restate the date by the instrument that moved it.");

    private static readonly RuleMessage Late = RuleMessage.Of(
        "Quá hạn {0} ngày: {1} (hạn cuối {2}).",
        "Overdue by {0} days: {1} (due by {2}).");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Status == FulfilmentStatus.Overdue && Obligated.AreNot(subject) && !Obligated.IsMadeOfDuties(subject, context))
        {
            context.Report(Late, subject.FewestDays!.Value, Obligated.Clause(subject.Title), subject.Deadline!.Value);
        }
    }
}
