using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>Every orientation and breakthrough is served by something.</summary>
internal sealed class NodeNotServedRule() : Rule<PlanNode>(Words, SubjectKinds.PlanNode)
{
    public const string Number = "HP1110";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Chưa có chỉ tiêu, nhiệm vụ, chương trình phục vụ định hướng, khâu đột phá", "No indicator, task or programme serves an orientation or breakthrough")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Một định hướng lớn hoặc khâu đột phá mà không liên kết nào (chính thức hay cách hiểu) dẫn tới.", "An orientation or breakthrough to which no link leads, official or by a reading.")
        .Because(
            "Không có chỉ tiêu, nhiệm vụ hay chương trình nào phục vụ thì không đánh giá được: kết quả là \"không định lượng\".",
            "Without an indicator, task or programme that serves it there is nothing to judge it by: its answer is \"not quantified\".")
        .BrokenBy("Khâu đột phá 3 không có chỉ tiêu nào gắn với nó.", "Breakthrough 3 with no indicator linked to it.")
        .MendedBy(
            "Thêm liên kết bằng PlanBuilder.Link với căn cứ của nó; nếu văn bản thật sự không nêu, giữ phát hiện.",
            "Add a link with PlanBuilder.Link and what it rests on; where the document really has none, keep the finding.");

    private static readonly RuleMessage Unserved = RuleMessage.Of("Chưa có chỉ tiêu, nhiệm vụ hay chương trình nào phục vụ {0} {1}: \"{2}\".", "No indicator, task or programme serves {0} {1}: \"{2}\".");

    public override void Check(PlanNode subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if ((subject.Kind == NodeKind.Orientation || subject.Kind == NodeKind.Breakthrough)
            && !context.The(SubjectKinds.Plan).LinksTo(subject.Reference).Any())
        {
            context.Report(Unserved, subject.Kind.Label, subject.Number, subject.Title);
        }
    }
}
