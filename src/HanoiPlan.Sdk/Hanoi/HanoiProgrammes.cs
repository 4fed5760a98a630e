using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Section V of the programme, and what was published later of its ten working programmes.</summary>
internal static class HanoiProgrammes
{
    internal const string OfTheSet = "english.hanoi.gov.vn (dự thảo 6/3/2021; hội nghị lần thứ ba 10-11/3/2021)";

    internal static LocalDate IssuedOn => new(2021, 3, 17);

    public static PlanBuilder AddProgrammes(this PlanBuilder plan)
    {
        Add(plan, 1, "Tăng cường công tác xây dựng, chỉnh đốn Đảng, xây dựng Đảng bộ và hệ thống chính trị Thành phố trong sạch, vững mạnh, đẩy mạnh cải cách hành chính",
            "Strengthen Party building and rectification, a clean and strong City Party organisation and political system, and administrative reform",
            "https://kinhtedothi.vn/chuong-trinh-01-cua-thanh-uy-ha-noi-ve-tang-cuong-cong-tac-xay-dung-chinh-don-dang-he-thong-chinh-tri-tp-day-manh-cai-cach-hanh-chinh-giai-doan-2021-2025.html",
            static _ => { });
        Add(plan, 2, "Đẩy mạnh đổi mới mô hình tăng trưởng, cơ cấu lại nền kinh tế và hội nhập quốc tế, nâng cao năng suất, chất lượng, hiệu quả, sức cạnh tranh, phát triển kinh tế Thủ đô nhanh và bền vững",
            "Press on with the renewal of the growth model, the restructuring of the economy and international integration; raise productivity, quality, efficiency and competitiveness; develop the capital's economy quickly and sustainably",
            "nguoihanoi.vn 6520; nhandan.vn 640210", static p => p.OwnTargets(11));
        Add(plan, 3, "Chỉnh trang đô thị, phát triển đô thị và kinh tế đô thị", "Urban improvement, urban development and the urban economy",
            "https://www.vietnam.vn/en/buoc-tien-moi…; english.hanoi.gov.vn; dokumen.tips", static p => p.OwnTargets(19));
        Add(plan, 4, "Đẩy mạnh thực hiện hiệu quả Chương trình mục tiêu quốc gia Xây dựng nông thôn mới gắn với cơ cấu lại ngành nông nghiệp và phát triển kinh tế nông thôn, nâng cao đời sống vật chất, tinh thần của nông dân",
            "Carry out the national target programme on new-style rural development effectively together with restructured farming and the rural economy; raise farmers' material and spiritual life",
            "en.vietnamplus.vn 854964; vccinews.vn 60369; https://beta.kinhtedothi.vn/hanoi-at-the-forefront-of-new-rural-development.643840.html", static p => p.OwnTargets(33));
        Add(plan, 5, "Đẩy mạnh công tác quy hoạch, quản lý quy hoạch; nâng cao hiệu lực, hiệu quả quản lý, sử dụng tài nguyên, bảo vệ môi trường; chủ động phòng, chống thiên tai, cứu hộ, cứu nạn, ứng phó với biến đổi khí hậu",
            "Press on with planning and its management; manage and use resources and protect the environment more effectively; carry out proactive disaster prevention, search and rescue, and response to climate change",
            OfTheSet, static _ => { });
        Add(plan, 6, "Phát triển văn hóa, nâng cao chất lượng nguồn nhân lực, xây dựng người Hà Nội thanh lịch, văn minh",
            "Develop culture, raise the quality of human resources, and form elegant and civilised Hanoians",
            "https://www.vietnam.vn/en/ha-noi-tao-dot-pha-trong-phat-trien-van-hoa-con-nguoi-thu-do",
            static p => p.OwnTargets(18).Note(Text("18 chỉ tiêu và nhóm chỉ tiêu; tách ra là 22.", "18 targets and groups of targets; 22 when split.")));
        Add(plan, 7, "Đẩy mạnh phát triển khoa học, công nghệ và đổi mới sáng tạo", "Press on with science, technology and innovation", "baomoi.net.vn c51882672", static _ => { });
        Add(plan, 8, "Phát triển hệ thống an sinh xã hội, nâng cao phúc lợi xã hội, chất lượng cuộc sống của Nhân dân Thủ đô",
            "Develop social security; raise the welfare and quality of life of the capital's people",
            "en.vietnamplus.vn 283336; https://www.vietnam.vn/de/lan-toa…",
            static p => p.OwnTargets(27).Note(Text(
                "26 chỉ tiêu được đánh giá; chỉ tiêu sữa học đường được bỏ theo Quyết định 1660/QĐ-TTg ngày 2/10/2021.",
                "26 targets were judged; the school-milk target was dropped under Decision 1660/QĐ-TTg of 2 October 2021.")));
        Add(plan, 9, "Tăng cường tiềm lực quốc phòng, an ninh, giữ vững ổn định an ninh chính trị, trật tự an toàn xã hội trên địa bàn Thành phố",
            "Strengthen defence and security; keep the City politically stable, orderly and safe",
            OfTheSet, static _ => { });
        Add(plan, 10, "Nâng cao hiệu quả công tác phòng, chống tham nhũng; thực hành tiết kiệm, chống lãng phí",
            "Fight corruption more effectively; practise thrift and combat waste",
            "https://vjs.vietnam.vn/en/thuc-hien-chuong-trinh-so-10-ctr-tu-nhiem-ky-2020-2025", static _ => { });
        return plan.OpenDoor(
            Text(
                "Ngoài 10 chương trình, tùy tình hình và yêu cầu từng giai đoạn, Thành ủy chỉ đạo xây dựng chương trình công tác, nghị quyết chuyên đề, chỉ thị, kế hoạch, đề án theo từng lĩnh vực, tập trung vào việc trọng tâm, cấp bách, đột phá, khâu yếu, việc khó.",
                "Beyond the ten programmes, as each stage requires, the City Party Committee has further programmes, thematic resolutions, directives, plans and schemes drawn up by field, on what is central, urgent, a breakthrough, weak or hard."),
            HanoiSources.In("V"));
    }

