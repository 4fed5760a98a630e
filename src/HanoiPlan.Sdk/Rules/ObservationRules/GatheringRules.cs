using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>What is found when observations are gathered, as rules of the catalogue: gathering enforces them, here is what they mean.</summary>
internal static class GatheringRules
{
    private static readonly LocalisedText Gathering = LocalisedText.Of("ObservationSet.Create", "ObservationSet.Create");

    private static readonly LocalisedText Columns = LocalisedText.Of("ObservationColumnsBuilder.Build", "ObservationColumnsBuilder.Build");

    private static readonly LocalisedText RollUp = LocalisedText.Of("AreaRollUp.Of", "AreaRollUp.Of");

    public static IEnumerable<ReportedRule> All() =>
    [
        .. Describe().Select(words => new ReportedRule(words, Gathering)),
        .. DescribeColumns().Select(words => new ReportedRule(words, Columns)),
        .. DescribeRollUp().Select(words => new ReportedRule(words, RollUp)),
    ];

    private static RuleDescription[] DescribeRollUp() =>
    [
        RuleDescription.Of(RollUpFindings.NotACountOfUnits, Severity.Warning, "Không phải số nguyên đơn vị", "Not a whole number of units")
            .Finds("Với tỷ lệ đơn vị đạt, số liệu của một đơn vị không phải là đạt, không đạt, hay số nguyên đơn vị con đạt trên tổng số.", "For a share of units, the figure of a unit is neither 100 nor 0, and is not made of whole numbers of smaller units.")
            .Because("Một xã không thể đạt chuẩn 40%.", "A commune cannot meet 40% of a standard.")
            .BrokenBy("Một xã có 37,5% \"đạt chuẩn\".", "A commune that is 37.5% \"recognised\".")
            .MendedBy("Ghi 0 hoặc 100, hoặc dùng tử số và mẫu số.", "Record 0 or 100, or numerator and denominator."),
        RuleDescription.Of(RollUpFindings.NegativeWeight, Severity.Warning, "Quyền số âm", "A weight below zero")
            .Finds("Quyền số của một đơn vị nhỏ hơn 0 và không được dùng.", "The weight of a unit is below zero and is not used.")
            .Because("Bình quân với quyền số âm có thể nằm ngoài mọi giá trị của đơn vị.", "A mean with a negative weight may lie outside of all its units.")
            .BrokenBy("Dân số -12.000 người.", "A population of -12,000.")
            .MendedBy("Sửa số liệu của thước đo làm quyền số.", "Mend the figure of the weighting measure."),
    ];

    private static RuleDescription[] DescribeColumns() =>
    [
        RuleDescription.Of(ObservationFindings.TooWide, Severity.Error, "Giá trị không vừa cột", "A value too wide for its column")
            .Finds("Giá trị cần nhiều bit hơn cột đã chọn; ô để trống.", "The value needs more bits than the column that was chosen; its cell stays empty.")
            .Because("Cắt bớt bit sẽ thành một số khác.", "A value cut to fit would be another number.")
            .BrokenBy("8.435.652 người với ba chữ số thập phân trong cột 32 bit.", "8,435,652 persons with three decimals in a column of 32 bits.")
            .MendedBy("Chọn cột 64 bit, hoặc bớt chữ số thập phân của thước đo.", "Choose a column of 64 bits, or give the measure fewer decimals."),
        RuleDescription.Of(ObservationFindings.DisputedCell, Severity.Warning, "Ô số liệu còn mâu thuẫn", "A disputed cell")
            .Finds("Các nguồn có giá trị như nhau, hoặc giá trị công bố và thành phần của nó, khác nhau; ô để trống.", "Sources of equal standing, or a published value and its parts, disagree; the cell stays empty.")
            .Because("Một ô chỉ chứa được một số, và SDK không chọn giữa hai nguồn có giá trị như nhau.", "A cell holds one number, and the SDK does not choose between sources of equal standing.")
            .BrokenBy("80,6% công bố, 79,75% theo thành phần.", "80.6% as published, 79.75% by its parts.")
            .MendedBy("Đánh giá ô đó bằng ObservationSet, nơi mỗi số được xét riêng.", "Judge that cell with an ObservationSet, where each number is judged."),
        RuleDescription.Of(ObservationFindings.OtherUnit, Severity.Information, "Số liệu cùng mã của đơn vị khác", "Figures of another unit under a row's code")
            .Finds("Dưới mã của một dòng có số liệu của đơn vị khác, hoặc không của đơn vị xác định nào; chúng không vào dòng đó.", "Under the code of a row there are figures of another unit, or of no one unit; they are not put into the row.")
            .Because("Mỗi dòng là một đơn vị; mã được dùng lại thì chỉ đơn vị khác ở thời điểm khác.", "A row is one unit; a code that is re-used names another one at another time.")
            .BrokenBy("Dòng của phường Ba Đình (00004), số liệu năm 2024 của phường Trúc Bạch cùng mã.", "The row of Ba Dinh Ward (00004), a figure of 2024 of Truc Bach Ward under the same code.")
            .MendedBy("Không có gì sai; cần đơn vị kia thì tạo bảng cột khác với OfUnits.", "Nothing is wrong; for the other unit make other columns with OfUnits."),
    ];

