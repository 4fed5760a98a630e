using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>A later horizon must ask for more than an earlier one.</summary>
internal sealed class HorizonsRiseRule() : Rule<Plan>(Words, SubjectKinds.Plan)
{
    public const string Number = "HP1105";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Tầm nhìn sau không cao hơn tầm nhìn trước", "A later horizon asks for no more than an earlier one")
        .Finds(
            "Các mục tiêu của những năm khác nhau cho cùng một thước đo: năm sau phải đòi hỏi tốt hơn năm trước, theo chiều tốt của thước đo.",
            "Goals of different years for one measure: the later year must ask for better than the earlier, in the direction that the measure prefers.")
        .Because(
            "Tầm nhìn xa mà không cao hơn thì đã đạt ngay từ tầm nhìn gần; thường là lỗi gõ số hay nhầm đơn vị.",
            "A far horizon that is no higher is reached with the near one; it is mostly a slip of a digit or a unit.")
        .BrokenBy(
            "GRDP/người năm 2025: 8.300 - 8.500 USD; năm 2030: 1.200 - 1.300 USD.", "GRDP per capita in 2025: 8,300-8,500 USD; in 2030: 1,200-1,300 USD.")
        .MendedBy("Đối chiếu số và đơn vị của hai năm với văn bản.", "Compare number and unit of both years with the document.");

    private static readonly RuleMessage NotHigher = RuleMessage.Of(
        "Mức {0} của năm {1} không hơn mức {2} của năm {3}.", "{0} for {1} is no better than {2} for {3}.");

    public override void Check(Plan subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var horizons = subject.Goals.Where(goal => goal.Target is { } target && Edge(target.Versions[^1], target.Measure) is not null);
        foreach (var same in horizons.GroupBy(goal => goal.Target!.Measure.Code, StringComparer.Ordinal))
        {
            Goal? before = null;
            foreach (var goal in same)
            {
                if (before is not null && !Rises(before.Target!, goal.Target!))
                {
                    context.Report(
                            NotHigher,
                            Text(goal.Target!), MessageArgument.Year(goal.Year), Text(before.Target!), MessageArgument.Year(before.Year))
                        .PointingAt(SubjectKinds.Goal, [before, goal])
                        .Citing(goal.Source);
                }

                before = goal;
            }
        }
    }

    private static bool Rises(Target before, Target after)
    {
        var (near, far) = (Edge(before.Versions[^1], before.Measure)!.Value, Edge(after.Versions[^1], after.Measure)!.Value);
        var order = before.Measure.Preference == Preference.HigherIsBetter ? far.Value.CompareTo(near.Value) : near.Value.CompareTo(far.Value);
        return order > 0 || (order == 0 && near.IsInclusive && !far.IsInclusive);
    }

    // The edge that must be reached; none for a range relative to a baseline, or where neither direction is better.
    private static Bound? Edge(TargetVersion version, Measure measure) => version.Range.IsRelative || measure.Preference == Preference.InsideIsBetter
        ? null
        : measure.Preference == Preference.HigherIsBetter ? version.Range.Lower : version.Range.Upper;

    private static MessageArgument Text(Target target) => MessageArgument.Of(Edge(target.Versions[^1], target.Measure)!.Value.Value, target.Measure);
}