    public static PlanBuilder AddProgrammeReviews(this PlanBuilder plan) => plan
        .Review(Held(3, TimePeriod.Day(new LocalDate(2025, 3, 20)), "https://www.vietnam.vn/en/buoc-tien-moi…"))
        .Review(Held(4, TimePeriod.Year(2025), "https://beta.kinhtedothi.vn/hanoi-at-the-forefront-of-new-rural-development.643840.html"))
        .Review(Held(6, TimePeriod.Day(new LocalDate(2025, 3, 28)), "https://www.vietnam.vn/en/ha-noi-tao-dot-pha-trong-phat-trien-van-hoa-con-nguoi-thu-do"))
        .Review(Held(7, TimePeriod.Day(new LocalDate(2025, 4, 3)), "baomoi.net.vn c51882672"))
        .Review(Held(8, TimePeriod.Day(new LocalDate(2025, 3, 24)), "en.vietnamplus.vn 283336"));

    // The day of the fourth programme's review was not found; the year is known.
    private static Review Held(int number, TimePeriod held, string source)
    {
        var programme = number.ToString("00", CultureInfo.InvariantCulture);
        return Review.WasHeld(
            $"R-P{programme}", ReviewKind.Final, NodeReference.Programme(number).Id,
            Text($"Tổng kết Chương trình {programme}", $"Final review of Programme {programme}"), held, source);
    }

    private static void Add(PlanBuilder plan, int number, string vietnamese, string english, string source, Action<ProgrammeBuilder> details)
    {
        plan.Programme(
            number,
            Text($"{vietnamese} giai đoạn 2021 - 2025", $"{english}, 2021-2025"),
            HanoiSources.In("V", string.Create(CultureInfo.InvariantCulture, $"({number})")),
            programme => details(programme
                .Code(string.Create(CultureInfo.InvariantCulture, $"{number:00}-CTr/TU"))
                .Issued(IssuedOn, source, EvidenceGrade.Seen)));
    }

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
