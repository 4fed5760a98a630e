using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Where a careful reader of the programme could differ, and which reading is taken. Every one is a choice of ours.</summary>
internal static class HanoiReadings
{
    public static Reading AverageIsCompounded { get; } = Ours(
        "\"Bình quân\" là trung bình cộng hay bình quân nhân?",
        "Is \"bình quân\" the arithmetic or the geometric mean?",
        "Bình quân nhân (tăng trưởng kép); trên số liệu đã công bố hai cách lệch nhau khoảng 0,02 điểm.",
        "The geometric mean (compounded); on the published figures the two differ by about 0.02 points.");

    public static Reading AboveRangeExceeds { get; } = Ours(
        "Vượt cận trên của khoảng có phải là không đạt?",
        "Is a value above the upper bound a failure?",
        "Với thước đo càng cao càng tốt, trên cận trên là vượt; chỉ cơ cấu kinh tế mới xét hai phía.",
        "Where higher is better, above is exceeded; only the structure of the economy is two-sided.");

    public static Reading StructureIsTwoSided { get; } = Ours(
        "Tỷ trọng cao hơn cận trên là vượt hay là ngoài khoảng?",
        "Is a share above its range exceeded or outside it?",
        "Ngoài khoảng: cơ cấu là lựa chọn chính sách, xét cả hai phía.",
        "Outside it: the structure is a choice of policy and is judged on both sides.");

    public static Reading StructureNeedsAllFour { get; } = Ours(
        "Một tỷ trọng nằm ngoài khoảng thì chỉ tiêu cơ cấu kinh tế có đạt không?",
        "Is the indicator attained when one of the four shares is out of its range?",
        "Mọi tỷ trọng phải nằm trong khoảng của mình.",
        "Every share must be in its range.");

    public static Reading UsdAtCurrentRate { get; } = Ours(
        "Quy đổi ra USD theo tỷ giá và giá năm nào?",
        "At which exchange rate and prices is it converted to US dollars?",
        "Giá hiện hành, tỷ giá bình quân của năm, như số đã công bố.",
        "Current prices, average rate of the year, as published.");

    public static Reading InvestmentIsTheSum { get; } = Ours(
        "Văn bản không ghi vốn đầu tư là của một năm hay cả giai đoạn.",
        "The period of the investment is not written.",
        "Tổng của năm năm 2021 - 2025; số của một năm sẽ gấp ba lần GRDP.",
        "The sum of the five years 2021-2025; for one year it would be three times GRDP.");

    public static Reading InvestmentGrowthIsTheAverage { get; } = Ours(
        "\"%/năm\" là của từng năm hay bình quân?",
        "Is \"%/năm\" said of every year or of the average?",
        "Bình quân nhân của năm năm.",
        "The geometric mean over the five years.");

    public static Reading AboutIsFivePercentEitherSide { get; } = Ours(
        "\"Khoảng 30%\" cho phép lệch bao nhiêu?",
        "How far may \"khoảng 30%\" (about) be missed?",
        "Lệch tương đối 5%, tức từ 28,5 đến 31,5; cao hơn là vượt. Chương trình hành động năm 2023 ghi 25 - 30%.",
        "5 per cent of it either way, so 28.5 to 31.5; above is exceeded. The action programme of 2023 says 25-30%.");

    public static Reading ProductivityIsTheAverage { get; } = Ours(
        "Văn bản không ghi \"bình quân\" cũng không ghi \"/năm\".",
        "Neither \"bình quân\" (average) nor \"/năm\" (a year) is written.",
        "Bình quân mỗi năm của giai đoạn 2021 - 2025.",
        "The yearly average of 2021-2025.");

    public static Reading PointIsAtLeast { get; } = Ours(
        "Một con số không kèm \"trở lên\" là đúng bằng hay ít nhất?",
        "Does a single number without \"trở lên\" (or more) mean exactly or at least?",
        "Ít nhất: bằng là đạt, cao hơn là vượt.",
        "At least: equal is met, above is exceeded.");

    public static Reading StrictInequality { get; } = Ours(
        "\"Dưới\" và \"trên\" có tính chính con số đó không?",
        "Do \"dưới\" (below) and \"trên\" (above) include the number itself?",
        "Không tính.",
        "They do not.");

