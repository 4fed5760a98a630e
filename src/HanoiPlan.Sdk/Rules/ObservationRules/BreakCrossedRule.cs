using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>Says of a series that its results stand on both sides of a declared break.</summary>
internal sealed class BreakCrossedRule() : Rule<ObservationSeries>(Words, SubjectKinds.Series)
{
    public const string Number = "HP2105";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Information, "Dãy số liệu đi qua điểm gãy", "A series crosses a break")
        .Finds(
            "Dãy có kết quả ở cả hai phía của một điểm gãy đã khai: đổi chuẩn, đánh giá lại, đổi địa giới. Số của giai đoạn nhiều năm không xét. Mỗi điểm gãy một phát hiện.",
            "A series has results on both sides of a declared break: a new standard, a revaluation, new boundaries. Figures of several years are not looked at. One finding for each break.")
        .Because(
            "So sánh trước và sau điểm gãy có thể cho thấy thay đổi chỉ do cách tính; đánh giá nào đi qua cũng được đánh dấu.",
            "A comparison across it may show a change that is only one of method; every assessment that crosses it is flagged.")
        .BrokenBy(
            "100% xã đạt tiêu chí y tế theo bộ cũ năm 2022, 84,3% theo bộ mới năm 2023.", "100% of communes met the old health criteria in 2022, 84.3% the new ones in 2023.")
        .MendedBy(
            "Không có gì sai: đọc kết quả cùng với điểm gãy. Có dãy tính lại theo cách mới thì dùng dãy đó.",
            "Nothing is wrong: read the results together with the break. Where a series recomputed by the new method exists, use it.");

    private static readonly RuleMessage Crossed = RuleMessage.Of(
        "Kết quả {0} và {1} nằm hai bên điểm gãy ngày {2}: {3}", "The results for {0} and {1} lie on either side of the break on {2}: {3}");

    public override void Check(ObservationSeries subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var point in subject.Measure.Breaks)
        {
            var results = subject.Figures.Where(figure => figure.Observation.Kind.IsResult && figure.Observation.Period.Kind != PeriodKind.YearSpan);
            var before = results.LastOrDefault(figure => figure.End < point.Date);
            var after = results.FirstOrDefault(figure => figure.End >= point.Date);
            if (before is not null && after is not null)
            {
                var draft = context.Report(Crossed, before.Observation.Period, after.Observation.Period, point.Date, point.Description)
                    .PointingAt(SubjectKinds.Observation, [before.Observation, after.Observation]);
                if (!string.IsNullOrWhiteSpace(point.Source))
                {
                    draft.Citing(point.Source);
                }
            }
        }
    }
}
