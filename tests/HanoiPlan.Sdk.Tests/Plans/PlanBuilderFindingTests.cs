using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Plans.PlanSketch;

namespace HanoiPlan.Sdk.Tests.Plans;

public sealed class PlanBuilderFindingTests
{
    [Fact]
    public void Build_ValidSketch_HasNoFinding() => Valid().Builds();

    [Fact]
    public void Build_NoIndicator_Empty() => Header().Breaks(PlanProblems.Empty, "city");

    [Fact]
    public void Build_NothingOfTheHeader_NamesEachMissingPart()
    {
        var findings = new PlanBuilder("bare", Text("Trống", "Bare"))
            .Field("f", Text("f", "f"), Source).Measure(Share)
            .Indicator(1, "one", Text("Một", "One"), "f", Source, i => i.Target("T1", "share", Asks))
            .Findings();

        Assert.Equal(
            ["The area is missing.", "The date of force is missing.", "The document is missing.", "The term is missing."],
            findings.Where(f => f.Code == PlanProblems.HeaderMissing).Select(f => f.Message.English));
        Assert.Equal(4, findings.Count);
    }

    [Fact]
    public void Build_TermReversed_YearsReversed() => Valid().Term(2030, 2026).Breaks(PlanProblems.YearsReversed, "city", "2030", "2026");

    [Fact]
    public void Build_LowerAboveUpper_BoundsReversed() =>
        With("share", t => t.Between(20, 10).Cited()).Breaks(PlanProblems.BoundsReversed, "T1", "20", "10");

    [Fact]
    public void Build_EqualBoundsOneExcluded_BoundsReversed() =>
        With("share", t => t.Between(new Bound(10, true), new Bound(10, false)).Cited()).Breaks(PlanProblems.BoundsReversed, "T1", "10");

    [Fact]
    public void Build_EqualBoundsIncluded_Builds() => With("share", t => t.Between(10, 10).Cited()).Builds();

    [Fact]
    public void Build_NegativeTolerance_BoundsReversed() =>
        With("share", t => t.About(30, -1).Cited()).Breaks(PlanProblems.BoundsReversed, "T1", "31", "29");

    [Fact]
    public void Build_BoundBeyond64Bits_NamesTheLimit()
    {
        var fine = Measure.Create("fine", Text("a", "a"), Unit.Persons, 12, Preference.HigherIsBetter);
        With("fine", t => t.AtLeast(9_223_373m).Cited()).Measure(fine).Breaks(
            PlanProblems.BoundTooPrecise, "T1", "The bound 9,223,373 lies beyond ±9,223,372.036854775807, what 64 bits hold with the 12 decimal places of measure \"fine\".");
    }

    [Fact]
    public void Build_BoundFinerThanScale_BoundTooPrecise() =>
        With("share", t => t.AtLeast(10.25m).Cited()).Breaks(PlanProblems.BoundTooPrecise, "T1", "10.25", "1 decimal");

    [Fact]
    public void Build_PathOfAnotherBasis_PathDoesNotFit()
    {
        With("share", t => t.AtLeast(10).Along(TargetPath.GrowingAt(5)).Cited()).Breaks(PlanProblems.PathDoesNotFit, "T1", "5 %", "end of term");
        With("money", t => t.AtLeast(10).Total().Along(TargetPath.ConstantGrowth).Cited()).Breaks(PlanProblems.PathDoesNotFit, "T1", "total");
        With("share", t => t.AtLeast(10).EveryYear().Along(TargetPath.ConstantGrowth).Cited()).Breaks(PlanProblems.PathDoesNotFit, "T1", "every year");
        With("share", t => t.AtLeast(10).Along(TargetPath.ConstantGrowth).Cited()).Builds();
        With("money", t => t.AtLeast(10).Total().Along(TargetPath.GrowingAt(5)).Cited()).Builds();
    }

    [Fact]
    public void Build_YearlyBasisDueEarly_DueBeforeSpanEnds()
    {
        With("share", t => t.AtLeast(10).EveryYear().Over(2026, 2030).DueOn(new LocalDate(2030, 12, 30)).Cited())
            .Breaks(PlanProblems.DueBeforeSpanEnds, "T1", "2030-12-30", "every year");
        With("share", t => t.AtLeast(10).EveryYear().Over(2026, 2030).DueOn(new LocalDate(2030, 12, 31)).Cited()).Builds();
        With("share", t => t.AtLeast(10).Over(2026, 2030).DueOn(new LocalDate(2030, 6, 30)).Cited()).Builds();
    }

