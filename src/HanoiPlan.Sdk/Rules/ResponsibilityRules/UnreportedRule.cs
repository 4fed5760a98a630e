using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>What is past its date is known to be done or not.</summary>
internal sealed class UnreportedRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3007";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Đã qua hạn mà không có thông tin", "Past its date, and nothing is known")
        .Finds(
            "Một nhiệm vụ, mốc hoặc phân công đã qua ngày cuối cùng mà không bản ghi nào nói đã hoàn thành hay chưa.",
            "A duty, milestone or assignment whose last day has passed, and no record says whether it was done.")
        .Because(
            "Không có thông tin không có nghĩa là chưa làm; phải hỏi trước khi kết luận.",
            "Nothing reported is not the same as not done; ask before you conclude.")
        .BrokenBy(
            "Thành lập Ban Chỉ đạo của 10 chương trình trong Quý I/2021: không tìm thấy quyết định nào.",
            "Setting up the steering committees of the ten programmes in the first quarter of 2021: no decision was found.")
        .MendedBy(
            "Tìm và ghi CompletionRecord.Done hoặc NotDone; nếu sổ theo dõi đầy đủ, dùng FulfilmentOptions.CompleteRegister.",
            "Find out and add CompletionRecord.Done or NotDone; with a register that holds everything use FulfilmentOptions.CompleteRegister.");

    private static readonly RuleMessage Silent = RuleMessage.Of(
        "Đã qua hạn {0} ngày mà chưa có thông tin: {1} (hạn cuối {2}).",
        "{0} days past its date, and nothing reported: {1} (due by {2}).");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Status == FulfilmentStatus.Unreported && Obligated.AreNot(subject) && !Obligated.IsMadeOfDuties(subject, context))
        {
            context.Report(Silent, subject.FewestDays!.Value, Obligated.Clause(subject.Title), subject.Deadline!.Value);
        }
    }
}
