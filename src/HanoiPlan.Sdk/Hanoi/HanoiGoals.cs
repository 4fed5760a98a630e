using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Sections I and II.1 of the programme: motto, theme, purposes and horizons.</summary>
internal static class HanoiGoals
{
    public static PlanBuilder AddGoals(this PlanBuilder plan) => plan
        .Motto(
            Text("Đoàn kết - Dân chủ - Kỷ cương - Sáng tạo - Phát triển", "Solidarity - Democracy - Discipline - Creativity - Development"),
            HanoiSources.In("I", "1"))
        .Theme(
            Text(
                "Gương mẫu xây dựng Đảng bộ và hệ thống chính trị trong sạch, vững mạnh; khơi dậy ý chí, phát huy truyền thống ngàn năm văn hiến, anh hùng, sức mạnh đại đoàn kết toàn dân; đẩy mạnh đổi mới sáng tạo và hội nhập quốc tế; xây dựng Thủ đô ngày càng giàu đẹp, văn minh, hiện đại",
                "Be exemplary in building a clean and strong Party organisation and political system; awaken the will and bring into play the thousand-year cultural and heroic tradition and the strength of national unity; press on with innovation and international integration; build an ever more prosperous, beautiful, civilised and modern capital"),
            HanoiSources.In("II.1"))
        .Purpose(
            Text(
                "Quán triệt phương châm và nội dung Nghị quyết Đại hội XVII tới toàn Đảng bộ, tạo thống nhất từ nhận thức đến hành động và thi đua thực hiện thắng lợi Nghị quyết.",
                "Bring the motto and content of the 17th Congress's resolution to the whole Party organisation, so that thought and action agree and all work to carry the resolution out."),
            HanoiSources.In("I", "1"))
        .Purpose(
            Text(
                "Cụ thể hóa Nghị quyết thành các chương trình công tác lớn toàn khóa để hoàn thành và hoàn thành vượt mức mục tiêu, chỉ tiêu Đại hội.",
                "Turn the resolution into major working programmes for the whole term, so as to meet and exceed the Congress's goals and indicators."),
            HanoiSources.In("I", "2"))
        .Purpose(
            Text(
                "Thực hiện đồng bộ, kiên trì, liên tục, quyết liệt, có trọng tâm, trọng điểm, gắn với kinh tế - xã hội, quốc phòng, an ninh; thường xuyên kiểm tra, giám sát, định kỳ sơ kết, tổng kết.",
                "Carry it out in concert, steadily and resolutely, with clear priorities, together with socio-economic work, defence and security; check and supervise regularly, review periodically."),
            HanoiSources.In("I", "3"))
        .Goal(
            2025,
            Text(
                "Đảng bộ và hệ thống chính trị trong sạch, vững mạnh, tiêu biểu; Thủ đô phát triển nhanh, bền vững theo hướng đô thị xanh, thông minh, hiện đại, có sức cạnh tranh cao; cơ bản hoàn thành công nghiệp hóa; GRDP/người 8.300 - 8.500 USD.",
                "A clean, strong and exemplary Party organisation and political system; a capital that grows fast and sustainably as a green, smart, modern and competitive city; industrialisation basically complete; GRDP per capita of 8,300-8,500 USD."),
            HanoiSources.In("II.1", "Đến năm 2025"),
            "T03.1")
        .Goal(
            2030,
            Text(
                "Thành phố \"xanh - thông minh - hiện đại\", năng động, hiệu quả, có sức cạnh tranh khu vực và quốc tế; hoàn thành công nghiệp hóa Thủ đô; GRDP/người 12.000 - 13.000 USD.",
                "A \"green, smart, modern\" city, dynamic and efficient, competitive in the region and the world; industrialisation complete; GRDP per capita of 12,000-13,000 USD."),
            HanoiSources.In("II.1", "Đến năm 2030"),
            "V2030",
            "grdp_per_capita_usd",
            t => t.Between(12_000, 13_000).EndOfTerm().Stated("12.000 - 13.000 USD")
                .Cites(HanoiSources.In("II.1", "Đến năm 2030")).Read(HanoiReadings.UsdAtCurrentRate))
        .Goal(
            2045,
            Text(
                "Chất lượng cuộc sống cao; kinh tế, văn hóa, xã hội phát triển toàn diện, bền vững; thành phố kết nối toàn cầu, có sức cạnh tranh quốc tế; GRDP/người trên 36.000 USD.",
                "A high quality of life; economy, culture and society developed all round and sustainably; a globally connected and internationally competitive city; GRDP per capita above 36,000 USD."),
            HanoiSources.In("II.1", "Đến năm 2045"),
            "V2045",
            "grdp_per_capita_usd",
            t => t.MoreThan(36_000).EndOfTerm().Stated("trên 36.000 USD")
                .Cites(HanoiSources.In("II.1", "Đến năm 2045")).Read(HanoiReadings.UsdAtCurrentRate).Read(HanoiReadings.StrictInequality));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
