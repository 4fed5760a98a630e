using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Dates lie within the plan's term.</summary>
internal sealed class DateOutsideTermRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3005";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Thời hạn nằm ngoài nhiệm kỳ", "A date outside the term")
        .Finds(
            "Thời hạn của một nhiệm vụ, mốc, sơ kết, tổng kết hoặc phân công nằm trước ngày chương trình có hiệu lực hoặc sau ngày cuối nhiệm kỳ. Hạn gửi báo cáo không xét, vì báo cáo của kỳ cuối luôn gửi sau kỳ.",
            "The deadline of a duty, milestone, review or assignment lies before the plan is in force or after the last day of its term. Due days of reports are not looked at: the last one is always due after its period.")
        .Because(
            "Thời hạn như vậy thường là lỗi gõ năm; nếu đúng thì không ai của nhiệm kỳ này chịu trách nhiệm.",
            "Such a date is most often a slip in the year; if it is right, nobody of this term answers for it.")
        .BrokenBy(
            "Mốc hoàn thành trong Quý I/2012 của nhiệm kỳ 2021 - 2025.",
            "A milestone due in the first quarter of 2012 in the term 2021-2025.")
        .MendedBy(
            "Sửa thời hạn, hoặc chuyển việc sang chương trình của nhiệm kỳ sau.",
            "Mend the date, or move the work to the next term's plan.");

    private static readonly RuleMessage Outside = RuleMessage.Of(
        "Thời hạn {0} của \"{1}\" nằm ngoài khoảng {2} - {3}.",
        "The date {0} of \"{1}\" lies outside {2} to {3}.");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var plan = context.The(ResponsibilityKinds.Assessment).Plan;
        if (subject.Kind != ObligationKind.Report && subject.Deadline is { } last && (last < plan.InForceFrom || last > plan.Term.End))
        {
            context.Report(Outside, last, Obligated.Clause(subject.Title), plan.InForceFrom, plan.Term.End);
        }
    }
}
