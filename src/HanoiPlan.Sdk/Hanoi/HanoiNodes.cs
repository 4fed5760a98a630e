using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Sections III and IV of the programme: orientations and breakthroughs summed up, tasks under their official titles.</summary>
internal static class HanoiNodes
{
    public static PlanBuilder AddNodes(this PlanBuilder plan)
    {
        AddOrientations(plan);
        AddBreakthroughs(plan);
        AddTasks(plan);
        return plan;
    }

    private static void AddOrientations(PlanBuilder plan) => plan
        .Orientation(
            1,
            Text("Xây dựng Đảng và hệ thống chính trị", "Party and political system"),
            Text(
                "Xây dựng, chỉnh đốn Đảng; hệ thống chính trị trong sạch, tinh gọn, hiệu quả; thí điểm chính quyền đô thị, củng cố chính quyền nông thôn; phòng, chống tham nhũng, lãng phí; tăng niềm tin của Nhân dân.",
                "Build and rectify the Party; a clean, lean and effective political system; pilot urban government and strengthen rural government; fight corruption and waste; deepen the people's trust."),
            In("III.1", 1))
        .Orientation(
            2,
            Text("Đổi mới mô hình tăng trưởng, cơ cấu lại nền kinh tế", "Renewal of the growth model, restructuring of the economy"),
            Text(
                "Tận dụng hội nhập và cách mạng công nghiệp lần thứ tư; tăng trưởng dựa vào khoa học, công nghệ, đổi mới sáng tạo; cơ chế tài chính đặc thù và sửa Luật Thủ đô; cải cách hành chính, môi trường kinh doanh theo chuẩn mực OECD.",
                "Use integration and the fourth industrial revolution; growth based on science, technology and innovation; special financial mechanisms and a revised Capital Law; administrative reform and a business climate to OECD standards."),
            In("III.1", 2))
        .Orientation(
            3,
            Text("An sinh, con người và văn hóa Hà Nội", "Welfare, people and culture of Hanoi"),
            Text(
                "Quản trị xã hội hiệu quả, an sinh và phúc lợi, thu hẹp chênh lệch đô thị - nông thôn; đổi mới giáo dục, khoa học, nhân lực; phát huy văn hóa Thăng Long - Hà Nội; xây dựng người Hà Nội thanh lịch, văn minh.",
                "Effective social governance, security and welfare, a smaller gap between town and country; renewed education, science and human resources; the culture of Thăng Long - Hanoi; elegant and civilised Hanoians."),
            In("III.1", 3))
        .Orientation(
            4,
            Text("Quy hoạch, đô thị, nông thôn mới, tài nguyên và môi trường", "Planning, urban areas, new-style rural development, resources and environment"),
            Text(
                "Nâng chất lượng quy hoạch và quản lý đô thị, trật tự xây dựng, giao thông; chỉnh trang, hiện đại hóa đô thị; nông thôn mới và cơ cấu lại nông nghiệp; quản lý tài nguyên, bảo vệ môi trường, chuyển biến căn bản về ô nhiễm, ùn tắc.",
                "Better planning and urban management, construction order and traffic safety; an improved and modernised city; new-style rural development and restructured farming; resources and environment managed, with a real turn on pollution and congestion."),
            In("III.1", 4))
        .Orientation(
            5,
            Text("Quốc phòng, an ninh, đối ngoại và liên kết vùng", "Defence, security, external relations and regional links"),
            Text(
                "Lực lượng vũ trang vững mạnh, thế trận quốc phòng, an ninh nhân dân, không bị động, bất ngờ; giữ ổn định chính trị, phòng, chống tội phạm; mở rộng đối ngoại, hội nhập; phối hợp với Trung ương, liên kết vùng.",
                "Strong armed forces and people's defence and security, never taken unawares; political stability, crime prevention; wider external relations and integration; work with central bodies and the region."),
            In("III.1", 5));

    private static void AddBreakthroughs(PlanBuilder plan) => plan
        .Breakthrough(
            1,
            Text("Kết cấu hạ tầng", "Infrastructure"),
            Text(
                "Hiện đại hóa nhanh, đồng bộ hạ tầng kinh tế, xã hội; giao thông kết nối trung tâm với ngoại thành, đô thị vệ tinh và vùng Thủ đô; hạ tầng số và dữ liệu làm nền cho kinh tế số, xã hội số.",
                "Modernise economic and social infrastructure quickly and in concert; transport linking the centre with suburbs, satellite towns and the capital region; digital and data infrastructure as the ground of a digital economy and society."),
            In("III.2", 1))
        .Breakthrough(
            2,
            Text("Thể chế và kỷ cương", "Institutions and discipline"),
            Text(
                "Hoàn thiện thể chế, cơ chế, chính sách, thực thi pháp luật; cơ bản hoàn thành xây dựng chính quyền điện tử, tiến tới chính quyền số; kỷ luật, trách nhiệm phục vụ của cán bộ; đề xuất sửa Luật Thủ đô.",
                "Complete institutions, mechanisms and policies and enforce the law; basically complete e-government and move towards digital government; discipline and service by officials; propose revising the Capital Law."),
            In("III.2", 2))
        .Breakthrough(
            3,
            Text("Nguồn nhân lực, đổi mới sáng tạo, văn hóa và con người", "Human resources, innovation, culture and people"),
            Text(
                "Nhân lực chất lượng cao; hệ sinh thái học tập và khởi nghiệp sáng tạo, trọng dụng nhân tài; khoa học, công nghệ, trí thức; khơi dậy khát vọng phát triển; văn hóa và con người Hà Nội thành nguồn lực.",
                "High-quality human resources; learning and start-up ecosystems, talent attracted and used; science, technology and intellectuals; the will to develop; Hanoi's culture and people as a resource."),
            In("III.2", 3));