    [Fact]
    public void Build_RelativeGrowth_RelationDoesNotFit() =>
        With("growth", t => t.AtLeast(10).AverageGrowth().RelativeTo(RangeRelation.TimesBaseline).Baseline(2025).Cited())
            .Breaks(PlanProblems.RelationDoesNotFit, "T1", "average growth");

    [Fact]
    public void Build_TrailingZeros_AreNoPlaces() => With("share", t => t.AtLeast(10.20m).Cited()).Builds();

    [Fact]
    public void Build_BoundBeyondUpperLimit_BoundOutsideLimits() =>
        With("share", t => t.AtLeast(100.1m).Cited()).Breaks(PlanProblems.BoundOutsideLimits, "T1", "100.1", "limit 100 ");

    [Fact]
    public void Build_BoundBelowLowerLimit_BoundOutsideLimits() =>
        With("share", t => t.AtMost(-0.1m).Cited()).Breaks(PlanProblems.BoundOutsideLimits, "T1", "-0.1", "limit 0 ");

    [Fact]
    public void Build_NothingLeftBetweenBoundAndLimit_BoundOutsideLimits()
    {
        With("share", t => t.MoreThan(100).Cited()).Breaks(PlanProblems.BoundOutsideLimits, "T1");
        With("share", t => t.LessThan(0).Cited()).Breaks(PlanProblems.BoundOutsideLimits, "T1");
    }

    [Fact]
    public void Build_BoundOnTheLimit_Builds()
    {
        With("share", t => t.AtLeast(100).Cited()).Builds();
        With("share", t => t.None().Cited()).Builds();
        With("share", t => t.MoreThan(0).Cited()).Builds();
        With("share", t => t.LessThan(100).Cited()).Builds();
    }

    [Theory]
    [InlineData(2025, 2030)]
    [InlineData(2026, 2031)]
    public void Build_YearsBeyondTerm_SpanOutsideTerm(int first, int last) =>
        With("share", t => t.AtLeast(1).Over(first, last).Cited()).Breaks(PlanProblems.SpanOutsideTerm, "T1", $"{first}", $"{last}", "2026 - 2030");

    [Fact]
    public void Build_YearsReversed_YearsReversed() =>
        With("share", t => t.AtLeast(1).Over(2030, 2026).Cited()).Breaks(PlanProblems.YearsReversed, "T1", "2030", "2026");

    [Fact]
    public void Build_DueAfterSpan_DueOutsideSpan() =>
        With("share", t => t.AtLeast(1).DueOn(new LocalDate(2031, 1, 1)).Cited()).Breaks(PlanProblems.DueOutsideSpan, "T1", "2031-01-01");

    [Fact]
    public void Build_DueBeforeSpan_DueOutsideSpan() =>
        With("share", t => t.AtLeast(1).DueOn(new LocalDate(2025, 12, 31)).Cited()).Breaks(PlanProblems.DueOutsideSpan, "T1", "2025-12-31");

    [Fact]
    public void Build_DueOnTheEdges_Builds()
    {
        With("share", t => t.AtLeast(1).DueOn(new LocalDate(2026, 1, 1)).Cited()).Builds();
        With("share", t => t.AtLeast(1).DueOn(new LocalDate(2030, 12, 31)).Cited()).Builds();
    }

    [Fact]
    public void Build_NoRange_RangeMissing() => With("share", t => t.Cited()).Breaks(PlanProblems.RangeMissing, "T1");

    [Fact]
    public void Build_NoStatement_StatementMissing() => With("share", t => t.AtLeast(1).Cites(Source)).Breaks(PlanProblems.StatementMissing, "T1");

    [Fact]
    public void Build_BlankStatement_StatementMissing() =>
        With("share", t => t.AtLeast(1).Stated("  ").Cites(Source)).Breaks(PlanProblems.StatementMissing, "T1");

    [Fact]
    public void Build_NoCitation_CitationMissing() => With("share", t => t.AtLeast(1).Stated("1%")).Breaks(PlanProblems.CitationMissing, "T1");

