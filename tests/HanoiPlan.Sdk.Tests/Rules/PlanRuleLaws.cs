using FsCheck.Fluent;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Tests.Plans;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>A generated valid plan gives no finding, and every single breakage of it gives exactly its rule.</summary>
public sealed class PlanRuleLaws
{
    /// <summary>Each way to break a plan in one place, with the code of its rule.</summary>
    private static readonly (string Code, Func<RulePlan, SplitMix64, RulePlan> Break)[] Breakages =
    [
        ("HP1101", (plan, _) => plan with
        {
            // The other lower bounds leave less than the first is now asked for.
            ShareLower = [RulePlan.Included(plan.ShareLower[0].Value + 100.1m - plan.ShareLower.Sum(bound => bound.Value)), .. plan.ShareLower[1..]],
            ShareUpper = [RulePlan.Included(100), .. plan.ShareUpper[1..]],
        }),
        ("HP1102", (plan, dice) => plan with { Whole = (plan.Components.Max(part => part.Upper) + Some(dice), 90) }),
        ("HP1103", (plan, dice) => plan with { Base = (plan.Base!.Value.Upper * 2, plan.Base.Value.Upper * 3) }),
        ("HP1104", (plan, dice) => plan with { Inner = (plan.Outer.Lower + Some(dice), plan.Outer.Upper + 8) }),
        ("HP1105", (plan, dice) => plan with { Far = plan.Near }),
        ("HP1106", (plan, dice) => Loosened(plan, 100 + Some(dice))),
        ("HP1107", (plan, dice) => plan with { Assignments = [RulePlan.Head] }),
        ("HP1108", (plan, dice) => plan with { Assignments = [RulePlan.StandingAgency] }),
        ("HP1109", (plan, _) => plan with { HasRoute = false }),
        ("HP1110", (plan, dice) => plan with { Served = [plan.Served[dice.OneIn(2) ? 0 : 1]] }),
        (PlanProblems.IdentifierTwice, (plan, _) => plan with { More = builder => builder.Field("economy", Text, PlanSketch.Source) }),
        (PlanProblems.UnknownReference, (plan, _) => plan with { More = builder => builder.Link(new PlanLink(NodeReference.Indicator(1), NodeReference.Task(7), true, Standing.Ours, Text, EvidenceGrade.Reading)) }),
        (PlanProblems.BoundsReversed, (plan, dice) => plan with { More = Asking("share", t => t.Between(50 + dice.Between(0, 8), 40).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.BoundTooPrecise, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(50 + ((1 + dice.Between(0, 8)) / 100m)).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.BoundOutsideLimits, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(101 + dice.Between(0, 8)).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.YearsReversed, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(5).Over(2030, 2029 - dice.Between(0, 2)).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.SpanOutsideTerm, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(5).Over(2026, 2031 + dice.Between(0, 8)).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.DueOutsideSpan, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(5).DueOn(new LocalDate(2031, 1, 1).PlusDays(dice.Between(0, 899))).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.RangeMissing, (plan, _) => plan with { More = Asking("share", t => t.Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.StatementMissing, (plan, _) => plan with { More = Asking("share", t => t.AtLeast(5).Cites(PlanSketch.Source)) }),
        (PlanProblems.CitationMissing, (plan, _) => plan with { More = Asking("share", t => t.AtLeast(5).Stated("x")) }),
        (PlanProblems.UnitDoesNotFit, (plan, _) => plan with { More = Asking("share", t => t.AtLeast(5).Total().Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.VersionsOverlap, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(5).Stated("x").Cites(PlanSketch.Source)
            .Restated(PlanSketch.InForce.PlusDays(-dice.Between(0, 89)), r => r.AtLeast(6).Stated("y").Cites(PlanSketch.Source))) }),
        (PlanProblems.BaselineMissing, (plan, _) => plan with { More = Asking("share", t => t.AtLeast(5).RelativeTo(RangeRelation.PercentChange).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.TargetsMissing, (plan, _) => plan with { More = builder => builder.Indicator(2, "two", Text, "economy", PlanSketch.Source, static _ => { }) }),
        (PlanProblems.PathDoesNotFit, (plan, _) => plan with { More = Asking("share", t => t.AtLeast(5).EveryYear().Along(TargetPath.ConstantGrowth).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.DueBeforeSpanEnds, (plan, dice) => plan with { More = Asking("share", t => t.AtLeast(5).EveryYear().DueOn(new LocalDate(2030, 12, 30).PlusDays(-dice.Between(0, 899))).Stated("x").Cites(PlanSketch.Source)) }),
        (PlanProblems.RelationDoesNotFit, (plan, _) => plan with { More = Asking("growth", t => t.AtLeast(5).AverageGrowth().RelativeTo(RangeRelation.PercentChange).Baseline(2025).Stated("x").Cites(PlanSketch.Source)) }),
    ];

    private static LocalisedText Text => PlanSketch.Text("Hai", "Two");

    [Fact]
    public void ValidPlan_BreaksNothing_200Plans() => Made.Holds(200, Made.Seeds, seed => Valid(new SplitMix64(seed)).Findings().Count == 0);

    [Fact]
    public void EachBreakage_GivesExactlyItsRule_20OfEach() => Made.Holds(20 * Breakages.Length, Gen.Zip(Made.Seeds, Gen.Choose(0, Breakages.Length - 1)), made =>
    {
        var dice = new SplitMix64(made.Item1);
        var (code, breakage) = Breakages[made.Item2];
        var findings = breakage(Valid(dice), dice).Findings();
        Assert.All(findings, finding => Assert.Equal(code, finding.Code));
        return findings.Count > 0;
    });

    [Fact]
    public void Breakages_CoverEveryPlanRule()
    {
        // What is left is broken by leaving a whole part of the header out, or by a host's own parts.
        string[] elsewhere = [PlanProblems.Empty, PlanProblems.HeaderMissing, PlanProblems.PartsDoNotFit, PlanProblems.CompositionTooLarge];
        var codes = RuleSet.BuiltIn.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("HP1", StringComparison.Ordinal));
        Assert.Equal(codes, Breakages.Select(breakage => breakage.Code).Concat(elsewhere).Order(StringComparer.Ordinal));
    }

    private static decimal Some(SplitMix64 dice) => (1 + dice.Between(0, 49)) / 10m;

    private static RulePlan Loosened(RulePlan plan, decimal bound) => plan with { Loose = target => target.AtLeast(bound) };

    private static Action<PlanBuilder> Asking(string measure, Action<TargetBuilder> target) => plan =>
        plan.Indicator(2, "two", Text, "economy", PlanSketch.Source, i => i.Target("X", measure, target));

    private static RulePlan Valid(SplitMix64 dice)
    {
        // Four centres that make 100, each with room below and above.
        var cuts = new[] { 10 + dice.Between(0, 59), 10 + dice.Between(0, 9), 5 + dice.Between(0, 4) };
        decimal[] centres = [cuts[0], cuts[1], cuts[2], 100 - cuts.Sum()];
        var parts = new[] { Rate(dice), Rate(dice) };
        var (start, rate) = (1m + dice.Between(0, 99), dice.Between(0, 9));
        var total = Enumerable.Range(1, 5).Sum(year => start * Power(1 + (rate / 100m), year));
        var (outer, inner) = (20 + dice.Between(0, 59), dice.Between(0, 19));
        var near = 1_000 + dice.Between(0, 8_999);
        var loose = dice.Between(0, 100);
        var far = near + 1 + dice.Between(0, 8_999);
        return new RulePlan
        {
            ShareLower = [.. centres.Select(centre => new Bound(centre - (dice.Between(0, 9) / 10m), true))],
            ShareUpper = [.. centres.Select(centre => new Bound(centre + (dice.Between(0, 9) / 10m), true))],
            Components = parts,
            Whole = (parts.Min(part => part.Lower), parts.Max(part => part.Upper)),
            Weights = [1 + dice.Between(0, 98), 1 + dice.Between(0, 98)],
            Level = (decimal.Floor(total * 0.9m), decimal.Ceiling(total * 1.1m)),
            LevelGrowth = (rate, rate + 1),
            Base = (start, start),
            Outer = (outer, outer + 5),
            Inner = (inner, inner + 5),
            Near = target => target.Between(near, near + 50),
            Far = target => target.AtLeast(far),
            Loose = target => target.AtLeast(loose),
        };
    }

    private static (decimal Lower, decimal Upper) Rate(SplitMix64 dice)
    {
        var lower = dice.Between(0, 99) / 10m;
        return (lower, lower + (dice.Between(0, 19) / 10m));
    }

    private static decimal Power(decimal value, int exponent) => Enumerable.Repeat(value, exponent).Aggregate(1m, (product, factor) => product * factor);
}
