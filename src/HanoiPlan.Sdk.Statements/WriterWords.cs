using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The words that a statement is written with in one language. Each of them is read back by the grammar.</summary>
internal sealed record WriterWords
{
    public static WriterWords Vietnamese { get; } = new()
    {
        Numbers = NumberFormat.Vietnamese,
        Strive = "Phấn đấu ",
        Expect = "Dự kiến ",
        Maintain = "Duy trì ",
        None = "Không còn ",
        Completed = "Hoàn thành: ",
        Done = "hoàn thành",
        Targets = "Chỉ tiêu",
        Structure = "Cơ cấu: ",
        Reach = "đạt",
        Is = "ở mức",
        Rise = "tăng",
        Fall = "giảm",
        RiseTo = "tăng lên",
        FallTo = "giảm còn",
        Average = "bình quân",
        Times = "gấp",
        Yearly = "hằng năm",
        Total = "lũy kế",
        Since = "so với năm",
        From = "từ năm",
        By = "đến năm",
        ByDay = "đến ngày",
        TermEnd = "đến cuối nhiệm kỳ",
        Half = "một nửa",
        KeepFall = "duy trì mức giảm",
        KeepRise = "duy trì mức tăng",
        To = " đến ",
        Span = "giai đoạn",
        Dash = " - ",
        AtLeast = "ít nhất",
        MoreThan = "trên",
        AtMost = "không quá",
        LessThan = "dưới",
        About = "khoảng",
        UpToLess = " đến dưới ",
        BeforePercent = string.Empty,
    };

    public static WriterWords English { get; } = new()
    {
        Numbers = NumberFormat.English,
        Strive = "Strive for ",
        Expect = "Expected: ",
        Maintain = "Maintain ",
        None = "No remaining ",
        Completed = "Completed: ",
        Done = "complete",
        Targets = "Targets",
        Structure = "Structure: ",
        Reach = "reaching",
        Is = "is",
        Rise = "rising by",
        Fall = "falling by",
        RiseTo = "rising to",
        FallTo = "falling to",
        Average = "averaging",
        Times = "multiplied",
        Yearly = "every year",
        Total = "cumulative",
        Since = "compared with",
        From = "from",
        By = "by",
        ByDay = "by",
        TermEnd = "by the end of the term",
        Half = "half",
        KeepFall = "keep falling by",
        KeepRise = "keep rising by",
        To = " to ",
        Span = "in",
        Dash = "–",
        AtLeast = "at least",
        MoreThan = "more than",
        AtMost = "at most",
        LessThan = "less than",
        About = "about",
        UpToLess = " to less than ",
        BeforePercent = " ",
    };

    public required NumberFormat Numbers { get; init; }

    public required string Strive { get; init; }

    public required string Expect { get; init; }

    public required string Maintain { get; init; }

    public required string None { get; init; }

    public required string Completed { get; init; }

    public required string Done { get; init; }

    public required string Targets { get; init; }

    public required string Structure { get; init; }

    public required string Reach { get; init; }

    public required string Is { get; init; }

    public required string Rise { get; init; }

    public required string Fall { get; init; }

    public required string RiseTo { get; init; }

    public required string FallTo { get; init; }

    public required string Average { get; init; }

    public required string Times { get; init; }

    public required string Yearly { get; init; }

    public required string Total { get; init; }

    public required string Since { get; init; }

    public required string From { get; init; }

    public required string By { get; init; }

    public required string ByDay { get; init; }

    public required string TermEnd { get; init; }

    public required string Half { get; init; }

    public required string KeepFall { get; init; }

    public required string KeepRise { get; init; }

    public required string To { get; init; }

    public required string Span { get; init; }

    public required string Dash { get; init; }

    public required string AtLeast { get; init; }

    public required string MoreThan { get; init; }

    public required string AtMost { get; init; }

    public required string LessThan { get; init; }

    public required string About { get; init; }

    public required string UpToLess { get; init; }

    public required string BeforePercent { get; init; }

    public static WriterWords In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
