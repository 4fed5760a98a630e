using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>What is said of a rule that throws.</summary>
public static class RuleFailure
{
    /// <summary>The code of the finding that a rule threw instead of reporting: an error that speaks of the rule and points at the thing it was looking at.</summary>
    public const string Code = "HP0001";

    private static readonly RuleMessage Message = RuleMessage.Of(
        "Quy tắc {0} dừng vì lỗi {1} khi xét {2} {3}: {4}", "The rule {0} failed with {1} on {2} {3}: {4}");

    internal static RuleDescription Description { get; } = RuleDescription.Of(Code, Severity.Error, "Quy tắc bị lỗi khi chạy", "A rule failed")
        .Finds(
            "Một quy tắc ném ngoại lệ thay vì báo phát hiện. Các quy tắc khác và các đối tượng khác không bị ảnh hưởng.",
            "A rule threw an exception instead of reporting. Other rules, and the same rule on other subjects, are not affected.")
        .Because(
            "Đối tượng đó chưa được quy tắc này xét: không có phát hiện không có nghĩa là đạt.",
            "The rule has not judged that subject: no finding of it does not mean that it holds.")
        .BrokenBy(
            "Quy tắc của một sở chia cho mẫu số mà không kiểm tra số 0.", "A department's rule divides by a denominator without looking whether it is zero.")
        .MendedBy(
            "Sửa quy tắc: dữ liệu xấu phải được báo bằng context.Report, không ném ngoại lệ.",
            "Mend the rule: bad data is reported with context.Report, never thrown.");

    internal static FindingDraft Draft(Rule rule, SubjectList subjects, int index, Exception thrown)
    {
        var id = Try(() => subjects.IdentifierOf(index)) ?? "?";
        return new FindingDraft(
            Code,
            Severity.Error,
            rule.Code,
            Message.Fill([rule.Code, thrown.GetType().Name, subjects.Kind.Label, id, Try(() => thrown.Message) ?? "?"]),
            new FindingSubject(subjects.Kind.Name, id));
    }

    // The exception's own words and the kind's own identifier are the host's code, and may be what throws.
    private static string? Try(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return null;
        }
    }
}
