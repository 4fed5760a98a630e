using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>The points where an answer changes, and the rows that they make.</summary>
public sealed class CutPointTests
{
    [Fact]
    public void Row_Between_CutsAtTheBoundAndJustBeyondTheOther()
    {
        var row = Row(t => t.Between(7.5m, 8.0m), Higher());
        Assert.Equal("NotMet | ≥ 15/2 Met | > 8 Exceeded", row.ToString());
        Assert.Equal([750L, 801L], row.Cuts.Select(cut => cut.Steps));
        Assert.Equal([true, false], row.Cuts.Select(cut => cut.IsInclusive));
        Assert.Equal([Rational.Of(15, 2), Rational.From(8)], row.Cuts.Select(cut => cut.Value!.Value));
        Assert.Equal(2, row.Scale.Places);
        Assert.Equal(2, row.Cuts[0].Scale.Places);
    }

    [Theory]
    [InlineData(749, "NotMet")]
    [InlineData(750, "Met")]
    [InlineData(800, "Met")]
    [InlineData(801, "Exceeded")]
    [InlineData(long.MaxValue, "Exceeded")]
    [InlineData(long.MinValue, "NotMet")]
    public void JudgeSteps_CountsTheCutsReached(long steps, string expected) => Assert.Equal(expected, Row(t => t.Between(7.5m, 8.0m), Higher()).JudgeSteps(steps).Name);

    [Fact]
    public void IsReachedBy_AtThePoint_TellsIncludedFromExcluded()
    {
        var cuts = Row(t => t.Between(7.5m, 8.0m), Higher()).Cuts;
        Assert.True(cuts[0].IsReachedBy(Rational.Of(15, 2)));
        Assert.False(cuts[0].IsReachedBy(Rational.Of(7499, 1000)));
        Assert.False(cuts[1].IsReachedBy(Rational.From(8)));
        Assert.True(cuts[1].IsReachedBy(Rational.Of(8001, 1000)));
    }

