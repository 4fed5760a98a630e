using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Cases that people who had not written the engine found wrong, each with what is right.</summary>
public sealed class OutsideCaseTests
{
    private static readonly Measure Net = Measure(Preference.LowerIsBetter, 1, null, Unit.BillionUsd);
    private static readonly Measure Balance = Measure(Preference.HigherIsBetter, 1, null, Unit.BillionUsd);
    private static readonly Measure Amounts = Measure(Preference.LowerIsBetter, 1, m => m.NotBelow(0), Unit.BillionUsd);
    private static readonly Measure Share = Measure(Preference.HigherIsBetter, 1, m => m.Stock().Within(0, 100));

    // A quarter of −6 is −1.5: just on the way.
    [Theory]
    [InlineData("2021-12-31", "OnTrack", "2021 final -1.5")]
    [InlineData("2021-12-31", "AtRisk", "2021 final -1.4")]
    [InlineData("2024-12-31", "Met", "2021 final -1.5", "2022 final -1.5", "2023 final -1.5", "2024 final -1.5")]
    public void Total_ToANegativeCeiling_IsReachedDownwards(string at, string expected, params string[] rows) =>
        Assert.Equal(expected, Assess(Plan(2021, 2024, t => t.AtMost(-6m).Total(), Net), EvaluationMoment.At(Date(at)), rows).Status.Name);

    [Fact]
    public void Total_OverACeiling_IsFinalOnlyWhereNothingCanBringItBack()
    {
        string[] over = ["2021 final 60", "2022 final 60"];
        Assert.Equal("OffTrack", Assess(Net, t => t.AtMost(100m).Total(), "2022-12-31", over).Status.Name);
        Assert.Equal("Met", Assess(Net, t => t.AtMost(100m).Total(), "2025-12-31", [.. over, "2023 final -20", "2024 final -20", "2025 final -20"]).Status.Name);
        Assert.Equal("NotMet", Assess(Amounts, t => t.AtMost(100m).Total(), "2024-12-31", "2021 final 30", "2022 final 30", "2023 final 30", "2024 final 20").Status.Name);
    }

    // Two of five years used 90 of the 100 allowed; 40/0.6 = 66.7 is the last that is at risk.
    [Theory]
    [InlineData("-45", "OffTrack")]
    [InlineData("-33.3", "AtRisk")]
    [InlineData("-21", "OnTrack")]
    public void Total_AllowanceBelowZero_IsUsedUp(string each, string expected)
    {
        var answer = Assess(Balance, t => t.AtLeast(-100m).Total(), "2022-12-31", $"2021 final {each}", $"2022 final {each}");
        Assert.Equal(expected, answer.Status.Name);
        Assert.Contains("What the path asks for by then: off track below -66.6 billion USD", answer.Trace.ToText(Language.English) + string.Concat(answer.Trace.Children.Select(step => step.ToText(Language.English))), StringComparison.Ordinal);
    }

    // Planned deficits of 5 and 3 that a last year makes up for.
    [Theory]
    [InlineData("-5", "OnTrack")]
    [InlineData("-9", "OffTrack")]
    public void Total_AlongStepsBelowItsFloor_FollowsTheSteps(string first, string expected) => Assert.Equal(expected, Assess(
        Plan(2021, 2023, t => t.AtLeast(0m).Total().Along(TargetPath.ThroughSteps([new(2021, -5m), new(2022, -3m), new(2023, 0m)])), Balance),
        EvaluationMoment.At(Date("2021-12-31")), $"2021 final {first}").Status.Name);

    // Two years of at most 30 cannot bring the 71 that are left.
    [Fact]
    public void Total_BeyondWhatTheLimitLeaves_IsNotMet() => Assert.Equal("NotMet", Assess(
        Plan(2021, 2024, t => t.AtLeast(91m).Total(), Measure(Preference.HigherIsBetter, 0, m => m.Within(0, 30), Unit.BillionUsd)),
        EvaluationMoment.At(Date("2022-12-31")), "2021 final 10", "2022 final 10").Status.Name);

    [Fact]
    public void AverageGrowth_InsideACeiling_IsOnTrack()
    {
        var inside = Measure(Preference.InsideIsBetter, 2, null, Unit.PercentPerYear);
        var answer = Assess(inside, t => t.AtMost(4m).AverageGrowth(), "2023-12-31", "2021 final 2", "2022 final 2", "2023 final 2");
        Assert.Equal("OnTrack", answer.Status.Name);

        // 1.02³ · 1.0707² is below 1.04⁵, and 1.02³ · 1.0708² above it.
        Assert.Equal((null, 7.07m), (answer.Required!.ToLower, answer.Required.ToUpper));
        Assert.Equal("a rise of at most 7.07% in each of the 2 years left or missing", answer.Required.ToString());
    }

