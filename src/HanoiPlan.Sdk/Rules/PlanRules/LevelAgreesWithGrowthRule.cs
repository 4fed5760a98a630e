using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>A level and a growth that are both asked must imply the level that the year before is known to have had.</summary>
internal sealed class LevelAgreesWithGrowthRule() : Rule<MeasureRelation>(Words, SubjectKinds.Relation)
{
    public const string Number = "HP1103";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Mức và tốc độ tăng không khớp nhau", "A level and its growth do not agree")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Mức (tổng của giai đoạn hay giá trị cuối kỳ) và tốc độ tăng bình quân của cùng một đại lượng (LevelAndGrowth) hàm ý một khoảng của năm gốc; giá trị năm gốc đã khai hoặc đã công bố phải nằm trong khoảng đó. Chưa biết năm gốc thì không kết luận.",
            "A level (the total of a span or the value at its end) and the average growth of the same quantity (LevelAndGrowth) imply an interval for the year before; the base that is declared or was published must lie within it. Where the base is not known nothing is concluded.")
        .Because(
            "Nếu không thì đạt tốc độ tăng vẫn không đạt mức, hoặc ngược lại; một trong hai mức đã đặt sai ngay từ đầu.",
            "Otherwise the growth can be met and the level missed, or the other way round: one of the two was set wrong from the start.")
        .BrokenBy(
            "Tổng vốn đầu tư 3,1 - 3,2 triệu tỷ đồng trong năm năm, tăng 12,5 - 13,5%/năm, hàm ý vốn năm gốc 417 - 443 nghìn tỷ đồng, nhưng năm gốc đã công bố là 400 nghìn tỷ.",
            "A total investment of 3.1-3.2 quadrillion dong over five years that grows by 12.5-13.5% a year implies 417-443 trillion in the year before, but 400 trillion was published.")
        .MendedBy(
            "Kiểm tra đơn vị và giá (hiện hành hay so sánh) của hai mức và của năm gốc; khai năm gốc bằng LevelAndGrowth.From.",
            "Check the units and prices, current or constant, of both targets and of the base; declare the base with LevelAndGrowth.From.");

    private static readonly RuleMessage Implied = RuleMessage.Of(
        "Hai mức hàm ý năm {0} từ {1} đến {2}, nhưng năm đó là {3} đến {4}.", "Both targets imply {1} to {2} for {0}, but that year had {3} to {4}.");

    public override void Check(MeasureRelation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (subject is not LevelAndGrowth pair)
        {
            return;
        }

        var plan = context.The(SubjectKinds.Plan);
        foreach (var asked in AskedTargets.Of(plan, subject, Counts))
        {
            if (asked.Version(pair.Level) is not { } level || asked.Version(pair.Growth) is not { Basis: var basis } growth || basis != Basis.AverageGrowth)
            {
                continue;
            }

            var (least, most) = ImpliedBase(level, growth);
            if (Base(pair, plan, asked.Span, context) is { } known && (known.High < least || (most is { } top && known.Low > top)))
            {
                var measure = plan.Measures[pair.Level];
                context.Report(
                        Implied,
                        MessageArgument.Year(asked.Span.FirstYear - 1),
                        Text(least, measure),
                        most is { } end ? Text(end, measure) : MessageArgument.Of("…"),
                        Text(known.Low, measure),
                        Text(known.High, measure))
                    .PointingAt(SubjectKinds.Target, asked.Targets)
                    .Citing(level.Source);
            }
        }
    }

    /// <summary>The year before that both targets imply: the least with the least level and the fastest growth, the most with the opposites.</summary>
    internal static (Rational Least, Rational? Most) ImpliedBase(TargetVersion level, TargetVersion growth)
    {
        var years = level.Span.YearCount;
        var isTotal = level.Basis == Basis.Total;
        var least = level.Range.Lower is { } low && growth.Range.Upper is { } fast ? Rational.From(low.Value) / Multiple(fast.Value, years, isTotal) : Rational.Zero;
        Rational? most = level.Range.Upper is { } high && growth.Range.Lower is { } slow ? Rational.From(high.Value) / Multiple(slow.Value, years, isTotal) : null;
        return (least, most);
    }

    private static bool Counts(Measure measure, Basis basis) => basis == Basis.AverageGrowth || basis == Basis.Total || basis == Basis.EndOfTerm;

    // How many times the year before the whole span is, or its last year alone.
    private static Rational Multiple(decimal percent, int years, bool isTotal)
    {
        var factor = GrowthAverage.FactorOf(Rational.From(percent));
        var sum = Rational.Zero;
        for (var year = isTotal ? 1 : years; year <= years; year++)
        {
            sum += factor.Power(year);
        }

        return sum;
    }

    private static (Rational Low, Rational High)? Base(LevelAndGrowth pair, Plan plan, TimePeriod span, RuleContext context)
    {
        if (pair is { BaseLower: { } lower, BaseUpper: { } upper })
        {
            return (Rational.From(lower), Rational.From(upper));
        }

        if (!context.TryGet(SubjectKinds.Observations, out var observations) || span.FirstYear <= TimePeriod.MinYear)
        {
            return null;
        }

        var year = TimePeriod.Year(span.FirstYear - 1);
        var values = observations.FiguresUnder(pair.Level, plan.Area)
            .Where(figure => figure.Observation.Kind.IsResult && figure.Observation.Period == year)
            .Select(figure => figure.Value)
            .Order()
            .ToArray();
        return values.Length > 0 ? (values[0], values[^1]) : null;
    }

    private static MessageArgument Text(Rational value, Measure measure) => MessageArgument.Of(value.Round(Math.Min(measure.Scale.Places, 3)), measure);
}
