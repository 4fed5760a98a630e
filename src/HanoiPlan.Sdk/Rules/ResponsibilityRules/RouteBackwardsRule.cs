using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>The steps of a route are due one after another.</summary>
internal sealed class RouteBackwardsRule() : Rule<Route>(Words, ResponsibilityKinds.Route)
{
    public const string Number = "HP3011";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Lộ trình đi ngược thời gian", "A route runs backwards")
        .Finds(
            "Một bước của lộ trình có thời hạn sớm hơn bước trước nó.",
            "A step of a route is due before the step that comes before it.")
        .Because(
            "Thứ tự các bước và thời hạn mâu thuẫn thì không biết bước nào phải xong trước.",
            "Where the order of steps and their dates contradict each other nobody knows which comes first.")
        .BrokenBy(
            "Bước \"thiết kế\" hạn năm 2028, bước \"xây dựng\" sau đó hạn năm 2026.",
            "The step \"design\" is due in 2028 and the step \"build\" after it in 2026.")
        .MendedBy(
            "Sửa thời hạn hoặc thứ tự các bước.",
            "Mend a date, or the order of the steps.");

    private static readonly RuleMessage Backwards = RuleMessage.Of(
        "Bước {0} hạn {1}, sớm hơn bước {2} trước nó (hạn {3}).",
        "Step {0} is due by {1}, before the step {2} that precedes it (due by {3}).");

    public override void Check(Route subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (before, after) in subject.Steps.Zip(subject.Steps.Skip(1)))
        {
            if (after.Deadline.End < before.Deadline.End)
            {
                context.Report(Backwards, after.Id, after.Deadline.End, before.Id, before.Deadline.End);
            }
        }
    }
}
