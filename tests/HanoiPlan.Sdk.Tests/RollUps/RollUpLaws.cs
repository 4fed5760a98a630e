using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Areas;
using static HanoiPlan.Sdk.Tests.Areas.Territory;
using static HanoiPlan.Sdk.Tests.RollUps.Ward;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>What holds of every roll-up, over trees of any shape and figures of any kind.</summary>
public sealed class RollUpLaws
{
    private static readonly Aggregation[] Rules = [Aggregation.Sum, Aggregation.RatioOfSums, Aggregation.WeightedMean, Aggregation.ShareOfUnits];

    [Fact]
    public void RollUp_OfRollUps_IsTheRollUpOfTheLeaves_1000Cases() => Seeds.Hold(1_000, seed =>
    {
        var rolls = new SplitMix64(seed);
        var (measure, tree) = (Made(rolls), Tree(seed));
        var figures = tree.Leaves.SelectMany(leaf => Figures(measure, leaf, rolls, gaps: false)).ToArray();
        var whole = AreaRollUp.Of(Set(measure, figures), "m", tree, tree.Root.Code, Year);
        if (tree.ChildrenOf(tree.Root.Code).Count == 0 || whole.Outcome == RollUpOutcome.WithoutWeight)
        {
            return true;
        }

        // The children as published by what their own leaves make, in a tree without what is below them.
        var children = tree.ChildrenOf(tree.Root.Code);
        var cut = new GeographyBuilder("cut", Name("cut"), tree.ValidFrom).Add(tree.Root).Add(children).Build();
        var made = new List<string>();
        foreach (var child in children)
        {
            var part = AreaRollUp.Of(Set(measure, figures), "m", tree, child.Code, Year);
            if (measure.Aggregation == Aggregation.Sum)
            {
                made.Add($"{child.Code} {part.Exact}");
            }
            else if (part.Outcome != RollUpOutcome.WithoutWeight)
            {
                made.Add($"{child.Code} {part.Numerator}/{part.Denominator}");
                made.Add($"w:{child.Code} {part.Denominator}");
            }
            else
            {
                made.Add($"{child.Code} 0/1");
                made.Add($"w:{child.Code} 0");
            }
        }

        return AreaRollUp.Of(Set(measure, [.. made]), "m", cut, tree.Root.Code, Year).Exact == whole.Exact;
    });

    [Fact]
    public void Parts_OfAnyLevel_AddUpToTheWhole_300Cases() => Seeds.Hold(300, seed =>
    {
        var rolls = new SplitMix64(seed);
        var (measure, tree) = (Measured(Unit.Persons, Aggregation.Sum, m => m.Within(0, 1_000)), Tree(seed));
        var set = Set(measure, [.. tree.Leaves.SelectMany(leaf => Figures(measure, leaf, rolls, gaps: true))]);
        AreaRollUp Of(Area area) => AreaRollUp.Of(set, "m", tree, area.Code, Year);
        return tree.Areas.All(area => tree.ChildrenOf(area.Code) is not { Count: > 0 } children
            || (children.Aggregate(Rational.Zero, (sum, child) => sum + Of(child).Low!.Value) == Of(area).Low
                && children.Aggregate(Rational.Zero, (sum, child) => sum + Of(child).High!.Value) == Of(area).High
                && children.Sum(child => Of(child).Coverage.CoveredCount) == Of(area).Coverage.CoveredCount));
    });

    [Fact]
    public void Order_OfFigures_DoesNotMatter_500Cases() => Seeds.Hold(500, seed =>
    {
        var rolls = new SplitMix64(seed);
        var (measure, tree) = (Made(rolls), Tree(seed));
        var figures = tree.Leaves.SelectMany(leaf => Figures(measure, leaf, rolls, gaps: true)).ToArray();
        string Whole(IEnumerable<string> rows) => Told(AreaRollUp.Of(Set(measure, [.. rows]), "m", tree, tree.Root.Code, Year));
        var straight = Whole(figures);
        return straight == Whole(figures.Reverse()) && straight == Whole(figures.OrderBy(_ => rolls.Between(0, 1_000)));
    });

