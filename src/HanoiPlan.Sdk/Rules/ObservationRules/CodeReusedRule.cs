using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>A series that a code alone holds together is of one unit.</summary>
internal sealed class CodeReusedRule() : Rule<ObservationSeries>(Words, SubjectKinds.Series)
{
    public const string Number = "HP2120";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Dãy số liệu gộp hai đơn vị cùng mã", "A series joins two units of one code")
        .Needs(SubjectKinds.Geographies)
        .Finds(
            "Dãy được gộp theo mã, và có kết quả trước và sau ngày mã được dùng lại cho một đơn vị khác. Mỗi lần dùng lại một phát hiện. Số liệu đã tập hợp cùng danh mục thì các đơn vị đã được tách, và không có phát hiện này.",
            "The series is held together by its code, and has results before and after the day on which the code was re-used for another unit. One finding for each re-use. Where observations are gathered with geographies, units are told apart and there is nothing to find.")
        .Because(
            "So mức gốc của đơn vị cũ với kết quả của đơn vị mới cho một kết luận sai về cả hai.",
            "A baseline of the old unit held against a result of the new one gives a wrong answer about both.")
        .BrokenBy(
            "Mã 00004 là phường Trúc Bạch năm 2024, là phường Ba Đình năm 2026.", "The code 00004 is Truc Bach Ward in 2024 and Ba Dinh Ward in 2026.")
        .MendedBy(
            "Đưa danh mục vào ObservationSet.Create; số liệu cũ thì quy đổi sang đơn vị mới có khai trọng số.",
            "Give the geographies to ObservationSet.Create; re-base old figures to the new unit with declared weights.");

    private static readonly RuleMessage Joined = RuleMessage.Of(
        "Kết quả {0} là của {1}, kết quả {2} là của {3}: từ ngày {4}, mã {5} chỉ đơn vị khác.",
        "The result for {0} is of {1}, the one for {2} of {3}: from {4} on the code {5} names another unit.");

    public override void Check(ObservationSeries subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var history = context.The(SubjectKinds.Geographies);
        if (subject.Unit is not null || !history.IsReused(subject.Area))
        {
            return;
        }

        Figure? before = null;
        Area? earlier = null;
        foreach (var figure in subject.Figures.Where(figure => figure.Observation.Kind.IsResult).OrderBy(figure => figure.End))
        {
            if (history.Identities.OfFigure(subject.Area, figure.Observation.Period, subject.Measure.Nature == SeriesNature.Stock) is not { } unit)
            {
                continue;
            }

            if (earlier is not null && !ReferenceEquals(earlier, unit))
            {
                Report(context, history, subject, before!.Observation, figure.Observation);
            }

            (before, earlier) = (figure, unit);
        }
    }

    private static void Report(RuleContext context, GeographyHistory history, ObservationSeries subject, Observation before, Observation after)
    {
        var now = history.Identities.On(subject.Area, after.End)!;
        var then = history.Identities.On(subject.Area, before.End)!;
        var draft = context.Report(Joined, before.Period, then.Name, after.Period, now.Name, now.ValidFrom, subject.Area.Value)
            .PointingAt(SubjectKinds.Observation, [before, after]);
        if (after.Origin is { } origin)
        {
            draft.At(origin.PlaceOf("area"));
        }

        if (now.Source is { } law)
        {
            draft.Citing(law);
        }
    }
}
