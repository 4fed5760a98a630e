using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>A share without declared limits must not be asked to leave 0 to 100; where limits are declared, building the plan holds it to them.</summary>
internal sealed class PercentageWithoutLimitsRule() : Rule<Target>(Words, SubjectKinds.Target)
{
    public const string Number = "HP1106";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Tỷ lệ phần trăm ngoài 0 - 100", "A percentage outside 0 to 100")
        .Finds(
            "Mức của một thước đo tính bằng % mà thước đo không khai giới hạn tự nhiên về phía đó: cận phải nằm trong 0 - 100. Đã khai giới hạn thì HP1007 xét. Tốc độ tăng và mức so với gốc không bị xét.",
            "A target of a measure in per cent that declares no natural limit on that side: its bounds must lie within 0 to 100. Where limits are declared HP1007 looks at them. Growth rates and ranges relative to a baseline are not looked at.")
        .Because(
            "Tỷ lệ trên 100% chỉ có nghĩa ở một số thước đo; khi đó giới hạn cần được khai để số liệu sai không lọt qua.",
            "A share above 100% means something for a few measures only; for them limits ought to be declared, so that wrong figures do not pass.")
        .BrokenBy("\"Trên 120%\" hộ dân được dùng nước sạch.", "\"Above 120%\" of households with clean water.")
        .MendedBy(
            "Sửa số, hoặc khai giới hạn của thước đo bằng Within hay NotBelow.", "Mend the number, or declare the measure's limits with Within or NotBelow.");

    private static readonly RuleMessage Outside = RuleMessage.Of(
        "Cận {0} nằm ngoài 0 - 100%, mà thước đo \"{1}\" không khai giới hạn.", "The bound {0} lies outside 0 to 100%, and measure \"{1}\" declares no limit.");

    public override void Check(Target subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var measure = subject.Measure;
        if (!measure.Unit.Equals(Unit.Percent))
        {
            return;
        }

        foreach (var version in subject.Versions.Where(version => !version.Range.IsRelative && version.Basis != Basis.AverageGrowth))
        {
            foreach (var bound in new[] { version.Range.Lower, version.Range.Upper }.OfType<Bound>().Distinct())
            {
                if ((bound.Value < 0 && measure.LowerLimit is null) || (bound.Value > 100 && measure.UpperLimit is null))
                {
                    context.Report(Outside, MessageArgument.Of(bound.Value, measure), measure.Code)
                        .PointingAt(SubjectKinds.Measure, measure)
                        .Citing(version.Source);
                }
            }
        }
    }
}
