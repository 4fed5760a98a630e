using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Answers just at, below and above each threshold of each judge, with the numbers worked out by hand.</summary>
public sealed class JudgeBoundaryTests
{
    // At most 5 % a year: on track up to 5/0.95 = 5.263… %, at risk up to 5/0.6 = 8.33… %.
    [Theory]
    [InlineData("5", "OnTrack")]
    [InlineData("5.26", "OnTrack")]
    [InlineData("5.27", "AtRisk")]
    [InlineData("8.33", "AtRisk")]
    [InlineData("8.34", "OffTrack")]
    public void AverageGrowth_LowerIsBetter_IsHeldAgainstTheUpperEdge(string each, string expected)
    {
        var assessment = Assess(Falling(), t => t.AtMost(5m).AverageGrowth(), "2023-06-30", $"2021 final {each}", $"2022 final {each}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal("OnTrack | > 100/19 AtRisk | > 25/3 OffTrack", assessment.Row!.ToString());
        Assert.Equal(Rational.From(5), assessment.Trace.Children.OfType<GrowthPaceStep>().Single().Ceiling);
    }

    // A share of zero or less has no meaning: the edge alone decides.
    [Theory]
    [InlineData("AtMost", "-1", "OnTrack", "OnTrack | > -1 OffTrack")]
    [InlineData("AtMost", "-0.99", "OffTrack", "OnTrack | > -1 OffTrack")]
    [InlineData("LessThan", "-1", "OffTrack", "OnTrack | ≥ -1 OffTrack")]
    [InlineData("LessThan", "-1.01", "OnTrack", "OnTrack | ≥ -1 OffTrack")]
    public void AverageGrowth_LowerIsBetter_AtAnEdgeBelowZero_TheEdgeDecides(string kind, string each, string expected, string row)
    {
        var assessment = Assess(
            Falling(), t => _ = (kind == "AtMost" ? t.AtMost(-1m) : t.LessThan(-1m)).AverageGrowth(), "2023-06-30", $"2021 final {each}", $"2022 final {each}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(row, assessment.Row!.ToString());
    }

    [Theory]
    [InlineData("AtLeast", "0", "OnTrack", "OffTrack | ≥ 0 OnTrack")]
    [InlineData("AtLeast", "-0.01", "OffTrack", "OffTrack | ≥ 0 OnTrack")]
    [InlineData("MoreThan", "0", "OffTrack", "OffTrack | > 0 OnTrack")]
    [InlineData("MoreThan", "0.01", "OnTrack", "OffTrack | > 0 OnTrack")]
    public void AverageGrowth_HigherIsBetter_AtAnEdgeOfZero_TheEdgeDecides(string kind, string each, string expected, string row)
    {
        var assessment = Assess(
            Growth(), t => _ = (kind == "AtLeast" ? t.AtLeast(0m) : t.MoreThan(0m)).AverageGrowth(), "2023-06-30", $"2021 final {each}", $"2022 final {each}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(row, assessment.Row!.ToString());
    }

    [Theory]
    [InlineData("4", "OnTrack")]
    [InlineData("5", "OnTrack")]
    [InlineData("5.01", "AtRisk")]
    [InlineData("3.79", "AtRisk")]
    [InlineData("2.39", "OffTrack")]
    public void AverageGrowth_InsideIsBetter_TooMuchIsARiskToo(string each, string expected)
    {
        var measure = Measure(Preference.InsideIsBetter, 2, null, Unit.PercentPerYear);
        var assessment = Assess(measure, t => t.Between(4m, 5m).AverageGrowth(), "2023-06-30", $"2021 final {each}", $"2022 final {each}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal("OffTrack | ≥ 12/5 AtRisk | ≥ 19/5 OnTrack | > 5 AtRisk", assessment.Row!.ToString());
    }

    // Between −20 and 30 % the missing year makes 1.1·0.8 to 1.1·1.3 of two years: below 7 % a year, in 7..8, or above.
    [Fact]
    public void AverageGrowth_MissingYear_LiesBetweenTheNaturalLimits()
    {
        var measure = Measure(Preference.HigherIsBetter, 2, m => m.Within(-20, 30), Unit.PercentPerYear);
        var open = Assess(measure, t => t.Between(7m, 8m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 10");
        Assert.Equal("Exceeded Met NotMet", Names(open));
        Assert.Equal("2022", Assert.Single(open.Missing).ToString());

        // 1.07²/1.1 = 1.040818…, 1.08²/1.1 = 1.060363…: rounded up to reach the one, down to keep the other.
        Assert.Equal((4.09m, 6.03m), (open.Required!.ToLower, open.Required.ToUpper));
        Assert.Equal(Rational.One, open.Required.Years);

        // √(0.9·1.3) − 1 = 8.17 % can still exceed.
        Assert.Equal("Exceeded Met NotMet", Names(Assess(measure, t => t.Between(7m, 8m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final -10")));

        // √(0.8·1.3) − 1 = 1.98 %: decided in spite of the missing year.
        Assert.Equal("NotMet", Assess(measure, t => t.Between(7m, 8m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final -20").Status.Name);
    }

    // Two sources for 2022: √(1.07·1.07) = 7 % and √(1.07·1.09) = 7.995 %; 7.5 lies between them.
    [Fact]
    public void AverageGrowth_DisputedYear_IsAConflictOfTheWhole()
    {
        var assessment = Assess(Growth(), t => t.AtLeast(7.5m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 7", "2022 final 7", "2022 final 9");
        Assert.Equal("Conflict", assessment.Status.Name);
        Assert.Equal("Met NotMet", Names(assessment));
        Assert.Null(assessment.Margin);

        // √(1.07·1.0801) = 7.50 %, √(1.07·1.08) = 7.499 %.
        Assert.Equal("m 2022 ≥ 8.01 → Met", Assert.Single(assessment.Flips).ToString());
        var agreed = Assess(Growth(), t => t.AtLeast(6m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 7", "2022 final 7", "2022 final 9");
        Assert.Equal("Met", agreed.Status.Name);
        Assert.Equal([AssessmentFlag.SourcesDisagree], agreed.Flags);
    }

    // Two sources for 2022 make 4.0 and 4.4 of two years.
    [Fact]
    public void Total_DisputedYear_IsAConflictWhereItDecides()
    {
        var disputed = Assess(Amounts(), t => t.AtLeast(4.2m).Total().Over(2021, 2022), "2022-12-31", "2021 final 2", "2022 final 2", "2022 final 2.4");
        Assert.Equal("Conflict", disputed.Status.Name);
        Assert.Equal((Rational.From(4), Rational.Of(22, 5)), (disputed.Value!.Low!.Value, disputed.Value.High!.Value));
        var agreed = Assess(Amounts(), t => t.AtLeast(4m).Total().Over(2021, 2022), "2022-12-31", "2021 final 2", "2022 final 2", "2022 final 2.4");
        Assert.Equal(("Met", AssessmentFlag.SourcesDisagree), (agreed.Status.Name, Assert.Single(agreed.Flags)));

        // With a year missing besides, the answer is open rather than in dispute.
        Assert.Equal("Undetermined", Assess(Amounts(), t => t.AtLeast(4.2m).Total().Over(2021, 2023), "2023-12-31", "2021 final 2", "2022 final 2", "2022 final 2.1").Status.Name);
    }

    // At most 10 over five years: after two of them 4 are expected; on track up to 4/0.95 = 4.21…, at risk up to 4/0.6 = 6.66…
    [Theory]
    [InlineData("2.21", "OnTrack")]
    [InlineData("2.22", "AtRisk")]
    [InlineData("4.66", "AtRisk")]
    [InlineData("4.67", "OffTrack")]
    [InlineData("8", "OffTrack")]
    [InlineData("8.01", "NotMet")]
    public void Total_LowerIsBetter_IsHeldAgainstTheCap(string second, string expected)
    {
        var costs = Measure(Preference.LowerIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        var assessment = Assess(costs, t => t.AtMost(10m).Total(), "2023-06-30", "2021 final 2", $"2022 final {second}");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal("OnTrack | > 80/19 AtRisk | > 20/3 OffTrack | > 10 NotMet", assessment.Row!.ToString());
    }

    // The plan's own steps: 5 of 10 by the end of 2022; 0.95 of it is 4.75, 0.6 is 3.
    [Theory]
    [InlineData("2.75", "OnTrack")]
    [InlineData("2.74", "AtRisk")]
    [InlineData("1", "AtRisk")]
    [InlineData("0.99", "OffTrack")]
    public void Total_ThroughSteps_IsHeldAgainstTheStepOfTheYear(string second, string expected) => Assert.Equal(
        expected,
        Assess(Amounts(), t => t.AtLeast(10m).Total().Along(TargetPath.ThroughSteps([new(2021, 2m), new(2022, 5m)])), "2023-06-30", "2021 final 2", $"2022 final {second}").Status.Name);

    [Fact]
    public void Total_ThroughSteps_WithoutOneForTheYear_IsOpen()
    {
        var assessment = Assess(Amounts(), t => t.AtLeast(10m).Total().Along(TargetPath.ThroughSteps([new(2021, 2m)])), "2023-06-30", "2021 final 2", "2022 final 2");
        Assert.Equal("Undetermined", assessment.Status.Name);
        Assert.Equal("OnTrack AtRisk OffTrack", Names(assessment));
        Assert.Equal(2, assessment.Trace.Children.OfType<ValueStep>().Count(step => step.Role == ValueRole.Part));
    }

    // A sum that has reached a range with an upper end can still leave it; one of amounts that may be negative can fall again.
    [Fact]
    public void Total_IsSecured_OnlyWhereNothingCanUndoIt()
    {
        bool Secured(Measure measure, Action<Sdk.Plans.TargetBuilder> target) => Assess(measure, target, "2023-06-30", "2021 final 6", "2022 final 5") is { IsSecured: var secured, Status.Name: "Met" } && secured;
        Assert.True(Secured(Amounts(), t => t.AtLeast(10m).Total()));
        Assert.True(Secured(Amounts(), t => t.Between(10m, 12m).Total()));
        Assert.False(Secured(Measure(Preference.HigherIsBetter, 2, null, Unit.TrillionVnd), t => t.AtLeast(10m).Total()));
        Assert.False(Secured(Measure(Preference.InsideIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd), t => t.Between(10m, 12m).Total()));
    }

    [Fact]
    public void Total_OfficialFigure_IsCheckedAgainstTheYears()
    {
        var differs = Assess(Amounts(), t => t.AtLeast(4m).Total().Over(2021, 2022), "2022-12-31", "2021 final 2", "2022 final 1.9", "2021-2022 final 4");
        Assert.Equal("Met", differs.Status.Name);
        Assert.Equal(3.9m, differs.CrossCheck!.Round(2));
        Assert.Equal([AssessmentFlag.CrossCheckDiffers], differs.Flags);
        var agrees = Assess(Amounts(), t => t.AtLeast(4m).Total().Over(2021, 2022), "2022-12-31", "2021 final 2", "2022 final 2", "2021-2022 final 4.1");
        Assert.Equal(4m, agrees.CrossCheck!.Round(2));
        Assert.Empty(agrees.Flags);
        Assert.Null(Assess(Amounts(), t => t.AtLeast(4m).Total().Over(2021, 2022), "2022-12-31", "2021-2022 final 4.1").CrossCheck);
    }

    // Two sources for the baseline: each starts a way of its own.
    [Fact]
    public void DisputedBaseline_IsJudgedFromEach()
    {
        // From 50 the path to 100 expects 69 at 0.95 after two of five years, from 60 it expects 75.2.
        var disputed = Assess(Higher(), t => t.AtLeast(100m), "2023-06-30", "2020 final 50", "2020 final 60", "2022 final 70");
        Assert.Equal("Conflict", disputed.Status.Name);
        Assert.Equal("OnTrack AtRisk", Names(disputed));
        Assert.Equal([50m, 60m], disputed.Conflict.Select(side => side.Value.Round(0)!.Value));
        Assert.Equal(["OnTrack", "AtRisk"], disputed.Conflict.Select(side => string.Join(' ', side.Statuses)));
        Assert.Null(disputed.Pace);
        Assert.Null(disputed.Row);
        Assert.Null(disputed.Margin);
        Assert.Null(disputed.Required);
        Assert.False(disputed.IsSecured);
        Assert.Equal(
            "Sources of equal standing disagree: 50% (published) → On track; 60% (published) → At risk.", Assert.Single(disputed.Trace.Children.OfType<ConflictStep>()).ToString());

        // A headline of 60 that its parts, 50 %, do not make: the sides stand by their values all the same.
        var parts = Assess(Higher(), t => t.AtLeast(100m), "2023-06-30", "2020 final 60 1/2", "2022 final 70");
        Assert.Equal([50m, 60m], parts.Conflict.Select(side => side.Value.Round(0)!.Value));
        var agreed = Assess(Higher(), t => t.AtLeast(100m), "2023-06-30", "2020 final 50", "2020 final 51", "2022 final 90");
        Assert.Equal("OnTrack", agreed.Status.Name);
        Assert.Contains(AssessmentFlag.SourcesDisagree, agreed.Flags);
        Assert.NotNull(agreed.Pace);
    }

    // 50 points more than 40 may still have been reached in the year without a figure; 50 more than 60 cannot be: nothing lies above 100.
    [Fact]
    public void DisputedBaseline_OfARelativeTarget_KeepsWhatEachLeavesOpen()
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var disputed = Assess(
            share, t => t.AtLeast(50m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2020 final 40", "2020 final 60", "2024 final 65");
        Assert.Equal("Conflict", disputed.Status.Name);
        Assert.Equal("Met NotMet", Names(disputed));
        Assert.Equal(["Met NotMet", "NotMet"], disputed.Conflict.Select(side => string.Join(' ', side.Statuses)));
    }

    // What an answer rests on is what its receipt proves: the value, then the baseline, the latest, the cross-check, the sides and the years.
    [Fact]
    public void ObservationsUsed_AreAllThatTheAnswerRestsOn_EachOnce()
    {
        static string Used(Assessment assessment) => string.Join(' ', assessment.ObservationsUsed.Select(used => $"{used.Period}={used.Value}"));
        Assert.Equal("2022=70 2020=60", Used(Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2020 final 60", "2021 final 65", "2022 final 70")));
        Assert.Equal("2023=84", Used(Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2023 final 84")));
        Assert.Equal("2021-2022=8 2021=7 2022=7", Used(Assess(Growth(), t => t.AtLeast(7.5m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 7", "2022 final 7", "2021-2022 final 8")));
        Assert.Equal("2025=79 2025=81", Used(Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 79", "2025 final 81")));
        Assert.Equal("2022=9200 2021=9100", Used(Assess(Measure(Preference.HigherIsBetter, 0, null, Unit.Persons), t => t.AtLeast(9000m).EveryYear(), "2022-12-31", "2021 final 9100", "2022 final 9200")));
    }

    // The disputed year decides only while the other years hold.
    [Fact]
    public void EveryYear_DisputedYear_MattersOnlyWhereItDecides()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, null, Unit.Persons);
        var disputed = Assess(measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2022), "2022-12-31", "2021 final 9100", "2021 final 8900", "2022 final 9500");
        Assert.Equal("Conflict", disputed.Status.Name);
        Assert.Equal("Met NotMet", Names(disputed));
        Assert.Equal(2, disputed.Conflict.Count);
        Assert.True(disputed.Years[0].IsConflict);
        Assert.False(disputed.Years[0].IsAttained);
        Assert.False(disputed.Years[0].IsMissed);
        Assert.False(disputed.Years[1].IsConflict);
        Assert.True(disputed.Years[1].IsAttained);
        var missed = Assess(measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2022), "2022-12-31", "2021 final 9100", "2021 final 8900", "2022 final 8500");
        Assert.Equal("NotMet", missed.Status.Name);
        Assert.True(missed.Years[1].IsMissed);
        Assert.Equal(8500m, missed.Value!.Round(0));
        Assert.Equal(500m, missed.Margin!.Distance);
    }

    // The value shown is that of the last miss, else that of the last year known.
    [Fact]
    public void EveryYear_ShowsTheYearThatDecides()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, null, Unit.Persons);
        var missed = Assess(measure, t => t.AtLeast(9000m).EveryYear(), "2023-12-31", "2021 final 8000", "2022 final 8500", "2023 final 9500");
        Assert.Equal("2022", missed.Value!.Period.ToString());
        var kept = Assess(measure, t => t.AtLeast(9000m).EveryYear(), "2023-12-31", "2021 final 9100", "2022 final 9200");
        Assert.Equal("2022", kept.Value!.Period.ToString());
        Assert.Equal("2023", Assert.Single(kept.Missing).ToString());
    }

    // A stock kept in every year is secured only once the last year is over.
    [Fact]
    public void EveryYear_IsSecuredWhenTheLastYearHasEndedWell()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, null, Unit.Persons);
        Assessment At(string day, string last) => Assess(measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2022), day, "2021 final 9100", $"2022 final {last}");
        Assert.True(At("2022-12-31", "9000").IsSecured);
        Assert.False(At("2022-12-31", "8999").IsSecured);
        Assert.False(At("2022-12-30", "9000").IsSecured);
        Assert.Equal("OnTrack", At("2022-12-30", "9000").Status.Name);
    }

    // Two of the years of a maintained stock have a later or an earlier moment beside the year's end.
    [Theory]
    [InlineData("2021-06 final 99", "2021 final 100", "NotMet", "2021-06")]
    [InlineData("2021-06 final 100", "2021 final 100", "OnTrack", "2021")]
    [InlineData("2021-06 final 99", "2021-09 final 98", "NotMet", "2021-09")]
    public void Maintain_ShowsTheLastMissWithinTheYear(string first, string second, string expected, string period)
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var assessment = Assess(share, t => t.Whole().Maintain(), "2021-12-31", first, second);
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(period, assessment.Value!.Period.ToString());
    }

    // A flow is judged by its years alone: a bad half year is no miss.
    [Fact]
    public void Maintain_OfAFlow_IsJudgedByTheYear()
    {
        var flow = Measure(Preference.HigherIsBetter, 2, m => m.Within(0, 100));
        Assert.Equal("OnTrack", Assess(flow, t => t.Whole().Maintain(), "2021-12-31", "2021-H1 final 90", "2021 final 100").Status.Name);
        Assert.Equal("NotDue", Assess(flow, t => t.Whole().Maintain(), "2021-07-31", "2021-H1 final 90").Status.Name);
    }

    // The month of a stock that lies in the due year stands for it; the year's own figure goes before it.
    [Fact]
    public void ForYear_TakesTheYearsOwnFigure_ThenTheLatestMoment()
    {
        string Period(params string[] rows) => Assess(Higher(), t => t.AtLeast(40m), "2025-12-31", rows).Value!.Period.ToString();
        Assert.Equal("2025", Period("2025 final 50", "2025-11 final 60"));
        Assert.Equal("2025-11", Period("2025-04 final 50", "2025-11 final 60"));
        Assert.Equal("2025-11-30", Period("2025-11-30 final 50", "2025-H1 final 60", "2024-12 final 70"));
    }

    // A figure of the due year counts only when it speaks of a day up to the due date.
    [Fact]
    public void DueWithinAYear_CountsWhatIsKnownByThen()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(40m).DueOn(Date("2025-06-30")), "2025-12-31", "2025-04 final 41", "2025-09 final 39", "2025 final 38");
        Assert.Equal(("Met", "2025-04"), (assessment.Status.Name, assessment.Value!.Period.ToString()));
        Assert.Equal([AssessmentFlag.MeasuredEarlier], assessment.Flags);
        Assert.Empty(Assess(Higher(), t => t.AtLeast(40m).DueOn(Date("2025-06-30")), "2025-12-31", "2025-06-30 final 41").Flags);
    }

    // Progress is measured from a stock counted on the first day of the term, but not from a flow of that day.
    [Fact]
    public void Baseline_IsTheLatestUpToTheEndOfItsYear()
    {
        string? From(Measure measure, params string[] rows) => Assess(measure, t => t.AtLeast(80m), "2023-06-30", [.. rows, "2022 final 70"]).Baseline?.Period.ToString();
        Assert.Equal("2020", From(Higher(), "2019 final 40", "2020 final 50", "2021 final 60"));
        Assert.Equal("2021-01-01", From(Higher(), "2019 final 40", "2021-01-01 final 50"));
        Assert.Equal("2019", From(Higher(), "2019 final 40", "2021-01-02 final 50"));
        Assert.Equal("2020-12", From(Higher(), "2019 final 40", "2020-12 final 50", "2016-2020 final 45"));
        Assert.Equal("2019", From(Higher(), "2019 final 40", "2016-2020 final 45"));
        Assert.Equal("2019", From(Measure(Preference.HigherIsBetter), "2019 final 40", "2020-12 final 50"));
    }

    // 10 expected to fall to 0 by steps: 6 at the end of 2022; a step that goes up from the baseline is itself what is asked.
    [Fact]
    public void Steps_BeyondTheEdgeOrBackwards_AskForNoMoreAndNoLess()
    {
        string Row(Measure measure, Action<Sdk.Plans.TargetBuilder> target, decimal step, string baseline) => Assess(
            measure, t => { target(t); t.Along(TargetPath.ThroughSteps([new(2022, step)])); }, "2023-06-30", $"2020 final {baseline}", "2022 final 8").Row!.ToString();
        Assert.Equal("Met | > 0 OnTrack | > 31/5 AtRisk | > 38/5 OffTrack", Row(Lower(), t => t.AtMost(0m), 6m, "10"));
        Assert.Equal("Met | > 0 OnTrack | > 12 OffTrack", Row(Lower(), t => t.AtMost(0m), 12m, "10"));
        Assert.Equal("OffTrack | ≥ 8 OnTrack | ≥ 75 Met", Row(Higher(), t => t.AtLeast(75m), 8m, "10"));

        // A step of 95 towards 75 from 55: 0.6 of the way to the step is 79 and 0.95 of it 93, so the edge itself is asked.
        Assert.Equal("OffTrack | ≥ 75 Met", Row(Higher(), t => t.AtLeast(75m), 95m, "55"));
    }

    private static string Names(Assessment assessment) => string.Join(' ', assessment.PossibleStatuses.Select(status => status.Name));

    private static Measure Falling() => Measure(Preference.LowerIsBetter, 2, null, Unit.PercentPerYear);

    private static Measure Amounts() => Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
}
