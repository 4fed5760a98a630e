using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// What was published of the duties of section VI being done. The days on which the articles appeared were not kept: a record
/// counts as known from the last day that it speaks of, before which nobody can have published it.
/// </summary>
internal static class HanoiRecords
{
    public static IReadOnlyList<CompletionRecord> All { get; } =
    [
        Record(
            CompletionRecord.Done, "D1.2", UncertainDate.On(HanoiProgrammes.IssuedOn), Evidence.Reported(EvidenceGrade.Seen, HanoiProgrammes.OfTheSet),
            "Cả 10 chương trình cùng đề ngày 17/3/2021.", "All ten programmes bear the date 17 March 2021."),
        Record(
            CompletionRecord.Held, "R1", UncertainDate.Within(TimePeriod.Month(2023, 7)),
            Evidence.Reported(EvidenceGrade.Seen, "https://www.vietnam.vn/en/khai-mac-hoi-nghi-lan-thu-muoi-ba-ban-chap-hanh-dang-bo-tp-ha-noi-khoa-xvii"),
            "Sơ kết giữa nhiệm kỳ tại Hội nghị lần thứ mười ba; các lần sơ kết định kỳ khác không tìm thấy.",
            "The mid-term review at the thirteenth conference; other periodic reviews were not found."),
        Record(
            CompletionRecord.Held, "R2", UncertainDate.Within(TimePeriod.Month(2025, 10)),
            Evidence.Ours(EvidenceGrade.Reading, "https://news.laodong.vn/thoi-su/nhiem-ky-2020-2025-kinh-te-ha-noi-phuc-hoi-manh-me-cac-cong-trinh-trong-diem-hoan-thanh-1591501.ldo"),
            "Đánh giá 20 chỉ tiêu tại Đại hội XVIII được coi là tổng kết; cách hiểu của SDK.",
            "The judgement of the twenty indicators at the 18th Congress is taken as the final review: a reading of ours."),
    ];

    private static CompletionRecord Record(
        Func<string, UncertainDate, LocalDate, Evidence, CompletionRecord> kind,
        string subject,
        UncertainDate on,
        Evidence evidence,
        string vietnamese,
        string english) =>
        kind(subject, on, on.Latest, evidence).WithNote(LocalisedText.Of(vietnamese, english));
}
