using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>Every programme names its route and the date of its completion.</summary>
internal sealed class RouteOrDateMissingRule() : Rule<Programme>(Words, SubjectKinds.Programme)
{
    public const string Number = "HP1109";

    private static readonly RuleDescription Words = RuleDescription.Of(
            Number, Severity.Information, "Chương trình công tác chưa có lộ trình hoặc thời gian hoàn thành", "A programme names no route or no date of completion")
        .Needs(SubjectKinds.Plan)
        .Finds(
            "Một chương trình công tác không có lộ trình (Route), hoặc không có thời gian hoàn thành: bước cuối của lộ trình hay hạn của một phân công.",
            "A working programme without a route (Route), or without a date of completion: the last step of its route, or the due date of an assignment.")
        .Because(
            "Mục VI đòi hỏi mỗi chương trình nêu rõ lộ trình và thời gian hoàn thành; thiếu thì không nói được chương trình đang sớm hay muộn.",
            "Section VI asks every programme to name its route and date of completion; without them nobody can say whether it runs early or late.")
        .BrokenBy(
            "Chương trình 07 chỉ ghi \"giai đoạn 2021 - 2025\" ở tên gọi, không có mốc nào.", "Programme 07 has \"2021-2025\" in its title alone, and no milestone.")
        .MendedBy(
            "Thêm lộ trình bằng PlanBuilder.Route khi có văn bản của chương trình; không có văn bản thì giữ phát hiện này.",
            "Add the route with PlanBuilder.Route once the programme's own text is at hand; without it keep this finding.");

    private static readonly RuleMessage Missing = RuleMessage.Of("Chương trình \"{0}\" chưa nêu {1}.", "The programme \"{0}\" names no {1}.");

    private static readonly LocalisedText Route = LocalisedText.Of("lộ trình", "route");

    private static readonly LocalisedText Both = LocalisedText.Of("lộ trình và thời gian hoàn thành", "route and no date of completion");

    public override void Check(Programme subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var plan = context.The(SubjectKinds.Plan);

        // Every step of a route has a deadline, so a route brings its date along.
        var hasRoute = plan.Routes.Any(route => route.SubjectId == subject.Id);
        var hasDate = plan.AssignmentsFor(subject.Id).Any(assignment => assignment.DueDate is not null);
        if (!hasRoute)
        {
            context.Report(Missing, subject.Title, hasDate ? Route : Both);
        }
    }
}