    // A third of 100 does not lie on two decimals: the least value that reaches it is 33.34, and 33.33 is the last below.
    [Theory]
    [InlineData(true, 3334)]
    [InlineData(false, 3334)]
    public void Steps_OfAFractionBetweenTwoSteps_AreTheNextOne(bool isAtLeast, long expected)
    {
        // Once the baseline, which is 1 of 3.
        var row = Assess(Higher(), t => (isAtLeast ? t.AtLeast(1m) : t.MoreThan(1m)).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), "2025-12-31", "2020 final 1/3", "2025 final 40").Row!;
        Assert.Equal(expected, row.Cuts[0].Steps);
        Assert.Equal(Rational.Of(100, 3), row.Cuts[0].Value);
    }

    // 100·2^(0.95·0.2) = 114.0764…, 100·2^(0.6·0.2) = 108.6735…: 11408 and 10868 are the least hundredths that reach them.
    [Fact]
    public void ConstantGrowth_CutsAtRoots()
    {
        var row = Assess(Higher(), t => t.AtLeast(200m).Along(TargetPath.ConstantGrowth), "2022-06-30", "2020 final 100", "2021 final 110").Row!;
        Assert.Equal([10868L, 11408L, 20000L], row.Cuts.Select(cut => cut.Steps));
        Assert.Null(row.Cuts[0].Value);
        Assert.Equal("≥ ~108.68", row.Cuts[0].ToString());
        Assert.Equal("OffTrack | ≥ ~108.68 AtRisk | ≥ ~114.08 OnTrack | ≥ 200 Met", row.ToString());
        Assert.False(row.Cuts[0].IsReachedBy(Rational.Zero));
        Assert.False(row.Cuts[0].IsReachedBy(Rational.From(-200)));
        Assert.True(row.Cuts[0].IsReachedBy(Rational.From(200)));

        // The hundredth power of a negative share would be above zero.
        Assert.False(row.Cuts[1].IsReachedBy(Rational.From(-200)));
    }

    // Thresholds of 0.8 and 0.6 after one of five years: 2^(4/25) and 2^(3/25). Of 1 and 0.4 after 18 months: 2^(3/10) and 2^(3/25).
    [Theory]
    [InlineData(0.8, 0.6, "2021", "OffTrack | ≥ ~108.68 AtRisk | ≥ ~111.73 OnTrack | ≥ 200 Met")]
    [InlineData(1.0, 0.4, "2022-06", "OffTrack | ≥ ~108.68 AtRisk | ≥ ~123.12 OnTrack | ≥ 200 Met")]
    public void ConstantGrowth_PointsThatShareAPowerOrARoot_StayApart(decimal onTrack, decimal atRisk, string period, string expected)
    {
        var target = CompiledPlan.Compile(Plan(t => t.AtLeast(200m).Along(TargetPath.ConstantGrowth), Higher()))["T"];
        var options = EvaluationOptions.Default.WithPaceThresholds(onTrack, atRisk);
        Assert.Equal(expected, target.RowFor(target.Target.Original, Sdk.Time.TimePeriod.Parse(period, null), Rational.From(100), Date("2020-12-31"), options)!.ToString());
    }

    // Falling from 100 to 50: 100·0.5^(0.19) = 87.6606…, 100·0.5^(0.12) = 92.0188…; a value at the point is still on the better side.
    [Fact]
    public void ConstantGrowth_Falling_CutsJustBeyondTheRoots()
    {
        var row = Assess(Lower(), t => t.AtMost(50m).Along(TargetPath.ConstantGrowth), "2022-06-30", "2020 final 100", "2021 final 90").Row!;
        Assert.Equal("Met | > 50 OnTrack | > ~87.67 AtRisk | > ~92.02 OffTrack", row.ToString());
        Assert.Equal([5001L, 8767L, 9202L], row.Cuts.Select(cut => cut.Steps));
    }

    // With twelve decimals 64 bits hold up to 9,223,372.036854775807; five and ten times a million lie within and beyond.
    [Fact]
    public void Steps_BeyondWhat64BitsHold_AreNotKnownButJudged()
    {
        var row = Assess(Wide(), t => t.Between(5m, 10m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), "2025-12-31", "2020 final 1000000", "2025 final 7000000").Row!;
        Assert.Equal("NotMet | ≥ 5000000 Met | > 10000000 Exceeded", row.ToString());
        Assert.Equal(5_000_000_000_000_000_000, row.Cuts[0].Steps);
        var beyond = Assert.Throws<OverflowException>(() => row.Cuts[1].Steps);
        Assert.Equal("The point 10000000 lies beyond the 9223372.036854775807 that 64 bits hold with 12 decimals.", beyond.Message);
        Assert.Equal(["NotMet", "Met", "Met", "NotMet"], new[] { 4_999_999_999_999_999_999, 5_000_000_000_000_000_000, long.MaxValue, long.MinValue }.Select(steps => row.JudgeSteps(steps).Name));
        Assert.Equal(["NotMet", "Met"], new[] { 4_999_999.5m, 9_000_000m }.Select(value => row.Judge(value).Name));
        Assert.Equal(["Met", "Exceeded"], new[] { 10_000_000, 10_000_001 }.Select(value => row.Judge(Rational.From(value)).Name));

        // Below lies a value that can be written, above none.
        Assert.Equal("≤ 4999999.999999999999 → NotMet", string.Join("; ", row.FlipsAround(Rational.From(9_000_000))));
        Assert.Equal("≤ 9223372.036854775807 → Met", string.Join("; ", row.FlipsAround(Rational.From(11_000_000))));
    }

    [Fact]
    public void Steps_FarBelowWhat64BitsHold_EveryNumberReachesThem()
    {
        var row = Assess(Wide(), t => t.Between(-9_000_000m, 5m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2020 final -1000000", "2025 final 0").Row!;
        Assert.Equal("NotMet | ≥ -10000000 Met | > -999995 Exceeded", row.ToString());
        Assert.Throws<OverflowException>(() => row.Cuts[0].Steps);
        Assert.Equal("Met", row.JudgeSteps(long.MinValue).Name);
        Assert.Equal("≥ -999994.999999999999 → Exceeded", string.Join("; ", row.FlipsAround(Rational.From(-1_000_000))));
        Assert.Equal("≥ -9223372.036854775808 → Met", string.Join("; ", row.FlipsAround(Rational.From(-11_000_000))));
    }

    // From 10⁶ to 9 · 10¹² in five years: after four and a half both thresholds lie beyond 10⁷.
    [Fact]
    public void ConstantGrowth_RootsBeyondWhat64BitsHold_NoNumberReachesThem()
    {
        var row = Assess(
            Wide(), t => t.AtLeast(9_000_000m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020).Along(TargetPath.ConstantGrowth), "2025-06-30", "2020 final 1000000", "2024 final 1000000").Row!;
        Assert.Equal("OffTrack | ≥ a point beyond 9223372.036854775807 AtRisk | ≥ a point beyond 9223372.036854775807 OnTrack | ≥ 9000000000000 Met", row.ToString());
        Assert.Equal("OffTrack", row.JudgeSteps(long.MaxValue).Name);
        Assert.Empty(row.FlipsAround(Rational.From(1_000_000)));
        Assert.Throws<OverflowException>(() => row.Cuts[0].Steps);
    }

    [Fact]
    public void StatusesWithin_AnInterval_AreAllThatItCanBe_BestFirst()
    {
        var row = Row(t => t.Between(7.5m, 8.0m), Higher());
        Assert.Equal("Exceeded Met NotMet", Names(row.StatusesWithin(null, null)));
        Assert.Equal("Met NotMet", Names(row.StatusesWithin(null, Rational.From(8))));
        Assert.Equal("Exceeded Met", Names(row.StatusesWithin(Rational.Of(15, 2), null)));
        Assert.Equal("Met", Names(row.StatusesWithin(Rational.Of(15, 2), Rational.From(8))));
        Assert.Equal("NotMet", Names(row.StatusesWithin(Rational.From(7), Rational.From(7))));
        Assert.Equal("Exceeded", Names(row.StatusesWithin(Rational.From(9), null)));
    }

    // Both sides of the range miss: the status stands once though it can be on either side.
    [Fact]
    public void StatusesWithin_TheSameStatusOnBothSides_StandsOnce() =>
        Assert.Equal("Met NotMet", Names(Row(t => t.Between(65.0m, 65.5m), Inside()).StatusesWithin(null, null)));

    [Fact]
    public void Flips_LieOneStepBelowAndAtTheNextPoint()
    {
        var row = Row(t => t.Between(7.5m, 8.0m), Higher());
        Assert.Equal("≤ 7.49 → NotMet; ≥ 8.01 → Exceeded", string.Join("; ", row.FlipsAround(Rational.Of(15, 2))));
        Assert.Equal("≥ 7.5 → Met", string.Join("; ", row.FlipsAround(Rational.From(7))));
        Assert.Equal("≤ 8 → Met", string.Join("; ", row.FlipsAround(Rational.From(9))));
        var flips = row.FlipsAround(Rational.From(8));
        Assert.Equal([false, true], flips.Select(flip => flip.IsAbove));
    }

    // Without decimals nothing lies between "more than 74" and "less than 76" but 75; between more than 74 and less than 75 nothing does.
    [Fact]
    public void Flips_PassOverABandThatHoldsNoValue()
    {
        var row = Row(t => t.Between(new Bound(74, false), new Bound(75, false)), Higher(0));
        Assert.Equal("NotMet | > 74 Met | ≥ 75 Exceeded", row.ToString());
        Assert.Equal("≥ 75 → Exceeded", string.Join("; ", row.FlipsAround(Rational.From(74))));
        Assert.Equal("≤ 74 → NotMet", string.Join("; ", row.FlipsAround(Rational.From(75))));
    }

    [Fact]
    public void Judge_MoreDecimalsThanTheScale_IsRefusedWithTheLimit()
    {
        var row = Row(t => t.AtLeast(75m), Higher());
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => row.Judge(75.001m));
        Assert.Contains("at most 2 decimal places", error.Message, StringComparison.Ordinal);
        Assert.Equal(75.001m, error.ActualValue);
        Assert.Equal("Met", row.Judge(75.000m).Name);
    }

    // What lies below zero or above 100 does not exist: the row has no cut there.
    [Theory]
    [InlineData("0-100", "Met")]
    [InlineData("0-99", "Met | > 99 Exceeded")]
    [InlineData("1-100", "NotMet | ≥ 1 Met")]
    [InlineData("(0-100", "NotMet | > 0 Met")]
    [InlineData("0-100)", "Met | ≥ 100 Exceeded")]
    public void Row_AtNaturalLimits_LeavesOutWhatCannotBe(string range, string expected)
    {
        var ends = range.Trim('(', ')').Split('-');
        var lower = new Bound(decimal.Parse(ends[0], System.Globalization.CultureInfo.InvariantCulture), range[0] != '(');
        var upper = new Bound(decimal.Parse(ends[1], System.Globalization.CultureInfo.InvariantCulture), range[^1] != ')');
        Assert.Equal(expected, Row(t => t.Between(lower, upper), Measure(Preference.HigherIsBetter, 0, m => m.Within(0, 100))).ToString());
    }

    // A sum of years can pass the limit of one year, but sums of what is never negative do not fall below zero.
    [Fact]
    public void Row_OfATotal_KnowsOnlyTheLimitThatHoldsForSums()
    {
        static string Text(Measure measure) => Row(t => t.Between(0m, 100m).Total(), measure).ToString();
        Assert.Equal("Met | > 100 Exceeded", Text(Measure(Preference.HigherIsBetter, 0, m => m.Within(0, 100), Unit.Persons)));
        Assert.Equal("NotMet | ≥ 0 Met | > 100 Exceeded", Text(Measure(Preference.HigherIsBetter, 0, m => m.Within(-1, 100), Unit.Persons)));
    }

    private static Measure Wide() => Measure(Preference.HigherIsBetter, 12, m => m.Stock(), Unit.Persons);

    private static CutPointRow Row(Action<Sdk.Plans.TargetBuilder> target, Measure measure) =>
        CompiledPlan.Compile(Plan(target, measure))["T"].RowOn(Date("2025-12-31"))!;

    private static string Names(IEnumerable<AssessmentStatus> statuses) => string.Join(' ', statuses.Select(status => status.Name));
}