    [Fact]
    public void TwoRecordsOfOneDay_TheBetterStandingDecides_ForValueAndBaseline()
    {
        var value = Assess(Share, t => t.AtLeast(90m), "2024-03-31", "2020 final 82", "2023 final 85 2024-02-20", "2023-12 estimate 95 2023-12-20");
        Assert.Equal(("AtRisk", Rational.From(85)), (value.Status.Name, value.Value!.Exact!.Value));
        var baseline = Assess(Share, t => t.AtLeast(90m), "2023-12-31", "2020 final 82 2021-03-01", "2020-12 estimate 70 2020-12-20", "2023 final 85 2024-02-20");
        Assert.Equal(("AtRisk", Rational.From(82)), (baseline.Status.Name, baseline.Baseline!.Exact!.Value));
    }

    [Theory]
    [InlineData("2025 final 1 2025-06-20", "Met")]
    [InlineData("2025 final 1 2026-01-15", "Undetermined")]
    [InlineData("2025-H1 final 1 2025-09-01", "Met")]
    public void Milestone_KnownByAPeriod_IsDoneWithinIt(string row, string expected)
    {
        var done = Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1), Unit.Done);
        var answer = Assess(done, t => t.Done().Milestone().Over(2025).DueOn(Date("2025-06-30")), "2025-12-31", row);
        Assert.Equal(expected, answer.Status.Name);
        Assert.Equal(expected == "Undetermined" ? "Met NotMet" : string.Empty, string.Join(' ', answer.PossibleStatuses.Select(status => status.Name)));
    }

    [Fact]
    public void WeakestPart_HalfKnownWithinTheYear_KeepsAMaintainedTargetOpen()
    {
        var parts = new[] { "urban", "rural" }.Select(code => Sdk.Measures.Measure.Create(
            code, LocalisedText.Of(code, code), Unit.Percent, 1, Preference.HigherIsBetter, m => m.Stock().Within(0, 100)));
        var both = Measure(Preference.HigherIsBetter, 1, m => m.Stock().Within(0, 100).WeakestOf("urban", "rural"));
        var plan = Plan(2026, 2030, t => t.Whole().Maintain(), [both, .. parts]);
        var answer = Assess(plan, EvaluationMoment.At(Date("2026-09-30")), "rural:2026-H1 final 100");
        Assert.Equal("Undetermined", answer.Status.Name);
        Assert.Equal(["OnTrack", "NotMet"], answer.PossibleStatuses.Select(status => status.Name));
    }

    [Fact]
    public void Words_OfAValueThatRoundsToTheBound_StandOnTheirSide()
    {
        var answer = Assess(Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 100)), t => t.Whole(), "2025-12-31", "2025 final 211/212");
        Assert.Equal("NotMet", answer.Status.Name);
        Assert.Equal("is 0.5 percentage points below 100%", answer.Margin!.ToString());
        Assert.Equal("2025: 99.5%", answer.Value!.ToString());
    }

    // Four points in three years: three times 1.3 would miss.
    [Fact]
    public void Required_IsRoundedTowardsAttaining() =>
        Assert.Equal(1.4m, Assess(Share, t => t.AtLeast(90m), "2022-12-31", "2020 final 80", "2022 final 86.0").Required!.ToLower);

    [Fact]
    public void AverageGrowth_OfAShare_IsNotBuilt()
    {
        var problem = Assert.Throws<InvalidPlanException>(() => Plan(t => t.AtLeast(2m).AverageGrowth(), Share));
        Assert.Equal("HP1014", Assert.Single(problem.Findings).Code);
    }

    [Fact]
    public void Total_OfficialBeyondOneYearsLimit_IsAccepted()
    {
        var homes = Measure(Preference.HigherIsBetter, 0, m => m.Within(0, 50_000), Unit.Households);
        Assert.Equal("Met", Assess(homes, t => t.AtLeast(100_000m).Total(), "2025-12-31", "2021-2025 final 120000").Status.Name);
        Assert.Equal("NoData", Assess(homes, t => t.AtLeast(100_000m).Total(), "2025-12-31", "2021-2025 final 250001").Status.Name);
    }

    // Shares of the way such as 930/1827, and thresholds of six decimals: powers of them would have millions of digits.
    [Fact]
    public void ConstantGrowth_FromDayToDay_IsJudgedWithLittleMemory()
    {
        var people = Measure(Preference.HigherIsBetter, 0, m => m.Stock().NotBelow(0), Unit.Persons);
        var plan = Plan(t => t.AtLeast(9_000_000m).Along(TargetPath.ConstantGrowth), people);
        var engine = new EvaluationEngine(EvaluationOptions.Default.WithPaceThresholds(0.952381m, 0.6m));
        var set = Set(plan, "2019-04-01 final 8053663", "2024-02-13 final 8400000");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = engine.Evaluate(plan, set, EvaluationMoment.At(Date("2024-03-31")))["T"];
        Assert.Equal("OffTrack", answer.Status.Name);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4_000_000);
    }
}
