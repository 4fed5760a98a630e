using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Whoever leads, reports or reviews has a date.</summary>
internal sealed class NoDateRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3004";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Information, "Không nêu thời hạn", "No date is stated")
        .Finds(
            "Phân công chủ trì không có ngày hoàn thành, báo cáo định kỳ chỉ nêu bằng chữ mà không có kỳ báo cáo, hoặc sơ kết, tổng kết được yêu cầu mà không có thời hạn và chưa được tổ chức. Nhiệm vụ thường xuyên không có thời hạn thì không nêu; chương trình công tác không có thời hạn thuộc HP1109.",
            "An assignment to lead without a date of completion, a periodic report of which only words say how often, or a review that is asked for without a date and has not been held. Standing duties without a deadline are passed over; a programme without a date belongs to HP1109.")
        .Because(
            "Mục VI.3: từng chương trình, kế hoạch phải phân công rõ tập thể và cá nhân chịu trách nhiệm, xác định rõ lộ trình và thời gian hoàn thành.",
            "Section VI.3: each programme and plan must name the responsible collective and individual, and fix the route and the date of completion.")
        .BrokenBy(
            "Báo cáo \"định kỳ, theo quy định\" của Văn phòng Thành ủy.",
            "The Office's report, \"periodically, as regulated\".")
        .MendedBy(
            "Ghi ngày bằng Assignment.DueOn, lịch báo cáo bằng ReportingCalendar, hoặc thời hạn trong Review.Asked.",
            "State the date with Assignment.DueOn, the calendar with ReportingCalendar, or the deadline in Review.Asked.");

    private static readonly RuleMessage NoDate = RuleMessage.Of(
        "Không nêu thời hạn: {0}.",
        "No date is stated for: {0}.");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Status == FulfilmentStatus.Undated && subject.Kind != ObligationKind.Duty && !Obligated.IsLeadOfProgramme(subject))
        {
            context.Report(NoDate, Obligated.Clause(subject.Title));
        }
    }
}
