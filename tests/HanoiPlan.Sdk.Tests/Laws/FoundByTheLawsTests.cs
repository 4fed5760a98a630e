using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
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
        var flip = Assert.Single(assessment.Flips);
        Assert.Equal((100m, AssessmentStatus.Met), (flip.Value, flip.Status));
    }

    [Fact]
    public void Flip_DownwardsOverABandWithoutAValueOnTheScale_NamesTheBandThatHasOne()
    {
        var assessment = Assess(Higher(0), t => t.AtLeast(100m), "2023-06-30", "2020 final 99", "2022 final 100");
        var flip = Assert.Single(assessment.Flips);
        Assert.Equal((99m, AssessmentStatus.OffTrack), (flip.Value, flip.Status));
    }

    [Fact]
    public void SameValueWithAndWithoutParts_InEitherOrder_IsTracedTheSame()
    {
        static string Trace(params string[] rows) => Made.Whole(Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", rows));
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
