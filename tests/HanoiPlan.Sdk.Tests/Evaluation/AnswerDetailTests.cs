using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Details of answers that a planner reads or relies on: rules of composition, declared verdicts, edges of pace.</summary>
public sealed class AnswerDetailTests
{
    private static readonly LocalisedText Name = LocalisedText.Of("Tên", "Name");

    // Each rule over statuses themselves, the order of which does not matter.
    [Theory]
    [InlineData("Every", 0, "", "NotQuantified")]
    [InlineData("Every", 0, "NotDue NotQuantified", "NotDue")]
    [InlineData("Every", 0, "NotDue Met", "Met")]
    [InlineData("Every", 0, "Met NotDue OffTrack", "OffTrack")]
    [InlineData("Every", 0, "Stale Stale", "Stale")]
    [InlineData("Every", 0, "Stale NoData", "Undetermined")]
    [InlineData("Every", 0, "Conflict NoData", "Conflict")]
    [InlineData("Every", 0, "Conflict NotMet", "NotMet")]
    [InlineData("Every", 0, "Undetermined Met", "Undetermined")]
    [InlineData("Any", 0, "Met NoData NoData", "Met")]
    [InlineData("Any", 0, "Undetermined NotMet", "Undetermined")]
    [InlineData("Any", 0, "Conflict NotMet", "Conflict")]
    [InlineData("Any", 0, "Stale NotMet", "Undetermined")]
    [InlineData("Any", 0, "OnTrack NotMet", "OnTrack")]
    [InlineData("Any", 0, "OnTrack NoData", "Undetermined")]
    [InlineData("AtLeast", 2, "Met Met NoData", "Met")]
    [InlineData("AtLeast", 2, "Exceeded Met NoData", "Met")]
    [InlineData("AtLeast", 2, "Met NotMet NoData NotMet", "Undetermined")]
    [InlineData("AtLeast", 2, "NotMet NotMet NoData", "NotMet")]
    [InlineData("AtLeast", 9, "Met Exceeded", "Met")]
    [InlineData("AtLeast", 9, "Met NotMet", "NotMet")]
    [InlineData("WorstTwo", 0, "NotMet Met Met", "Met")]
    [InlineData("WorstTwo", 0, "NotMet NoData Met", "Undetermined")]
    [InlineData("WorstTwo", 0, "Exceeded Met OffTrack", "Met")]
    [InlineData("WorstTwo", 0, "Met", "Met")]
    [InlineData("WorstTwo", 0, "NotMet", "NotMet")]
    public void Composition_OfStatuses_FollowsItsRule(string kind, int count, string statuses, string expected)
    {
        var rule = kind switch
        {
            "Every" => CompositionRule.Every,
            "Any" => CompositionRule.Any,
            "AtLeast" => CompositionRule.AtLeast(count),
            _ => CompositionRule.WorstTwo,
        };
        var compose = typeof(EvaluationEngine).Assembly.GetType("HanoiPlan.Sdk.Evaluation.Composition", true)!
            .GetMethod("Of")!.CreateDelegate<Func<CompositionRule, AssessmentStatus[], AssessmentStatus>>();
        AssessmentStatus[] given = [.. statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => AssessmentStatus.FromName(name))];
        Assert.Equal(expected, compose(rule, given).Name);
        Array.Reverse(given);
        Assert.Equal(expected, compose(rule, given).Name);
    }

    [Fact]
    public void DeclaredDifference_ThatFiguresContradict_SaysBoth()
    {
        var difference = Assert.Single(Declared(DeclaredOutcome.Met, "2025-12-31", "70").DeclaredDifferences);
        Assert.True(difference.IsContradicted);
        Assert.Equal(AssessmentStatus.NotMet, difference.Computed);
        Assert.Equal(1, difference.Indicator.Indicator.Number);
        Assert.Equal("(1) Name: declared met, computed not met.", difference.ToString());
        Assert.Equal("(1) Tên: công bố hoàn thành, SDK đánh giá không đạt.", difference.ToText(Language.Vietnamese));
    }

    [Fact]
    public void DeclaredDifference_ThatFiguresLeaveOpen_CannotBeConfirmed()
    {
        var assessment = Declared(DeclaredOutcome.Met, "2025-12-31", "79.5 81/100");
        Assert.Equal(AssessmentStatus.Conflict, assessment.Indicators[0].Status);
        Assert.Equal("(1) Name: declared met, computed conflict, so it cannot be confirmed.", Assert.Single(assessment.DeclaredDifferences).ToText(Language.English));
        var open = Declared(DeclaredOutcome.Met, "2025-12-31", null);
        Assert.Equal(AssessmentStatus.Undetermined, open.Indicators[0].Status);
        var difference = Assert.Single(open.DeclaredDifferences);
        Assert.False(difference.IsContradicted);
        Assert.Equal("(1) Tên: công bố hoàn thành, SDK đánh giá chưa xác định nên không xác nhận được.", difference.ToText(Language.Vietnamese));
    }

    [Theory]
    [InlineData("met", "81", 0)]
    [InlineData("met", "91", 0)]
    [InlineData("exceeded", "91", 0)]
    [InlineData("exceeded", "81", 1)]
    [InlineData("not-met", "79", 0)]
    [InlineData("not-met", "80", 1)]
    public void DeclaredVerdict_ThatFiguresBearOut_IsNoDifference(string outcome, string value, int expected) =>
        Assert.Equal(expected, Declared(DeclaredOutcome.FromName(outcome), "2025-12-31", value).DeclaredDifferences.Count);

    // Declared on 16 October 2025: known from that day on, and only in an evaluation that knows that day.
    [Theory]
    [InlineData("2025-10-15", null, 0)]
    [InlineData("2025-10-16", null, 1)]
    [InlineData("2025-12-31", "2025-10-15", 0)]
    [InlineData("2025-12-31", "2025-10-16", 1)]
    [InlineData("2025-10-15", "2025-12-31", 0)]
    public void DeclaredVerdict_CountsFromItsDay(string at, string? known, int expected)
    {
        var assessment = Declared(DeclaredOutcome.Met, at, "81", known);
        Assert.Equal(expected, assessment.Indicators[0].Declared.Count);
        Assert.Equal(expected, assessment.Declared.Count);
    }

    // What is put together when first asked for is put together once.
    [Fact]
    public void WhatFollowsFromAnAnswer_IsPutTogetherOnce()
    {
        var assessment = Declared(DeclaredOutcome.Met, "2025-12-31", "81");
        var answer = assessment["T"];
        Assert.Same(answer.Flips, answer.Flips);
        Assert.Same(answer.Flags, answer.Flags);
        Assert.Same(answer.Trace, answer.Trace);
        Assert.Same(answer.ObservationsUsed, answer.ObservationsUsed);
        Assert.Same(assessment.Trace, assessment.Trace);
        Assert.Same(assessment.Indicators[0].Counts, assessment.Indicators[0].Counts);
        Assert.Same(assessment.Indicators[0].Trace, assessment.Indicators[0].Trace);
        Assert.Same(assessment.Fields[0].Counts, assessment.Fields[0].Counts);
        Assert.Same(assessment.Fields[0].Trace, assessment.Fields[0].Trace);
        Assert.Same(answer.Trace.Children[0].Citation, answer.Trace.Children[0].Citation);
    }

    [Fact]
    public void Pace_AtTheBaseline_IsNotYetReversing()
    {
        PaceMeasure Pace(string value) => Assess(Higher(), t => t.AtLeast(80m), "2023-12-31", "2020 final 70", $"2023 final {value}").Pace!;
        Assert.Equal(Rational.Zero, Pace("70").Progress);
        Assert.False(Pace("70").IsReversing);
        Assert.True(Pace("69.99").IsReversing);
        Assert.False(Pace("70.01").IsReversing);
    }

    // An average of −100 % or less leaves nothing to divide by: no growth of the years left can be named for that edge.
    [Fact]
    public void Required_OfAnEdgeThatNoGrowthDescribes_IsNotNamed()
    {
        Assert.Null(Assess(Growth(), t => t.AtLeast(-100m).AverageGrowth(), "2023-06-30", "2021 final 1", "2022 final 1").Required);
        var upper = Assess(Growth(), t => t.Between(-100m, 0m).AverageGrowth(), "2023-06-30", "2021 final 0", "2022 final 0").Required!;
        Assert.Null(upper.ToLower);
        Assert.Equal("a rise of at most 0% in each of the 3 years left or missing", upper.ToString());
        Assert.Equal("3 năm còn lại hoặc còn thiếu mỗi năm phải tăng không quá 0%", upper.ToText(Language.Vietnamese));
    }

    // At most 75 from 90, now 80 with three years left: one edge, from above.
    [Fact]
    public void Required_OfACap_NamesTheUpperEdge()
    {
        var required = Assess(Lower(), t => t.AtMost(74m), "2023-06-30", "2020 final 90", "2022 final 80").Required!;
        Assert.Null(required.ToLower);
        Assert.Equal(-2m, required.ToUpper);
        Assert.Equal("a fall of at least 2 percentage points in each of the 3 years left", required.ToString());
    }

    [Fact]
    public void Value_NamesItsPeriod() =>
        Assert.Equal("2025: 80.5%", Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 80.5").Value!.ToString());

    [Fact]
    public void PlaceOf_WithoutAName_IsRefusedByName()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        Assert.Throws<ArgumentNullException>("targetId", () => CompiledPlan.Compile(plan)[null!]);
        Assert.Throws<ArgumentNullException>("targetId", () => new EvaluationEngine().Evaluate(plan, Set(plan), EvaluationMoment.At(Date("2025-12-31")))[null!]);
        Assert.Throws<ArgumentNullException>("plan", () => CompiledPlan.Compile(null!));
    }

    // 20 % more than 50 is 60: judged by the row that the baseline gives, at the end and on the way.
    [Fact]
    public void RowFor_OfARelativeRange_AppliesTheBaseline()
    {
        var target = CompiledPlan.Compile(Plan(t => t.AtLeast(20m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), Higher())).Targets[0];
        var row = target.RowFor(target.Target.Original, TimePeriod.Year(2022), Rational.From(50m), new LocalDate(2020, 12, 31), EvaluationOptions.Default)!;
        Assert.Equal("OffTrack | ≥ 262/5 AtRisk | ≥ 269/5 OnTrack | ≥ 60 Met", row.ToString());
        Assert.Null(target.RowOn(Date("2025-12-31")));
        Assert.Null(target.RowFor(target.Target.Original, TimePeriod.Year(2022), Rational.Zero, new LocalDate(2020, 12, 31), EvaluationOptions.Default));
    }

    // One count a status that some target has, and none for the others.
    [Fact]
    public void Watched_OnlyStatusesThatThereAre_AreCounted()
    {
        var counted = new ConcurrentBag<string>();
        var described = new ConcurrentBag<string>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == SdkTelemetry.Name && instrument.Name == SdkTelemetry.TargetsJudged)
                {
                    described.Add($"{instrument.Unit} {instrument.Description}");
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary(tag => tag.Key, tag => (string?)tag.Value);
            if (all[SdkTelemetry.PlanTag] == "declared-counted")
            {
                counted.Add($"{value} {all[SdkTelemetry.StatusTag]}");
            }
        });
        meters.Start();
        Declared(DeclaredOutcome.Met, "2025-12-31", "81", null, "declared-counted");
        Assert.Equal(["1 Met", "1 NoData"], counted.Order());
        Assert.Equal(["{target} Targets judged."], described);
    }

    // A plan of two targets on one indicator by the rule "any", with a verdict on it and on the whole; the second never has figures.
    private static PlanAssessment Declared(DeclaredOutcome outcome, string at, string? value, string? known = null, string id = "declared")
    {
        var document = new SourceDocument("d", Name, null, null, null);
        var source = SourceReference.To(document, "1");
        var day = TimePeriod.Day(Date("2025-10-16"));
        var plan = new PlanBuilder(id, Name).Term(2021, 2025).Area(Area).InForceFrom(new LocalDate(2020, 12, 1)).Document(document)
            .Field("f", Name, source)
            .Measures(new[] { "m", "n" }.Select(code => Sdk.Measures.Measure.Create(code, Name, Unit.Percent, 2, Preference.HigherIsBetter, m => m.Stock())))
            .Indicator(1, "i", Name, "f", source, i => i.Composition(CompositionRule.Any).Target("T", "m", t => t.Between(80m, 90m).Stated("80 - 90").Cites(source)))
            .Indicator(2, "j", Name, "f", source, i => i.Target("U", "n", t => t.AtLeast(80m).Stated("80").Cites(source)))
            .Verdict(DeclaredVerdict.Of(VerdictSubject.Indicator(1), outcome, Name, day, "source", EvidenceGrade.Seen, null))
            .Verdict(DeclaredVerdict.Of(VerdictSubject.WholePlan, outcome, Name, day, "source", EvidenceGrade.Seen, null))
            .Build();
        var moment = EvaluationMoment.At(Date(at));
        string[] rows = value is null ? ["2024 final 79"] : [$"2025 final {value}"];
        return new EvaluationEngine().Evaluate(plan, Set(plan, rows), known is null ? moment : moment.KnownOn(Date(known)));
    }
}
