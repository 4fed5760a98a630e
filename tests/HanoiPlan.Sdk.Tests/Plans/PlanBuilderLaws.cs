using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Plans;
using static HanoiPlan.Sdk.Tests.Plans.PlanSketch;

namespace HanoiPlan.Sdk.Tests.Plans;

public sealed class PlanBuilderLaws
{
    private static readonly Arbitrary<int> Tenths = Gen.Choose(0, 1000).ToArbitrary();

    [Fact]
    public void Build_AnyBounds_AreRefusedExactlyWhenReversed() => Prop.ForAll(Tenths, Tenths, (low, high) =>
    {
        var built = With("share", t => t.Between(low / 10m, high / 10m).Cited()).TryBuild(out var plan, out var findings);
        return low <= high
            ? built && plan!.Target("T1").Original.Range.Lower!.Value.Value == low / 10m
            : !built && findings.Single().Code == PlanProblems.BoundsReversed;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Build_AnyYears_AreRefusedExactlyWhenReversedOrOutside() => Prop.ForAll(
        Gen.Choose(2020, 2035).ToArbitrary(),
        Gen.Choose(2020, 2035).ToArbitrary(),
        (first, last) =>
        {
            var built = With("share", t => t.AtLeast(1).Over(first, last).Cited()).TryBuild(out _, out var findings);
            var expected = first > last ? PlanProblems.YearsReversed : first < 2026 || last > 2030 ? PlanProblems.SpanOutsideTerm : null;
            return expected is null ? built : !built && findings.Single().Code == expected;
        }).QuickCheckThrowOnFailure();
}
