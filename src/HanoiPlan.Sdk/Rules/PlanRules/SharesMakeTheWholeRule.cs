using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>The ranges asked of all the shares of a whole must be able to make 100 together.</summary>
internal sealed class SharesMakeTheWholeRule() : Rule<MeasureRelation>(Words, SubjectKinds.Relation)
{
    public const string Number = "HP1101";

    private const decimal Whole = 100;

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Error, "Các tỷ trọng không thể có tổng 100%", "Shares cannot sum to 100")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Các mức đặt cho mọi phần của một tổng thể (SharesOfWhole): tổng các cận dưới phải không quá 100, tổng các cận trên phải không dưới 100. 99,3 - 100,7 là được.",
            "What is asked of all the parts of one whole (SharesOfWhole): the lower bounds must not sum to more than 100, nor the upper ones to less. 99.3 to 100.7 will do.")
        .Because(
            "Nếu không thì không số liệu nào đạt được mọi mức cùng lúc: ít nhất một mức chắc chắn không đạt.",
            "Otherwise no figures can meet all of them: at least one target is certain to be missed.")
        .BrokenBy(
            "Dịch vụ 66 - 67%, công nghiệp và xây dựng 23 - 24%, nông nghiệp 2 - 3%, thuế sản phẩm 10 - 11%: cận dưới đã là 101%.",
            "Services 66-67%, industry and construction 23-24%, agriculture 2-3%, product taxes 10-11%: the lower bounds make 101% already.")
        .MendedBy(
            "Đối chiếu nguyên văn từng mức; nếu văn bản đúng như vậy, ghi nhận bằng một cách hiểu (Reading) và bỏ qua phát hiện có lý do.",
            "Compare each range with the document; where the document does say so, record a reading and set the finding aside with the reason.");

    private static readonly RuleMessage Sums = RuleMessage.Of(
        "Các mức đặt cho {0} có tổng từ {1} đến {2}, không chứa 100.", "What is asked for {0} sums to between {1} and {2}, which does not hold 100.");

    public override void Check(MeasureRelation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (subject is not SharesOfWhole)
        {
            return;
        }

        var plan = context.The(SubjectKinds.Plan);
        foreach (var asked in AskedTargets.Of(plan, subject, static (_, basis) => basis == Basis.EndOfTerm || basis == Basis.EveryYear || basis == Basis.Maintain))
        {
            var lower = Sum(subject, code => asked.Range(code) is { } range ? range.Lower : null, code => plan.Measures[code].LowerLimit);
            var upper = Sum(subject, code => asked.Range(code) is { } range ? range.Upper : null, code => plan.Measures[code].UpperLimit);
            var tooMuch = lower is { } least && (least.Sum > Whole || (least.Sum == Whole && !least.IsReached));
            var tooLittle = upper is { } most && (most.Sum < Whole || (most.Sum == Whole && !most.IsReached));
            if (tooMuch || tooLittle)
            {
                context.Report(Sums, asked.Span, Text(lower), Text(upper))
                    .PointingAt(SubjectKinds.Target, asked.Targets)
                    .Citing(asked.Targets.First().Versions[0].Source);
            }
        }
    }

    private static MessageArgument Text((decimal Sum, bool IsReached)? sum) => sum is { } known ? MessageArgument.Of(known.Sum) : MessageArgument.Of("…");

    // Where nothing is asked, the natural limit bounds the share; without one the sum has no bound, and 100 cannot be excluded on that side.
    private static (decimal Sum, bool IsReached)? Sum(MeasureRelation shares, Func<string, Bound?> asked, Func<string, decimal?> limit)
    {
        var sum = 0m;
        var isReached = true;
        foreach (var code in shares.MeasureCodes)
        {
            if ((asked(code)?.Value ?? limit(code)) is not { } value)
            {
                return null;
            }

            sum += value;
            isReached &= asked(code)?.IsInclusive ?? true;
        }

        return (sum, isReached);
    }
}
