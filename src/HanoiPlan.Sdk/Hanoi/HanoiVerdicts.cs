using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>What authorities declared of the programme's results, as published. Never mixed with computed answers.</summary>
internal static class HanoiVerdicts
{
    private const string VnExpress = "https://vnexpress.net/ha-noi-huong-toi-thanh-pho-ket-noi-toan-cau-4951891.html";

    private const string TwentyFourHours = "https://www.24h.com.vn/tin-tuc-trong-ngay/bo-may-lanh-dao-ha-noi-sau-dai-hoi-dang-c46a1706932.html";

    private const string LaoDong =
        "https://news.laodong.vn/thoi-su/nhiem-ky-2020-2025-kinh-te-ha-noi-phuc-hoi-manh-me-cac-cong-trinh-trong-diem-hoan-thanh-1591501.ldo";

    private const string MidTerm = "https://www.vietnam.vn/en/khai-mac-hoi-nghi-lan-thu-muoi-ba-ban-chap-hanh-dang-bo-tp-ha-noi-khoa-xvii";

    // Two articles on each programme differ and it was not kept which says which, so both are cited for both answers.
    private const string Programme06 =
        "https://www.vietnam.vn/en/ha-noi-tao-dot-pha-trong-phat-trien-van-hoa-con-nguoi-thu-do; https://www.vietnam.vn/en/hon-4-nam-thuc-hien-chuong-trinh-so-06-ctr-tu";

    private const string Programme08 = "en.vietnamplus.vn 283336; https://www.vietnam.vn/de/lan-toa…; https://www.vietnam.vn/en/hon-4-nam…";

    private static LocalisedText Congress => Text("Đại hội XVIII Đảng bộ Thành phố, đánh giá cuối nhiệm kỳ", "18th City Party Congress, final assessment");

    private static LocalisedText CityCommittee => Text("Ban Chấp hành Đảng bộ Thành phố, hội nghị lần thứ 13", "City Party Committee, 13th conference");

    private static LocalisedText SteeringCommittee => Text("Ban Chỉ đạo Chương trình", "Steering committee of the programme");

    private static LocalisedText NoDate => Text("Bài viết không ghi ngày công bố.", "The article gives no date of declaration.");

    public static PlanBuilder AddVerdicts(this PlanBuilder plan)
    {
        AddMidTerm(plan);
        AddFinal(plan);
        AddProgrammes(plan);
        return plan.Verdict(DeclaredVerdict.Of(
            VerdictSubject.Target("T11.1"), DeclaredOutcome.Exceeded, SteeringCommittee, Day(2025, 3, 24), "https://www.vietnam.vn/de/lan-toa…", EvidenceGrade.Seen,
            Text("Báo cáo tổng kết Chương trình 08; không thấy con số.", "Final report of Programme 08; no figure seen.")));
    }

    private static void AddMidTerm(PlanBuilder plan)
    {
        var july = TimePeriod.Month(2023, 7);
        plan
            .Verdict(Counted(VerdictSubject.WholePlan, DeclaredOutcome.ExpectedCount, 9, 20, CityCommittee, july, MidTerm, Text("Giữa nhiệm kỳ: có khả năng đạt hoặc vượt.", "At mid-term: likely achieved or exceeded.")))
            .Verdict(Counted(VerdictSubject.WholePlan, DeclaredOutcome.ExpectedCount, 14, 20, CityCommittee, july, MidTerm, Text("Dự báo đến cuối nhiệm kỳ.", "Forecast for the end of the term.")))
            .Verdict(Counted(
                VerdictSubject.WholePlan, DeclaredOutcome.DifficultCount, 6, 20, CityCommittee, july, MidTerm,
                Text("Rất khó: tăng trưởng GRDP, GRDP/người, vốn đầu tư toàn xã hội…; bản đọc được bị cắt.", "Very difficult: GRDP growth, GRDP per capita, social investment…; the list seen is cut off.")));
    }

    private static void AddFinal(PlanBuilder plan)
    {
        var october = TimePeriod.Month(2025, 10);
        plan.Verdict(Counted(
            VerdictSubject.WholePlan, DeclaredOutcome.MetCount, 16, 20, Congress, october, LaoDong,
            Text("Trong đó 4 chỉ tiêu vượt, hoàn thành sớm 1 - 2 năm; 4 chỉ tiêu kinh tế chưa đạt.", "4 of them exceeded or finished one to two years early; four economic indicators not reached.")));
        var list = Text(
            "Báo chí nêu tên tăng trưởng, vốn đầu tư và năng suất lao động trong 4 chỉ tiêu kinh tế chưa đạt; chỉ tiêu thứ tư không nêu tên.",
            "The press names growth, investment and productivity among the four economic indicators not reached; the fourth is not named.");
        foreach (var number in new[] { 1, 4, 6 })
        {
            plan.Verdict(DeclaredVerdict.Of(
                VerdictSubject.Indicator(number), DeclaredOutcome.NotMet, Congress, Day(2025, 10, 16), $"{VnExpress}; {TwentyFourHours}", EvidenceGrade.Seen, list));
        }

        var derived = Text(
            "Suy ra: 16/20 hoàn thành và cả bốn chỉ tiêu chưa đạt đều là kinh tế (1 - 6), nên 7 - 20 hoàn thành; không có công bố riêng. Chỉ tiêu 2, 3, 5 không được nêu riêng.",
            "Derived: 16 of 20 were completed and all four not reached are economic (1-6), so 7-20 were completed; nothing was declared of each. Indicators 2, 3 and 5 are not stated one by one.");
        for (var number = 7; number <= 20; number++)
        {
            plan.Verdict(DeclaredVerdict.Of(
                VerdictSubject.Indicator(number), DeclaredOutcome.Met, Congress, Day(2025, 10, 18), $"{LaoDong}; {TwentyFourHours}", EvidenceGrade.Computed, derived));
        }
    }