    public static Reading EmployedIsTheBase { get; } = Ours(
        "Tỷ lệ tính trên lao động đang làm việc hay lực lượng lao động?",
        "Is the share of employed persons or of the labour force?",
        "Trên lao động đang làm việc; có bằng cấp, chứng chỉ không thể nhiều hơn qua đào tạo.",
        "Of employed persons; certified cannot be more than trained.");

    public static Reading MaintainedEachYear { get; } = Ours(
        "\"Duy trì\" xét cuối kỳ hay từng năm?",
        "Is \"duy trì\" (maintain) judged at the end or each year?",
        "Từng năm, theo bộ tiêu chí có hiệu lực năm đó.",
        "Each year, under the criteria in force that year.");

    public static Reading PovertyStandardInForce { get; } = Ours(
        "\"Tiêu chuẩn của Thành phố\" là chuẩn khi ban hành hay chuẩn đang có hiệu lực? Là một hay hai mức?",
        "Is \"the City's standard\" that of the signing or the one in force? Is it one target or two?",
        "Chuẩn đang có hiệu lực vào lúc có số liệu; hộ nghèo và hộ tái nghèo là hai mức.",
        "The standard in force when observed; poor and re-poor households are two targets.");

    public static Reading SeventeenDistricts { get; } = Ours(
        "Mẫu số là 17 huyện hay 18 kể cả thị xã Sơn Tây?",
        "Is the denominator 17 districts, or 18 with Sơn Tây town?",
        "17 huyện theo câu chữ; 18 được nêu như một phương án.",
        "The 17 districts of the wording; 18 is reported as a variant.");

    public static Reading LastDayOfDistricts { get; } = Ours(
        "Từ 1/7/2025 không còn cấp huyện; mức của cuối năm 2025 xét thế nào?",
        "Districts no longer exist from 1 July 2025; how is a target for the end of 2025 judged?",
        "Xét vào ngày cuối cùng còn cấp huyện, 30/6/2025.",
        "On the last day of their existence, 30 June 2025.");

    public static Reading CommunesToTheEndOf2025 { get; } = Ours(
        "Từ 1/7/2025 số xã thay đổi (126 đơn vị cấp xã); mức về xã xét vào ngày nào?",
        "The communes changed on 1 July 2025 (126 units); on which day are their targets judged?",
        "Cuối năm 2025; xã vẫn còn, số liệu qua mốc đó được đánh dấu là không cùng phạm vi.",
        "At the end of 2025; communes still exist, and figures across that day are flagged as not comparable.");

    public static Reading ModelIsAlsoAdvanced { get; } = Ours(
        "Xã kiểu mẫu có được tính trong xã nâng cao không?",
        "Are model communes counted among the advanced ones?",
        "Có: xã kiểu mẫu cũng là xã nâng cao (229 gồm 109).",
        "Yes: a model commune is also an advanced one (229 includes 109).");

    public static Reading UrbanByLegalStatus { get; } = Ours(
        "Đô thị hóa tính theo địa vị pháp lý hay theo vùng đã xây dựng?",
        "Is urbanisation by the legal status of units or by built-up area?",
        "Theo địa vị pháp lý đến 30/6/2025; sau đó dãy số đứt đoạn.",
        "By legal status until 30 June 2025; the series breaks after it.");

    public static Reading PlanningByArea { get; } = Ours(
        "Phủ kín tính theo diện tích hay số đồ án? Hai loại quy hoạch là một hay hai mức?",
        "Is coverage of area or of the number of plans? Are the two kinds of plan one target or two?",
        "Theo diện tích; cả hai loại phải đạt 100%; là một mức.",
        "Of area; both kinds must reach 100 per cent; one target.");

    public static Reading UrbanAndRuralEach { get; } = Ours(
        "\"Thành thị và nông thôn\": gộp chung hay từng khu vực?",
        "\"Urban and rural\": pooled, or each?",
        "Từng khu vực phải đạt 100%; khu vực thấp hơn quyết định.",
        "Each must reach 100 per cent; the lower one decides.");