    private static RuleDescription[] Describe() =>
    [
        RuleDescription.Of(ObservationFindings.UnknownMeasure, Severity.Error, "Không có thước đo này", "An unknown measure")
            .Finds("Mã thước đo không có trong danh mục; số liệu không được dùng.", "The code is in no catalogue; the figure is not used.")
            .Because("Không biết đơn vị, giới hạn và chiều tốt thì không đánh giá được.", "Without unit, limits and preference nothing can be judged.")
            .BrokenBy("\"grdp_grwoth_total\".", "\"grdp_grwoth_total\".")
            .MendedBy("Sửa mã, hoặc thêm thước đo vào chương trình.", "Mend the code, or add the measure to the plan."),
        RuleDescription.Of(ObservationFindings.WrongUnit, Severity.Error, "Sai đơn vị", "The wrong unit")
            .Finds("Đơn vị của số liệu không đổi được sang đơn vị của thước đo; chỉ đổi theo lũy thừa của 10 trong cùng một đại lượng.", "The unit does not convert into the measure's; only powers of ten of one quantity do.")
            .Because("Đổi USD sang đồng cần tỷ giá mà số liệu không nêu.", "Dollars into dong would need a rate that the figure does not state.")
            .BrokenBy("22,6 tỷ USD cho thước đo tính bằng triệu tỷ đồng.", "22.6 billion USD for a measure in quadrillion dong.")
            .MendedBy("Dùng thước đo đúng đơn vị, hoặc số liệu gốc bằng đồng.", "Use the measure of that unit, or the original figure in dong."),
        RuleDescription.Of(ObservationFindings.OverPrecise, Severity.Error, "Quá nhiều chữ số thập phân", "Too many decimals")
            .Finds("Giá trị có nhiều chữ số thập phân hơn thước đo, hoặc quá lớn. Không làm tròn cho vừa.", "The value has more decimals than the measure, or is too large. Nothing is rounded to fit.")
            .Because("Làm tròn có thể đưa một giá trị qua cận.", "Rounding may carry a value across a bound.")
            .BrokenBy("79,754% cho thước đo có hai chữ số thập phân.", "79.754% for a measure of two decimals.")
            .MendedBy("Tăng số chữ số thập phân của thước đo, hoặc dùng giá trị đã công bố.", "Give the measure more decimals, or use the value as published."),
        RuleDescription.Of(ObservationFindings.BeyondLimit, Severity.Error, "Ngoài giới hạn tự nhiên", "Outside a natural limit")
            .Finds("Giá trị nằm ngoài giới hạn tự nhiên của thước đo.", "The value lies outside the measure's natural limits.")
            .Because("Không có tỷ lệ nào dưới 0 hay trên 100%.", "No share is below 0 or above 100%.")
            .BrokenBy("Tỷ lệ thất nghiệp -2,9%.", "An unemployment rate of -2.9%.")
            .MendedBy("Đối chiếu với nguồn; lỗi dấu và lỗi dấu phẩy là hay gặp nhất.", "Compare with the source; a sign or a decimal mark is the usual slip."),
        RuleDescription.Of(ObservationFindings.PartsBeyondLimit, Severity.Error, "Tử số lớn hơn mẫu số", "The numerator is above the denominator")
            .Finds("Tử số trên mẫu số cho tỷ lệ ngoài giới hạn.", "Numerator over denominator makes a ratio outside the limits.")
            .Because("Phần không thể lớn hơn toàn bộ: hai số bị đổi chỗ hoặc khác phạm vi.", "A part is never above the whole: the two are interchanged, or of different coverage.")
            .BrokenBy("2.272 trên 1.812 trường.", "2,272 of 1,812 schools.")
            .MendedBy("Đổi chỗ hai số, hoặc dùng cùng phạm vi.", "Interchange them, or use one coverage."),
        RuleDescription.Of(ObservationFindings.Duplicate, Severity.Warning, "Trùng số liệu", "A duplicate")
            .Finds("Cùng một số liệu có hai lần; chỉ dùng một lần.", "The same figure is given twice and is used once.")
            .Because("Trùng dòng thường do ghép tệp hai lần, và che mất dòng lẽ ra phải có.", "A file that is joined in twice doubles its rows, and may hide that another row is missing.")
            .BrokenBy("Hai dòng giống hệt nhau.", "Two rows that are the same.")
            .MendedBy("Bỏ một dòng.", "Leave one out."),
        RuleDescription.Of(ObservationFindings.NotRebuilt, Severity.Warning, "Số công bố không khớp với các thành phần", "The published value does not agree with its parts")
            .Finds("Giá trị công bố không phải là tử số trên mẫu số làm tròn; cả hai đều được đánh giá.", "The published value differs from the rounded ratio of numerator and denominator; both are judged.")
            .Because("Hai con số của cùng một bài có thể cho hai kết luận.", "Two numbers of one article may lead to two answers.")
            .BrokenBy("80,6% số trường, trong khi 1.812/2.272 = 79,75%, dưới cận 80.", "80.6% of schools, while 1,812/2,272 = 79.75%, below the bound of 80.")
            .MendedBy("Hỏi nguồn; giữ cả hai cho đến khi có câu trả lời.", "Ask the source; keep both until it answers."),
        RuleDescription.Of(ObservationFindings.Disagreement, Severity.Warning, "Các nguồn có giá trị như nhau mâu thuẫn", "Sources of equal standing disagree")
            .Finds("Các số liệu cùng loại, cùng kỳ, cùng ngày ghi nhận khác nhau; mỗi số được đánh giá.", "Records of one kind, period and date differ; each is judged.")
            .Because("SDK không chọn giữa hai nguồn có giá trị như nhau; kết luận khác nhau thì kết quả là \"mâu thuẫn\".", "The SDK does not choose between sources of equal standing; where the answers differ the status is \"conflict\".")
            .BrokenBy("Tăng trưởng 2020: 3,94 và 3,98.", "Growth in 2020: 3.94 and 3.98.")
            .MendedBy("Ghi ngày công bố đúng của từng số, hoặc loại một số có nêu lý do.", "Give each its true date of record, or reject one with the reason in its note."),
        RuleDescription.Of(ObservationFindings.RecordedBeforeItsEnd, Severity.Warning, "Kết quả chính thức ghi trước khi kỳ kết thúc", "Final before its period ended")
            .Finds("Số liệu gọi là chính thức nhưng ngày ghi nhận trước khi kỳ kết thúc.", "A figure is called final and was recorded before its period ended.")
            .Because("Trước khi kỳ kết thúc chỉ có thể là ước tính hoặc kế hoạch.", "Before the end it can only be an estimate or a plan.")
            .BrokenBy("Số chính thức năm 2025 ghi nhận ngày 01/12/2025.", "A final figure for 2025 recorded on 2025-12-01.")
            .MendedBy("Đổi loại thành \"estimate\", hoặc sửa ngày.", "Change the kind to \"estimate\", or mend the date."),
        RuleDescription.Of(ObservationFindings.NoOneUnit, Severity.Warning, "Không thuộc một đơn vị xác định", "Of no one unit")
            .Finds("Số liệu được tập hợp cùng danh mục, và trong kỳ của nó mã không chỉ đơn vị nào, hoặc chỉ nhiều đơn vị; số liệu không được dùng.", "Observations are gathered with geographies, and in the figure's period its code names no unit, or several; the figure is not used.")
            .Because("Không ai biết số liệu đó là của đơn vị nào, và gán cho một bên là đoán.", "Nobody knows which unit it is of, and to give it to either would be a guess.")
            .BrokenBy("Số liệu cả năm 2025 mang mã 00004: đến 30/06 là phường Trúc Bạch, từ 01/07 là phường Ba Đình.", "A figure for the whole of 2025 under the code 00004: Truc Bach Ward until 30 June, Ba Dinh Ward from 1 July on.")
            .MendedBy("Dùng số liệu của từng phần kỳ, hoặc ghi rõ đơn vị khi nguồn nêu.", "Use figures of the parts of the period, or state the unit where the source does."),
    ];
}
