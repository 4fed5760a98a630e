using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>What keeps a plan from being built, as rules of the catalogue: building a plan enforces them, here is what they mean.</summary>
internal static class BuildRules
{
    private static readonly LocalisedText Builder = LocalisedText.Of("PlanBuilder.Build", "PlanBuilder.Build");

    public static IEnumerable<ReportedRule> All() => Describe().Select(words => new ReportedRule(words, Builder));

    private static IEnumerable<RuleDescription> Describe() => [.. Whole(), .. Ranges(), .. Times()];

    private static RuleDescription Of(string code, string vietnamese, string english) => RuleDescription.Of(code, Severity.Error, vietnamese, english);

    private static IEnumerable<RuleDescription> Whole() =>
    [
        Of(PlanProblems.Empty, "Chương trình không có chỉ tiêu", "A plan without indicators")
            .Finds("Chương trình chưa có chỉ tiêu nào.", "The plan has no indicator.")
            .Because("Không có chỉ tiêu thì không có gì để đánh giá.", "Without an indicator there is nothing to judge.")
            .BrokenBy("new PlanBuilder(…).Build() ngay sau phần đầu.", "new PlanBuilder(…).Build() right after the header.")
            .MendedBy("Thêm ít nhất một chỉ tiêu bằng Indicator.", "Add at least one with Indicator."),
        Of(PlanProblems.HeaderMissing, "Thiếu phần đầu của chương trình", "A part of the header is missing")
            .Finds("Thiếu nhiệm kỳ, địa bàn, văn bản hoặc ngày có hiệu lực.", "Term, area, document or date of force is missing.")
            .Because("Mọi mức chỉ tiêu lấy giai đoạn, địa bàn, trích dẫn và ngày bắt đầu tính từ đó.", "Every target takes its years, area, citation and first day from them.")
            .BrokenBy("Không gọi InForceFrom.", "InForceFrom is not called.")
            .MendedBy("Gọi Term, Area, Document và InForceFrom; không rõ ngày thì lấy ngày muộn nhất chắc chắn và ghi một cách hiểu.", "Call Term, Area, Document and InForceFrom; where the date is unknown take the latest certain one and record a reading."),
        Of(PlanProblems.IdentifierTwice, "Trùng mã", "An identifier is used twice")
            .Finds("Hai phần cùng loại có cùng mã hoặc cùng số.", "Two parts of one kind have the same identifier or number.")
            .Because("Liên kết và kết quả gọi tên phần bằng mã; trùng mã thì không biết nói về phần nào.", "Links and answers name parts by identifier; with two of one name nobody knows which is meant.")
            .BrokenBy("Hai mức chỉ tiêu cùng mang mã T01.1.", "Two targets with the identifier T01.1.")
            .MendedBy("Đổi một trong hai mã.", "Change one of them."),
        Of(PlanProblems.UnknownReference, "Trỏ tới phần không có", "A reference to a part that does not exist")
            .Finds("Thước đo, lĩnh vực, cơ quan, mục hay mức chỉ tiêu được nhắc tới mà chương trình không có.", "A measure, field, body, part or target is named that the plan does not have.")
            .Because("Phần trỏ vào chỗ trống sẽ lặng lẽ bị bỏ qua khi đánh giá.", "What points at nothing would silently be left out of every judgement.")
            .BrokenBy("Mức chỉ tiêu cho thước đo \"clean_watter\".", "A target for the measure \"clean_watter\".")
            .MendedBy("Sửa mã, hoặc thêm phần còn thiếu.", "Mend the identifier, or add the part."),
        Of(PlanProblems.TargetsMissing, "Chỉ tiêu chưa có mức cần đạt", "An indicator without a target")
            .Finds("Một chỉ tiêu chưa có mức cần đạt nào.", "An indicator has no target.")
            .Because("Chỉ tiêu chưa có mức cần đạt thì không đánh giá được.", "An indicator without a target cannot be judged.")
            .BrokenBy("Indicator(1, …, i => { }).", "Indicator(1, …, i => { }).")
            .MendedBy("Thêm mức bằng Target; chỉ tiêu định tính thì đặt thành mốc (Milestone).", "Add one with Target; a qualitative one is a milestone."),
        Of(PlanProblems.PartsDoNotFit, "Các thành phần không so được với nhau", "Parts that cannot be compared")
            .Finds("Thành phần của một thước đo lấy phần thấp nhất (WeakestOf), hay các thước đo có quan hệ với nhau, khác đơn vị, khác chiều tốt, là loại \"trong khoảng là tốt\", hoặc không so được.", "The parts of a weakest-part measure (WeakestOf), or related measures, differ in unit or preference, are best inside a range, or cannot be compared otherwise.")
            .Because("Không có phần \"thấp nhất\" giữa hai đơn vị khác nhau.", "Between two units there is no \"weakest\".")
            .BrokenBy("WeakestOf(\"clean_water_urban\", \"population\").", "WeakestOf(\"clean_water_urban\", \"population\").")
            .MendedBy("Dùng các thước đo cùng đơn vị, cùng chiều tốt, không có thành phần riêng.", "Use measures of one unit and preference, without parts of their own."),
        Of(PlanProblems.CompositionTooLarge, "Quy tắc đòi hỏi nhiều mức hơn số có", "A rule asks for more targets than there are")
            .Finds("Chỉ tiêu đòi hỏi ít nhất k mức đạt, nhưng có ít hơn k mức.", "An indicator asks for at least k targets to be met and has fewer.")
            .Because("Chỉ tiêu như vậy không bao giờ đạt được.", "Such an indicator can never be met.")
            .BrokenBy("Ít nhất 3 mức, trong khi chỉ tiêu có 2.", "At least 3, while the indicator has 2.")
            .MendedBy("Giảm k hoặc thêm mức còn thiếu.", "Lower k, or add the missing targets."),
    ];

