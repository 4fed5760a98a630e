using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>No more may be asked of a part than of what it is a part of.</summary>
internal sealed class NestedTargetsRule() : Rule<MeasureRelation>(Words, SubjectKinds.Relation)
{
    public const string Number = "HP1104";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Mức của phần hẹp cao hơn mức của phần rộng", "More is asked of a part than of what holds it")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Hai thước đo lồng nhau (NestedMeasures) có mức cùng giai đoạn: cận dưới, cận trên của thước đo hẹp không được cao hơn cận tương ứng của thước đo rộng.",
            "Two nested measures (NestedMeasures) with targets for the same years: neither bound of the narrower may be above the same bound of the wider.")
        .Because(
            "Thước đo hẹp không bao giờ vượt thước đo rộng, nên đạt mức hẹp đã kéo theo vượt mức rộng: một trong hai mức thừa hoặc sai.",
            "The narrower value is never above the wider one, so attaining the one already exceeds the other: one of the two is idle or wrong.")
        .BrokenBy(
            "Lao động có bằng cấp, chứng chỉ 75 - 80%, lao động qua đào tạo 55 - 60%.", "Labour with degrees or certificates 75-80%, trained labour 55-60%.")
        .MendedBy(
            "Xem hai mức có bị đổi chỗ cho nhau không, hoặc mẫu số có khác nhau không; nếu khác thì bỏ quan hệ lồng nhau.",
            "See whether the two ranges were interchanged, or the denominators differ; where they differ, withdraw the relation.");

    private static readonly RuleMessage Above = RuleMessage.Of(
        "{0}: cận {1} của \"{2}\" cao hơn cận {3} của \"{4}\".", "{0}: the bound {1} of \"{2}\" is above the bound {3} of \"{4}\".");

    public override void Check(MeasureRelation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (subject is not NestedMeasures nested)
        {
            return;
        }

        foreach (var asked in AskedTargets.Of(context.The(SubjectKinds.Plan), subject, static (_, basis) => basis == Basis.EndOfTerm || basis == Basis.EveryYear || basis == Basis.Maintain))
        {
            if (asked.Range(nested.Inner) is { } inner && asked.Range(nested.Outer) is { } outer
                && (Higher(inner.Lower, outer.Lower) ?? Higher(inner.Upper, outer.Upper)) is { } pair)
            {
                context.Report(Above, asked.Span, pair.Inner, nested.Inner, pair.Outer, nested.Outer)
                    .PointingAt(SubjectKinds.Target, asked.Targets)
                    .Citing(asked.Version(nested.Inner)!.Source);
            }
        }
    }

    private static (decimal Inner, decimal Outer)? Higher(Bound? inner, Bound? outer) =>
        inner is { } one && outer is { } other && one.Value > other.Value ? (one.Value, other.Value) : null;
}
