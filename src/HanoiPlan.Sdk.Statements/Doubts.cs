using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The doubts that reading can raise.</summary>
internal static class Doubts
{
    public static readonly StatementDoubt DecimalPoint = Of("decimal-point", "Dấu chấm được đọc là dấu thập phân; có thể là dấu phân nhóm hoặc thừa (7.5 có thể là 75).", "The point is read as a decimal mark; it could be a group mark or stray (7.5 could be 75).");
    public static readonly StatementDoubt DecimalComma = Of("decimal-comma", "Dấu phẩy được đọc là dấu thập phân trong câu tiếng Anh.", "The comma is read as a decimal mark in an English statement.");
    public static readonly StatementDoubt ThousandsComma = Of("thousands-comma", "Dấu phẩy trước ba chữ số được đọc là dấu phân nhóm; có thể là dấu thập phân.", "The mark before three digits is read as the likelier of a group mark and a decimal mark.");
    public static readonly StatementDoubt LetterForDigit = Of("letter-for-digit", "Chữ O hoặc l trong số được đọc là 0 hoặc 1.", "A letter O or l within a number is read as 0 or 1.");
    public static readonly StatementDoubt Tolerance = Of("tolerance-assumed", "Văn bản không nêu biên độ; khi so sánh lấy ±5% của số.", "The text states no tolerance; ±5 % of the number is taken for comparison.");
    public static readonly StatementDoubt Nearly = Of("nearly", "“Gần” được đọc là khoảng; có thể hiểu là dưới.", "“Nearly” is read as about; it could mean below.");
    public static readonly StatementDoubt ApproximateRange = Of("approximate-range", "“Khoảng” đứng trước một khoảng hai số; hai số được giữ làm giới hạn.", "“About” stands before a range; its numbers are kept as bounds.");
    public static readonly StatementDoubt ComparedRange = Of("compared-range", "Từ so sánh đứng trước một khoảng hai số.", "A word of comparison stands with a range of two numbers.");
    public static readonly StatementDoubt FromWithoutEnd = Of("from-without-end", "“Từ” không có “đến” hay “trở lên”, được đọc là ít nhất.", "“From” without an end is read as at least.");
    public static readonly StatementDoubt TimesOrAdded = Of("times-or-added", "“Tăng … lần” được đọc là gấp; có thể hiểu là tăng thêm.", "“Tăng … lần” is read as that many times; it could mean added.");
    public static readonly StatementDoubt PointsOrPercent = Of("points-or-percent", "Thay đổi của một tỷ lệ được đọc là điểm phần trăm; có thể là phần trăm.", "The change of a share is read as percentage points; it could be per cent.");
    public static readonly StatementDoubt ByOrTo = Of("by-or-to", "Không rõ thay đổi đi một lượng hay đến một mức.", "It is not clear whether the number is a change or the level to reach.");
    public static readonly StatementDoubt BaselineUnstated = Of("baseline-unstated", "Không nêu gốc so sánh.", "The baseline is not stated.");
    public static readonly StatementDoubt BaselineIsSpan = Of("baseline-is-span", "So với cả một giai đoạn; năm cuối được lấy làm gốc.", "Compared with a whole span; its last year is taken as baseline.");
    public static readonly StatementDoubt ComparedWithOther = Of("compared-with-other", "So với một đối tượng khác, xem phần điều kiện.", "Compared with something else, see the qualifiers.");
    public static readonly StatementDoubt AverageAssumed = Of("average-assumed", "Tốc độ tăng không nói bình quân hay từng năm; được đọc là bình quân.", "A growth rate that says neither average nor each year is read as average.");
    public static readonly StatementDoubt GrowthOfOneYear = Of("growth-of-one-year", "Tốc độ tăng chỉ gắn với một năm; được đọc là của năm đó.", "A growth rate tied to one year only is read as that year's.");
    public static readonly StatementDoubt AverageOfYears = Of("average-of-years", "Bình quân các năm được đọc là từng năm.", "An average over the years is read as every year.");
    public static readonly StatementDoubt TotalOrYear = Of("total-or-year", "Không rõ là tổng cả giai đoạn hay của năm cuối.", "It is not clear whether this is a total over the span or the last year's amount.");
    public static readonly StatementDoubt SpanWithoutBasis = Of("span-without-basis", "Nêu giai đoạn nhưng không rõ là mức cuối kỳ hay của từng năm.", "A span is stated, but not whether the end or each year is meant.");
    public static readonly StatementDoubt UnitUnstated = Of("unit-unstated", "Không nêu đơn vị.", "No unit is stated.");
    public static readonly StatementDoubt UnitUnknown = Of("unit-unknown", "Đơn vị không có trong danh mục; lấy từ đứng sau số.", "The unit is not a known one; the word after the number is taken.");
    public static readonly StatementDoubt OtherNumber = Of("other-number", "Câu còn số khác không được đọc là chỉ tiêu.", "The clause holds another number that is not read as a target.");
    public static readonly StatementDoubt MaybeResult = Of("maybe-result", "Câu có “đã”, có thể là kết quả chứ không phải chỉ tiêu.", "The wording says “already”: it may be a result and not a target.");
    public static readonly StatementDoubt Basically = Of("basically", "“Cơ bản” không nêu mức cho phép.", "“Basically” states no allowance.");
    public static readonly StatementDoubt Rank = Of("rank", "Thứ hạng được đọc là không quá số đã nêu.", "A rank is read as at most the number stated.");
    public static readonly StatementDoubt NoNumber = Of("no-number", "Duy trì nhưng không nêu số.", "To be maintained, but no number is stated.");
    public static readonly StatementDoubt OneOrSeveral = Of("one-or-several", "Có thể là một hoặc nhiều chỉ tiêu.", "This could be one target or several.");
    public static readonly StatementDoubt SpanConflict = Of("span-conflict", "Giai đoạn và hạn không khớp; chỉ giữ hạn.", "The span and the due year disagree; only the due year is kept.");
    public static readonly StatementDoubt LongName = Of("long-name", "Tên thước đo dài bất thường; có thể lẫn câu dẫn.", "The measure's name is unusually long and may hold running text.");
    public static readonly StatementDoubt ReductionNamed = Of("reduction-named", "Thước đo là mức giảm; số được giữ dương như đã viết.", "The measure is itself a reduction; its number is kept positive as written.");
    public static readonly StatementDoubt UnclearBound = Of("unclear-bound", "Hai từ chỉ giới hạn khác nhau.", "Two words give different bounds.");
    public static readonly StatementDoubt OverHundred = Of("over-hundred", "Tỷ lệ vượt 100%.", "A share above 100 %.");

