using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The code of a figure's area names a unit at some time. All figures of one unknown code are one finding.</summary>
internal sealed class UnknownAreaRule() : Rule<ObservationSet>(Words, SubjectKinds.Observations)
{
    public const string Number = "HP2107";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Error, "Không có địa bàn này", "An unknown area")
        .Finds(
            "Mã địa bàn của số liệu không chỉ đơn vị nào ở bất kỳ thời điểm nào: không phải địa bàn đang đánh giá, cũng không có trong danh mục địa giới. Không có danh mục thì chỉ kết luận khi mã khác mã đang đánh giá ở các số 0 đứng đầu. Mỗi mã một phát hiện, kèm số lượng số liệu, dòng đầu tiên và mã gần nhất.",
            "The code of a figure's area names no unit at any time: it is no area judged and in no geography at hand. Without geographies only a code that differs from an area judged by its leading zeros is taken for wrong. One finding for each code, with the number of its figures, the line of the first and the nearest known code.")
        .Because("Số liệu của một địa bàn không có thật không vào được tổng nào, và không ai thấy nó thiếu.", "A figure of no area enters no total, and nobody sees it missing.")
        .BrokenBy("Mã \"1\" thay cho \"01\".", "The code \"1\" instead of \"01\".")
        .MendedBy("Giữ số 0 ở đầu mã; mở tệp bằng chương trình không tự đổi mã thành số.", "Keep leading zeros; open the file with a program that does not turn codes into numbers.");

    public override void Check(ObservationSet subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var areas = JudgedAreas.Of(context);
        var unknown = subject.Areas.Where(areas.IsNobodys).ToHashSet();
        foreach (var figures in unknown.Count == 0 ? [] : subject.Accepted.Where(one => unknown.Contains(one.Area)).GroupBy(one => one.Area))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var first = figures.MinBy(one => one.Origin?.Line ?? long.MaxValue)!;
            var place = first.Origin?.PlaceOf("area");
            var message = Message(figures.Key, figures.Count(), place, areas.NearestTo(figures.Key));
            context.Pass(new Finding(
                Number, Severity.Error, figures.Key.Value, message, place, null, [new FindingSubject(SubjectKinds.Observation.Name, first.ToString())]));
        }
    }

    private static LocalisedText Message(AreaCode code, int count, Place? place, AreaCode? nearest)
    {
        var line = place?.Line.ToString(CultureInfo.InvariantCulture);
        var vietnamese = $"{NumberFormat.Vietnamese.Format(count)} số liệu mang mã địa bàn \"{code}\" không chỉ đơn vị nào"
            + (line is null ? "." : count == 1 ? $", ở dòng {line}." : $", số liệu đầu tiên ở dòng {line}.")
            + (nearest is null ? string.Empty : $" Có phải là \"{nearest}\"?");
        var english = $"{NumberFormat.Invariant.Format(count)} {(count == 1 ? "figure has" : "figures have")} the area code \"{code}\", which names no unit"
            + (line is null ? "." : count == 1 ? $"; it is on line {line}." : $"; the first is on line {line}.")
            + (nearest is null ? string.Empty : $" Is it \"{nearest}\"?");
        return LocalisedText.Of(vietnamese, english);
    }
}
