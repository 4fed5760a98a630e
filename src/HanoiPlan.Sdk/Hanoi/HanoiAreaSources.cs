using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Where Hanoi's units are known from, and the readings of their first days.</summary>
internal static class HanoiAreaSources
{
    public static readonly LocalDate CityFrom = new(2008, 8, 1);
    public static readonly LocalDate DistrictsFrom = new(2019, 4, 1);
    public static readonly LocalDate Communes579From = new(2020, 6, 30);
    public static readonly LocalDate Communes526From = new(2025, 1, 1);
    public static readonly LocalDate Communes126From = new(2025, 7, 1);

    public static readonly SourceDocument UnitList = new(
        "gso-unit-list",
        LocalisedText.Of("Danh mục đơn vị hành chính của Tổng cục Thống kê", "List of administrative units of the General Statistics Office"),
        null,
        null,
        LocalisedText.Of(
            "Theo bản lưu daohoangson/dvhcvn: danh mục ngày 1/11/2024 và ngày 1/3/2025.",
            "As kept in daohoangson/dvhcvn: the lists of 1 November 2024 and 1 March 2025."));

    public static readonly SourceDocument Resolution1656 = new(
        "nq-1656-ubtvqh15",
        LocalisedText.Of(
            "Nghị quyết số 1656/NQ-UBTVQH15 về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hà Nội năm 2025",
            "Resolution 1656/NQ-UBTVQH15 on the arrangement of commune-level units of Hanoi in 2025"),
        "1656/NQ-UBTVQH15",
        new LocalDate(2025, 6, 16),
        null);

    public static readonly SourceDocument Resolution1286 = new(
        "nq-1286-ubtvqh15",
        LocalisedText.Of(
            "Nghị quyết số 1286/NQ-UBTVQH15 về việc sắp xếp đơn vị hành chính cấp xã của thành phố Hà Nội",
            "Resolution 1286/NQ-UBTVQH15 on the arrangement of commune-level units of Hanoi"),
        "1286/NQ-UBTVQH15",
        null,
        LocalisedText.Of(
            "Chỉ biết ngày có hiệu lực 1/1/2025 và số đơn vị trước, sau; chưa có bảng đối chiếu từng đơn vị.",
            "Known by its day of force, 1 January 2025, and the numbers of units before and after; a table of single units is not at hand."));

    public static Reading CityReading { get; } = Reading.Ours(
        LocalisedText.Of("Các danh mục không nêu Hà Nội có từ ngày nào.", "The lists do not say since when Hanoi exists in this form."),
        LocalisedText.Of(
            "Lấy ngày 1/8/2008, khi Hà Nội được mở rộng theo Nghị quyết 15/2008/QH12 (chưa kiểm chứng).",
            "Taken from 1 August 2008, when Hanoi was enlarged by Resolution 15/2008/QH12 (not verified)."));

    public static Reading DistrictsReading { get; } = Reading.Ours(
        LocalisedText.Of("Các danh mục không nêu 30 quận, huyện, thị xã có từ ngày nào.", "The lists do not say since when the 30 districts exist in this form."),
        LocalisedText.Of(
            "Lấy ngày tổng điều tra dân số 1/4/2019, khi 30 đơn vị này đã được đếm; thực tế có từ trước.",
            "Taken from the census of 1 April 2019, which counted these 30; they are older."));

    public static Reading Communes579Reading { get; } = Reading.Ours(
        LocalisedText.Of(
            "Nghị quyết 895/NQ-UBTVQH14 giảm từ 584 còn 579 đơn vị trong khoảng tháng 3 đến tháng 6/2020; chưa rõ ngày.",
            "Resolution 895/NQ-UBTVQH14 made 579 units of 584 between March and June 2020; the day is not known."),
        LocalisedText.Of(
            "Lấy ngày 30/6/2020, ngày sớm nhất biết chắc có đủ 579 đơn vị.",
            "Taken from 30 June 2020, the earliest day on which the 579 are certainly there."));

    public static LocalisedText BachMaiUntil2024 { get; } = LocalisedText.Of(
        "Từ 1/1/2025, phường Bạch Mai mang mã 00292; danh mục đầu năm 2025 còn ghi 00286, đến tháng 3/2025 mới sửa.",
        "From 1 January 2025 the ward of this name has the code 00292; lists of early 2025 still had 00286 and were corrected in March 2025.");

    public static LocalisedText BachMaiFrom2025 { get; } = LocalisedText.Of(
        "Danh mục đầu năm 2025 ghi mã 00286; đến tháng 3/2025 sửa thành 00292. Số liệu đầu năm 2025 có thể còn mang mã cũ.",
        "Lists of early 2025 had the code 00286, corrected to 00292 in March 2025. Figures of early 2025 may still have the old code.");
}
