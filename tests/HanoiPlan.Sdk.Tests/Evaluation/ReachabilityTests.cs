using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class ReachabilityTests
{
    // 70 at the end of 2022, 80 wanted by the end of 2025: ten points in three years.
    [Theory]
    [InlineData("3.33", false, "2022")]
    [InlineData("3.34", true, "2023")]
    [InlineData("5", true, "2024")]
    [InlineData("9", true, "2024")]
    [InlineData("10", true, "")]
    public void Value_UnderALimit_SaysWhetherAndUntilWhenItCanBeReached(string limit, bool reachable, string lostFrom)
    {
        var reach = Reach(Plan(t => t.AtLeast(80m), Higher()), limit, "2020 final 60", "2022 final 70");
        Assert.Equal(reachable, reach!.IsReachable);
        Assert.Equal(lostFrom, reach.LostFrom.ToString());
    }

    [Fact]
    public void AverageGrowth_UnderALimit_IsCompounded()
    {
        // 1.075⁵ = 1.435629…; after 2.92 and 8.89 (product 1.12069…) three years need 8.6051 % each.
        var plan = Plan(t => t.AtLeast(7.5m).AverageGrowth(), Growth());
        Assert.False(Reach(plan, "8.60", "2021 final 2.92", "2022 final 8.89")!.IsReachable);
        var reach = Reach(plan, "8.61", "2021 final 2.92", "2022 final 8.89")!;
        Assert.True(reach.IsReachable);
        Assert.Equal("2023", reach.LostFrom.ToString());
    }

    [Fact]
    public void Total_UnderALimit_AddsUp()
    {
        var plan = Plan(t => t.AtLeast(10m).Total(), Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd));
        Assert.False(Reach(plan, "2.16", "2021 final 2", "2022 final 1.5")!.IsReachable);
        Assert.True(Reach(plan, "2.17", "2021 final 2", "2022 final 1.5")!.IsReachable);
    }

    [Fact]
    public void WithoutALimitOrOnceAttained_NothingIsSaid()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        Assert.Null(Assess(plan, EvaluationMoment.At(Date("2023-06-30")), "2020 final 60", "2022 final 70").Reach);
        Assert.Null(Reach(plan, "5", "2020 final 60", "2022 final 81"));
    }

    private static Reachability? Reach(Plan plan, string limit, params string[] rows)
    {
        var options = EvaluationOptions.Default.WithPaceLimit("m", decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture));
        return new EvaluationEngine(options).Evaluate(plan, Set(plan, rows), EvaluationMoment.At(Date("2023-06-30")))["T"].Reach;
    }
}
