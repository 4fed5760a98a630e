using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>The smallest cases of what the laws and the reference once found.</summary>
public sealed class FoundByTheLawsTests
{
    [Fact]
    public void Flip_OverABandWithoutAValueOnTheScale_NamesTheBandThatHasOne()
    {
        // From 99 towards 100, after two of five years: at risk from 99.24 and on track from 99.38, both first reached by 100.
        var assessment = Assess(Higher(0), t => t.AtLeast(100m), "2023-06-30", "2020 final 99", "2022 final 99");
        var flip = Assert.Single(assessment.Flips, flip => flip.Period == TimePeriod.Year(2022));
        Assert.Equal((100m, AssessmentStatus.Met), (flip.Value, flip.Status));
    }

    [Fact]
    public void Flip_DownwardsOverABandWithoutAValueOnTheScale_NamesTheBandThatHasOne()
    {
        var assessment = Assess(Higher(0), t => t.AtLeast(100m), "2023-06-30", "2020 final 99", "2022 final 100");
        var flip = Assert.Single(assessment.Flips);
        Assert.Equal((99m, AssessmentStatus.OffTrack), (flip.Value, flip.Status));
    }

    [Theory]
    [InlineData("50", "90", "Conflict")]
    [InlineData("90", "50", "Conflict")]
    [InlineData("50", "51", "OffTrack")]
    public void BaselineThatSourcesDisagreeAbout_IsJudgedFromEach(string one, string other, string expected)
    {
        // After two of five years 19 of the 50 from 50 is 0.95 of what the path expects; from 90, 69 is a way back.
        var assessment = Assess(
            Higher(), t => t.AtLeast(100m), "2023-06-30", $"2020 final {one} 2021-01-20", $"2020 final {other} 2021-01-20",
            expected == "Conflict" ? "2022 final 69" : "2022 final 60");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(
            expected == "Conflict" ? [AssessmentStatus.OnTrack, AssessmentStatus.OffTrack] : [],
            assessment.PossibleStatuses);
        Assert.Equal(expected == "Conflict" ? [50m, 90m] : [], assessment.Conflict.Select(side => side.Value.Round(0)!.Value));
        Assert.Equal(expected != "Conflict", assessment.Flags.Contains(AssessmentFlag.SourcesDisagree));
    }

    [Fact]
    public void RelativeRange_FromABaselineThatSourcesDisagreeAbout_IsJudgedFromEach() => Assert.Equal(
        AssessmentStatus.Conflict,
        Assess(
            Higher(), t => t.AtLeast(1.5m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), "2025-12-31",
            "2020 final 20 2021-01-20", "2020 final 30 2021-01-20", "2025 final 40").Status);

    [Fact]
    public void RelativeRange_WithoutItsBaseline_IsOpenAmongWhatTheDayAllows()
    {
        static Assessment At(string at, params string[] rows) =>
            Assess(Higher(), t => t.Between(10m, 20m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), at, rows);
        Assert.Equal(AssessmentStatus.NoData, At("2023-06-30").Status);
        Assert.Equal(AssessmentStatus.NoData, At("2025-12-31").Status);
        Assert.Equal(AssessmentStatus.Stale, At("2025-06-30", "2021 final 5").Status);
        Assert.Equal(["Exceeded", "Met", "OnTrack", "AtRisk", "OffTrack"], At("2023-06-30", "2022 final 5").PossibleStatuses.Select(status => status.Name));
        Assert.Equal(["Exceeded", "Met", "NotMet"], At("2025-12-31", "2025 final 5").PossibleStatuses.Select(status => status.Name));
    }

