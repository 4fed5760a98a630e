using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Targets that speak of every year, of average growth, of a total, or of a date.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("7.5", "Met")]
    [InlineData("7.49", "NotMet")]
    public void AverageGrowth_FiveEqualYears_ReachesTheBoundExactly(string last, string expected) => Assert.Equal(
        expected,
        Assess(Growth(), t => t.Between(7.5m, 8.0m).AverageGrowth(), "2025-12-31",
            "2021 final 7.5", "2022 final 7.5", "2023 final 7.5", "2024 final 7.5", $"2025 final {last}").Status.Name);

    [Fact]
    public void AverageGrowth_OfUnequalYears_IsCompoundedNotAdded()
    {
        // The plain mean of −10 and 25.2 is 7.6; compounded it is √(0.9·1.252) − 1 = 6.15 %.
        var plan = Plan(2021, 2022, t => t.AtLeast(7.5m).AverageGrowth(), Growth());
        var assessment = Assess(plan, EvaluationMoment.At(Date("2022-12-31")), "2021 final -10", "2022 final 25.2");
        Assert.Equal(AssessmentStatus.NotMet, assessment.Status);
        Assert.Equal(6.15m, assessment.Value!.Round(2));
    }

    [Fact]
    public void AverageGrowth_OfTheCity_IsJudgedByTheOfficialFigureAndCheckedAgainstTheYears()
    {
        var assessment = Assess(Growth(), t => t.Between(7.5m, 8.0m).AverageGrowth(), "2025-12-31",
            "2021 estimate 2.92", "2022 estimate 8.89", "2023 estimate 6.27", "2024 estimate 6.52", "2025 estimate 8.16", "2021-2025 estimate 6.57 2025-10-16");
        Assert.Equal(AssessmentStatus.NotMet, assessment.Status);
        Assert.Equal(6.57m, assessment.Value!.Round(2));
        Assert.Equal(6.53m, assessment.CrossCheck!.Round(2));
        Assert.DoesNotContain(AssessmentFlag.CrossCheckDiffers, assessment.Flags);
        Assert.Equal(0.93m, assessment.Margin!.Distance);
    }

    [Fact]
    public void AverageGrowth_OfficialAndCompoundedApart_IsFlagged()
    {
        var assessment = Assess(Growth(), t => t.AtLeast(7.5m).AverageGrowth(), "2025-12-31",
            "2021 final 7", "2022 final 7", "2023 final 7", "2024 final 7", "2025 final 7", "2021-2025 final 7.5");
        Assert.Equal(AssessmentStatus.Met, assessment.Status);
        Assert.Contains(AssessmentFlag.CrossCheckDiffers, assessment.Flags);
    }

    [Fact]
    public void AverageGrowth_OneYearMissing_IsOpenAndSaysWhatThatYearNeeds()
    {
        // 1.08⁵ / (1.1006·1.0726·1.0714·1.0883) = 1.067494…
        var assessment = Assess(Growth(), t => t.Between(8.0m, 8.5m).AverageGrowth(), "2025-12-31",
            "2022 final 10.06", "2023 final 7.26", "2024 final 7.14", "2025 final 8.83", "2021-9M final 0.85");
        Assert.Equal(AssessmentStatus.Undetermined, assessment.Status);
        Assert.Equal("2021", Assert.Single(assessment.Missing).ToString());
        Assert.Equal(6.75m, assessment.Required!.ToLower);
    }

    // Two of five years: (1.0292·1.0889)^½ − 1 = 5.86 %, against 0.95·7.5 = 7.125 and 0.6·7.5 = 4.5.
    [Theory]
    [InlineData("2.92", "8.89", "AtRisk")]
    [InlineData("7.125", "7.125", "OnTrack")]
    [InlineData("7.125", "7.124", "AtRisk")]
    [InlineData("4.5", "4.5", "AtRisk")]
    [InlineData("4.5", "4.499", "OffTrack")]
    [InlineData("-3", "1", "OffTrack")]
    public void AverageGrowth_BeforeTheEnd_IsHeldAgainstTheEdgeByThePaceThresholds(string first, string second, string expected) => Assert.Equal(
        expected,
        Assess(Measure(Preference.HigherIsBetter, 3, null, Unit.PercentPerYear), t => t.Between(7.5m, 8.0m).AverageGrowth(), "2023-06-30",
            $"2021 final {first}", $"2022 final {second}").Status.Name);

    [Fact]
    public void AverageGrowth_BeforeTheEnd_SaysWhatTheRemainingYearsNeed()
    {
        // (1.075⁵ / (1.0292·1.0889))^⅓ = 1.086051…, (1.08⁵ / …)^⅓ = 1.094494…, rounded down to keep it
        var required = Assess(Growth(), t => t.Between(7.5m, 8.0m).AverageGrowth(), "2023-06-30", "2021 final 2.92", "2022 final 8.89").Required!;
        Assert.Equal(RequirementKind.GrowthPerYear, required.Kind);
        Assert.Equal(8.61m, required.ToLower);
        Assert.Equal(9.44m, required.ToUpper);
    }

    [Fact]
    public void EveryYear_OneMiss_IsFinalBeforeTheEnd()
    {
        var assessment = Assess(Measure(Preference.HigherIsBetter, 0), t => t.Between(9000m, 10000m).EveryYear(), "2023-06-30", "2021 final 10027", "2022 final 8999");
        Assert.Equal(AssessmentStatus.NotMet, assessment.Status);
        Assert.Equal(["Exceeded", "NotMet"], assessment.Years.Select(year => year.Statuses[0].Name));
    }

    [Fact]
    public void EveryYear_KnownYearsAttained_IsOnTrackThenMet()
    {
        string[] rows = ["2021 final 10027", "2022 final 9000", "2023 final 10000", "2024 final 9500", "2025 final 9001"];
        var measure = Measure(Preference.HigherIsBetter, 0);
        Assert.Equal(AssessmentStatus.OnTrack, Assess(measure, t => t.Between(9000m, 10000m).EveryYear(), "2024-12-31", rows[..4]).Status);
        Assert.Equal(AssessmentStatus.Met, Assess(measure, t => t.Between(9000m, 10000m).EveryYear(), "2025-12-31", rows).Status);
    }

    [Fact]
    public void EveryYear_MissingYear_IsUndeterminedWithTheCount()
    {
        var assessment = Assess(Measure(Preference.HigherIsBetter, 0), t => t.Between(9000m, 10000m).EveryYear(), "2023-12-31", "2021 final 10027", "2023-9M final 8051");
        Assert.Equal(AssessmentStatus.Undetermined, assessment.Status);
        Assert.Equal([AssessmentStatus.OnTrack, AssessmentStatus.NotMet], assessment.PossibleStatuses);
        Assert.Equal(["2022", "2023"], assessment.Missing.Select(year => year.ToString()));
        Assert.Equal(1, assessment.Years.Count(year => year.IsAttained));
    }

    [Fact]
    public void EveryYear_SourcesApart_IsAConflict() => Assert.Equal(
        AssessmentStatus.Conflict,
        Assess(Measure(Preference.HigherIsBetter, 0), t => t.AtLeast(9000m).EveryYear(), "2021-12-31", "2021 final 9100 2022-01-05", "2021 final 8900 2022-01-05").Status);

    [Fact]
    public void EveryYear_BeforeAYearHasEnded_IsNotDue() => Assert.Equal(
        AssessmentStatus.NotDue, Assess(Measure(Preference.HigherIsBetter, 0), t => t.AtLeast(9000m).EveryYear(), "2021-12-30").Status);

    [Fact]
    public void Maintain_AMissWithinAYear_IsFinalEvenBeforeThatYearEnds()
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        Assert.Equal(AssessmentStatus.NotMet, Assess(share, t => t.Whole().Maintain(), "2022-07-31", "2021 final 100", "2022-06 final 99.9").Status);
        Assert.Equal(AssessmentStatus.OnTrack, Assess(share, t => t.Whole().Maintain(), "2022-07-31", "2021 final 100", "2022-06 final 100").Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(share, t => t.Whole().Maintain(), "2025-12-31", "2023 final 84.3").Status);
    }

    [Theory]
    [InlineData("0.6", "Met")]
    [InlineData("0.599999", "NotMet")]
    [InlineData("0.700001", "Exceeded")]
    public void Total_IsTheSumOfTheYears(string last, string expected)
    {
        var measure = Measure(Preference.HigherIsBetter, 6, m => m.NotBelow(0), Unit.QuadrillionVnd);
        var assessment = Assess(measure, t => t.Between(3.1m, 3.2m).Total(), "2025-12-31",
            "2021 final 0.6", "2022 final 0.6", "2023 final 0.6", "2024 final 0.7", $"2025 final {last}");
        Assert.Equal(expected, assessment.Status.Name);
    }

    [Fact]
    public void Total_MissingYears_AreDecidedOnlyWhereNaturalLimitsAllow()
    {
        var bounded = Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        Assert.Equal(AssessmentStatus.Undetermined, Assess(bounded, t => t.AtLeast(10m).Total(), "2025-12-31", "2021 final 9").Status);
        Assert.Equal(AssessmentStatus.Met, Assess(bounded, t => t.AtLeast(10m).Total(), "2025-12-31", "2021 final 10").Status);
        Assert.Equal(AssessmentStatus.Undetermined, Assess(Measure(Preference.HigherIsBetter, 2, null, Unit.TrillionVnd), t => t.AtLeast(10m).Total(), "2025-12-31", "2021 final 10").Status);
    }

    [Fact]
    public void Total_OfficialFiguresOfEqualStanding_BelowTheRange_AreNotMetEachWay()
    {
        var measure = Measure(Preference.HigherIsBetter, 6, m => m.NotBelow(0), Unit.QuadrillionVnd);
        var assessment = Assess(measure, t => t.Between(3.1m, 3.2m).Total(), "2025-12-31", "2021-2025 estimate 2.48 2025-10-16", "2021-2025 estimate 2.5 2025-10-16");
        Assert.Equal(AssessmentStatus.NotMet, assessment.Status);
        Assert.Equal(0.62m, assessment.Margin!.Distance);
    }

    // Five even years of 2: after two years the path expects 4; 0.95 of it is 3.8, 0.60 is 2.4.
    [Theory]
    [InlineData("1.8", "OnTrack")]
    [InlineData("1.79", "AtRisk")]
    [InlineData("0.4", "AtRisk")]
    [InlineData("0.39", "OffTrack")]
    [InlineData("8", "Met")]
    public void Total_BeforeTheEnd_IsHeldAgainstTheEvenPath(string second, string expected)
    {
        var assessment = Assess(Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd), t => t.AtLeast(10m).Total(), "2023-06-30", "2021 final 2", $"2022 final {second}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(expected == "Met", assessment.IsSecured);
    }

    [Fact]
    public void Total_GrowingPath_ExpectsLessAtTheStart()
    {
        // Growing at 100 % a year the first of two years brings a third: 3.33 of 10; 0.95 of it is 3.1666…
        static string Status(string value)
        {
            var plan = Plan(2021, 2022, t => t.AtLeast(10m).Total().Along(TargetPath.GrowingAt(100m)), Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd));
            return Assess(plan, EvaluationMoment.At(Date("2022-06-30")), $"2021 final {value}").Status.Name;
        }

        Assert.Equal("OnTrack", Status("3.17"));
        Assert.Equal("AtRisk", Status("3.16"));
    }

    [Theory]
    [InlineData("90", "Met")]
    [InlineData("91", "Exceeded")]
    [InlineData("29", "NotMet")]
    public void Total_BeyondTheLimitOfOneYear_IsStillJudged(string second, string expected)
    {
        // No year can bring more than 100, two can bring 190.
        var plan = Plan(2021, 2022, t => t.Between(130m, 190m).Total(), Measure(Preference.HigherIsBetter, 0, m => m.Within(0, 100), Unit.TrillionVnd));
        Assert.Equal(expected, Assess(plan, EvaluationMoment.At(Date("2022-12-31")), "2021 final 100", $"2022 final {second}").Status.Name);
    }

    [Fact]
    public void Total_Remainder_IsWhatIsLeftToEachEdge()
    {
        var required = Assess(Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd), t => t.Between(10m, 12m).Total(), "2023-06-30", "2021 final 2", "2022 final 1.5").Required!;
        Assert.Equal((6.5m, 8.5m, RequirementKind.Remainder), (required.ToLower, required.ToUpper, required.Kind));
    }

    [Theory]
    [InlineData("2025-09-26", "2025-12-31", "Met")]
    [InlineData("2025-09-26", "2025-10-01", "Met")]
    [InlineData("2025-12-31", "2025-12-31", "Met")]
    [InlineData("2026-01-01", "2026-02-01", "NotMet")]
    public void Milestone_DoneByItsDate_IsMet(string done, string at, string expected)
    {
        var measure = Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1).CannotBeLost(), Unit.Done);
        var assessment = Assess(measure, t => t.Done().Milestone(), at, $"{done} final 1");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(expected == "Met", assessment.IsSecured);
    }

    [Fact]
    public void Milestone_NothingReported_IsNotDueThenNoData_NeverNotMet()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1), Unit.Done);
        Assert.Equal(AssessmentStatus.NotDue, Assess(measure, t => t.Done().Milestone(), "2025-12-30").Status);
        Assert.Equal(AssessmentStatus.NoData, Assess(measure, t => t.Done().Milestone(), "2025-12-31").Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(measure, t => t.Done().Milestone(), "2025-12-31", "2025-12-31 final 0").Status);
        Assert.Equal(AssessmentStatus.Undetermined, Assess(measure, t => t.Done().Milestone(), "2025-12-31", "2025-06-30 final 0").Status);
    }
}
