using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Why there is no judgement by a value, in both languages.</summary>
internal static class Reasons
{
    public static LocalisedText NotInForce(LocalDate from) => LocalisedText.Of(
        $"Chỉ tiêu chỉ có hiệu lực từ ngày {Day(from)}.",
        $"The target counts only from {Iso(from)}.");

    public static LocalisedText NotStarted(LocalDate start) => LocalisedText.Of(
        $"Giai đoạn của chỉ tiêu bắt đầu ngày {Day(start)}.",
        $"The span of the target starts on {Iso(start)}.");

    public static LocalisedText NoYearEnded { get; } = LocalisedText.Of(
        "Chưa có năm nào của giai đoạn kết thúc.",
        "No year of the span has ended.");

    public static LocalisedText KeptSoFar { get; } = LocalisedText.Of(
        "Đến nay vẫn giữ được ở mọi thời điểm có số liệu; chưa năm nào của giai đoạn kết thúc.",
        "Kept at every moment known so far; no year of the span has ended yet.");

    public static LocalisedText NotYetDone(LocalDate due) => LocalisedText.Of(
        $"Chưa có báo cáo hoàn thành; hạn là ngày {Day(due)}.",
        $"It has not been reported as done; it is due on {Iso(due)}.");

    public static LocalisedText NothingKnown { get; } = LocalisedText.Of(
        "Không có kết quả nào trong giai đoạn để đánh giá; thiếu số liệu không được coi là bằng không.",
        "There is no result within the span to judge by; what is missing is not taken for zero.");

    public static LocalisedText TooOld(int months) => LocalisedText.Of(
        $"Số liệu mới nhất đã cũ hơn {months.ToString(CultureInfo.InvariantCulture)} tháng so với ngày đánh giá.",
        $"The latest figure is more than {months.ToString(CultureInfo.InvariantCulture)} months older than the judgement.");

    public static LocalisedText NoBaseline(int year) => LocalisedText.Of(
        $"Không có mức gốc đến hết năm {year.ToString(CultureInfo.InvariantCulture)} nên không tính được tiến độ.",
        $"There is no baseline up to the end of {year.ToString(CultureInfo.InvariantCulture)}, so the pace is not defined.");

    public static LocalisedText NoMeaningfulBaseline { get; } = LocalisedText.Of(
        "Mức gốc không lớn hơn 0 nên chỉ tiêu tương đối không xác định.",
        "The baseline is not above zero, so the relative target is not defined.");

    public static LocalisedText BaselineAttained { get; } = LocalisedText.Of(
        "Mức gốc đã đạt chỉ tiêu nên không tính tiến độ; chỉ xét việc giữ được hay không.",
        "The baseline already attained the range, so there is no progress to measure; the question is whether it is kept.");

    public static LocalisedText NoStep(int year) => LocalisedText.Of(
        $"Lộ trình không nêu mức cho năm {year.ToString(CultureInfo.InvariantCulture)}.",
        $"The path states no value for {year.ToString(CultureInfo.InvariantCulture)}.");

    public static LocalisedText DoneLate(LocalDate earliest, LocalDate latest, LocalDate due) => earliest == latest
        ? LocalisedText.Of(
            $"Hoàn thành ngày {Day(latest)}, muộn hơn hạn {Day(due)}.",
            $"It was done on {Iso(latest)}, after the due date {Iso(due)}.")
        : LocalisedText.Of(
            $"Hoàn thành trong khoảng từ {Day(earliest)} đến {Day(latest)}, muộn hơn hạn {Day(due)}.",
            $"It was done between {Iso(earliest)} and {Iso(latest)}, after the due date {Iso(due)}.");

    public static LocalisedText DoneBetween(LocalDate earliest, LocalDate latest, LocalDate due) => LocalisedText.Of(
        $"Hoàn thành trong khoảng từ {Day(earliest)} đến {Day(latest)}; không rõ trước hay sau hạn {Day(due)}.",
        $"It was done between {Iso(earliest)} and {Iso(latest)}; whether by the due date {Iso(due)} is not known.");

    public static LocalisedText DoneInTime(LocalDate done, LocalDate due) => LocalisedText.Of(
        $"Đã hoàn thành chậm nhất vào ngày {Day(done)}; hạn là ngày {Day(due)}.",
        $"It was done by {Iso(done)}; it was due on {Iso(due)}.");

    public static LocalisedText ImpossibleGrowth { get; } = LocalisedText.Of(
        "Có năm giảm quá 100% nên không tính được tăng trưởng bình quân.",
        "A year fell by more than 100 %, which cannot be compounded.");

    private static string Day(LocalDate date) => date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
