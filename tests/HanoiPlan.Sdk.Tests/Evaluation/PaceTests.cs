using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class PaceTests
{
    // Baseline 50 at the end of 2020, edge 100 at the end of 2025: after two of five years the path expects 70.
    // 0.95 of the way expected is 69, 0.60 of it is 62.
    [Theory]
    [InlineData("100", "Met")]
    [InlineData("70", "OnTrack")]
    [InlineData("69", "OnTrack")]
    [InlineData("68.99", "AtRisk")]
    [InlineData("62", "AtRisk")]
    [InlineData("61.99", "OffTrack")]
    [InlineData("50", "OffTrack")]
    [InlineData("40", "OffTrack")]
    public void Rising_AtTheThresholds_FallsToTheBetterSide(string value, string expected) => Assert.Equal(
        expected, Assess(Higher(), t => t.AtLeast(100m), "2023-06-30", "2020 final 50", $"2022 final {value}").Status.Name);

    // Baseline 10, edge 5: after two of five years the path expects 8; 0.95 is 8.1, 0.60 is 8.8.
    [Theory]
    [InlineData("5", "Met")]
    [InlineData("8.1", "OnTrack")]
    [InlineData("8.11", "AtRisk")]
    [InlineData("8.8", "AtRisk")]
    [InlineData("8.81", "OffTrack")]
    public void Falling_AtTheThresholds_FallsToTheBetterSide(string value, string expected) => Assert.Equal(
        expected, Assess(Lower(), t => t.AtMost(5m), "2023-06-30", "2020 final 10", $"2022 final {value}").Status.Name);

    [Fact]
    public void Pace_OfAnExactValue_IsAnExactFraction()
    {
        var assessment = Assess(Higher(), t => t.Between(80m, 85m), "2023-06-30", "2020-12 final 70", "2022-06 final 79");
        Assert.Equal(AssessmentStatus.OnTrack, assessment.Status);
        Assert.Equal(Rational.Of(9, 10), assessment.Pace!.Progress);
        Assert.Equal(Rational.Of(3, 10), assessment.Pace.Elapsed);
        Assert.Equal(Rational.From(3), assessment.Pace.Pace);
    }

    [Fact]
    public void MovingAway_IsOffTrackAndReversing()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(100m), "2023-06-30", "2020 final 50", "2022 final 45");
        Assert.Equal(AssessmentStatus.OffTrack, assessment.Status);
        Assert.True(assessment.Pace!.IsReversing);
        Assert.Equal(Rational.Of(-1, 10), assessment.Pace.Progress);
    }

    [Fact]
    public void EarlierBaseline_TakesItsClockWithIt()
    {
        // 22 in 2019 towards 50: at the end of 2022 three of six years have passed, not two of five.
        var assessment = Assess(Higher(), t => t.Between(50m, 55m), "2023-06-30", "2019 final 22", "2022 final 29.1");
        Assert.Equal(Rational.Of(1, 2), assessment.Pace!.Elapsed);
        Assert.Equal(Rational.Of(71, 280), assessment.Pace.Progress);
        Assert.Equal(AssessmentStatus.OffTrack, assessment.Status);
        Assert.Contains(AssessmentFlag.EarlierBaseline, assessment.Flags);
    }

    [Fact]
    public void NoBaseline_LeavesThePaceOpen_UnlessTheRangeIsReachedAlready()
    {
        var open = Assess(Higher(), t => t.Exactly(75m), "2024-06-30", "2023 final 73.5");
        Assert.Equal(AssessmentStatus.Undetermined, open.Status);
        Assert.Equal([AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack], open.PossibleStatuses);
        var early = Assess(Higher(), t => t.Between(86m, 88m), "2024-06-30", "2023 final 88");
        Assert.Equal(AssessmentStatus.Met, early.Status);
        Assert.False(early.IsSecured);
    }

    [Fact]
    public void AttainedEarly_IsSecuredOnlyWhenItCannotBeLost()
    {
        var kept = Measure(Sdk.Measures.Preference.HigherIsBetter, 2, m => m.Stock().CannotBeLost());
        Assert.True(Assess(kept, t => t.AtLeast(80m), "2023-12-31", "2020 final 50", "2022 final 80").IsSecured);
        Assert.False(Assess(Higher(), t => t.AtLeast(80m), "2023-12-31", "2020 final 50", "2022 final 80").IsSecured);
    }

    [Theory]
    [InlineData("81", "Met")]
    [InlineData("79.99", "OffTrack")]
    public void BaselineThatAlreadyAttains_IsKeptOrLost_WithoutAnInventedPace(string value, string expected)
    {
        var assessment = Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2020 final 82", $"2022 final {value}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Null(assessment.Pace);
    }

    [Fact]
    public void OpeningStock_OfTheFirstDay_IsTheBaseline()
    {
        var assessment = Assess(Lower(0), t => t.None(), "2024-06-30", "2021-01-01 final 4463", "2023-12-31 final 690");
        Assert.Equal("2021-01-01", assessment.Baseline!.Period.ToString());
        Assert.Equal(AssessmentStatus.OnTrack, assessment.Status);
    }

    [Fact]
    public void FigureOlderThanTheDeclaredAge_IsStale()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        string[] rows = ["2020 final 50", "2022 final 70"];
        Assert.Equal(AssessmentStatus.OnTrack, Assess(plan, EvaluationMoment.At(Date("2024-12-31")), rows).Status);
        Assert.Equal(AssessmentStatus.Stale, Assess(plan, EvaluationMoment.At(Date("2025-01-01")), rows).Status);
    }

    [Fact]
    public void ConstantGrowth_IsHeldAgainstPowersNotAgainstTheStraightLine()
    {
        // From 100 to 200 in five years: after one year constant growth expects 100·2^(1/5) = 114.8698…; 0.95 of that way
        // on the growth path is 100·2^(0.19) = 114.0764…, on the straight line it would be 119.
        static string Status(string value) => Assess(
            Higher(), t => t.AtLeast(200m).Along(TargetPath.ConstantGrowth), "2022-06-30", "2020 final 100", $"2021 final {value}").Status.Name;
        Assert.Equal("OnTrack", Status("114.08"));
        Assert.Equal("AtRisk", Status("114.07"));

        // 0.60 of the way: 100·2^(0.12) = 108.6735…
        Assert.Equal("AtRisk", Status("108.68"));
        Assert.Equal("OffTrack", Status("108.67"));
    }

    // 114.08 is on track by constant growth, with a pace of 0.7 along the straight line: its threshold must not be quoted.
    [Fact]
    public void PaceStep_OnAnotherPathThanTheStraightLine_DoesNotQuoteItsThresholds()
    {
        static PaceStep Step(TargetPath path) => Assess(
                Higher(), t => t.AtLeast(200m).Along(path), "2022-06-30", "2020 final 100", "2021 final 114.08")
            .Trace.Children.OfType<PaceStep>().Single();
        Assert.Equal(PathKind.ConstantGrowth, Step(TargetPath.ConstantGrowth).Path);
        Assert.DoesNotContain("0.95", Step(TargetPath.ConstantGrowth).ToText(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("0,95", Step(TargetPath.ConstantGrowth).ToText(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("the pace is 0.7 (on track from 0.95", Step(TargetPath.StraightLine).ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_AreHeldAgainstTheValueOfTheYear()
    {
        var steps = TargetPath.ThroughSteps([new(2021, 74m), new(2022, 74.2m)]);
        static string Status(TargetPath path, string row) =>
            Assess(Higher(), t => t.AtLeast(75m).Along(path), "2023-06-30", "2020 final 70", row).Status.Name;

        // In 2022 the plan expects 74.2 from 70: 0.95 of 4.2 is 3.99.
        Assert.Equal("OnTrack", Status(steps, "2022 final 73.99"));
        Assert.Equal("AtRisk", Status(steps, "2022 final 73.98"));
        Assert.Equal("Undetermined", Status(TargetPath.ThroughSteps([new(2021, 74m)]), "2022 final 73.99"));
    }

    [Fact]
    public void RequiredPace_CountsTheTimeLeftFromTheFigure()
    {
        // 10 and 15 points in three years: three times 3.33 would not be enough.
        var assessment = Assess(Higher(), t => t.Between(80m, 85m), "2023-06-30", "2020 final 60", "2022 final 70");
        Assert.Equal(3.34m, assessment.Required!.ToLower);
        Assert.Equal(5m, assessment.Required.ToUpper);
        Assert.Equal(Rational.From(3), assessment.Required.Years);
    }

    [Fact]
    public void Flips_AreTheNearestValuesWithAnotherStatus()
    {
        var met = Assess(Higher(1), t => t.Between(7.5m, 8.0m), "2025-12-31", "2025 final 7.7");
        Assert.Collection(
            met.Flips,
            low => Assert.Equal((7.4m, "NotMet"), (low.Value, low.Status.Name)),
            high => Assert.Equal((8.1m, "Exceeded"), (high.Value, high.Status.Name)));
    }

    [Fact]
    public void BreakBetweenBaselineAndFigure_IsFlagged()
    {
        var broken = Measure(
            Sdk.Measures.Preference.LowerIsBetter,
            0,
            m => m.Stock().BreaksOn(Date("2022-01-01"), Sdk.Sources.LocalisedText.Of("chuẩn mới", "new standard"), null));
        var assessment = Assess(broken, t => t.None(), "2023-06-30", "2020 final 4463", "2022 final 2134");
        Assert.Contains(AssessmentFlag.BreakCrossed, assessment.Flags);
        Assert.Equal(Date("2022-01-01"), Assert.Single(assessment.CrossedBreaks).Date);
        Assert.DoesNotContain(AssessmentFlag.BreakCrossed, Assess(broken, t => t.None(), "2022-06-30", "2020 final 4463", "2021 final 956").Flags);
    }

    [Theory]
    [InlineData("80", "Met")]
    [InlineData("79.99", "Exceeded")]
    [InlineData("80.01", "NotMet")]
    public void RelativeToTheBaseline_ByPercent_IsResolvedExactly(string value, string expected) => Assert.Equal(
        expected,
        Assess(Lower(), t => t.Exactly(-20m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), "2025-12-31", "2020 final 100", $"2025 final {value}").Status.Name);

    [Fact]
    public void RelativeToTheBaseline_ByTimesAndPoints_IsResolvedExactly()
    {
        Assert.Equal("Met", Assess(Higher(), t => t.AtLeast(1.7m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), "2025-12-31", "2020 final 3", "2025 final 5.1").Status.Name);
        Assert.Equal("NotMet", Assess(Higher(), t => t.AtLeast(1.7m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), "2025-12-31", "2020 final 3", "2025 final 5.09").Status.Name);
        Assert.Equal("Met", Assess(Higher(), t => t.AtLeast(85m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2020 final 3", "2025 final 88").Status.Name);
        Assert.Equal("Undetermined", Assess(Higher(), t => t.AtLeast(85m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2025 final 88").Status.Name);
    }

    [Theory]
    [InlineData("90", "", "OffTrack")]
    [InlineData("99", "100", "OnTrack")]
    public void WeakestPart_DecidesEvenWhenTheOtherIsUnknown(string rural, string urban, string expected)
    {
        var whole = Measure(Sdk.Measures.Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100).WeakestOf("urban", "rural"));
        static Sdk.Measures.Measure Part(string code) => Sdk.Measures.Measure.Create(
            code, Sdk.Sources.LocalisedText.Of("Phần", "Part"), Unit.Percent, 2, Sdk.Measures.Preference.HigherIsBetter, m => m.Stock().Within(0, 100));
        var plan = Plan(t => t.Whole(), whole, Part("urban"), Part("rural"));
        List<string> rows = ["urban: 2020 final 95", "rural: 2020 final 89.9", $"rural: 2023 final {rural}"];
        if (urban.Length > 0)
        {
            rows.Add($"urban: 2023 final {urban}");
        }

        var assessment = Assess(plan, EvaluationMoment.At(Date("2024-06-30")), [.. rows]);
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(ValueOrigin.WeakestPart, assessment.Value!.Origin);
    }
}
