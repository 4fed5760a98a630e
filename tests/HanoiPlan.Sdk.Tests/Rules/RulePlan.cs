using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Plans.PlanSketch;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>A plan that gives every plan rule something to look at, and breaks none; one thing of it at a time can be changed.</summary>
internal sealed record RulePlan
{
    public static string[] ShareCodes { get; } = ["share_a", "share_b", "share_c", "share_d"];

    /// <summary>The bounds of four shares of one whole.</summary>
    public Bound[] ShareLower { get; init; } = [Included(64), Included(22), Included(1), Included(9)];

    public Bound[] ShareUpper { get; init; } = [Included(66), Included(24), Included(3), Included(11)];

    public (decimal Lower, decimal Upper) Whole { get; init; } = (5, 7);

    public (decimal Lower, decimal Upper)[] Components { get; init; } = [(5, 6), (6, 7)];

    public decimal[] Weights { get; init; } = [60, 40];

    public (decimal Lower, decimal Upper) Level { get; init; } = (5, 10);

    public bool LevelIsTotal { get; init; } = true;

    public (decimal Lower, decimal Upper) LevelGrowth { get; init; } = (0, 0);

    /// <summary>What the level was in the year before, where the relation declares it.</summary>
    public (decimal Lower, decimal Upper)? Base { get; init; } = (1, 2);

    public (decimal Lower, decimal Upper) Inner { get; init; } = (55, 60);

    public (decimal Lower, decimal Upper) Outer { get; init; } = (75, 80);

    public Action<TargetBuilder> Near { get; init; } = target => target.Between(8_300, 8_500);

    public Action<TargetBuilder> Far { get; init; } = target => target.Between(12_000, 13_000);

    public Action<TargetBuilder> Loose { get; init; } = target => target.AtLeast(90);

    public Assignment[] Assignments { get; init; } = [StandingAgency, Head];

    public bool HasRoute { get; init; } = true;

    public NodeReference[] Served { get; init; } = [NodeReference.Orientation(1), NodeReference.Breakthrough(1)];

    /// <summary>Whatever else a case does to the plan.</summary>
    public Action<PlanBuilder> More { get; init; } = static _ => { };

    public static Assignment StandingAgency { get; } = Assignment.ToCollective(
        "programme-1", Role.Coordinate, Text("Sở", "Department"), Standing.Official, EvidenceGrade.Seen, "decision");

    public static Assignment Head { get; } = Assignment.ToOffice(
        "programme-1", Role.Lead, new Office("chair", Text("Chủ tịch", "Chairman")), Standing.Official, EvidenceGrade.Seen, "decision").DueOn(new LocalDate(2030, 12, 31));

    public static Bound Included(decimal value) => new(value, true);

    public PlanBuilder Write()
    {
        var plan = Header().Measures([.. ShareCodes.Select(code => Percent(code, true)), Percent("inner", true), Percent("outer", true), Percent("loose", false),
            Rate("whole"), Rate("part_a"), Rate("part_b"), Rate("level_growth"),
            Measure.Create("level", Text("Mức", "Level"), Unit.TrillionVnd, 12, Preference.HigherIsBetter, m => m.NotBelow(0)),
            Measure.Create("head", Text("Bình quân", "A head"), Unit.UsdPerPerson, 0, Preference.HigherIsBetter, m => m.NotBelow(0))]);
        plan.Indicator(1, "one", Text("Một", "One"), "economy", Source, indicator =>
        {
            for (var i = 0; i < ShareCodes.Length; i++)
            {
                var (code, lower, upper) = (ShareCodes[i], ShareLower[i], ShareUpper[i]);
                indicator.Target($"S{i}", code, target => target.Between(lower, upper).Cited());
            }

            indicator
                .Target("W", "whole", target => Range(target, Whole).AverageGrowth().Cited())
                .Target("A", "part_a", target => Range(target, Components[0]).AverageGrowth().Cited())
                .Target("B", "part_b", target => Range(target, Components[1]).AverageGrowth().Cited())
                .Target("L", "level", target => (LevelIsTotal ? Range(target, Level).Total() : Range(target, Level)).Cited())
                .Target("G", "level_growth", target => Range(target, LevelGrowth).AverageGrowth().Cited())
                .Target("I", "inner", target => Range(target, Inner).Cited())
                .Target("O", "outer", target => Range(target, Outer).Cited())
                .Target("P", "loose", target => Asking(Loose, target).Cited());
        });
        Relate(plan);
        plan.Goal(2030, Text("2030", "2030"), Source, "H30", "head", target => Asking(Near, target).Cited())
            .Goal(2045, Text("2045", "2045"), Source, "H45", "head", target => Asking(Far, target).Cited())
            .Programme(1, Text("Chương trình 1", "Programme 1"), Source)
            .Orientation(1, Text("Định hướng", "Orientation"), Text("Định hướng", "Orientation"), Source)
            .Breakthrough(1, Text("Đột phá", "Breakthrough"), Text("Đột phá", "Breakthrough"), Source);
        plan.Body(1, "body", Text("Cơ quan", "Body"), Source, static _ => { });
        if (HasRoute)
        {
            plan.Route(new Route("route-1", "programme-1", Text("Lộ trình", "Route"),
                [new Milestone("end", Text("Hoàn thành", "Completed"), "body", TimePeriod.Year(2030), Source)], Source));
        }

        foreach (var assignment in Assignments)
        {
            plan.Assign(assignment);
        }

        foreach (var node in Served)
        {
            plan.Link(new PlanLink(NodeReference.Indicator(1), node, true, Standing.Official, Text("căn cứ", "basis"), EvidenceGrade.Seen));
        }

        More(plan);
        return plan;
    }

    public Plan Build() => Write().Builds();

    /// <summary>What the SDK's own rules say of it, whether it can be built or not.</summary>
    public IReadOnlyList<Finding> Findings() => RuleSet.BuiltIn.Evaluate(
        Write().TryBuild(out var plan, out var findings) ? RuleInput.Of(plan) : RuleInput.Empty.With(findings)).Findings;

    private static Measure Percent(string code, bool isLimited) => Measure.Create(
        code, Text(code, code), Unit.Percent, 6, Preference.HigherIsBetter, m => { if (isLimited) { m.Within(0, 100); } });

    private static Measure Rate(string code) => Measure.Create(code, Text(code, code), Unit.PercentPerYear, 6, Preference.HigherIsBetter);

    private static TargetBuilder Range(TargetBuilder target, (decimal Lower, decimal Upper) range) => target.Between(range.Lower, range.Upper);

    private static TargetBuilder Asking(Action<TargetBuilder> range, TargetBuilder target)
    {
        range(target);
        return target;
    }

    private void Relate(PlanBuilder plan)
    {
        var basis = Text("định nghĩa", "definition");
        var level = LevelAndGrowth.Of("level", "level_growth", basis, Source);
        plan.Relate(SharesOfWhole.Of(basis, Source, ShareCodes))
            .Relate(GrowthComponents.Of("whole", basis, Source, new GrowthComponent("part_a", Weights[0]), new GrowthComponent("part_b", Weights[1])))
            .Relate(Base is { } known ? level.From(known.Lower, known.Upper) : level)
            .Relate(NestedMeasures.Of("inner", "outer", basis, Source));
    }
}
