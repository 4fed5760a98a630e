using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>The dated changes of method, standard and territory that Hanoi's series cross.</summary>
internal static class HanoiBreaks
{
    public static MeasureBuilder GrdpRevaluation(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2020, 1, 1),
        LocalisedText.Of(
            "Đánh giá lại quy mô GRDP (chỉ biết năm 2020, ghi ngày đầu năm): năm 2018 theo cách cũ tăng 8,56%, theo cách mới 7,37%.",
            "GRDP was revalued (only the year 2020 is known, dated its first day): 2018 grew 8.56% by the old method, 7.37% by the new."),
        "https://vietnam.vnanet.vn/english/tin-van/hanoi-sets-24-goals-for-2019-192671.html");

    public static MeasureBuilder PovertyStandard(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2022, 1, 1),
        LocalisedText.Of(
            "Chuẩn nghèo đa chiều của Thành phố giai đoạn 2022 - 2025 (Quyết định 678/QĐ-UBND): 956 hộ cuối năm 2021 thành 3.612 hộ.",
            "The City's multidimensional poverty standard 2022-2025 (Decision 678/QĐ-UBND): 956 households at the end of 2021 became 3,612."),
        "vietnam.vn 12/03/2025");

    public static MeasureBuilder NewRuralCriteria(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2022, 3, 8),
        LocalisedText.Of(
            "Bộ tiêu chí nông thôn mới giai đoạn 2021 - 2025 (Quyết định 318 đến 321/QĐ-TTg) khó hơn; kết quả công nhận cũ không mặc nhiên được giữ.",
            "The new-style rural criteria 2021-2025 (Decisions 318 to 321/QĐ-TTg) are harder; earlier recognitions are not carried over by themselves."),
        "https://vietnamnews.vn/society/1716155/ha-noi-completes-new-rural-development-programme.html");

    public static MeasureBuilder CommuneHealthStandard(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2023, 1, 1),
        LocalisedText.Of(
            "Thay bộ tiêu chí quốc gia về y tế xã (chỉ biết năm 2023, ghi ngày đầu năm): 100% theo bộ cũ, 84,3% theo bộ mới.",
            "The national commune health criteria were replaced (only the year 2023 is known, dated its first day): 100% under the old, 84.3% under the new."),
        "vietnam.vn 22/10/2024");

    public static MeasureBuilder StatisticalIndicatorSystem(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2023, 4, 15),
        LocalisedText.Of(
            "Hệ thống chỉ tiêu thống kê quốc gia mới (Quyết định 05/2023/QĐ-TTg) có hiệu lực, bổ sung tỷ lệ đô thị hóa.",
            "The new national statistical indicator system (Decision 05/2023/QĐ-TTg) is in force and adds the urbanisation rate."),
        "stp.hanam");

    public static MeasureBuilder CulturalTitles(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2024, 1, 30),
        LocalisedText.Of(
            "Nghị định 86/2023/NĐ-CP thay đổi quy định xét danh hiệu văn hóa.",
            "Decree 86/2023/NĐ-CP changed the rules for cultural titles."),
        "nguoihanoi.vn 79919");

    public static MeasureBuilder CommuneMergers(this MeasureBuilder measure) => measure
        .BreaksOn(
            new LocalDate(2020, 3, 1),
            LocalisedText.Of(
                "Từ 584 còn 579 đơn vị cấp xã (Nghị quyết 895/NQ-UBTVQH14), giữa tháng 3 và tháng 6/2020, ghi ngày 1/3.",
                "From 584 to 579 commune-level units (Resolution 895/NQ-UBTVQH14), between March and June 2020, dated 1 March."),
            "daohoangson/dvhcvn; vietnamplus 170536, 178206")
        .BreaksOn(
            new LocalDate(2025, 1, 1),
            LocalisedText.Of(
                "Từ 579 còn 526 đơn vị cấp xã (Nghị quyết 1286/NQ-UBTVQH15); 383 xã còn 345 xã.",
                "From 579 to 526 commune-level units (Resolution 1286/NQ-UBTVQH15); 383 rural communes became 345."),
            "daohoangson/dvhcvn")
        .DistrictsAbolished();

    public static MeasureBuilder DistrictsAbolished(this MeasureBuilder measure) => measure.BreaksOn(
        new LocalDate(2025, 7, 1),
        LocalisedText.Of(
            "Bỏ cấp huyện; 526 đơn vị cấp xã còn 126 (Nghị quyết 1656/NQ-UBTVQH15).",
            "Districts were abolished; 526 commune-level units became 126 (Resolution 1656/NQ-UBTVQH15)."),
        "Nghị quyết 1656/NQ-UBTVQH15");
}