    [Fact]
    public void MissingDueYear_WhereEveryPossibleValueAttains_IsDecided()
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var assessment = Assess(share, t => t.AtLeast(0m), "2025-12-31", "2023 final 50");
        Assert.Equal(AssessmentStatus.Met, assessment.Status);
        Assert.Empty(assessment.PossibleStatuses);
    }

    [Theory]
    [InlineData("8", "Undetermined")]
    [InlineData("16", "Met")]
    public void AverageGrowth_MissingYear_IsBoundedByTheNaturalLimit(string known, string expected)
    {
        // Growth that cannot be negative: 1.16 alone is more than 1.07².
        var growth = Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.PercentPerYear);
        var plan = Plan(2021, 2022, t => t.AtLeast(7m).AverageGrowth(), growth);
        Assert.Equal(expected, Assess(plan, EvaluationMoment.At(Date("2022-12-31")), $"2021 final {known}").Status.Name);
    }

    [Fact]
    public void EveryYear_AllKnownYearsExceeded_CanStillBeExceeded()
    {
        var assessment = Assess(Higher(0), t => t.Between(10m, 20m).EveryYear(), "2025-12-31", "2021 final 21", "2022 final 22", "2023 final 23", "2024 final 24");
        Assert.Equal([AssessmentStatus.Exceeded, AssessmentStatus.Met, AssessmentStatus.NotMet], assessment.PossibleStatuses);
    }

    [Fact]
    public void EveryYear_SourcesApartBetweenMetAndExceeded_IsAConflictOnlyWhereItDecides()
    {
        string[] disputed = ["2021 final 20 2022-01-05", "2021 final 21 2022-01-05"];
        static AssessmentStatus Status(params string[] rows) =>
            Assess(Plan(2021, 2022, t => t.Between(10m, 20m).EveryYear(), Higher(0)), EvaluationMoment.At(Date("2022-12-31")), rows).Status;
        Assert.Equal(AssessmentStatus.Conflict, Status([.. disputed, "2022 final 30"]));
        Assert.Equal(AssessmentStatus.Met, Status([.. disputed, "2022 final 15"]));
    }

    [Fact]
    public void Maintained_DisputedFigureWithinAYear_IsAConflict()
    {
        string[] disputed = ["2021-06 final 80 2021-07-10", "2021-06 final 79 2021-07-10"];
        Assert.Equal(AssessmentStatus.Conflict, Assess(Higher(), t => t.AtLeast(80m).Maintain(), "2021-12-31", [.. disputed, "2021 final 85"]).Status);
        Assert.Equal(AssessmentStatus.Conflict, Assess(Higher(), t => t.AtLeast(80m).Maintain(), "2021-07-31", disputed).Status);
        Assert.Equal(AssessmentStatus.OnTrack, Assess(Higher(), t => t.AtLeast(80m).Maintain(), "2021-07-31", disputed[0]).Status);
        Assert.Equal(AssessmentStatus.NotDue, Assess(Higher(), t => t.AtLeast(80m).Maintain(), "2021-07-31").Status);
    }

    [Theory]
    [InlineData("2022 final 429/1000", "Met")]
    [InlineData("2022 final 43", "OffTrack")]
    [InlineData("2022 final 431/1000", "OffTrack")]
    public void BaselineOnAnExcludedBound_IsInTheRangeOrNot(string row, string expected) => Assert.Equal(
        expected, Assess(Lower(0), t => t.LessThan(43m), "2023-06-30", "2020 final 43", row).Status.Name);

    [Theory]
    [InlineData(90, "60", "Met")]
    [InlineData(90, "59.99", "OffTrack")]
    [InlineData(45, "45", "OnTrack")]
    [InlineData(45, "44.99", "OffTrack")]
    [InlineData(55, "54.75", "OnTrack")]
    [InlineData(55, "54.74", "AtRisk")]
    public void StepBeyondTheEdgeOrBackFromTheBaseline_IsOnTrackWhenReached(int step, string value, string expected) => Assert.Equal(
        expected,
        Assess(
            Higher(), t => t.AtLeast(60m).Along(TargetPath.ThroughSteps([new(2022, step)])), "2023-06-30", "2020 final 50", $"2022 final {value}").Status.Name);

    [Fact]
    public void SameValueWithAndWithoutParts_InEitherOrder_IsTracedTheSame()
    {
        static string Trace(params string[] rows) => AnswerText.Whole(Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", rows));
        Assert.Equal(
            Trace("2025 final 42/100 2026-01-05", "2025 final 42 2026-01-05"),
            Trace("2025 final 42 2026-01-05", "2025 final 42/100 2026-01-05"));
    }

    [Fact]
    public void SameNumberInAnotherUnit_IsNotADuplicate()
    {
        var measure = Sdk.Measures.Measure.Create("m", LocalisedText.Of("Thử", "Test"), Unit.BillionVnd, 3, Preference.HigherIsBetter);
        Observation Of(Unit unit) => Observation.Create(
            "m", Town.Area, TimePeriod.Year(2025), ObservationKind.Final, new LocalDate(2026, 1, 5), details => details.WithValue(5m, unit));
        var set = ObservationSet.Create(new MeasureCatalogue([measure]), [Of(Unit.BillionVnd), Of(Unit.TrillionVnd)]);
        Assert.Equal(2, set.Accepted.Count);
        Assert.Equal([ObservationFindings.Disagreement], set.Findings.Select(finding => finding.Code));
    }
}