    public static readonly StatementDoubt SharedWords = Of("shared-words", "Phần sau của câu có thể nói chung cho nhiều chỉ tiêu liền nhau.", "Words later in the sentence may belong to several targets in a row.");

    public static readonly StatementDoubt PartOfTotal = Of("part-of-total", "“3/5 huyện” được đọc là 3 huyện trong tổng số 5.", "“3/5 huyện” is read as 3 of a total of 5.");

    public static readonly StatementDoubt BeforeYear = Of("before-year", "“Trước năm” được giữ là chính năm đó; có thể hạn là hết năm liền trước.", "“Before” a year is kept as that year; the due date may be the end of the year before.");

    public static readonly StatementDoubt PartOfYear = Of("part-of-year", "Mốc là một phần của năm; chỉ giữ năm.", "Only a part of the year is meant; the year alone is kept.");

    public static readonly StatementDoubt UnreadWords = Of("unread-words", "Có từ giống so sánh, phủ định hoặc thay đổi mà ngữ pháp không đọc được; số có thể mang nghĩa khác.", "A word looks like a comparison, a negation or a change that the grammar does not read; the number may mean something else.");

    public static readonly StatementDoubt UnreadSign = Of("unread-sign", "Có ký hiệu trước số mà ngữ pháp không đọc được.", "A sign before the number is not read by the grammar.");

    public static readonly StatementDoubt UnclearSign = Of("unclear-sign", "Dấu trước số có thể là dấu trừ hoặc dấu nối.", "The mark before the number can be a minus or a dash.");

    public static readonly StatementDoubt GarbledText = Of("garbled-text", "Câu có chữ sai chính tả hoặc lỗi bảng mã; từ so sánh có thể bị mất.", "The wording holds misspelt or wrongly encoded letters; a word of comparison may be lost.");

    public static readonly StatementDoubt Unaccented = Of("unaccented", "Câu không có dấu; từ so sánh có thể không được nhận ra.", "The wording has no accents; a word of comparison may go unnoticed.");

    public static readonly StatementDoubt NumberInWords = Of("number-in-words", "Số hoặc “tất cả”, “một nửa” viết bằng chữ được đọc thành số.", "A number, “all” or “half” in words is read as a number.");

    public static readonly StatementDoubt MilestoneAssumed = Of("milestone-assumed", "Câu không có số được đọc là một mốc cần đạt.", "A statement without a number is read as a milestone.");

    public static readonly StatementDoubt LevelInPercent = Of("level-in-percent", "Một lượng nêu bằng % mà không nói tăng, giảm hay chiếm.", "An amount is stated in % and not said to grow, fall or be a share.");

    public static readonly StatementDoubt TaskNamed = Of("task-named", "Số đếm việc phải triển khai, thực hiện; có thể là nhiệm vụ chứ không phải chỉ tiêu.", "The number counts what is to be carried out: it may be a task and not a target.");

    public static readonly StatementDoubt SharedTime = Of("shared-time", "Thời hạn nêu ở vế trước, trước dấu phẩy, được hiểu cho cả vế này.", "The time stated in the clause before, parted by a comma, is taken for this one too.");

    private static StatementDoubt Of(string code, string vietnamese, string english) => new(code, LocalisedText.Of(vietnamese, english));
}
