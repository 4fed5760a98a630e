using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Periodic reports are filed by their due day.</summary>
internal sealed class ReportNotFiledRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3008";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Báo cáo chưa gửi", "A report was not filed")
        .Finds(
            "Một báo cáo định kỳ đã qua hạn gửi mà không có bản ghi là đã gửi.",
            "A periodic report whose due day has passed, and no record says that it was filed.")
        .Because(
            "Thiếu báo cáo thì cấp trên đánh giá bằng số liệu cũ.",
            "Without the report those above judge by old figures.")
        .BrokenBy(
            "Báo cáo Quý I/2026 chốt ngày 14/03, hạn gửi 20/03/2026; đến 21/03/2026 chưa gửi.",
            "The report on the first quarter of 2026, closed on 14 March and due on 20 March 2026, is not there on 21 March.")
        .MendedBy(
            "Gửi báo cáo rồi ghi CompletionRecord.Filed.",
            "File it and add CompletionRecord.Filed.");

    private static readonly RuleMessage Missing = RuleMessage.Of(
        "Báo cáo đã quá hạn gửi {0} ngày: {1} (hạn {2}).",
        "The report is {0} days past its due day: {1} (due {2}).");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Kind == ObligationKind.Report && (subject.Status == FulfilmentStatus.Overdue || subject.Status == FulfilmentStatus.Unreported))
        {
            context.Report(Missing, subject.FewestDays!.Value, Obligated.Clause(subject.Title), subject.Deadline!.Value);
        }
    }
}
