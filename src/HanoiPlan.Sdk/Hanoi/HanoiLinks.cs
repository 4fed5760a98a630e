using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Which indicator serves which part of the programme, and which task which programme: official where a document says so, else our reading.</summary>
internal static class HanoiLinks
{
    private static readonly (int From, NodeKind Kind, int To, bool IsPrimary)[] Readings =
    [
        (1, NodeKind.Programme, 2, true),
        (1, NodeKind.Task, 2, true),
        (1, NodeKind.Orientation, 2, true),
        (1, NodeKind.Breakthrough, 1, true),
        (1, NodeKind.Breakthrough, 2, false),
        (1, NodeKind.Breakthrough, 3, false),
        (2, NodeKind.Programme, 2, true),
        (2, NodeKind.Task, 2, true),
        (2, NodeKind.Orientation, 2, true),
        (3, NodeKind.Programme, 2, true),
        (3, NodeKind.Task, 2, true),
        (3, NodeKind.Orientation, 2, true),
        (4, NodeKind.Programme, 2, true),
        (4, NodeKind.Programme, 3, false),
        (4, NodeKind.Task, 2, true),
        (4, NodeKind.Orientation, 2, true),
        (4, NodeKind.Breakthrough, 1, true),
        (4, NodeKind.Breakthrough, 2, false),
        (5, NodeKind.Programme, 2, true),
        (5, NodeKind.Programme, 7, false),
        (5, NodeKind.Task, 2, true),
        (5, NodeKind.Task, 7, false),
        (5, NodeKind.Orientation, 2, true),
        (5, NodeKind.Breakthrough, 1, true),
        (6, NodeKind.Programme, 2, true),
        (6, NodeKind.Programme, 6, false),
        (6, NodeKind.Programme, 7, false),
        (6, NodeKind.Task, 2, true),
        (6, NodeKind.Task, 6, false),
        (6, NodeKind.Task, 7, false),
        (6, NodeKind.Orientation, 2, true),
        (6, NodeKind.Breakthrough, 3, true),
        (7, NodeKind.Task, 5, true),
        (7, NodeKind.Orientation, 3, true),
        (7, NodeKind.Breakthrough, 3, true),
        (8, NodeKind.Programme, 6, true),
        (8, NodeKind.Task, 6, true),
        (8, NodeKind.Orientation, 3, true),
        (8, NodeKind.Breakthrough, 3, true),
        (9, NodeKind.Task, 8, true),
        (9, NodeKind.Orientation, 3, true),
        (10, NodeKind.Programme, 6, true),
        (10, NodeKind.Programme, 8, false),
        (10, NodeKind.Task, 6, true),
        (10, NodeKind.Orientation, 3, true),
        (10, NodeKind.Breakthrough, 3, true),
        (11, NodeKind.Task, 8, true),
        (11, NodeKind.Orientation, 3, true),
        (12, NodeKind.Task, 8, true),
        (12, NodeKind.Orientation, 3, true),
        (13, NodeKind.Task, 4, true),
        (13, NodeKind.Orientation, 4, true),
        (14, NodeKind.Programme, 5, false),
        (14, NodeKind.Task, 3, true),
        (14, NodeKind.Orientation, 4, true),
        (14, NodeKind.Breakthrough, 1, true),
        (15, NodeKind.Programme, 4, false),
        (15, NodeKind.Programme, 5, false),
        (15, NodeKind.Task, 3, true),
        (15, NodeKind.Task, 4, false),
        (15, NodeKind.Task, 9, false),
        (15, NodeKind.Orientation, 4, true),
        (15, NodeKind.Breakthrough, 1, true),
        (16, NodeKind.Programme, 5, true),
        (16, NodeKind.Programme, 2, false),
        (16, NodeKind.Task, 9, true),
        (16, NodeKind.Task, 3, false),
        (16, NodeKind.Orientation, 4, true),
        (17, NodeKind.Programme, 3, true),
        (17, NodeKind.Task, 3, true),
        (17, NodeKind.Orientation, 4, true),
        (17, NodeKind.Breakthrough, 1, true),
        (18, NodeKind.Programme, 1, true),
        (18, NodeKind.Task, 1, true),
        (18, NodeKind.Orientation, 1, true),
        (19, NodeKind.Programme, 1, true),
        (19, NodeKind.Task, 1, true),
        (19, NodeKind.Orientation, 1, true),
        (20, NodeKind.Programme, 1, true),
        (20, NodeKind.Task, 1, true),
        (20, NodeKind.Orientation, 1, true),
    ];

