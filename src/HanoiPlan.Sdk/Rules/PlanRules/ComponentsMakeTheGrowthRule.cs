using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>The growth asked of the components must be able to make the growth asked of the whole.</summary>
internal sealed class ComponentsMakeTheGrowthRule() : Rule<MeasureRelation>(Words, SubjectKinds.Relation)
{
    public const string Number = "HP1102";

    private static readonly RuleDescription Words = RuleDescription.Of(
            Number, Severity.Warning, "Tăng trưởng các thành phần không thể làm nên tăng trưởng chung", "Component growth cannot make up the total")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Mức tăng trưởng đặt cho tổng thể và cho mọi thành phần của nó (GrowthComponents): từ tỷ trọng năm gốc, tổng các thành phần sau số năm của giai đoạn phải có phần chung với mức đặt cho tổng thể. Tính chính xác bằng phân số, không khai căn. Thành phần không có mức thì không bị chặn.",
            "The growth asked of a whole and of all its components (GrowthComponents): from their weights in the base year, what the components make after the years of the span must meet what is asked of the whole. Exact fractions, no roots. A component of which nothing is asked is not bounded.")
        .Because(
            "Nếu không thì dù mọi thành phần đều đạt, tổng thể vẫn không đạt, hoặc ngược lại.",
            "Otherwise the whole is missed though every component attains, or the other way round.")
        .BrokenBy(
            "Tổng 7,5 - 8%/năm, nhưng hai thành phần 60 và 40 chỉ được đặt 5 - 6 và 6 - 7%/năm: nhiều nhất là 6,4%/năm trong năm năm.",
            "A total of 7.5-8% a year, while two components of 60 and 40 are asked for 5-6 and 6-7%: 6.4% a year over five years at the most.")
        .MendedBy(
            "Đối chiếu các mức và tỷ trọng năm gốc; thiếu thành phần nào (như thuế sản phẩm) thì khai thêm thành phần đó.",
            "Compare the ranges and the weights of the base year; where a component is left out, such as product taxes, declare it too.");

    private static readonly RuleMessage Made = RuleMessage.Of(
        "{0}: các thành phần làm nên {1} đến {2} %/năm, mức đặt cho tổng thể là {3} đến {4} %/năm.",
        "{0}: the components make {1} to {2} % a year, and {3} to {4} % is asked of the whole.");

    public override void Check(MeasureRelation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (subject is not GrowthComponents growth)
        {
            return;
        }

        foreach (var asked in AskedTargets.Of(context.The(SubjectKinds.Plan), subject, static (_, basis) => basis == Basis.AverageGrowth))
        {
            if (asked.Range(growth.Whole) is not { } whole)
            {
                continue;
            }

            var years = asked.Span.YearCount;
            var least = Sum(growth, years, code => asked.Range(code)?.Lower);
            var most = Sum(growth, years, code => asked.Range(code)?.Upper);
            if ((least is { } low && Factor(whole.Upper, years) is { } upper && low > upper)
                || (most is { } high && Factor(whole.Lower, years) is { } lower && high < lower))
            {
                context.Report(Made, asked.Span, Text(least, years), Text(most, years), Text(whole.Lower), Text(whole.Upper))
                    .PointingAt(SubjectKinds.Target, asked.Targets)
                    .Citing(asked.Version(growth.Whole)!.Source);
            }
        }
    }

    private static Rational? Sum(GrowthComponents growth, int years, Func<string, Bound?> asked)
    {
        var weights = Rational.From(growth.Components.Sum(component => component.Weight));
        var sum = Rational.Zero;
        foreach (var component in growth.Components)
        {
            if (Factor(asked(component.MeasureCode), years) is not { } factor)
            {
                return null;
            }

            sum += Rational.From(component.Weight) / weights * factor;
        }

        return sum;
    }

    private static Rational? Factor(Bound? percent, int years) =>
        percent is { } bound ? GrowthAverage.FactorOf(Rational.From(bound.Value)).Power(years) : null;

    private static MessageArgument Text(Rational? factor, int years) =>
        factor is { } known ? MessageArgument.Of(new GrowthAverage(known, years).Round(2)) : MessageArgument.Of("…");

    private static MessageArgument Text(Bound? bound) => bound is { } known ? MessageArgument.Of(known.Value) : MessageArgument.Of("…");
}