    [Fact]
    public void Build_MilestoneOfAShare_UnitDoesNotFit() =>
        With("share", t => t.AtLeast(1).Milestone().Cited()).Breaks(PlanProblems.UnitDoesNotFit, "T1", "share", "done by a date");

    [Fact]
    public void Build_AverageGrowthOfMoney_UnitDoesNotFit() =>
        With("money", t => t.AtLeast(1).AverageGrowth().Cited()).Breaks(PlanProblems.UnitDoesNotFit, "T1", "money");

    [Fact]
    public void Build_TotalOfAShare_UnitDoesNotFit() =>
        With("share", t => t.AtLeast(1).Total().Cited()).Breaks(PlanProblems.UnitDoesNotFit, "T1", "share");

    [Fact]
    public void Build_AllOfMoney_UnitDoesNotFit() => With("money", t => t.Whole().Cited()).Breaks(PlanProblems.UnitDoesNotFit, "T1", "100 per cent");

    [Fact]
    public void Build_FittingUnits_Builds()
    {
        With("done", t => t.Done().Milestone().Cited()).Builds();
        With("growth", t => t.Between(7.5m, 8).AverageGrowth().Cited()).Builds();
        With("money", t => t.AtLeast(500).Total().Cited()).Builds();
        With("share", t => t.Whole().Maintain().Cited()).Builds();
    }

    [Fact]
    public void Build_TwoVersionsFromOneDay_VersionsOverlap() =>
        With("share", t => t.AtLeast(1).Cited()
                .Restated(new LocalDate(2028, 1, 1), r => r.AtLeast(2).Cited())
                .Restated(new LocalDate(2028, 1, 1), r => r.AtLeast(3).Cited()))
            .Breaks(PlanProblems.VersionsOverlap, "T1", "2028-01-01");

    [Fact]
    public void Build_VersionBeforeThePlan_VersionsOverlap() =>
        With("share", t => t.AtLeast(1).Cited().Restated(new LocalDate(2025, 11, 30), r => r.AtLeast(2).Cited()))
            .Breaks(PlanProblems.VersionsOverlap, "T1", "2025-11-30", "2025-12-01");

    [Fact]
    public void Build_RestatedWithoutCitation_CitationMissing() =>
        With("share", t => t.AtLeast(1).Cited().Restated(new LocalDate(2028, 1, 1), r => r.AtLeast(2).Stated("2%")))
            .Breaks(PlanProblems.CitationMissing, "T1");

    [Fact]
    public void Build_RelativeWithoutBaselineYear_BaselineMissing() =>
        With("share", t => t.AtMost(-20).RelativeTo(RangeRelation.PercentChange).Cited()).Breaks(PlanProblems.BaselineMissing, "T1");

    [Fact]
    public void Build_RelativeWithBaselineYear_BuildsAndIgnoresTheLimits()
    {
        var plan = With("share", t => t.AtMost(-20.55m).RelativeTo(RangeRelation.PercentChange).Baseline(2025).Cited()).Builds();
        Assert.Equal(RangeRelation.PercentChange, plan.Target("T1").Original.Range.Relation);
        Assert.Equal(2025, plan.Target("T1").Original.BaselineYear);
    }

    [Fact]
    public void Build_PointsFinerThanScale_BoundTooPrecise() =>
        With("share", t => t.AtLeast(8.55m).RelativeTo(RangeRelation.PointsChange).Baseline(2025).Cited())
            .Breaks(PlanProblems.BoundTooPrecise, "T1", "8.55");

    [Fact]
    public void Build_BaselineInTheLastYear_BaselineMissing() =>
        With("share", t => t.AtLeast(1).Baseline(2030).Cited()).Breaks(PlanProblems.BaselineMissing, "T1", "2030");

    [Fact]
    public void Build_IndicatorWithoutTargets_TargetsMissing() => With(static _ => { }).Breaks(PlanProblems.TargetsMissing, "one");

    [Fact]
    public void Build_CompositionBeyondTargets_CompositionTooLarge() =>
        With(i => i.Target("T1", "share", Asks).Composition(CompositionRule.AtLeast(2))).Breaks(PlanProblems.CompositionTooLarge, "one", "2", "1");

    [Fact]
    public void Build_UnknownMeasure_UnknownReference() => With("nothing", Asks).Breaks(PlanProblems.UnknownReference, "T1", "nothing");