    private static readonly (int From, int To, bool IsPrimary, string Vietnamese, string English, string Source)[] Official =
    [
        (7, 6, true, "Tổng kết Chương trình 06: tỷ lệ gia đình được công nhận danh hiệu Gia đình văn hóa", "Report on Programme 06: share of families recognised as culturally exemplary", "vietnam.vn/en/hon-4-nam-thuc-hien-chuong-trinh-so-06-ctr-tu"),
        (9, 8, true, "Chương trình 08: 35 giường bệnh; số bác sỹ", "Programme 08: 35 hospital beds; doctors", "vietnamplus 283336, 267425"),
        (11, 8, true, "Chương trình 08: thất nghiệp thành thị dưới 3%", "Programme 08: urban unemployment below 3%", "vietnamplus 283336"),
        (12, 8, true, "Chương trình 08: hộ nghèo 0,01%", "Programme 08: poor households 0.01%", "vietnamplus 283336"),
        (13, 4, true, "Mục tiêu nông thôn mới đặt trong Chương trình 04-CTr/TU", "New-style rural goals are set in Programme 04-CTr/TU", "beta.kinhtedothi 643840"),
        (14, 3, true, "Văn bản Chương trình 03: tỷ lệ đô thị hóa", "Text of Programme 03: urbanisation", "dokumen.tips"),
        (15, 3, true, "Văn bản Chương trình 03: nước sạch, mức nền và mức cần đạt", "Text of Programme 03: clean water, baseline and target", "dokumen.tips"),
        (16, 3, false, "Nước thải đô thị 50 - 55% theo Chương trình 03-CTr/TU", "Urban wastewater 50-55% under Programme 03-CTr/TU", "vietnamnews 1723583"),
    ];

    private static readonly (int Task, int Programme)[] TaskProgrammes =
    [
        (1, 1), (2, 2), (3, 3), (3, 5), (4, 4), (5, 6), (6, 6), (7, 7), (8, 8), (9, 5), (10, 9), (11, 2), (12, 1), (13, 1), (14, 10),
    ];

    public static PlanBuilder AddLinks(this PlanBuilder plan)
    {
        foreach (var (from, kind, to, isPrimary) in Readings)
        {
            plan.Link(new PlanLink(
                NodeReference.Indicator(from), NodeReference.To(kind, to), isPrimary, Standing.Ours, Basis(kind), EvidenceGrade.Reading));
        }

        foreach (var (from, to, isPrimary, vietnamese, english, source) in Official)
        {
            plan.Link(new PlanLink(
                NodeReference.Indicator(from), NodeReference.Programme(to), isPrimary, Standing.Official,
                LocalisedText.Of($"{vietnamese} ({source})", $"{english} ({source})"), EvidenceGrade.Seen));
        }

        var headings = LocalisedText.Of(
            "tiêu đề mục IV và mục V; đối ngoại (nhiệm vụ 11), Mặt trận và đoàn thể (nhiệm vụ 13) không có chương trình riêng",
            "headings of sections IV and V; external affairs (task 11) and the Front and mass organisations (task 13) have no programme of their own");
        foreach (var (task, programme) in TaskProgrammes)
        {
            plan.Link(new PlanLink(
                NodeReference.Task(task), NodeReference.Programme(programme), true, Standing.Ours, headings, EvidenceGrade.Reading));
        }

        return plan;
    }

    private static LocalisedText Basis(NodeKind kind)
    {
        if (kind == NodeKind.Programme)
        {
            return LocalisedText.Of("tên chương trình tại mục V", "programme title in section V");
        }

        if (kind == NodeKind.Task)
        {
            return LocalisedText.Of("tiêu đề nhiệm vụ tại mục IV", "task heading in section IV");
        }

        return kind == NodeKind.Orientation
            ? LocalisedText.Of("câu chữ mục III.1", "wording of section III.1")
            : LocalisedText.Of("câu chữ mục III.2", "wording of section III.2");
    }
}