    public static Reading CollectedAndTreated { get; } = Ours(
        "\"Thu gom và xử lý\", \"đô thị và nông thôn\": gộp hay xét riêng?",
        "\"Collected and treated\", \"urban and rural\": pooled or apart?",
        "Tỷ lệ được thu gom và xử lý, lấy khu vực thấp hơn giữa đô thị và nông thôn.",
        "The share collected and treated, the lower of urban and rural.");

    public static Reading ClustersPooled { get; } = Ours(
        "Cụm đang hoạt động và cụm xây dựng mới xét chung hay riêng?",
        "Are operating and newly built clusters judged together or apart?",
        "Chung một mẫu số.",
        "Together, in one denominator.");

    public static Reading TreatedVolume { get; } = Ours(
        "\"Được xử lý\" là công suất hay khối lượng thực tế?",
        "Does \"treated\" mean capacity or volume?",
        "Khối lượng thực tế được xử lý.",
        "The volume treated.");

    public static Reading ShareOfTravelDemand { get; } = Ours(
        "Văn bản không nêu mẫu số: lượt đi, hành khách, nội đô hay toàn thành phố?",
        "No denominator is given: trips, passengers, urban area or whole city?",
        "Tỷ lệ đáp ứng nhu cầu đi lại, như kế hoạch của Thành phố ghi.",
        "The share of travel demand met, as the City's plan says.");

    public static Reading EachYearNotTheAverage { get; } = Ours(
        "\"Hằng năm\" là từng năm hay bình quân?",
        "Does \"hằng năm\" mean every year or the average?",
        "Từng năm; trên 10.000 là vượt (năm 2021: 10.027).",
        "Every year; above 10,000 is exceeded (2021: 10,027).");

    public static Reading ExcellentIncluded { get; } = Ours(
        "\"Hoàn thành tốt\" có gồm \"hoàn thành xuất sắc\" không?",
        "Does \"hoàn thành tốt\" (good) include \"xuất sắc\" (excellent)?",
        "Có, tính dồn các mức từ tốt trở lên.",
        "Yes: the grades from good upwards are added.");

    public static Reading GoalCountedOnce { get; } = Ours(
        "GRDP/người năm 2025 nêu ở mục II.1 và II.2: một hay hai mức?",
        "GRDP per capita in 2025 stands in II.1 and in II.2: one target or two?",
        "Một mức; mục tiêu 2025 dẫn về T03.1.",
        "One; the goal for 2025 refers to T03.1.");

    public static Reading TargetsRunFrom2021 { get; } = Ours(
        "Nhiệm kỳ 2020 - 2025, chỉ tiêu 2021 - 2025: tính những năm nào?",
        "The term is 2020-2025, the targets 2021-2025: which years count?",
        "Chỉ tiêu tính từ 2021 đến 2025, năm gốc 2020.",
        "The targets run from 2021 to 2025, with 2020 as the baseline.");

    public static Reading DateOfIssue { get; } = Ours(
        "Văn bản không có số và ngày; \"ĐẾN Số: 146 Ngày: 06/11/2020\" là dấu công văn đến của nơi nhận.",
        "Number and date are missing; \"ĐẾN Số: 146 Ngày: 06/11/2020\" is a recipient's incoming stamp.",
        "Ban hành từ 13/10 đến 06/11/2020; lấy 06/11/2020 làm ngày muộn nhất chắc chắn đã ban hành.",
        "Issued between 13 October and 6 November 2020; 6 November is the latest day by which it certainly was.");

    public static Reading SlipsOfTheScan { get; } = Ours(
        "Bản quét có lỗi: \"chính trang\", \"KHẨU ĐỘT PHÁ\", đoạn bị ngắt.",
        "The scan has slips: \"chính trang\", \"KHẨU ĐỘT PHÁ\", broken paragraphs.",
        "Sửa thành \"chỉnh trang\", \"khâu đột phá\"; số liệu không bị ảnh hưởng.",
        "Mended to \"chỉnh trang\", \"khâu đột phá\"; no number is touched.");

    private static Reading Ours(string question, string questionEnglish, string resolution, string resolutionEnglish) =>
        Reading.Ours(LocalisedText.Of(question, questionEnglish), LocalisedText.Of(resolution, resolutionEnglish));
}
