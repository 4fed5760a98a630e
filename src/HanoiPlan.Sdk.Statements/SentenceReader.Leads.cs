namespace HanoiPlan.Sdk.Statements;

/// <content>What the first words of a sentence say about all of it.</content>
internal sealed partial class SentenceReader
{
    private static readonly string[] Bases = ["Căn cứ ", "Xét Tờ trình", "Xét đề nghị", "Xét Báo cáo", "Xét báo cáo", "Theo đề nghị", "Trên cơ sở "];

    private static readonly string[] Reports = ["Tính đến", "Đến nay", "Hiện nay", "Hiện có", "Hiện toàn", "Hiện tại", "Kết quả", "Thời gian qua", "Năm qua", "Nhiệm kỳ qua", "Tỉnh có ", "Huyện có ", "Thành phố có "];

    // "Căn cứ Nghị định số 40/2020/NĐ-CP …": its numbers are those of documents, unless the sentence goes on to a share or something to reach.
    private bool IsLegalBasis(int start, int end)
    {
        if (!StartsWithAny(start, Bases))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (_terms[i].Kind is TermKind.Reach or TermKind.Strive or TermKind.AtLeast or TermKind.AtMost or TermKind.Colon || _terms[i].Quantity is { IsShare: true })
            {
                return false;
            }
        }

        return true;
    }

    private bool StartsWithAny(int at, string[] starts)
    {
        var words = _text.Composed.AsSpan(_terms[at].Start);
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
