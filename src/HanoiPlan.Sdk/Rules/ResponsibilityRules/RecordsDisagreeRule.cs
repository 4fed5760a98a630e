using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>Records of one day agree.</summary>
internal sealed class RecordsDisagreeRule() : Rule<FulfilmentAssessment>(Words, ResponsibilityKinds.Obligation)
{
    public const string Number = "HP3012";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Các bản ghi mâu thuẫn", "Records contradict each other")
        .Finds(
            "Các bản ghi mới nhất của một việc cùng ngày ghi nhận mà dẫn đến kết quả khác nhau.",
            "The latest records of one piece of work bear the same day and lead to different answers.")
        .Because(
            "Hai nguồn ngang nhau thì không được chọn thay người đọc.",
            "Between two sources of equal standing nobody may choose for the reader.")
        .BrokenBy(
            "Cùng ghi nhận ngày 01/06/2026: một bản ghi nói xong ngày 20/03, bản kia nói ngày 20/04.",
            "Both recorded on 1 June 2026: one says done on 20 March, the other on 20 April.")
        .MendedBy(
            "Xác minh rồi ghi một bản ghi mới hơn.",
            "Find out which is right and add a later record.");

    private static readonly RuleMessage Contradict = RuleMessage.Of(
        "Các bản ghi cùng ngày mâu thuẫn về \"{0}\": {1}.",
        "Records of one day contradict each other about \"{0}\": {1}.");

    public override void Check(FulfilmentAssessment subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Status == FulfilmentStatus.Conflicting)
        {
            context.Report(Contradict, Obligated.Clause(subject.Title), MessageArgument.List(subject.PossibleStatuses.Select(status => MessageArgument.Of(status.Label)), 5));
        }
    }
}
