using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Corners of the judges: parts and limits, breaks, caps, steps, and years in dispute, each worked by hand.</summary>
public sealed class JudgeDetailTests
{
    private static readonly LocalisedText Words = LocalisedText.Of("Chữ", "Words");

    // Two parts; "?" is not known. Where lower is better the larger part is the worse one. What is not known may be anything within
    // the limits: here none below, or 0 to 100.
    [Theory]
    [InlineData("higher", "free", "85 82", "82 82", "Met")]
    [InlineData("higher", "free", "85 79", "79 79", "NotMet")]
    [InlineData("higher", "free", "85 ?", " 85", "Undetermined")]
    [InlineData("higher", "free", "? 79", " 79", "NotMet")]
    [InlineData("higher", "limited", "85 ?", "0 85", "Undetermined")]
    [InlineData("lower", "free", "75 78", "78 78", "Met")]
    [InlineData("lower", "free", "75 82", "82 82", "NotMet")]
    [InlineData("lower", "free", "75 ?", "75 ", "Undetermined")]
    [InlineData("lower", "free", "? 82", "82 ", "NotMet")]
    [InlineData("lower", "limited", "75 ?", "75 100", "Undetermined")]
    public void WeakestPart_IsTheWorstOne_WhicheverWayIsBetter(string preference, string limits, string values, string expected, string status)
    {
        var better = preference == "higher" ? Preference.HigherIsBetter : Preference.LowerIsBetter;
        Measure Of(string code, Action<MeasureBuilder> more) => Sdk.Measures.Measure.Create(code, Words, Unit.Percent, 2, better, m =>
        {
            m.Stock();
            more(m);
            if (limits == "limited")
            {
                m.Within(0, 100);
            }
        });
        var plan = Plan(
            t => _ = preference == "higher" ? t.AtLeast(80m) : t.AtMost(80m), Of("m", m => m.WeakestOf("a", "b")), Of("a", _ => { }), Of("b", _ => { }));
        var rows = values.Split(' ').Zip(["a", "b"]).Where(pair => pair.First != "?").Select(pair => $"{pair.Second}: 2025 final {pair.First}");
        var assessment = Assess(plan, EvaluationMoment.At(Date("2025-12-31")), [.. rows]);
        Assert.Equal(status, assessment.Status.Name);
        Assert.Equal(expected, $"{assessment.Value!.Low} {assessment.Value.High}");
        Assert.Equal(ValueOrigin.WeakestPart, assessment.Value.Origin);
    }

    // A new standard on 1 July 2022: it lies between the first day of the span and the last figure.
    [Fact]
    public void Break_WithinTheSpan_IsFlagged()
    {
        static void Broken(MeasureBuilder m) => m.BreaksOn(Date("2022-07-01"), LocalisedText.Of("chuẩn mới", "new standard"), null);
        Assessment Growth(string at, params string[] rows) => Assess(
            Measure(Preference.HigherIsBetter, 2, Broken, Unit.PercentPerYear), t => t.AtLeast(7m).AverageGrowth(), at, rows);
        Assert.Contains(AssessmentFlag.BreakCrossed, Growth("2023-06-30", "2021 final 7", "2022 final 7").Flags);
        Assert.Equal("2022-07-01: new standard", Assert.Single(Growth("2023-06-30", "2021 final 7", "2022 final 7").CrossedBreaks).ToString());
        Assert.Empty(Growth("2022-06-30", "2021 final 7").Flags);

        Assessment Total(string at, params string[] rows) => Assess(
            Measure(Preference.HigherIsBetter, 2, m => Broken(m.NotBelow(0)), Unit.TrillionVnd), t => t.AtLeast(10m).Total(), at, rows);
        Assert.Contains(AssessmentFlag.BreakCrossed, Total("2023-06-30", "2021 final 2", "2022 final 2").Flags);
        Assert.Empty(Total("2022-06-30", "2021 final 2").Flags);

        // Relative to 2020 and due: the figure of 2022 is compared with the baseline across it, that of 2021 is not.
        Assessment Relative(int due) => Assess(
            Measure(Preference.HigherIsBetter, 2, m => Broken(m.Stock())), t => t.AtLeast(10m).RelativeTo(RangeRelation.PointsChange).Baseline(2020).Over(2021, due),
            "2022-12-31", "2020 final 50", "2021 final 61", "2022 final 62");
        Assert.Equal([AssessmentFlag.BreakCrossed], Relative(2022).Flags);
        Assert.Empty(Relative(2021).Flags);
        Assert.Equal("Met", Relative(2022).Status.Name);
    }