    [Fact]
    public void Build_UnknownField_UnknownReference() =>
        Header().Indicator(1, "one", Text("Một", "One"), "nowhere", Source, i => i.Target("T1", "share", Asks))
            .Breaks(PlanProblems.UnknownReference, "one", "nowhere");

    [Fact]
    public void Build_GoalOnUnknownTarget_UnknownReference() =>
        Valid().Goal(2030, Text("Mục tiêu", "Goal"), Source, "T9").Breaks(PlanProblems.UnknownReference, "goal-2030", "T9");

    [Fact]
    public void Build_UnknownWeightAndPart_UnknownReference()
    {
        var weighted = Measure.Create("weighted", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.RollsUpByMeanWeightedBy("people"));
        var whole = Measure.Create("whole", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.WeakestOf("share", "absent"));
        Valid().Measure(weighted).Breaks(PlanProblems.UnknownReference, "weighted", "people");
        Valid().Measure(whole).Breaks(PlanProblems.UnknownReference, "whole", "absent");
    }

    [Fact]
    public void Build_PartOfAnotherUnitOrPreference_PartsDoNotFit()
    {
        var lower = Measure.Create("lower", Text("a", "a"), Unit.Percent, 1, Preference.LowerIsBetter);
        var whole = Measure.Create("whole", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.WeakestOf("share", "money"));
        var mixed = Measure.Create("mixed", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.WeakestOf("share", "lower"));
        Valid().Measure(whole).Breaks(PlanProblems.PartsDoNotFit, "whole", "money");
        Valid().Measures([lower, mixed]).Breaks(PlanProblems.PartsDoNotFit, "mixed", "lower");

        // Neither of two parts that are best inside a range is the weakest.
        var inside = Measure.Create("inside", Text("a", "a"), Unit.Percent, 1, Preference.InsideIsBetter);
        var other = Measure.Create("other", Text("a", "a"), Unit.Percent, 1, Preference.InsideIsBetter);
        var both = Measure.Create("both", Text("a", "a"), Unit.Percent, 1, Preference.InsideIsBetter, m => m.WeakestOf("inside", "other"));
        Assert.All(
            Valid().Measures([inside, other, both]).Findings(),
            finding => Assert.Contains("where inside the range is better no part is the weakest", finding.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_PartsThatFit_Builds()
    {
        var rural = Measure.Create("rural", Text("a", "a"), Unit.Percent, 0, Preference.HigherIsBetter);
        var whole = Measure.Create("whole", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.WeakestOf("share", "rural"));
        Valid().Measures([rural, whole]).Builds();
        var above = Measure.Create("above", Text("a", "a"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.WeakestOf("share", "whole"));
        Valid().Measures([rural, whole, above]).Breaks(PlanProblems.PartsDoNotFit, "above", "whole");
    }

    [Fact]
    public void Build_UnknownNodeBodyOrSubject_UnknownReference()
    {
        var programme = NodeReference.Programme(3);
        Valid().Link(new PlanLink(NodeReference.Indicator(1), programme, true, Standing.Ours, Text("a", "a"), EvidenceGrade.Reading))
            .Breaks(PlanProblems.UnknownReference, "indicator-1 -> programme-3", "programme 3");
        Valid().Verdict(DeclaredVerdict.Of(VerdictSubject.Target("T9"), DeclaredOutcome.Met, Text("a", "a"), TimePeriod.Year(2030), "s", EvidenceGrade.Seen, null))
            .Breaks(PlanProblems.UnknownReference, "T9 met", "T9");
        Valid().Verdict(DeclaredVerdict.Of(VerdictSubject.Indicator(9), DeclaredOutcome.Met, Text("a", "a"), TimePeriod.Year(2030), "s", EvidenceGrade.Seen, null))
            .Breaks(PlanProblems.UnknownReference, "indicator-9 met", "indicator 9");
        Valid().Milestone(new Milestone("M", Text("a", "a"), "board", TimePeriod.Quarter(2026, 1), Source)).Breaks(PlanProblems.UnknownReference, "M", "board");
        Valid().Review(Review.Asked("R", ReviewKind.Final, "board", Text("a", "a"), Source)).Breaks(PlanProblems.UnknownReference, "R", "board");
        Valid().Review(Review.WasHeld("R", ReviewKind.Final, "programme-3", Text("a", "a"), TimePeriod.Year(2030), "s")).Breaks(PlanProblems.UnknownReference, "R", "programme-3");
        Valid().Assign(Assignment.NotFound("programme-3", Role.Lead, "s")).Breaks(PlanProblems.UnknownReference, "programme-3 lead: not found", "programme-3");
        Assert.Equal(
            2,
            Valid().Report(new PeriodicReport("B", "here", "there", Text("a", "a"), Text("a", "a"), Source)).Findings().Count(f => f.Code == PlanProblems.UnknownReference));
    }

    [Fact]
    public void Build_IdentifierTwice_IdentifierTwice()
    {
        var name = Text("a", "a");
        With(i => i.Target("T1", "share", Asks).Target("T1", "share", Asks)).Breaks(PlanProblems.IdentifierTwice, "T1", "target");
        Valid().Measure(Share).Breaks(PlanProblems.IdentifierTwice, "share", "measure");
        Valid().Field("economy", name, Source).Breaks(PlanProblems.IdentifierTwice, "economy", "field");
        Valid().Indicator(2, "one", name, "economy", Source, i => i.Target("T2", "share", Asks)).Breaks(PlanProblems.IdentifierTwice, "one", "indicator");
        Valid().Indicator(1, "two", name, "economy", Source, i => i.Target("T2", "share", Asks)).Breaks(PlanProblems.IdentifierTwice, "(1)", "indicator number");
        Valid().Programme(1, name, Source).Programme(1, name, Source).Breaks(PlanProblems.IdentifierTwice, "programme-1");
        Valid().Task(1, name, Source).Task(1, name, Source).Breaks(PlanProblems.IdentifierTwice, "task-1");
        Valid().Body(1, "b", name, Source, _ => { }).Body(2, "b", name, Source, _ => { }).Breaks(PlanProblems.IdentifierTwice, "b", "body");
        Valid().Body(1, "b", name, Source, b => b.Duty("D", name, Source).Duty("D", name, Source)).Breaks(PlanProblems.IdentifierTwice, "D", "duty");
        Valid().Recipient(new Recipient(1, name, null, Source)).Recipient(new Recipient(1, name, null, Source)).Breaks(PlanProblems.IdentifierTwice, "(1)", "recipient");
        Valid().Goal(2030, name, Source).Goal(2030, name, Source).Breaks(PlanProblems.IdentifierTwice, "2030", "goal");
    }

    [Fact]
    public void Build_SeveralProblems_ThrowsWithAllAtOnce()
    {
        var builder = Header()
            .Indicator(1, "one", Text("Một", "One"), "nowhere", Source, i => i
                .Target("T1", "share", t => t.Between(20.25m, 10).Over(2020, 2030))
                .Target("T1", "nothing", Asks))
            .Indicator(2, "two", Text("Hai", "Two"), "economy", Source, static _ => { });

        var exception = Assert.Throws<InvalidPlanException>(builder.Build);

        Assert.Equal(
            [
                PlanProblems.IdentifierTwice, PlanProblems.UnknownReference, PlanProblems.UnknownReference, PlanProblems.BoundsReversed,
                PlanProblems.BoundTooPrecise, PlanProblems.SpanOutsideTerm, PlanProblems.StatementMissing, PlanProblems.CitationMissing,
                PlanProblems.TargetsMissing,
            ],
            exception.Findings.Select(finding => finding.Code));
        Assert.All(exception.Findings, finding => Assert.Contains(finding.Message.English, exception.Message, StringComparison.Ordinal));
        Assert.All(exception.Findings, finding => Assert.NotEqual(finding.Message.English, finding.Message.Vietnamese));
    }

    [Fact]
    public void Build_AfterRepair_BuildsFromTheSameBuilder()
    {
        var builder = new PlanBuilder("city", Text("a", "a")).Document(Document).Area(AreaCode.Parse("48", null)).InForceFrom(InForce)
            .Field("economy", Text("Kinh tế", "Economy"), Source).Measure(Share)
            .Indicator(1, "one", Text("Một", "One"), "economy", Source, i => i.Target("T1", "share", Asks));
        builder.Breaks(PlanProblems.HeaderMissing, "city", "term");
        Assert.Equal(TimePeriod.Years(2026, 2030), builder.Term(2026, 2030).Builds().Term);
    }
}