    private static IEnumerable<RuleDescription> Ranges() =>
    [
        Of(PlanProblems.BoundsReversed, "Cận bị đảo", "Bounds are reversed")
            .Finds("Cận dưới lớn hơn cận trên, hoặc khoảng \"khoảng …\" có sai số âm.", "The lower bound is above the upper, or an \"about\" has a tolerance below zero.")
            .Because("Không giá trị nào nằm trong khoảng đó, nên không bao giờ đạt.", "No value lies in such a range, so nothing could ever meet it.")
            .BrokenBy("Between(85, 80).", "Between(85, 80).")
            .MendedBy("Đổi chỗ hai cận theo văn bản.", "Interchange the bounds as the document has them."),
        Of(PlanProblems.BoundTooPrecise, "Cận có quá nhiều chữ số thập phân", "A bound is too precise")
            .Finds("Cận có nhiều chữ số thập phân hơn thước đo, hoặc lớn hơn mức 64 bit giữ được với số chữ số ấy.", "A bound has more decimal places than its measure, or is greater than 64 bits hold with them.")
            .Because("Không số liệu nào rơi đúng vào cận như vậy; thường là nhầm đơn vị.", "No figure can fall on such a bound; mostly the unit was mistaken.")
            .BrokenBy("Cận 7,55 cho thước đo có một chữ số thập phân.", "A bound of 7.55 for a measure of one decimal.")
            .MendedBy("Tăng số chữ số thập phân của thước đo hoặc sửa cận.", "Give the measure more decimals, or mend the bound."),
        Of(PlanProblems.BoundOutsideLimits, "Cận ngoài giới hạn tự nhiên", "A bound outside the natural limits")
            .Finds("Cận nằm ở nơi thước đo không thể có giá trị, như trên 100% hoặc dưới 0.", "A bound lies where no value of the measure can exist, such as above 100% or below 0.")
            .Because("Mức ngoài giới hạn hoặc không bao giờ đạt, hoặc luôn đạt.", "Beyond its limits a target is either never met or always.")
            .BrokenBy("Trên 105% hộ dân, thước đo trong 0 - 100.", "Above 105% of households, for a measure within 0 to 100.")
            .MendedBy("Sửa số theo văn bản, hoặc sửa giới hạn của thước đo.", "Mend the number as the document has it, or the measure's limits."),
        Of(PlanProblems.RangeMissing, "Mức chỉ tiêu không nêu giá trị", "A target asks for no values")
            .Finds("Mức chỉ tiêu chưa nêu khoảng cần đạt.", "A target does not say which values it asks for.")
            .Because("Không biết thế nào là đạt.", "Nobody could say what meets it.")
            .BrokenBy("t => t.Stated(\"75%\").", "t => t.Stated(\"75%\").")
            .MendedBy("Gọi Between, AtLeast, Exactly hoặc một khoảng khác.", "Call Between, AtLeast, Exactly or another range."),
        Of(PlanProblems.StatementMissing, "Thiếu nguyên văn", "The statement is missing")
            .Finds("Mức chỉ tiêu không giữ lời văn của văn bản.", "A target does not keep the words that state it.")
            .Because("Không có nguyên văn thì không kiểm tra được cách đọc con số.", "Without the words nobody can check how the number was read.")
            .BrokenBy("Between(80, 85) không có Stated.", "Between(80, 85) without Stated.")
            .MendedBy("Thêm Stated(\"80 - 85%\").", "Add Stated(\"80 - 85%\")."),
        Of(PlanProblems.CitationMissing, "Thiếu trích dẫn", "The citation is missing")
            .Finds("Mức chỉ tiêu không dẫn về văn bản.", "A target is not cited.")
            .Because("Mọi phát biểu phải dẫn được về mục của văn bản.", "Every statement must lead back to an item of a document.")
            .BrokenBy("Mức chỉ tiêu không có Cites.", "A target without Cites.")
            .MendedBy("Thêm Cites với văn bản, mục và khoản.", "Add Cites with document, section and item."),
        Of(PlanProblems.UnitDoesNotFit, "Đơn vị không hợp với điều được nói", "The unit does not fit")
            .Finds("Đơn vị của thước đo không hợp với cách tính: tăng trưởng bình quân cần %, mốc cần \"hoàn thành\", tổng không cộng tỷ lệ hay số dư.", "The measure's unit does not fit the basis: average growth needs per cent, a milestone \"done\", and a total adds neither shares nor stocks.")
            .Because("Cộng các tỷ lệ hay nhân số người thành tăng trưởng cho kết quả vô nghĩa.", "Adding shares up, or compounding persons, makes numbers without meaning.")
            .BrokenBy("Total() cho thước đo tính bằng %.", "Total() for a measure in per cent.")
            .MendedBy("Chọn cách tính hoặc thước đo đúng.", "Choose the right basis or measure."),
        Of(PlanProblems.RelationDoesNotFit, "Mức so với gốc không phù hợp", "A relative range does not fit")
            .Finds("Mức so với gốc được đặt cho tốc độ tăng bình quân hoặc cho mốc.", "A range relative to a baseline is asked of average growth or of a milestone.")
            .Because("Tăng trưởng đã là so với gốc; mốc không có gốc.", "Growth is relative already; a milestone has no baseline.")
            .BrokenBy("AverageGrowth().RelativeTo(RangeRelation.PercentChange).", "AverageGrowth().RelativeTo(RangeRelation.PercentChange).")
            .MendedBy("Bỏ RelativeTo hoặc đổi cách tính.", "Leave RelativeTo out, or change the basis."),
    ];

