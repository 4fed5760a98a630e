using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What a statement in a document is taken for.</summary>
internal readonly record struct TargetVerdict(LeftOutReason? Reason, LocalisedText? Message, StatementDoubt? Doubt, bool IsUnsure);

/// <summary>Tells a target from a reported result, an amount of a rule and a task, by its sentence and its heading.</summary>
internal static class TargetTest
{
    private static readonly LocalisedText ResultText = LocalisedText.Of("Câu báo cáo kết quả, không nêu mức cần đạt.", "The sentence reports a result and states no level to reach.");
    private static readonly LocalisedText PastText = LocalisedText.Of("Năm được nêu ở trước văn bản.", "The year lies before the document.");
    private static readonly LocalisedText SectionText = LocalisedText.Of("Nằm trong mục đánh giá kết quả.", "It stands in a section that reports results.");
    private static readonly LocalisedText NormText = LocalisedText.Of("Là định mức, mức tiền hoặc thời hạn của quy định.", "It is an amount or a time limit that a rule sets.");
    private static readonly LocalisedText TaskText = LocalisedText.Of("Nhiệm vụ không nêu mức, ngoài mục chỉ tiêu.", "A task without a level, outside the sections of targets.");
    private static readonly LocalisedText NoCueText = LocalisedText.Of("Không có từ hay mục nào cho biết là mức cần đạt.", "Neither a word nor a heading makes it a level to reach.");

    public static TargetVerdict Judge(
        TargetStatement target, DocumentSentence sentence, ReadOnlySpan<char> words, HeadingSubject heading, bool isItem, int issued)
    {
        var isTargetSection = heading == HeadingSubject.Targets;
        if (target.Lower is null && target.Upper is null || target.Kind == StatementKind.None)
        {
            return isTargetSection ? Keep(null) : LeaveOut(LeftOutReason.Task, TaskText);
        }

        if (IsPast(target, issued))
        {
            return LeaveOut(LeftOutReason.Result, PastText);
        }

        var isResult = sentence.IsResult || HasDoubt(target, "maybe-result");
        if (heading == HeadingSubject.Results && !sentence.IsForward)
        {
            return LeaveOut(LeftOutReason.Result, SectionText);
        }

        if (sentence.IsPast)
        {
            return LeaveOut(LeftOutReason.Result, PastText);
        }

        if (isTargetSection && !isResult)
        {
            return Keep(sentence.IsProject && !sentence.IsForward ? DocumentDoubts.MaybeNotTarget : null);
        }

        if ((isResult || sentence.IsReporting) && !sentence.IsForward)
        {
            return LeaveOut(LeftOutReason.Result, ResultText);
        }

        var doubt = isResult || heading == HeadingSubject.Results || sentence.IsReporting ? DocumentDoubts.MaybeResult : null;
        if (isTargetSection || sentence.IsForward)
        {
            return Keep(doubt ?? (sentence.IsNorm ? DocumentDoubts.MaybeNorm : null));
        }

        if (sentence.IsNorm)
        {
            return LeaveOut(LeftOutReason.Norm, NormText);
        }

        return heading != HeadingSubject.Other && IsWordedAsItem(target, words, isItem)
            ? new TargetVerdict(null, null, DocumentDoubts.MaybeNotTarget, true)
            : LeaveOut(LeftOutReason.NoCue, NoCueText);
    }

    private static bool HasDoubt(TargetStatement target, string code)
    {
        foreach (var doubt in target.Doubts)
        {
            if (doubt.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(TargetStatement target, int issued) => issued > 0 && target.To is { } to && to < issued;

    // "Tỷ lệ che phủ rừng: 42%", "- Tỷ lệ hộ nghèo dưới 3%": the form of a list of targets.
    private static bool IsWordedAsItem(TargetStatement target, ReadOnlySpan<char> words, bool isItem) =>
        target.Unit is not null && target.Name.Length is > 3 and < 90
        && (isItem || words.Contains(':') || words.StartsWith("Tỷ lệ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Tốc độ", StringComparison.OrdinalIgnoreCase)
            || target.Kind != StatementKind.Exactly || target.Standing is not null);

    private static TargetVerdict Keep(StatementDoubt? doubt) => new(null, null, doubt, false);

    private static TargetVerdict LeaveOut(LeftOutReason reason, LocalisedText message) => new(reason, message, null, false);
}
