using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The publications that the built-in methods cite.</summary>
internal static class MethodDocuments
{
    public static SourceReference Pace { get; } = Cite(
        "hanoiplan-methods", "HanoiPlan.Sdk: các phương pháp đánh giá", "HanoiPlan.Sdk: methods of assessment", "pace");

    public static SourceReference OpenSdg { get; } = Cite(
        "open-sdg-progress",
        "Open SDG và Cơ quan Thống kê Canada: Phương pháp đo lường tiến độ các Mục tiêu phát triển bền vững",
        "Open SDG and Statistics Canada: Progress Measurement Methodology for the Sustainable Development Goals",
        "2.x");

    public static SourceReference SdgIndex { get; } = Cite(
        "sdsn-sdr-methods",
        "SDSN: Báo cáo Phát triển bền vững, tóm tắt phương pháp và bảng số liệu",
        "SDSN: Sustainable Development Report, Methods Summary and Data Tables",
        null);

    public static SourceReference German { get; } = Cite(
        "destatis-indicator-report",
        "Cơ quan Thống kê Liên bang Đức: Phát triển bền vững ở Đức, Báo cáo chỉ tiêu",
        "Federal Statistical Office of Germany: Sustainable Development in Germany, Indicator Report",
        null);

    public static SourceReference UnProgress { get; } = Cite(
        "un-progress-chart-note",
        "Liên hợp quốc: Biểu đồ tiến độ các Mục tiêu phát triển bền vững, ghi chú kỹ thuật",
        "United Nations: Sustainable Development Goals Progress Chart, Technical Note",
        null);

    public static SourceReference Escap { get; } = Cite(
        "escap-progress-notes",
        "ESCAP: Báo cáo tiến độ SDG châu Á - Thái Bình Dương, phương pháp đánh giá tiến độ",
        "ESCAP: Asia and the Pacific SDG Progress Report, Progress Assessment Methodology",
        "Current Status Index");

    public static SourceReference PercentOfPlan { get; } = Cite(
        "hanoiplan-methods", "HanoiPlan.Sdk: các phương pháp đánh giá", "HanoiPlan.Sdk: methods of assessment", "percent-of-plan");

    private static SourceReference Cite(string id, string vietnamese, string english, string? section)
    {
        var document = new SourceDocument(id, LocalisedText.Of(vietnamese, english), null, null, null);
        return section is null ? SourceReference.To(document) : SourceReference.To(document, section);
    }
}
