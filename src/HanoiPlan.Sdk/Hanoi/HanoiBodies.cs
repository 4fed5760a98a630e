using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Section VI of the programme: bodies, duties, the dated deadline, reports, reviews and recipients.</summary>
internal static class HanoiBodies
{
    public const string StandingBoard = "standing_board";

    public const string CouncilCaucus = "peoples_council_party_caucus";

    public const string CommitteeCaucus = "peoples_committee_party_committee";

    public const string Front = "fatherland_front";

    public const string SubordinateCommittees = "subordinate_party_committees";

    public const string CommissionsAndOffice = "party_commissions_and_office";

    private static TimePeriod FirstQuarter2021 => TimePeriod.Quarter(2021, 1);

    // The day is not in the facts; the year is.
    private static Existence EndedIn2025 => Existence.Until(
        UncertainDate.Within(TimePeriod.Year(2025)),
        Evidence.Ours(EvidenceGrade.Unverified, "Hiểu biết chung về sắp xếp tổ chức đảng năm 2025"));

    private static string[] TenProgrammes => [.. Enumerable.Range(1, 10).Select(number => NodeReference.Programme(number).Id)];

    public static PlanBuilder AddBodies(this PlanBuilder plan) => plan
        .Body(1, StandingBoard, Text("Ban Thường vụ Thành ủy", "Standing Board of the City Party Committee"), In(1), b => b
            .Duty("D1.1", Text("Phổ biến, quán triệt và triển khai Chương trình tới các đảng bộ trực thuộc, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội.", "Bring the programme to the subordinate Party organisations, the Fatherland Front and the socio-political organisations, and set it going."), In(1))
            .Duty("D1.2", Text("Chỉ đạo xây dựng, ban hành 10 Chương trình công tác lớn, hoàn thành trong Quý I/2021.", "Direct the drafting and issue of the ten working programmes, complete in the first quarter of 2021."), In(1), FirstQuarter2021, TenProgrammes)
            .Duty("D1.3", Text("Thành lập Ban Chỉ đạo để triển khai các Chương trình, hoàn thành trong Quý I/2021.", "Set up steering committees to carry the programmes out, complete in the first quarter of 2021."), In(1), FirstQuarter2021, TenProgrammes)
            .Duty("D1.4", Text("Lãnh đạo, chỉ đạo, hướng dẫn, kiểm tra việc thực hiện.", "Lead, direct, guide and inspect the work."), In(1))
            .Duty("D1.5", Text("Định kỳ sơ kết, tổng kết, đánh giá việc thực hiện Chương trình.", "Hold preliminary and final reviews periodically and judge how the programme is carried out."), In(1)))
        .Body(2, CouncilCaucus, Text("Đảng đoàn HĐND Thành phố", "Party caucus of the City People's Council"), In(2), b => b
            .Existing(EndedIn2025.SucceededBy(Text("Đảng bộ HĐND Thành phố", "Party organisation of the City People's Council")))
            .Duty("D2.1", Text("Chỉ đạo HĐND Thành phố cụ thể hóa Chương trình vào các Nghị quyết của HĐND.", "Have the People's Council turn the programme into its resolutions."), In(2))
            .Duty("D2.2", Text("Bố trí nguồn lực; bổ sung, xây dựng cơ chế, chính sách.", "Allot resources; add and build mechanisms and policies."), In(2))
            .Duty("D2.3", Text("Tăng cường giám sát chính quyền các cấp và các đơn vị liên quan.", "Strengthen supervision of government at every level and of the units concerned."), In(2)))
        .Body(3, CommitteeCaucus, Text("Ban cán sự đảng UBND Thành phố", "Party civil-affairs committee of the City People's Committee"), In(3), b => b
            .Existing(EndedIn2025.SucceededBy(Text("Đảng bộ UBND Thành phố", "Party organisation of the City People's Committee")))
            .Duty("D3.1", Text("Xây dựng các đề án, kế hoạch triển khai Chương trình.", "Draw up schemes and plans to carry the programme out."), In(3))
            .Duty("D3.2", Text("Chỉ đạo các sở, ban, ngành, UBND các quận, huyện, thị xã xây dựng chương trình, kế hoạch công tác phù hợp.", "Have the departments and the district People's Committees draw up fitting programmes and plans."), In(3))
            .Duty("D3.3", Text("Từng chương trình, kế hoạch phải có nhiệm vụ, giải pháp cụ thể; phân công rõ tập thể và cá nhân chịu trách nhiệm; xác định rõ lộ trình và thời gian hoàn thành.", "Each programme and plan must set concrete tasks and solutions, name the responsible collective and individual, and fix the route and the date of completion."), In(3)))
        .Body(4, Front, Text("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội Thành phố", "Fatherland Front and socio-political organisations of the City"), In(4), b => b
            .Duty("D4.1", Text("Tuyên truyền, phổ biến Chương trình đến cán bộ, đoàn viên, hội viên và các tầng lớp Nhân dân.", "Make the programme known to officials, members and all sections of the people."), In(4))
            .Duty("D4.2", Text("Chủ động giám sát, phản biện trong quá trình triển khai.", "Take the initiative in supervision and social feedback during implementation."), In(4)))
        .Body(5, SubordinateCommittees, Text("Các đảng bộ trực thuộc", "Subordinate Party organisations"), In(5), b => b
            .Duty("D5.1", Text("Nghiên cứu, quán triệt Chương trình tới chi bộ, đảng bộ cơ sở, đảng viên; phổ biến tới người lao động và Nhân dân.", "Study the programme with cells, grassroots organisations and members; make it known to workers and the people."), In(5))
            .Duty("D5.2", Text("Xây dựng kế hoạch, chương trình, đề án phù hợp với thực tiễn cơ quan, đơn vị.", "Draw up plans, programmes and schemes that fit the unit."), In(5))
            .Duty("D5.3", Text("Thường xuyên theo dõi, đánh giá, rút kinh nghiệm, báo cáo kết quả với Ban Thường vụ Thành ủy.", "Follow and judge the work regularly and report results to the Standing Board."), In(5)))
        .Body(6, CommissionsAndOffice, Text("Các ban xây dựng Đảng và Văn phòng Thành ủy", "Party-building commissions and Office of the City Party Committee"), In(6), b => b
            .Duty("D6.1", Text("Tham mưu, phối hợp hướng dẫn, kiểm tra, đôn đốc việc thực hiện trong toàn Đảng bộ.", "Advise, and jointly guide, inspect and expedite implementation throughout the City Party organisation."), In(6))
            .Duty("D6.2", Text("Văn phòng Thành ủy theo dõi, tổng hợp, định kỳ báo cáo Ban Thường vụ Thành ủy.", "The Office follows, compiles and reports periodically to the Standing Board."), In(6)));

