using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Why a passage of a document is not offered as a target.</summary>
public sealed class LeftOutReason : SmartEnum<LeftOutReason>
{
    /// <summary>The head of the document before its first section: names of bodies, number, date, title.</summary>
    public static readonly LeftOutReason Preamble = new("preamble", 1, LocalisedText.Of("phần mở đầu", "preamble"));

    /// <summary>The legal grounds: "Căn cứ …", "Xét đề nghị …".</summary>
    public static readonly LeftOutReason Citation = new("citation", 2, LocalisedText.Of("căn cứ pháp lý", "legal citation"));

    /// <summary>A result that is reported, not a target: "năm 2020 đạt", "so với đầu nhiệm kỳ".</summary>
    public static readonly LeftOutReason Result = new("result", 3, LocalisedText.Of("kết quả đã báo cáo", "reported result"));

    /// <summary>A number that a rule sets: an amount of support, a fee, a fine, a time limit.</summary>
    public static readonly LeftOutReason Norm = new("norm", 4, LocalisedText.Of("định mức, quy định", "amount or limit set by a rule"));

    /// <summary>A task or measure to take that states no level.</summary>
    public static readonly LeftOutReason Task = new("task", 5, LocalisedText.Of("nhiệm vụ không nêu mức", "task without a level"));

    /// <summary>A number that no wording and no heading makes a target.</summary>
    public static readonly LeftOutReason NoCue = new("no-cue", 6, LocalisedText.Of("không có dấu hiệu là chỉ tiêu", "nothing makes it a target"));

    /// <summary>Text that states no number and nothing to reach.</summary>
    public static readonly LeftOutReason NoTarget = new("no-target", 7, LocalisedText.Of("không nêu chỉ tiêu", "no target stated"));

    /// <summary>A number that could not be read; the message says what was expected.</summary>
    public static readonly LeftOutReason Unreadable = new("unreadable", 8, LocalisedText.Of("không đọc được", "could not be read"));

    /// <summary>A page number.</summary>
    public static readonly LeftOutReason PageNumber = new("page-number", 9, LocalisedText.Of("số trang", "page number"));

    /// <summary>A running head or foot that is repeated on each page.</summary>
    public static readonly LeftOutReason RunningHead = new("running-head", 10, LocalisedText.Of("tiêu đề lặp lại ở mỗi trang", "running head"));

    /// <summary>The row of a table that names its columns.</summary>
    public static readonly LeftOutReason TableHeader = new("table-header", 11, LocalisedText.Of("dòng tiêu đề bảng", "header row of a table"));

    /// <summary>The end of the document: recipients and signature.</summary>
    public static readonly LeftOutReason Closing = new("closing", 12, LocalisedText.Of("nơi nhận, chữ ký", "recipients and signature"));

    /// <summary>Text that a tracked change deletes.</summary>
    public static readonly LeftOutReason Deleted = new("deleted", 13, LocalisedText.Of("đã xóa trong bản theo dõi thay đổi", "deleted by a tracked change"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(LeftOutReason))]
    private LeftOutReason(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members.</summary>
    public static IReadOnlyList<LeftOutReason> All { get; } =
        [Preamble, Citation, Result, Norm, Task, NoCue, NoTarget, Unreadable, PageNumber, RunningHead, TableHeader, Closing, Deleted];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
