using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>What is called a result was recorded when it could not have been one, or is the plan itself.</summary>
internal sealed class ForecastAsResultRule() : Rule<Observation>(Words, SubjectKinds.Observation)
{
    public const string Number = "HP2104";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Kế hoạch hoặc dự báo ghi thành kết quả", "A plan or forecast offered as a result")
        .Needs(SubjectKinds.Observations)
        .Finds(
            "Số liệu loại kết quả (chính thức, sơ bộ, ước tính) được ghi nhận trước khi kỳ bắt đầu; hoặc số sơ bộ được ghi nhận trước khi kỳ kết thúc; hoặc cùng nguồn, cùng ngày đã công bố đúng số đó là kế hoạch hay dự báo của kỳ. Số chính thức ghi sớm thì HP2058 xét; ước tính trong kỳ là bình thường.",
            "A figure of a result's kind (final, preliminary, estimate) recorded before its period began; or a preliminary one before its period ended; or the same source gave on the same day that very number as the period's plan or forecast. A final figure recorded early is HP2058's; an estimate within the period is usual.")
        .Because(
            "Kế hoạch ghi thành kết quả thì mức chỉ tiêu tự đạt: đó là kết luận sai nặng nhất.",
            "A plan taken for a result lets a target meet itself: the gravest of wrong verdicts.")
        .BrokenBy(
            "Ước tính tăng trưởng năm 2026 là 11%, ghi nhận ngày 05/12/2025.", "An estimate of 11% growth for 2026, recorded on 2025-12-05.")
        .MendedBy(
            "Đổi loại thành \"plan\" hoặc \"forecast\"; nếu là kết quả, sửa kỳ hoặc ngày ghi nhận.",
            "Change the kind to \"plan\" or \"forecast\"; where it is a result, mend its period or its date of record.");

    private static readonly RuleMessage BeforeStart = RuleMessage.Of(
        "Số {0} của {1} được ghi nhận ngày {2}, trước khi kỳ bắt đầu ngày {3}.", "The {0} figure for {1} was recorded on {2}, before the period began on {3}.");

    private static readonly RuleMessage BeforeEnd = RuleMessage.Of(
        "Số {0} của {1} được ghi nhận ngày {2}, trước khi kỳ kết thúc ngày {3}.", "The {0} figure for {1} was recorded on {2}, before the period ended on {3}.");

    private static readonly RuleMessage IsThePlan = RuleMessage.Of(
        "Số {0} của {1} đúng bằng số {2} mà cùng nguồn công bố ngày {3}.", "The {0} figure for {1} is the very {2} that the same source gave on {3}.");

    public override void Check(Observation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (!subject.Kind.IsResult)
        {
            return;
        }

        var (period, recorded) = (subject.Period, subject.RecordedAt);
        if (recorded < period.Start && subject.Kind != ObservationKind.Final)
        {
            context.Report(BeforeStart, subject.Kind.Label, period, recorded, period.Start);
        }
        else if (recorded < period.End && subject.Kind == ObservationKind.Preliminary)
        {
            context.Report(BeforeEnd, subject.Kind.Label, period, recorded, period.End);
        }
        else if (subject is { Source: not null, Value: not null } && PlanOf(subject, context) is { } plan)
        {
            context.Report(IsThePlan, subject.Kind.Label, period, plan.Kind.Label, recorded).PointingAt(SubjectKinds.Observation, plan);
        }
    }

    private static Observation? PlanOf(Observation result, RuleContext context) => context.The(SubjectKinds.Observations)
        .FiguresUnder(result.MeasureCode, result.Area)
        .Select(figure => figure.Observation)
        .FirstOrDefault(other => (other.Kind == ObservationKind.Plan || other.Kind == ObservationKind.Forecast)
            && other.Period == result.Period && other.RecordedAt == result.RecordedAt && other.Source == result.Source
            && other.Value == result.Value && Equals(other.Unit, result.Unit));
}
