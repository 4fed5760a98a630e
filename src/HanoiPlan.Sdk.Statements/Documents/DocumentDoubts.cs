using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The doubts that the place of a statement in its document can raise.</summary>
internal static class DocumentDoubts
{
    public static readonly StatementDoubt MaybeNotTarget = Of("maybe-not-target", "Chỗ này trong văn bản không nói rõ đây là chỉ tiêu.", "Neither the heading nor the sentence says that this is a target.");
    public static readonly StatementDoubt MaybeResult = Of("maybe-result", "Câu có từ của báo cáo kết quả, có thể là kết quả chứ không phải chỉ tiêu.", "The sentence has words of reporting: it may be a result and not a target.");
    public static readonly StatementDoubt MaybeNorm = Of("maybe-norm", "Có thể là định mức hoặc quy định chứ không phải chỉ tiêu.", "This may be an amount or limit set by a rule and not a target.");
    public static readonly StatementDoubt TableWithoutHeader = Of("table-without-header", "Bảng không có dòng tiêu đề; đơn vị và năm lấy từ chính dòng này.", "The table has no header row: unit and year are those of the row itself.");

    private static StatementDoubt Of(string code, string vietnamese, string english) => new(code, LocalisedText.Of(vietnamese, english));
}