    public static PlanBuilder AddFollowUp(this PlanBuilder plan) => plan
        .Milestone(new Milestone(
            "M1",
            Text("Ban hành 10 Chương trình công tác lớn và thành lập Ban Chỉ đạo", "The ten working programmes issued and their steering committees set up"),
            StandingBoard, FirstQuarter2021, In(1), ["D1.2", "D1.3"]))
        .Report(new PeriodicReport(
            "B1", SubordinateCommittees, StandingBoard, Text("Kết quả thực hiện Chương trình", "Results of carrying the programme out"), Text("thường xuyên", "regularly"), In(5)))
        .Report(new PeriodicReport(
            "B2", CommissionsAndOffice, StandingBoard, Text("Tổng hợp việc thực hiện Chương trình (Văn phòng Thành ủy)", "Compilation of how the programme is carried out (by the Office)"), Text("định kỳ, theo quy định", "periodically, as regulated"), In(6)))
        .Review(Review.Asked("R1", ReviewKind.Preliminary, StandingBoard, Text("Định kỳ sơ kết việc thực hiện Chương trình", "Periodic preliminary review of the programme"), In(1)))
        .Review(Review.Asked("R2", ReviewKind.Final, StandingBoard, Text("Tổng kết, đánh giá việc thực hiện Chương trình", "Final review and judgement of the programme"), In(1)));

    public static PlanBuilder AddRecipients(this PlanBuilder plan)
    {
        (string Vietnamese, string English, bool ForReport)[] recipients =
        [
            ("Bộ Chính trị", "Politburo", true),
            ("Ban Bí thư Trung ương Đảng", "Secretariat of the Party Central Committee", true),
            ("Các ban Đảng và Văn phòng Trung ương Đảng", "Central Party commissions and Office of the Central Committee", false),
            ("Ban Thường vụ Thành ủy", "Standing Board of the City Party Committee", false),
            ("Đảng đoàn HĐND Thành phố", "Party caucus of the City People's Council", false),
            ("Ban cán sự đảng UBND Thành phố", "Party civil-affairs committee of the City People's Committee", false),
            ("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội Thành phố", "Fatherland Front and socio-political organisations of the City", false),
            ("Các ban Đảng và Văn phòng Thành ủy", "Commissions and Office of the City Party Committee", false),
            ("Các sở, ban, ngành Thành phố", "Departments and agencies of the City", false),
            ("Các cấp ủy trực thuộc Thành ủy", "Party committees under the City Party Committee", false),
            ("Các đồng chí Thành ủy viên", "Members of the City Party Committee", false),
            ("Lưu Văn phòng Thành ủy", "Files of the Office of the City Party Committee", false),
        ];
        for (var number = 1; number <= recipients.Length; number++)
        {
            var recipient = recipients[number - 1];
            plan.Recipient(new Recipient(
                number,
                Text(recipient.Vietnamese, recipient.English),
                recipient.ForReport ? Text("để báo cáo", "for report") : null,
                HanoiSources.In("Nơi nhận", number.ToString(CultureInfo.InvariantCulture))));
        }

        return plan;
    }

    private static SourceReference In(int item) => HanoiSources.In("VI", item.ToString(CultureInfo.InvariantCulture));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
