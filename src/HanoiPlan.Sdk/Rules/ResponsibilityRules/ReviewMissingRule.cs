using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Reviews that are asked for are held.</summary>
internal sealed class ReviewMissingRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3009";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Chưa sơ kết, tổng kết", "A review is missing")
        .Finds(
            "Sơ kết hoặc tổng kết được yêu cầu mà đã qua thời hạn, hoặc (khi không nêu thời hạn) đã qua ngày cuối nhiệm kỳ, vẫn không có bản ghi là đã tổ chức.",
            "A review that is asked for and that no record says was held, once its deadline has passed, or, where none is stated, the last day of the term.")
        .Because(
            "Không sơ kết, tổng kết thì sai lệch không được phát hiện kịp thời.",
            "Without a review what goes wrong is not seen in time.")
        .BrokenBy(
            "Tổng kết Chương trình được yêu cầu; đến 01/01/2026 chưa tổ chức.",
            "A final review is asked for and has not been held by 1 January 2026.")
        .MendedBy(
            "Tổ chức rồi ghi CompletionRecord.Held.",
            "Hold it and add CompletionRecord.Held.");

    private static readonly RuleMessage Late = RuleMessage.Of(
        "Đã quá thời hạn {0} ngày mà chưa tổ chức: {1} (thời hạn {2}).",
        "{0} days past its date and not known to be held: {1} (due by {2}).");

    private static readonly RuleMessage EndOfTerm = RuleMessage.Of(
        "Đã hết nhiệm kỳ ({0}) mà chưa tổ chức: {1}.",
        "The term ended on {0} and it is not known to be held: {1}.");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Kind != ObligationKind.Review)
        {
            return;
        }

        var end = context.The(ResponsibilityKinds.Assessment).Plan.Term.End;
        if (subject.Status == FulfilmentStatus.Overdue || subject.Status == FulfilmentStatus.Unreported)
        {
            context.Report(Late, subject.FewestDays!.Value, Obligated.Clause(subject.Title), subject.Deadline!.Value);
        }
        else if (subject.Status == FulfilmentStatus.Undated && subject.Moment.ValidAt > end)
        {
            context.Report(EndOfTerm, end, Obligated.Clause(subject.Title));
        }
    }
}
