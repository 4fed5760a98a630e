using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class CompiledTargetTests
{
    private static readonly CompiledTarget AtLeast80 = CompiledPlan.Compile(Plan(t => t.AtLeast(80m), Higher()))["T"];

    [Theory]
    [InlineData("2025", 79.99, "NotMet")]
    [InlineData("2025", 80, "Met")]
    [InlineData("2020-12", 80, "Met")]
    public void Judge_OneFigure_IsHeldAgainstTheVersionOfItsLastDay(string period, decimal value, string expected)
    {
        var observation = Of(period, value);
        Assert.Equal(expected, AtLeast80.Judge(observation).Name);
        var step = AtLeast80.Explain(observation);
        Assert.Equal(expected, step.Status.Name);
        Assert.Equal(Math.Abs(value - 80), step.Margin!.Distance);
        Assert.Same(observation, Assert.Single(step.Value.Observations));
        Assert.Equal(ValueOrigin.Published, step.Value.Origin);
        Assert.Equal(observation.Period, step.Value.Period);
    }

    [Fact]
    public void Judge_ARestatedTarget_TakesTheVersionInForceWhenThePeriodEnded()
    {
        var later = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null));
        var target = CompiledPlan.Compile(Plan(t => t.AtLeast(80m).Restated(Date("2023-12-31"), r => r.AtLeast(75m).Stated("75").Cites(later)), Higher()))["T"];
        Assert.Equal("NotMet", target.Judge(Of("2022", 76)).Name);
        Assert.Equal("Met", target.Judge(Of("2023", 76)).Name);
        Assert.Equal(1m, target.Explain(Of("2023", 76)).Margin!.Distance);
        Assert.Equal(4m, target.Explain(Of("2022", 76)).Margin!.Distance);
        Assert.Equal("NotMet | ≥ 75 Met", target.RowOn(Date("2023-12-31"))!.ToString());
        Assert.Equal("NotMet | ≥ 80 Met", target.RowOn(Date("2023-12-30"))!.ToString());
        Assert.Null(target.RowOn(Date("2020-11-30")));
    }

    // 4/5 is 80 %; 799/1000 is not.
    [Fact]
    public void Judge_PartsAndOtherUnits_AreConvertedExactly()
    {
        var parts = Observation.Create("m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithParts(4, 5));
        Assert.Equal("Met", AtLeast80.Judge(parts).Name);
        Assert.Equal(ValueOrigin.FromParts, AtLeast80.Explain(parts).Value.Origin);
        Assert.Equal("NotMet", AtLeast80.Judge(Observation.Create("m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithParts(799, 1000))).Name);
        var perThousand = Observation.Create("m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(799.9m).InUnit(Unit.PerThousand));
        Assert.Equal("NotMet", AtLeast80.Judge(perThousand).Name);
        Assert.Equal(0.01m, AtLeast80.Explain(perThousand).Margin!.Distance);
    }

    [Fact]
    public void Judge_WhatCannotBeJudged_IsRefusedWithTheReason()
    {
        static string Message(CompiledTarget target, Observation observation) => Assert.Throws<ArgumentException>(() => target.Judge(observation)).Message;
        var other = Observation.Of("n", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), 80m);
        Assert.StartsWith("The figure is of \"n\"; target \"T\" is for \"m\".", Message(AtLeast80, other), StringComparison.Ordinal);
        var plan = Observation.Of("m", Area, TimePeriod.Year(2025), ObservationKind.Plan, Date("2026-01-01"), 80m);
        Assert.StartsWith("A figure of kind \"plan\" is no result and is never judged.", Message(AtLeast80, plan), StringComparison.Ordinal);
        Assert.StartsWith(
            "Target \"T\" has no row for 2019: it is not in force yet, or relative to a baseline.", Message(AtLeast80, Of("2019", 80)), StringComparison.Ordinal);
        var relative = CompiledPlan.Compile(Plan(t => t.AtLeast(80m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), Higher()))["T"];
        Assert.StartsWith("Target \"T\" has no row for 2025", Message(relative, Of("2025", 80)), StringComparison.Ordinal);
        var persons = Observation.Create("m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(80).InUnit(Unit.Persons));
        Assert.StartsWith("The value 80 persons does not fit the measure's unit percent and its 2 decimals.", Message(AtLeast80, persons), StringComparison.Ordinal);
        var finer = Observation.Create("m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(800.01m).InUnit(Unit.PerThousand));
        Assert.StartsWith("The value 800.01 per_thousand does not fit", Message(AtLeast80, finer), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AtLeast80.Judge(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast80.Judge(Of("2025", 80.001m)));
    }

    // From 50 at the end of 2020 towards 80: two of five years expect 62; 0.95 of 12 is 11.4, 0.6 of it 7.2.
    [Fact]
    public void RowFor_APeriodBeforeTheDueDate_HasThePaceThresholds()
    {
        var version = AtLeast80.Target.Original;
        var row = AtLeast80.RowFor(version, TimePeriod.Year(2022), Rational.From(50), Date("2020-12-31"), EvaluationOptions.Default);
        Assert.Equal("OffTrack | ≥ 286/5 AtRisk | ≥ 307/5 OnTrack | ≥ 80 Met", row!.ToString());
        var kept = AtLeast80.RowFor(version, TimePeriod.Year(2022), Rational.From(80), Date("2020-12-31"), EvaluationOptions.Default);
        Assert.Equal("OffTrack | ≥ 80 Met", kept!.ToString());
        var relative = CompiledPlan.Compile(Plan(t => t.AtLeast(30m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), Higher()))["T"];
        Assert.Equal(row.ToString(), relative.RowFor(relative.Target.Original, TimePeriod.Year(2022), Rational.From(50), Date("2020-12-31"), EvaluationOptions.Default)!.ToString());
        var share = CompiledPlan.Compile(Plan(t => t.AtLeast(30m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), Higher()))["T"];
        Assert.Null(share.RowFor(share.Target.Original, TimePeriod.Year(2022), Rational.Zero, Date("2020-12-31"), EvaluationOptions.Default));
    }

    [Theory]
    [InlineData("2020", "2020-12-31")]
    [InlineData("2025", "2020-12-31")]
    [InlineData("2026", "2020-12-31")]
    [InlineData("2019", "2020-12-31")]
    public void RowFor_APeriodThatIsNotBetweenBaselineAndDueDate_IsRefused(string period, string baseline)
    {
        var error = Assert.Throws<ArgumentException>(() => AtLeast80.RowFor(
            AtLeast80.Target.Original, TimePeriod.Parse(period, null), Rational.From(50), Date(baseline), EvaluationOptions.Default));
        Assert.StartsWith($"The period \"{period}\" must end after the baseline of", error.Message, StringComparison.Ordinal);
        Assert.Contains("and before the due date", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AtLeast80.RowFor(AtLeast80.Target.Original, TimePeriod.None, Rational.From(50), Date(baseline), EvaluationOptions.Default));
        Assert.Throws<ArgumentNullException>(() => AtLeast80.RowFor(null!, TimePeriod.Year(2022), Rational.From(50), Date(baseline), EvaluationOptions.Default));
        Assert.Throws<ArgumentNullException>(() => AtLeast80.RowFor(AtLeast80.Target.Original, TimePeriod.Year(2022), Rational.From(50), Date(baseline), null!));
    }

    // From 50 to 80..85 and back again: what lies above the range is exceeded, what lies below a lower-is-better range too.
    [Fact]
    public void PaceRows_HaveTheRangeAndWhatLiesBeyondIt()
    {
        static string Row(Measure measure, Action<Sdk.Plans.TargetBuilder> target, string baseline) =>
            Assess(measure, target, "2023-06-30", $"2020 final {baseline}", "2022 final 60").Row!.ToString();
        Assert.Equal("OffTrack | ≥ 286/5 AtRisk | ≥ 307/5 OnTrack | ≥ 80 Met | > 85 Exceeded", Row(Higher(), t => t.Between(80m, 85m), "50"));
        Assert.Equal("OffTrack | ≥ 286/5 AtRisk | ≥ 307/5 OnTrack | ≥ 80 Met | > 85 OffTrack", Row(Inside(), t => t.Between(80m, 85m), "50"));
        Assert.Equal("OffTrack | ≥ 286/5 AtRisk | ≥ 307/5 OnTrack | > 80 Met", Row(Higher(), t => t.MoreThan(80m), "50"));

        // From 100 down to 50: after two of five years 80; 0.95 is 81, 0.6 is 88.
        Assert.Equal("Exceeded | ≥ 40 Met | > 50 OnTrack | > 81 AtRisk | > 88 OffTrack", Row(Lower(), t => t.Between(40m, 50m), "100"));
        Assert.Equal("OffTrack | ≥ 40 Met | > 50 OnTrack | > 81 AtRisk | > 88 OffTrack", Row(Inside(), t => t.Between(40m, 50m), "100"));
        Assert.Equal("Met | ≥ 50 OnTrack | > 81 AtRisk | > 88 OffTrack", Row(Lower(), t => t.LessThan(50m), "100"));

        // Nothing lies above 100 or below 0.
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        Assert.Equal("OffTrack | ≥ 62 AtRisk | ≥ 69 OnTrack | ≥ 100 Met", Row(share, t => t.Whole(), "50"));

        // From 40 to 90: 0.95 of the 20 points expected is 19, 0.6 of them 12.
        Assert.Equal("OffTrack | ≥ 52 AtRisk | ≥ 59 OnTrack | ≥ 90 Met | ≥ 100 Exceeded", Row(share, t => t.Between(new Bound(90, true), new Bound(100, false)), "40"));

        // Down from 100 to 0..50 nothing lies below zero, so nothing exceeds; with zero left out, zero does.
        var rest = Measure(Preference.LowerIsBetter, 2, m => m.Stock().Within(0, 100));
        Assert.Equal("Met | > 50 OnTrack | > 81 AtRisk | > 88 OffTrack", Row(rest, t => t.Between(0m, 50m), "100"));
        Assert.Equal("Exceeded | > 0 Met | > 50 OnTrack | > 81 AtRisk | > 88 OffTrack", Row(rest, t => t.Between(new Bound(0, false), new Bound(50, true)), "100"));
    }

    [Fact]
    public void UnknownTargets_AreRefusedByName()
    {
        var plan = CompiledPlan.Compile(Plan(t => t.AtLeast(80m), Higher()));
        var error = Assert.Throws<KeyNotFoundException>(() => plan["X"]);
        Assert.Equal("The plan \"town\" has no target \"X\" among its 1.", error.Message);
        Assert.Throws<ArgumentNullException>(() => plan[null!]);
        var assessment = new EvaluationEngine().Evaluate(plan, Set(plan.Plan), EvaluationMoment.At(Date("2025-12-31")));
        Assert.Equal("The plan \"town\" has no target \"X\" among its 1.", Assert.Throws<KeyNotFoundException>(() => assessment["X"]).Message);
        Assert.Throws<ArgumentNullException>(() => assessment[null!]);
        Assert.Equal("T", AtLeast80.ToString());
        Assert.Equal("T T1 NoData", assessment["T"].ToString());
        Assert.Equal("(1) NoData", assessment.Indicators[0].ToString());
        Assert.Equal("f NoData", assessment.Fields[0].ToString());
    }

    private static Observation Of(string period, decimal value) =>
        Observation.Of("m", Area, TimePeriod.Parse(period, null), ObservationKind.Final, Date("2026-01-01"), value);
}
