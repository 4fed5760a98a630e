using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>Holds the published figure of an area against what the units directly below it make, by rolling them up.</summary>
internal sealed class TotalNotRebuiltRule() : Rule<ObservationSeries>(Words, SubjectKinds.Series)
{
    private static readonly RuleDescription Words = RuleDescription.Of(
            RollUpFindings.TotalNotRebuilt, Severity.Warning, "Số toàn thành phố không khớp tổng hợp từ đơn vị", "A total that its units do not make")
        .Needs(SubjectKinds.Geographies)
        .Needs(SubjectKinds.Observations)
        .Finds(
            "Một địa bàn có số công bố, và các đơn vị trực thuộc có số cùng kỳ: tổng hợp theo cách của thước đo (cộng, tỷ số các tổng, bình quân gia quyền, tỷ lệ đơn vị đạt) phải ra số công bố, sai lệch không quá phần làm tròn. Thiếu đơn vị thì xét cả khoảng có thể có. Thước đo không tổng hợp được từ cấp dưới thì không xét.",
            "An area has a published figure, and the units directly below it have figures for the same period: rolled up as the measure is put together (sum, ratio of sums, weighted mean, share of units) they must make it, up to rounding. Where units are missing the whole interval of possible results counts. A measure that is not defined below the territory is not looked at.")
        .Because(
            "Tổng không khớp chứng tỏ thiếu hoặc thừa một đơn vị, hoặc hai cấp dùng hai nguồn; SDK không chọn bên nào.",
            "A total that does not match shows a unit too many or too few, or two sources for two levels; the SDK chooses neither.")
        .BrokenBy(
            "30 quận, huyện cộng lại 8.435.652 người, thành phố công bố 8.500.000.", "30 districts add up to 8,435,652 persons, and the city publishes 8,500,000.")
        .MendedBy(
            "Đối chiếu từng đơn vị với nguồn; giữ cả hai số cho đến khi rõ.", "Compare each unit with its source; keep both until it is clear.");

    public override void Check(ObservationSeries subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var observations = context.The(SubjectKinds.Observations);
        var measure = subject.Measure;
        if (measure.Aggregation == Aggregation.NotDefined || (measure.WeightMeasureCode is { } weight && !observations.Measures.TryGet(weight, out _)))
        {
            return;
        }

        var history = context.The(SubjectKinds.Geographies);
        foreach (var period in BestResults.By(subject).Keys.Order())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!history.TryOn(period.End, out var geography) || !geography.Contains(subject.Area))
            {
                continue;
            }

            var units = geography.ChildrenOf(subject.Area);
            if (units.Any(unit => HasResult(observations, measure, unit, period)))
            {
                var rolledUp = AreaRollUp.Of(
                    observations, measure.Code, history, subject.Area, period, RollUpOptions.Default.AtLevel(units[0].Type.Level));
                foreach (var finding in rolledUp.Findings)
                {
                    context.Pass(finding);
                }
            }
        }
    }

    private static bool HasResult(ObservationSet observations, Measure measure, Area unit, TimePeriod period) =>
        Array.Exists(observations.FiguresOf(measure, unit, period), figure => figure.Observation.Period == period && figure.Observation.Kind.IsResult);
}