    private static IEnumerable<RuleDescription> Times() =>
    [
        Of(PlanProblems.YearsReversed, "Năm bị đảo", "Years are reversed")
            .Finds("Năm đầu sau năm cuối, hoặc không phải là năm.", "The first year is after the last, or they are no years.")
            .Because("Giai đoạn rỗng không có số liệu nào để xét.", "An empty span has no figures to judge.")
            .BrokenBy("Over(2025, 2021).", "Over(2025, 2021).")
            .MendedBy("Đổi chỗ hai năm.", "Interchange the years."),
        Of(PlanProblems.SpanOutsideTerm, "Giai đoạn ngoài nhiệm kỳ", "A span outside the term")
            .Finds("Các năm của mức chỉ tiêu nằm ngoài các năm của chương trình.", "The years of a target lie outside the plan's.")
            .Because("Chương trình không chịu trách nhiệm về những năm đó.", "The plan does not answer for those years.")
            .BrokenBy("Over(2021, 2026) trong nhiệm kỳ 2021 - 2025.", "Over(2021, 2026) in the term 2021-2025.")
            .MendedBy("Sửa năm; mục tiêu xa hơn thì thêm bằng Goal.", "Mend the years; what lies further ahead is added with Goal."),
        Of(PlanProblems.DueOutsideSpan, "Hạn ngoài giai đoạn", "A due date outside the span")
            .Finds("Ngày đến hạn nằm ngoài các năm của mức chỉ tiêu.", "The due date lies outside the target's years.")
            .Because("Đến hạn khi chưa bắt đầu hoặc đã qua thì không đánh giá được.", "What is due before it begins or after it ends cannot be judged.")
            .BrokenBy("Hạn 30/06/2026 cho giai đoạn 2021 - 2025.", "Due on 2026-06-30 for the years 2021-2025.")
            .MendedBy("Sửa hạn hoặc giai đoạn.", "Mend the due date or the years."),
        Of(PlanProblems.VersionsOverlap, "Các phiên bản chồng lên nhau", "Versions overlap")
            .Finds("Hai phiên bản của một mức cùng có hiệu lực từ một ngày, hoặc một phiên bản có hiệu lực trước chương trình.", "Two versions of a target are in force from one day, or one before the plan is.")
            .Because("Vào ngày đó không biết mức nào được tính.", "On that day nobody knows which of them counts.")
            .BrokenBy("Restated(ngày có hiệu lực của chương trình, …).", "Restated(the plan's own date of force, …).")
            .MendedBy("Ghi đúng ngày có hiệu lực của văn bản sau.", "Give the date of force of the later instrument."),
        Of(PlanProblems.BaselineMissing, "Thiếu năm gốc", "The baseline is missing")
            .Finds("Mức so với gốc không nêu năm gốc, hoặc năm gốc không trước năm cuối.", "A relative range without its baseline year, or one that is not before the last year.")
            .Because("\"Giảm 20%\" không có nghĩa nếu không biết so với năm nào.", "\"Down 20%\" means nothing without the year it is measured from.")
            .BrokenBy("\"giảm 20%\" không có Baseline.", "\"down 20%\" without Baseline.")
            .MendedBy("Thêm Baseline(năm).", "Add Baseline(year)."),
        Of(PlanProblems.PathDoesNotFit, "Lộ trình không phù hợp", "The path does not fit")
            .Finds("Lộ trình không hợp với cách tính: tốc độ cho trước dành cho tổng, tốc độ suy từ gốc dành cho giá trị.", "The path does not fit the basis: a stated rate is for totals, a rate that follows from the baseline for values.")
            .Because("Tiến độ tính theo lộ trình sai sẽ kết luận sai trước hạn.", "Pace along a wrong path gives wrong answers before the due date.")
            .BrokenBy("Tốc độ tăng cho trước với EndOfTerm.", "A stated rate with EndOfTerm.")
            .MendedBy("Chọn lộ trình khác trong TargetPath.", "Choose another TargetPath."),
        Of(PlanProblems.DueBeforeSpanEnds, "Đến hạn trước khi giai đoạn kết thúc", "Due before the span ends")
            .Finds("Mức xét mọi năm của giai đoạn nhưng đến hạn trước khi giai đoạn kết thúc.", "A target that speaks of every year of its span is due before the span ends.")
            .Because("Những năm sau hạn vẫn phải xét nhưng không còn thời hạn.", "The years after the due date would count and be late at once.")
            .BrokenBy("Xét từng năm của giai đoạn 2021 - 2025, hạn 30/06/2025.", "Every year of 2021-2025, due on 2025-06-30.")
            .MendedBy("Bỏ DueOn hoặc rút ngắn giai đoạn.", "Leave DueOn out, or shorten the span."),
    ];
}
