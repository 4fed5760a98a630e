using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The published shares of a whole make 100 in each area and period.</summary>
internal sealed class SharesOfPeriodRule() : Rule<MeasureRelation>(Words, SubjectKinds.Relation)
{
    public const string Number = "HP2101";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Các tỷ trọng đã công bố không có tổng 100%", "Published shares do not sum to 100")
        .Needs(SubjectKinds.Observations)
        .Finds(
            "Mọi tỷ trọng của một tổng thể (SharesOfWhole) đều có kết quả ở cùng địa bàn, cùng kỳ, nhưng tổng lệch khỏi 100 nhiều hơn phần làm tròn: nửa đơn vị của chữ số cuối đã công bố, cộng cho mọi phần. Với mỗi phần lấy kết quả chắc chắn nhất, mới nhất; các nguồn có giá trị như nhau công bố khác nhau thì xét cả khoảng. Thiếu một phần thì không kết luận.",
            "All the shares of one whole (SharesOfWhole) have results for the same area and period, and their sum misses 100 by more than rounding explains: half a unit of the last published decimal, added up over the parts. Each part gives its best and latest result; where sources of equal standing differ, the whole interval counts. Where a part is missing nothing is concluded.")
        .Because(
            "Tổng sai chứng tỏ ít nhất một tỷ trọng sai, lấy từ nguồn khác hay lần công bố khác.",
            "A wrong sum shows that at least one share is wrong, or comes from another source or revision.")
        .BrokenBy("63,22 + 24,04 + 2,08 + 11,66 = 101,00%.", "63.22 + 24.04 + 2.08 + 11.66 = 101.00%.")
        .MendedBy(
            "Đối chiếu từng tỷ trọng với nguồn; ghi bản đính chính thành số liệu mới có ngày ghi nhận sau.",
            "Compare each share with its source; record a correction as a further observation with a later date.");

    private static readonly RuleMessage Sum = RuleMessage.Of(
        "{0}, địa bàn {1}: tổng các tỷ trọng là {2}, lệch 100 quá phần làm tròn {3}.", "{0}, area {1}: the shares sum to {2}, which misses 100 by more than the rounding of {3}.");

    private static readonly Rational Whole = Rational.From(100L);

    public override void Check(MeasureRelation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (subject is not SharesOfWhole)
        {
            return;
        }

        var parts = context.All(SubjectKinds.Series)
            .Where(series => subject.MeasureCodes.Contains(series.Measure.Code, StringComparer.Ordinal) && series.Measure.Unit.Equals(Unit.Percent))
            .GroupBy(series => series.Area);
        foreach (var area in parts.Where(group => group.Count() == subject.MeasureCodes.Count))
        {
            CheckArea(area.Key, [.. area.Select(series => BestResults.By(series))], context);
        }
    }

    private static void CheckArea(AreaCode area, Dictionary<TimePeriod, Candidate>[] parts, RuleContext context)
    {
        foreach (var period in parts[0].Keys.Where(period => Array.TrueForAll(parts, part => part.ContainsKey(period))))
        {
            var (low, high, rounding) = (Rational.Zero, Rational.Zero, Rational.Zero);
            foreach (var known in parts.Select(part => part[period]))
            {
                low += known.Low!.Value;
                high += known.High!.Value;
                rounding += BestResults.HalfOfLastDecimal(known);
            }

            if (low - rounding > Whole || high + rounding < Whole)
            {
                context.Report(Sum, period, area.Value, MessageArgument.Of(low > Whole ? low : high, 6), MessageArgument.Of(rounding, 6))
                    .PointingAt(SubjectKinds.Observation, parts.SelectMany(part => part[period].Figures).Select(figure => figure.Observation));
            }
        }
    }
}