    [Fact]
    public void EndOfTerm_WithoutABaseline_AsksForWhatIsLeft()
    {
        // Nothing says how far it has come; five points are left for two years, and every pace is possible.
        var open = Assess(Higher(), t => t.AtLeast(80m), "2024-06-30", "2023 final 75");
        Assert.Equal("Undetermined", open.Status.Name);
        Assert.Equal("OnTrack AtRisk OffTrack", Names(open));
        Assert.Equal(2.5m, open.Required!.ToLower);

        // Where the range is reached already, nothing is required.
        var reached = Assess(Higher(), t => t.AtLeast(80m), "2024-06-30", "2023 final 80");
        Assert.Equal("Met", reached.Status.Name);
        Assert.Null(reached.Required);

        // Beyond it on the preferred side it is exceeded, and what is above need not come back.
        var beyond = Assess(Higher(), t => t.Between(80m, 85m), "2024-06-30", "2023 final 86");
        Assert.Equal("Exceeded", beyond.Status.Name);
    }

    // Due on 30 June 2025, judged at the end of the year: what was measured in between decides nothing.
    [Fact]
    public void EndOfTerm_FigureAfterTheDueDate_DecidesNothing()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(80m).DueOn(Date("2025-06-30")), "2025-12-31", "2024 final 79", "2025-09 final 85");
        Assert.Equal("Undetermined", assessment.Status.Name);
        Assert.Equal("2024", assessment.LatestKnown!.Period.ToString());
    }

    // 1.1³ is wanted and 1.1 reached: two years of exactly 10 % suffice, 9.99 % do not.
    [Fact]
    public void Reach_OfGrowth_AtExactlyTheLimit()
    {
        Reachability Of(decimal limit) => Judge(Plan(t => t.AtLeast(10m).AverageGrowth().Over(2021, 2023), Growth()), limit, "2022-06-30", "2021 final 10")!;
        Assert.Equal((true, "2022"), (Of(10m).IsReachable, Of(10m).LostFrom.ToString()));
        Assert.Equal((false, "2021"), (Of(9.99m).IsReachable, Of(9.99m).LostFrom.ToString()));
    }

    // 10 are wanted and 4 there: three years of exactly 2 suffice, 1.99 do not; with 3 a year the end of 2023 is too late, with 6 nothing before the end.
    [Theory]
    [InlineData("2", true, "2023")]
    [InlineData("1.99", false, "2022")]
    [InlineData("3", true, "2024")]
    [InlineData("5.99", true, "2024")]
    [InlineData("6", true, "")]
    public void Reach_OfATotal_AtExactlyTheLimit(string limit, bool reachable, string lostFrom)
    {
        var reach = Judge(
            Plan(t => t.AtLeast(10m).Total(), Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd)),
            decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture), "2023-06-30", "2021 final 2", "2022 final 2")!;
        Assert.Equal((reachable, lostFrom), (reach.IsReachable, reach.LostFrom.ToString()));
    }

    [Fact]
    public void Reach_OfATotalThatIsThere_IsNotSaid() => Assert.Null(Judge(
        Plan(t => t.AtLeast(4m).Total(), Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd)), 1m, "2023-06-30", "2021 final 2", "2022 final 2"));

    // Less than 10 over five years: 10 itself is too much.
    [Fact]
    public void Total_OfACapThatExcludesItsEnd_IsMissedAtTheEnd()
    {
        var costs = Measure(Preference.LowerIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        Assert.Equal(
            "OnTrack | > 80/19 AtRisk | > 20/3 OffTrack | ≥ 10 NotMet",
            Assess(costs, t => t.LessThan(10m).Total(), "2023-06-30", "2021 final 2", "2022 final 8").Row!.ToString());
        Assert.Equal("NotMet", Assess(costs, t => t.LessThan(10m).Total(), "2023-06-30", "2021 final 2", "2022 final 8").Status.Name);
        Assert.Equal("OffTrack", Assess(costs, t => t.LessThan(10m).Total(), "2023-06-30", "2021 final 2", "2022 final 7.99").Status.Name);
    }

    // A plan of its own steps: 3.8 by the end of 2022 of a cap of 10: on track up to 3.8/0.95 = 4, at risk up to 3.8/0.6 = 19/3. A range of
    // 8 to 10 has the same cap and the same steps.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Total_OfACapThroughSteps_IsHeldAgainstTheStepItself(bool isRange)
    {
        var costs = Measure(Preference.LowerIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        Assessment Of(string second) => Assess(
            costs, t => _ = (isRange ? t.Between(8m, 10m) : t.AtMost(10m)).Total().Along(TargetPath.ThroughSteps([new(2021, 2m), new(2022, 3.8m)])),
            "2023-06-30", "2021 final 2", $"2022 final {second}");
        Assert.Equal("OnTrack | > 4 AtRisk | > 19/3 OffTrack | > 10 NotMet", Of("2").Row!.ToString());
        Assert.Equal("OnTrack", Of("2").Status.Name);
        Assert.Equal("AtRisk", Of("2.01").Status.Name);
    }

    // Of a range where more is better the floor counts: 5 of 8 by the end of 2022, 4.75 of it on track, 3 at risk.
    [Fact]
    public void Total_OfAFloorThroughSteps_IsHeldAgainstTheStepItself()
    {
        var amounts = Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        Assert.Equal(
            "OffTrack | ≥ 3 AtRisk | ≥ 19/4 OnTrack | ≥ 8 Met | > 10 Exceeded",
            Assess(amounts, t => t.Between(8m, 10m).Total().Along(TargetPath.ThroughSteps([new(2022, 5m)])), "2023-06-30", "2021 final 2", "2022 final 2").Row!.ToString());
    }

    // The first of several disputed years that the answer does not hang on is passed over; a year both missed by one source and
    // disputed elsewhere is a dispute only while nothing else is missed.
    [Fact]
    public void EveryYear_SeveralDisputes_TheLastThatDecidesIsShown()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, null, Unit.Persons);
        var assessment = Assess(
            measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2023), "2023-12-31", "2021 final 9100", "2021 final 8900", "2022 final 9600", "2022 final 9500",
            "2023 final 9200");
        Assert.Equal("Conflict", assessment.Status.Name);
        Assert.Equal(["2021"], assessment.Conflict.Select(side => side.Value.Period.ToString()).Distinct());
        Assert.Equal(9200m, assessment.Value!.Round(0));
        var harmless = Assess(
            measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2023), "2023-12-31", "2021 final 9100", "2022 final 9600", "2022 final 9500", "2023 final 9200");
        Assert.Equal("Met", harmless.Status.Name);
        Assert.Empty(harmless.Conflict);
    }

    // A stock kept throughout: within one year a moment of dispute and a moment missed. The miss decides, whichever comes first.
    [Theory]
    [InlineData("2021-03 final 100", "2021-03 final 99", "2021-06 final 98", "NotMet", "2021-06")]
    [InlineData("2021-06 final 100", "2021-06 final 99", "2021-03 final 98", "NotMet", "2021-03")]
    [InlineData("2021-06 final 100", "2021-06 final 99", "2021-03 final 100", "Conflict", "2021-06")]
    public void Maintain_AMissWithinTheYear_GoesBeforeADispute(string first, string second, string third, string expected, string period)
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var assessment = Assess(share, t => t.Whole().Maintain(), "2021-12-31", first, second, third, "2021 final 100");
        Assert.Equal(expected, assessment.Status.Name);
        Assert.Equal(period, assessment.Value!.Period.ToString());
    }

    // Below zero where less is better: zero itself is too much, and what is held against is the edge alone.
    [Fact]
    public void AverageGrowth_LowerIsBetter_AtAnExcludedZero()
    {
        var falling = Measure(Preference.LowerIsBetter, 2, null, Unit.PercentPerYear);
        Assessment Of(string value) => Assess(falling, t => t.LessThan(0m).AverageGrowth(), "2022-06-30", $"2021 final {value}");
        Assert.Equal("OnTrack | ≥ 0 OffTrack", Of("0").Row!.ToString());
        Assert.Equal("OffTrack", Of("0").Status.Name);
        Assert.Equal("OnTrack", Of("-0.01").Status.Name);
    }

    // A stock counted on the first day of the term is where it starts from, and says nothing of the way since.
    [Fact]
    public void StockOfTheFirstDay_IsTheBaselineAndNoProgress()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(80m), "2021-06-30", "2021-01-01 final 70");
        Assert.Equal("NoData", assessment.Status.Name);
        Assert.Null(assessment.LatestKnown);
        Assert.Equal("OnTrack", Assess(Higher(), t => t.AtLeast(80m), "2022-06-30", "2021-01-01 final 70", "2021 final 72").Status.Name);
    }

    // What there is nothing to say of is not said: no conflict of one value, one baseline, no empty list of missing years.
    [Fact]
    public void Trace_HasEachStepOnce_AndNoneWithoutGround()
    {
        var relative = Assess(Higher(), t => t.AtLeast(10m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2023-06-30", "2020 final 50", "2022 final 54");
        Assert.Single(relative.Trace.Children.OfType<ValueStep>(), step => step.Role == ValueRole.Baseline);
        Assert.Empty(relative.Trace.Children.OfType<ConflictStep>());
        Assert.Empty(relative.Trace.Children.OfType<MissingStep>());
        string[] years = ["2021 final 7", "2022 final 7"];
        foreach (var assessment in new[]
        {
            Assess(Growth(), t => t.AtLeast(7m).AverageGrowth(), "2023-06-30", years),
            Assess(Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd), t => t.AtLeast(10m).Total(), "2023-06-30", years),
            Assess(Measure(Preference.HigherIsBetter), t => t.AtLeast(7m).EveryYear(), "2023-06-30", years),
        })
        {
            Assert.Empty(assessment.Missing);
            Assert.Empty(assessment.Trace.Children.OfType<MissingStep>());
            Assert.Empty(assessment.Trace.Children.OfType<ConflictStep>());
        }
    }

    private static Reachability? Judge(Plan plan, decimal limit, string at, params string[] rows) =>
        new EvaluationEngine(EvaluationOptions.Default.WithPaceLimit("m", limit)).Evaluate(plan, Set(plan, rows), EvaluationMoment.At(Date(at)))["T"].Reach;

    private static string Names(Assessment assessment) => string.Join(' ', assessment.PossibleStatuses.Select(status => status.Name));
}