    private static void AddTasks(PlanBuilder plan)
    {
        (string Vietnamese, string English)[] titles =
        [
            ("Tăng cường công tác xây dựng, chỉnh đốn Đảng, xây dựng Đảng bộ Thành phố trong sạch, vững mạnh",
                "Strengthen the building and rectification of the Party; a clean and strong City Party organisation"),
            ("Tiếp tục phát triển kinh tế nhanh và bền vững", "Continue to develop the economy quickly and sustainably"),
            ("Tiếp tục đẩy mạnh công tác quy hoạch, xây dựng và quản lý đô thị theo hướng thông minh, xanh và bền vững",
                "Continue to press on with planning, building and managing a smart, green and sustainable city"),
            ("Hoàn thành nhiệm vụ xây dựng nông thôn mới cấp Thành phố, triển khai mạnh mẽ nông thôn mới nâng cao, nông thôn mới kiểu mẫu",
                "Complete the city-level task of building new-style rural areas; vigorously carry out advanced and model new-style rural development"),
            ("Phát huy giá trị văn hóa và con người Hà Nội, khơi dậy ý chí, niềm tự hào, khát vọng phát triển của Nhân dân Thủ đô",
                "Bring into play the values of Hanoi's culture and people; awaken the will, pride and aspiration of the capital's people"),
            ("Đổi mới, nâng cao chất lượng giáo dục và đào tạo, phát triển nguồn nhân lực chất lượng cao",
                "Renew and raise the quality of education and training; develop high-quality human resources"),
            ("Phát triển mạnh mẽ khoa học, công nghệ và đổi mới sáng tạo, góp phần phát triển Thủ đô hiện đại, văn minh",
                "Develop science, technology and innovation vigorously, for a modern and civilised capital"),
            ("Tiếp tục phát triển hệ thống an sinh xã hội, nâng cao phúc lợi xã hội, chất lượng cuộc sống của Nhân dân Thủ đô",
                "Continue to develop social security; raise the welfare and quality of life of the capital's people"),
            ("Nâng cao hiệu lực, hiệu quả quản lý, sử dụng tài nguyên, bảo vệ môi trường; chủ động phòng, chống thiên tai, cứu hộ, cứu nạn, ứng phó với biến đổi khí hậu",
                "Manage and use resources and protect the environment more effectively; carry out proactive disaster prevention, search and rescue, and response to climate change"),
            ("Tăng cường tiềm lực quốc phòng, an ninh; bảo đảm ổn định an ninh chính trị, trật tự, an toàn xã hội trên địa bàn Thủ đô trong mọi tình huống",
                "Strengthen defence and security; keep the capital politically stable, orderly and safe in every situation"),
            ("Tiếp tục mở rộng và nâng cao hiệu quả công tác đối ngoại, hội nhập quốc tế, hợp tác phát triển, nâng cao uy tín, vị thế Thủ đô",
                "Continue to widen external relations, integration and cooperation; raise the capital's standing"),
            ("Nâng cao hơn nữa hiệu lực, hiệu quả quản lý, điều hành của chính quyền các cấp gắn với thực hiện thí điểm quản lý theo mô hình chính quyền đô thị",
                "Make government at every level more effective, together with the pilot of urban government"),
            ("Đổi mới nội dung, phương thức và nâng cao hiệu quả hoạt động của Mặt trận Tổ quốc và tổ chức chính trị - xã hội các cấp, hoạt động của các hội quần chúng Thành phố, phát huy quyền làm chủ của Nhân dân Thủ đô",
                "Renew the work of the Fatherland Front, socio-political organisations and mass associations; promote the right to mastery of the capital's people"),
            ("Nâng cao hiệu quả công tác phòng, chống tham nhũng, tiêu cực; thực hành tiết kiệm, chống lãng phí",
                "Fight corruption and wrongdoing more effectively; practise thrift and combat waste"),
        ];
        for (var number = 1; number <= titles.Length; number++)
        {
            var title = titles[number - 1];
            plan.Task(number, Text(title.Vietnamese, title.English), HanoiSources.In("IV", number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static SourceReference In(string section, int item) => HanoiSources.In(section, string.Create(CultureInfo.InvariantCulture, $"({item})"));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
