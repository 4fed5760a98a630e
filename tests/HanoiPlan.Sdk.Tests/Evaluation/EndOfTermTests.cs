using HanoiPlan.Sdk.Evaluation;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class EndOfTermTests
{
    [Theory]
    [InlineData("7.49", "NotMet")]
    [InlineData("7.5", "Met")]
    [InlineData("7.50", "Met")]
    [InlineData("8.00", "Met")]
    [InlineData("8.01", "Exceeded")]
    public void Between_HigherIsBetter_IncludesBothEnds(string value, string expected) =>
        Assert.Equal(expected, Assess(Higher(), t => t.Between(7.5m, 8.0m), "2025-12-31", $"2025 final {value}").Status.Name);

    [Theory]
    [InlineData("64.99", "NotMet")]
    [InlineData("65.00", "Met")]
    [InlineData("65.50", "Met")]
    [InlineData("65.51", "NotMet")]
    public void Between_InsideIsBetter_IsMissedOnBothSides(string value, string expected) =>
        Assert.Equal(expected, Assess(Inside(), t => t.Between(65.0m, 65.5m), "2025-12-31", $"2025 final {value}").Status.Name);

    [Theory]
    [InlineData("2.99", "Met")]
    [InlineData("2.9999", "Met")]
    [InlineData("3", "NotMet")]
    [InlineData("0", "Met")]
    public void LessThan_LowerIsBetter_ExcludesTheBound(string value, string expected) =>
        Assert.Equal(expected, Assess(Lower(4), t => t.LessThan(3m), "2025-12-31", $"2025 final {value}").Status.Name);

    [Theory]
    [InlineData("75", "NotMet")]
    [InlineData("75.01", "Met")]
    [InlineData("99", "Met")]
    public void MoreThan_HigherIsBetter_ExcludesTheBoundAndIsNeverExceeded(string value, string expected) =>
        Assert.Equal(expected, Assess(Higher(), t => t.MoreThan(75m), "2025-12-31", $"2025 final {value}").Status.Name);

    [Theory]
    [InlineData("74.99", "NotMet")]
    [InlineData("75", "Met")]
    [InlineData("75.01", "Exceeded")]
    public void Exactly_HigherIsBetter_IsExceededBeyondThePoint(string value, string expected) =>
        Assert.Equal(expected, Assess(Higher(), t => t.Exactly(75m), "2025-12-31", $"2025 final {value}").Status.Name);

    [Fact]
    public void Exactly_LowerIsBetter_IsExceededBelowThePoint() =>
        Assert.Equal(AssessmentStatus.Exceeded, Assess(Lower(), t => t.Exactly(5m), "2025-12-31", "2025 final 4.99").Status);

    [Fact]
    public void Whole_AtTheNaturalLimit_IsMetNotExceeded()
    {
        var share = Measure(Sdk.Measures.Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        Assert.Equal(AssessmentStatus.Met, Assess(share, t => t.Whole(), "2025-12-31", "2025 final 100").Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(share, t => t.Whole(), "2025-12-31", "2025 final 99.99").Status);
    }

    [Fact]
    public void Ratio_JustBelowTheBound_IsNotRoundedUp()
    {
        // 1812/2272 = 79.7535…; 15/20 = 75 is on the bound; 7499999/10000000 is just below it.
        Assert.Equal(AssessmentStatus.NotMet, Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 1812/2272").Status);
        Assert.Equal(AssessmentStatus.Met, Assess(Higher(), t => t.AtLeast(75m), "2025-12-31", "2025 final 15/20").Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(Higher(), t => t.AtLeast(75m), "2025-12-31", "2025 final 7499999/10000000").Status);
        Assert.Equal(AssessmentStatus.Met, Assess(Higher(), t => t.MoreThan(75m), "2025-12-31", "2025 final 7500001/10000000").Status);
    }

    [Fact]
    public void Headline_NotRebuiltFromItsParts_IsAConflictWithBothSides()
    {
        var assessment = Assess(Higher(), t => t.Between(80m, 85m), "2025-12-31", "2025 final 80.6 1812/2272");
        Assert.Equal(AssessmentStatus.Conflict, assessment.Status);
        Assert.Equal([AssessmentStatus.Met, AssessmentStatus.NotMet], assessment.PossibleStatuses);
        Assert.Equal(2, assessment.Conflict.Count);
        Assert.Equal("1812/2272", $"{assessment.Conflict[0].Value.Observations[0].Numerator}/{assessment.Conflict[0].Value.Observations[0].Denominator}");
        Assert.Equal(80.6m, assessment.Conflict[1].Value.Round(1));
    }

    [Fact]
    public void Headline_RebuiltAfterRoundingOnly_FlagsThatRoundingDecides()
    {
        // 799.6/1000 = 79.96 %, published as 80.0.
        var assessment = Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 80.0 799.6/1000");
        Assert.Equal(AssessmentStatus.Met, assessment.Status);
        Assert.Contains(AssessmentFlag.RoundingDecides, assessment.Flags);
    }

    [Fact]
    public void TwoSourcesOfEqualStanding_LeadingToTheSameStatus_AreFlaggedNotAConflict()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(3.1m), "2025-12-31", "2025 estimate 2.48 2025-10-16", "2025 estimate 2.5 2025-10-16");
        Assert.Equal(AssessmentStatus.NotMet, assessment.Status);
        Assert.Contains(AssessmentFlag.SourcesDisagree, assessment.Flags);
        Assert.Contains(AssessmentFlag.RestsOnEstimate, assessment.Flags);
    }

    [Theory]
    [InlineData("2025-12-30", "OnTrack")]
    [InlineData("2025-12-31", "NotMet")]
    [InlineData("2026-01-01", "NotMet")]
    public void DueDate_DayBeforeOnAndAfter_DecidesBetweenPaceAndResult(string at, string expected) =>
        Assert.Equal(expected, Assess(
            Higher(), t => t.AtLeast(80m), at, "2020 final 70", "2024 final 79", "2025 final 79.9").Status.Name);

    [Fact]
    public void ValueOfTheDueYearMissing_LeavesTheAnswerOpenAndNamesTheYear()
    {
        var assessment = Assess(Higher(), t => t.Between(80m, 85m), "2025-12-31", "2023 final 84");
        Assert.Equal(AssessmentStatus.Undetermined, assessment.Status);
        Assert.Equal([AssessmentStatus.Exceeded, AssessmentStatus.Met, AssessmentStatus.NotMet], assessment.PossibleStatuses);
        Assert.Equal("2025", Assert.Single(assessment.Missing).ToString());
        Assert.Equal(84m, assessment.LatestKnown!.Round(0));
        Assert.Null(assessment.Value);
    }

    [Fact]
    public void NothingWithinTheSpan_IsNoDataEvenWithABaseline()
    {
        Assert.Equal(AssessmentStatus.NoData, Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2019 final 49.2").Status);
        Assert.Equal(AssessmentStatus.NoData, Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2020 final 49.2").Status);
        Assert.Equal(AssessmentStatus.NoData, Assess(Higher(), t => t.AtLeast(80m), "2025-12-31").Status);
    }

    [Fact]
    public void PlansForecastsAndRejectedFigures_AreNeverResults() => Assert.Equal(
        AssessmentStatus.NoData,
        Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 plan 90 2024-12-01", "2025 forecast 90 2025-11-01", "2025 rejected 90 2025-12-31").Status);

    [Fact]
    public void LatestMomentOfAStockWithinTheDueYear_StandsForIt_Flagged()
    {
        var assessment = Assess(Higher(), t => t.Exactly(40m), "2025-12-31", "2025-04 final 229/382");
        Assert.Equal(AssessmentStatus.Exceeded, assessment.Status);
        Assert.Contains(AssessmentFlag.MeasuredEarlier, assessment.Flags);
    }

    [Fact]
    public void PartOfAYearOfAFlow_NeverStandsForTheYear() => Assert.Equal(
        AssessmentStatus.NoData,
        Assess(Measure(Sdk.Measures.Preference.HigherIsBetter), t => t.Exactly(40m), "2025-12-31", "2025-H1 final 50", "2025-9M final 45").Status);

    [Fact]
    public void LaterRecordOfTheSameKind_Supersedes_ButOnlyFromTheDayItWasKnown()
    {
        var plan = Plan(t => t.AtLeast(6.2m), Higher());
        string[] rows = ["2025 estimate 6.11 2025-11-23", "2025 estimate 6.27 2025-12-29"];
        var at = EvaluationMoment.At(Date("2025-12-31"));
        Assert.Equal(AssessmentStatus.Met, Assess(plan, at, rows).Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(plan, at.KnownOn(Date("2025-12-28")), rows).Status);
        Assert.Equal(AssessmentStatus.NoData, Assess(plan, at.KnownOn(Date("2025-11-22")), rows).Status);
    }

    [Fact]
    public void FinalFigure_OutranksALaterEstimate() => Assert.Equal(
        AssessmentStatus.Met,
        Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 80 2026-01-05", "2025 estimate 79 2026-03-01").Status);

    [Fact]
    public void RestatedTarget_CountsFromItsDate()
    {
        var document = new Sdk.Sources.SourceDocument("later", Sdk.Sources.LocalisedText.Of("Sau", "Later"), null, null, null);
        var plan = Plan(
            t => t.AtLeast(80m).Restated(Date("2023-08-22"), r => r.AtLeast(75m).Stated("75").Cites(Sdk.Sources.SourceReference.To(document))),
            Higher());
        var at = EvaluationMoment.At(Date("2025-12-31"));
        Assert.Equal(AssessmentStatus.Met, Assess(plan, at, "2025 final 76").Status);
        Assert.Equal(AssessmentStatus.NotMet, Assess(plan, at.UnderRulesOf(Date("2023-08-21")), "2025 final 76").Status);
        Assert.Equal("later", Assess(plan, at, "2025 final 76").Version!.Source.Document.Id);
    }

    [Fact]
    public void BeforeItIsInForceOrItsSpanStarts_IsNotDue()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        Assert.Equal(AssessmentStatus.NotDue, Assess(plan, EvaluationMoment.At(Date("2020-11-30")), "2020 final 79").Status);
        Assert.Equal(AssessmentStatus.NotDue, Assess(plan, EvaluationMoment.At(Date("2020-12-31")), "2020 final 79").Status);
    }
}
