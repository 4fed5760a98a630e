using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>The document that the programme is, and citations to its sections.</summary>
internal static class HanoiSources
{
    public static SourceDocument Programme { get; } = new(
        "hanoi-action-programme-17",
        LocalisedText.Of(
            "Chương trình hành động thực hiện Nghị quyết Đại hội đại biểu Đảng bộ thành phố Hà Nội lần thứ XVII, nhiệm kỳ 2020 - 2025",
            "Action programme for the Resolution of the 17th Congress of the Hanoi Party Organisation, term 2020-2025"),
        null,
        null,
        LocalisedText.Of(
            "Không rõ số và ngày ban hành. Dấu \"ĐẾN Số: 146 Ngày: 06/11/2020\" là của nơi nhận, không phải số của văn bản; đó là ngày muộn nhất mà văn bản chắc chắn đã ban hành, nên được lấy làm ngày có hiệu lực. Lỗi quét \"chính trang\", \"KHẨU ĐỘT PHÁ\" đã sửa.",
            "Number and date of issue are unknown. The stamp \"ĐẾN Số: 146 Ngày: 06/11/2020\" is a recipient's, not the document's number; it is the latest day by which the document had certainly been issued and is taken as the day of force. The scan's slips \"chính trang\" and \"KHẨU ĐỘT PHÁ\" are mended."));

    public static SourceReference In(string section) => SourceReference.To(Programme, section);

    public static SourceReference In(string section, string item) => SourceReference.To(Programme, section, item);
}
