using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.Making;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What only a rule sees in a plan that can be built.</summary>
public sealed partial class PlanFlaw
{
    private static PlanFlaw[] OfTheRules() =>
    [
        new("HP1101", "các tỷ trọng không thể có tổng 100", "shares that cannot sum to 100", (plan, dice) =>
        {
            var least = dice.Between(51, 60);
            Ask(plan, Share("share_a", Preference.InsideIsBetter), Basis.EndOfTerm, target => target.AtLeast(least));
            Ask(plan, Share("share_b", Preference.InsideIsBetter), Basis.EndOfTerm, target => target.Between(50, 70));
            return Added(plan.Relations, SharesOfWhole.Of(plan.Title, null, "share_a", "share_b"));
        }),
        new("HP1102", "thành phần không làm nên tổng", "components that cannot make the whole", (plan, dice) =>
        {
            var weight = dice.Between(10, 90);
            Ask(plan, Growth("growth"), Basis.AverageGrowth, target => target.Between(8, 9));
            Ask(plan, Growth("growth_a"), Basis.AverageGrowth, target => target.Between(5, 6));
            Ask(plan, Growth("growth_b"), Basis.AverageGrowth, target => target.Between(6, 7));
            return Added(plan.Relations, GrowthComponents.Of("growth", plan.Title, null, new GrowthComponent("growth_a", weight), new GrowthComponent("growth_b", 100 - weight)));
        }),
        new("HP1103", "mức và tốc độ tăng không khớp", "a level that its growth does not lead to", (plan, dice) =>
        {
            // Over five years at 10 % a year a total of 671.561 to 738.7171 comes from 100 to 110 in the year before.
            var before = dice.Of(dice.Between(50, 99), dice.Between(111, 150));
            var money = Measure.Create("money", Named, Unit.TrillionVnd, 1, Preference.HigherIsBetter, m => m.NotBelow(0));
            Ask(plan, money, Basis.Total, target => target.Between(671.6m, 738.7m));
            Ask(plan, Growth("money_growth"), Basis.AverageGrowth, target => target.Exactly(10));
            return Added(plan.Relations, LevelAndGrowth.Of("money", "money_growth", plan.Title, null).From(before, before));
        }),
        new("HP1104", "phần hẹp cao hơn phần rộng", "more of a part than of what holds it", (plan, dice) =>
        {
            var wide = dice.Between(20, 60);
            Ask(plan, Share("inner", Preference.HigherIsBetter), Basis.EndOfTerm, target => target.AtLeast(wide + dice.Between(1, 30)));
            Ask(plan, Share("outer", Preference.HigherIsBetter), Basis.EndOfTerm, target => target.AtLeast(wide));
            return Added(plan.Relations, NestedMeasures.Of("inner", "outer", plan.Title, null));
        }),
        new("HP1105", "tầm nhìn sau không cao hơn", "a later horizon that is no higher", (plan, dice) =>
        {
            var near = dice.Between(1_000, 2_000);
            plan.Measures.Add(Measure.Create("horizon", Named, Unit.UsdPerPerson, 0, Preference.HigherIsBetter, m => m.NotBelow(0)));
            AddGoal(plan, 2031, near);
            AddGoal(plan, 2041, near - dice.Between(0, 500));
            return true;
        }),
        new("HP1106", "tỷ lệ ngoài 0 - 100", "a percentage outside 0 to 100", (plan, dice) =>
        {
            var asked = dice.Between(101, 200);
            Ask(plan, Measure.Create("unlimited", Named, Unit.Percent, 1, Preference.HigherIsBetter, m => m.Stock()), Basis.EndOfTerm, target => target.AtLeast(asked));
            return true;
        }),
        new("HP1107", "không có tập thể chịu trách nhiệm", "no accountable collective", (plan, dice) =>
            WithoutLead(plan, dice, assignment => assignment.Collective is not null)),
        new("HP1108", "không có cá nhân chịu trách nhiệm", "no accountable individual", (plan, dice) =>
            WithoutLead(plan, dice, assignment => assignment.Office is not null)),
        new("HP1109", "không có lộ trình", "no route", (plan, dice) =>
            plan.Routes.Count > 0 && plan.Routes.Remove(dice.Of(plan.Routes.ToArray()))),
        new("HP1110", "không có gì phục vụ", "served by nothing", (plan, dice) =>
        {
            var nodes = plan.Nodes.Where(node => node.Reference.Kind == NodeKind.Orientation || node.Reference.Kind == NodeKind.Breakthrough).ToArray();
            if (nodes.Length == 0)
            {
                return false;
            }

            var unserved = dice.Of(nodes).Reference;
            return plan.Links.RemoveAll(link => link.To.Equals(unserved)) > 0;
        }),
    ];

    private static LocalisedText Named => LocalisedText.Of("Thước đo thêm", "Further measure");

    private static Measure Growth(string code) => Measure.Create(code, Named, Unit.PercentPerYear, 2, Preference.HigherIsBetter);

    // A target in an indicator of its own, over the whole term.
    private static void Ask(PlanDraft plan, Measure measure, Basis basis, Action<TargetBuilder> asks)
    {
        plan.Measures.Add(measure);
        var number = plan.Indicators.Max(indicator => indicator.Number) + 1;
        var version = new VersionDraft
        {
            Asks = target => asks(target),
            Basis = basis,
            Years = plan.Term,
            Statement = "…",
            Source = Cited(plan),
        };
        var target = new TargetDraft($"flaw-{measure.Code}", measure.Code, null, null, [version]);
        plan.Indicators.Add(new IndicatorDraft(
            number, $"flaw-indicator-{measure.Code}", Named, plan.Fields[0].Id, Cited(plan), CompositionRule.Every, [target], []));
    }

    private static void AddGoal(PlanDraft plan, int year, decimal asked) => plan.Goals.Add(new GoalDraft(
        year, plan.Title, Cited(plan), null, new TargetDraft($"flaw-goal-{year}", "horizon", null, null,
        [
            new VersionDraft { Asks = target => target.AtLeast(asked), Basis = Basis.EndOfTerm, Statement = "…", Source = Cited(plan) },
        ])));

    private static bool WithoutLead(PlanDraft plan, SplitMix64 dice, Predicate<Assignment> isOfTheKind)
    {
        var programmes = plan.Nodes.Where(node => node.Reference.Kind == NodeKind.Programme).ToArray();
        if (programmes.Length == 0)
        {
            return false;
        }

        var id = dice.Of(programmes).Reference.Id;
        return plan.Assignments.RemoveAll(assignment => assignment.SubjectId == id && isOfTheKind(assignment)) > 0;
    }
}