    private static void AddProgrammes(PlanBuilder plan)
    {
        const string Programme01 = "https://kinhtedothi.vn/chuong-trinh-01-cua-thanh-uy-ha-noi-ve-tang-cuong-cong-tac-xay-dung-chinh-don-dang-he-thong-chinh-tri-tp-day-manh-cai-cach-hanh-chinh-giai-doan-2021-2025.html";
        const string Programme03 = "https://www.vietnam.vn/en/buoc-tien-moi…; english.hanoi.gov.vn";
        var reviewOf03 = Text("Ngày công bố không ghi rõ; lấy ngày tổng kết Chương trình.", "The date is not stated; that of the programme's final review is taken.");
        plan
            .Verdict(Counted(
                VerdictSubject.Programme(1), DeclaredOutcome.MetCount, 29, 34, SteeringCommittee, TimePeriod.NineMonths(2023), Programme01,
                Text("Chuyên đề, đề án giao 11 cơ quan, không phải chỉ tiêu.", "Themes and projects given to 11 agencies, not targets.")))
            .Verdict(Counted(VerdictSubject.Programme(3), DeclaredOutcome.MetCount, 9, 19, SteeringCommittee, Day(2025, 3, 20), Programme03, reviewOf03))
            .Verdict(Counted(VerdictSubject.Programme(3), DeclaredOutcome.ExpectedCount, 14, 19, SteeringCommittee, Day(2025, 3, 20), Programme03, reviewOf03))
            .Verdict(Counted(VerdictSubject.Programme(3), DeclaredOutcome.DifficultCount, 5, 19, SteeringCommittee, Day(2025, 3, 20), Programme03, reviewOf03))
            .Verdict(Counted(VerdictSubject.Programme(4), DeclaredOutcome.MetCount, 23, 33, SteeringCommittee, TimePeriod.Year(2022), "en.vietnamplus.vn 854964; vccinews.vn 60369", Text("Đến cuối năm 2022.", "At the end of 2022.")))
            .Verdict(Counted(VerdictSubject.Programme(6), DeclaredOutcome.MetCount, 18, 18, SteeringCommittee, Day(2025, 3, 28), Programme06, Text("2 chỉ tiêu vượt; bài khác ghi 17/18.", "2 exceeded; another article says 17/18.")))
            .Verdict(Counted(VerdictSubject.Programme(6), DeclaredOutcome.MetCount, 17, 18, SteeringCommittee, TimePeriod.Year(2025), Programme06, NoDate))
            .Verdict(Counted(
                VerdictSubject.Programme(8), DeclaredOutcome.MetCount, 25, 26, SteeringCommittee, Day(2025, 3, 24), Programme08,
                Text("Không tính chỉ tiêu sữa học đường; bài khác ghi 26/26.", "School milk left out; another article says 26/26.")))
            .Verdict(Counted(VerdictSubject.Programme(8), DeclaredOutcome.MetCount, 26, 26, SteeringCommittee, TimePeriod.Year(2025), Programme08, Text("10 chỉ tiêu vượt; bài viết không ghi ngày công bố.", "10 exceeded; the article gives no date of declaration.")))
            .Verdict(DeclaredVerdict.Of(
                VerdictSubject.Programme(9), DeclaredOutcome.Met, SteeringCommittee, TimePeriod.Years(2024, 2025),
                "https://phapluatxahoi.kinhtedothi.vn/Tags/chuong-trinh-so-09-ctrtu-cua-thanh-uy-ha-noi-304807.tag", EvidenceGrade.Seen,
                Text("\"Đều đạt và vượt so với kế hoạch\" qua bốn năm; không ghi ngày công bố.", "\"All met and exceeded against plan\" over four years; no date of declaration.")));
    }

    private static DeclaredVerdict Counted(
        VerdictSubject subject, DeclaredOutcome outcome, int count, int outOf, LocalisedText authority, TimePeriod declared, string source, LocalisedText note) =>
        DeclaredVerdict.Counted(subject, outcome, count, outOf, authority, declared, source, EvidenceGrade.Seen, note);

    private static TimePeriod Day(int year, int month, int day) => TimePeriod.Day(new LocalDate(year, month, day));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