    [Fact]
    public void Interval_HoldsEveryCompletion_AndItsEndsAreReached_1000Cases() => Seeds.Hold(1_000, seed =>
    {
        var rolls = new SplitMix64(seed);
        var (measure, tree) = (Made(rolls), Tree(seed));
        var isSum = measure.Aggregation == Aggregation.Sum;
        var known = new List<string>();
        var missing = new List<Area>();
        var weights = new List<string>();
        foreach (var leaf in tree.Leaves)
        {
            var weight = rolls.Between(1, 9);
            weights.Add($"w:{leaf.Code} {weight}");
            if (rolls.OneIn(3))
            {
                missing.Add(leaf);
            }
            else
            {
                known.Add(Figure(measure, leaf, rolls.Between(0, weight), weight));
            }
        }

        // Weights are known for all, so that the ends are those of some completion.
        var options = RollUpOptions.Default.WeightedBy("w");
        AreaRollUp Of(IEnumerable<string> rows) => AreaRollUp.Of(Set(measure, [.. rows, .. weights]), "m", tree, tree.Root.Code, Year, options);
        var open = Of(known);
        Rational? Completed(Func<int, int> attained) => Of(known.Concat(missing.Select(leaf =>
        {
            var weight = int.Parse(weights.Single(row => row.StartsWith($"w:{leaf.Code} ", StringComparison.Ordinal)).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
            return Figure(measure, leaf, attained(weight), weight);
        }))).Exact;
        var (low, high) = (Completed(_ => 0), Completed(weight => weight));
        var some = Completed(weight => rolls.Between(0, weight));
        return open.Low <= some && some <= (isSum ? some : open.High) && open.Low == low && (isSum || open.High == high);
    });

    [Fact]
    public void Ends_OfDisputes_AreTheExtremesOfAllSides_1000Cases() => Seeds.Hold(1_000, seed =>
    {
        var rolls = new SplitMix64(seed);
        var measure = Percentage(Aggregation.RatioOfSums);
        var sides = City.Leaves.Select(_ => Enumerable.Range(0, rolls.Between(1, 3)).Select(_ =>
        {
            var below = rolls.Between(1, 30);
            return (Above: rolls.Between(0, below), Below: below);
        }).ToArray()).ToArray();
        var rows = City.Leaves.Zip(sides).SelectMany(unit => unit.Second.Select((side, i) => $"{unit.First.Code} {side.Above}/{side.Below} 2021 final 2022-01-01 s{i}"));
        var rollUp = Roll(measure, [.. rows]);
        var all = (from a in sides[0]
                   from b in sides[1]
                   from c in sides[2]
                   from d in sides[3]
                   select Rational.Of(100 * (a.Above + b.Above + c.Above + d.Above), a.Below + b.Below + c.Below + d.Below)).ToArray();
        return rollUp.Low == all.Min() && rollUp.High == all.Max();
    });

    private static Geography Tree(ulong seed) => new GeographyBuilder("t", Name("t"), Day("2020-01-01")).Add(MadeTree.Units(seed)).Build();

    private static Measure Made(SplitMix64 rolls)
    {
        var rule = Rules[rolls.Between(0, Rules.Length - 1)];
        return rule == Aggregation.Sum ? Measured(Unit.Persons, rule, m => m.NotBelow(0)) : Percentage(rule);
    }

    private static string Figure(Measure measure, Area leaf, int attained, int weight) =>
        measure.Aggregation == Aggregation.Sum ? $"{leaf.Code} {attained}" : $"{leaf.Code} {attained}/{weight}";

    private static IEnumerable<string> Figures(Measure measure, Area leaf, SplitMix64 rolls, bool gaps)
    {
        var weight = rolls.Between(measure.Aggregation == Aggregation.WeightedMean ? 0 : 1, 20);
        if (!gaps || !rolls.OneIn(6))
        {
            yield return $"w:{leaf.Code} {weight}";
        }

        if (gaps && rolls.OneIn(4))
        {
            yield break;
        }

        yield return Figure(measure, leaf, rolls.Between(0, Math.Max(1, weight)), Math.Max(1, weight));
        if (gaps && rolls.OneIn(5))
        {
            yield return Figure(measure, leaf, 1, Math.Max(1, weight)) + " 2021 final 2021-12-31 other";
        }
    }

    private static string Told(AreaRollUp rollUp) =>
        $"{Result(rollUp)} {rollUp.ToText(Language.Vietnamese)} {rollUp.ToText(Language.English)} {string.Join(' ', rollUp.Units)} {string.Join(' ', rollUp.Findings)}";
}
