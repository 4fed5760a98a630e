using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Sentences of a trace that only some answers have.</summary>
public sealed class TraceDetailTests
{
    private static readonly LocalisedText Name = LocalisedText.Of("Tên", "Name");

    [Fact]
    public void PartWithoutIndicators_SaysThatNoneServesIt()
    {
        var document = new SourceDocument("d", Name, null, null, null);
        var source = SourceReference.To(document, "1");
        var plan = new PlanBuilder("p", Name).Term(2021, 2025).Area(Area).InForceFrom(new LocalDate(2020, 12, 1)).Document(document)
            .Field("f", Name, source).Measure(Higher())
            .Indicator(1, "i", Name, "f", source, i => i.Target("T", "m", t => t.AtLeast(80m).Stated("80").Cites(source)))
            .Programme(1, Name, source)
            .Build();
        var programme = new EvaluationEngine().Evaluate(plan, Set(plan), EvaluationMoment.At(Date("2025-12-31"))).Nodes.Single(node => node.Id == "programme-1");
        Assert.Equal("Name: Not quantified, no indicator serves it.", programme.Trace.ToText(Language.English));
        Assert.Equal("Tên: Không lượng hóa, không có chỉ tiêu nào gắn với mục này.", programme.Trace.ToText(Language.Vietnamese));
        Assert.Equal(0, programme.Trace.Counts.Total);
        Assert.Empty(programme.Trace.Children);
    }

    // 50 points more than 40 may have been reached in the year without a figure, 50 more than 60 cannot: nothing lies above 100.
    [Fact]
    public void Conflict_WhoseSideIsOpen_NamesAllThatItCanBe()
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var step = Assess(
                share, t => t.AtLeast(50m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2020 final 40", "2020 final 60", "2024 final 65")
            .Trace.Children.OfType<ConflictStep>().Single();
        Assert.Equal("Sources of equal standing disagree: 40% (published) → Met / Not met; 60% (published) → Not met.", step.ToText(Language.English));
        Assert.Equal("Các nguồn có giá trị như nhau công bố khác nhau: 40% (công bố) → Đạt / Không đạt; 60% (công bố) → Không đạt.", step.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Judgement_CitesTheVersionThatCounts()
    {
        var later = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Văn bản sau", "Later document"), null, null, null), "7");
        var plan = Plan(t => t.AtLeast(80m).Restated(Date("2023-02-01"), r => r.AtLeast(79m).Stated("79").Cites(later)), Higher());
        string Cited(string rules) => new EvaluationEngine().Evaluate(plan, Set(plan), EvaluationMoment.At(Date("2025-12-31")).UnderRulesOf(Date(rules)))["T"]
            .Trace.Citation.Cite(Language.English);
        Assert.Equal("Later document, section 7", Cited("2023-02-01"));
        Assert.Equal("Test, section 1", Cited("2023-01-31"));
        Assert.Equal("Test, section 1", Cited("2020-01-01"));
    }

    // From 50 to 200 in five years by the same rate; after two years 80 are 30 of 150 points, a fifth of the way at two fifths of the time.
    [Fact]
    public void Pace_OnAnotherPath_SaysThatThePathDecides()
    {
        var persons = Measure(Preference.HigherIsBetter, 0, m => m.Stock(), Unit.Persons);
        var step = Assess(persons, t => t.AtLeast(200m).Along(TargetPath.ConstantGrowth), "2023-06-30", "2020 final 50", "2022 final 80").Trace.Children.OfType<PaceStep>().Single();
        Assert.Equal(
            "20% of the way was covered when 40% of the time had passed; the target's path is not the straight line, so what the path expects by then decides.",
            step.ToText(Language.English));
        Assert.Equal(
            "Đã đi được 20% quãng đường khi 40% thời gian đã qua; lộ trình của chỉ tiêu không phải đường thẳng nên kết luận theo mức mà lộ trình yêu cầu vào lúc đó.",
            step.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Statement_SaysWhatIsAskedOfTheSpan()
    {
        static StatementStep Of(Measure measure, Action<TargetBuilder> target) => Assess(measure, target, "2020-12-31").Trace.Children.OfType<StatementStep>().Single();
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var maintained = Of(share, t => t.Whole().Maintain());
        Assert.Contains("; it must hold throughout 2021–2025, due 2025-12-31.", maintained.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("; phải duy trì suốt giai đoạn 2021 - 2025, hạn 31/12/2025.", maintained.ToText(Language.Vietnamese), StringComparison.Ordinal);
        var milestone = Of(Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1), Unit.Done), t => t.Done().Milestone().Over(2022));
        Assert.Contains("; it must be done within 2022, due 2022-12-31.", milestone.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("; phải hoàn thành trong năm 2022, hạn 31/12/2022.", milestone.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Superseded_KeepsItsOwnUnitOrItsParts()
    {
        var persons = Measure(Preference.HigherIsBetter, 0, m => m.Stock(), Unit.Persons);
        var plan = Plan(t => t.AtLeast(3000m), persons);
        Observation Record(ObservationKind kind, string recorded, Action<ObservationBuilder> details) =>
            Observation.Create("m", Area, TimePeriod.Year(2025), kind, Date(recorded), details);
        var set = ObservationSet.Create(plan.Measures,
        [
            Record(ObservationKind.Final, "2026-03-01", o => o.WithValue(3500m)),
            Record(ObservationKind.Estimate, "2025-11-01", o => o.WithValue(3.2m, Unit.ThousandPersons)),
        ]);
        var step = new EvaluationEngine().Evaluate(plan, set, EvaluationMoment.At(Date("2025-12-31")))["T"].Trace.Children.OfType<ValueStep>().Single();
        var aside = Assert.IsType<SupersededStep>(Assert.Single(step.Children));
        Assert.Equal("It replaces 3.2 thousand persons (estimate, recorded 2025-11-01).", aside.ToText(Language.English));
        Assert.Equal("Thay cho 3,2 nghìn người (ước tính, ghi nhận 01/11/2025).", aside.ToText(Language.Vietnamese));

        var parts = Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 estimate 1620/2000 2025-11-01", "2025 final 82").Trace
            .Children.OfType<ValueStep>().Single().Children.OfType<SupersededStep>().Single();
        Assert.Equal("It replaces 1,620/2,000 (estimate, recorded 2025-11-01).", parts.ToText(Language.English));
        Assert.Equal("Thay cho 1.620/2.000 (ước tính, ghi nhận 01/11/2025).", parts.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Citation_OfSeveralFigures_NamesEachSourceOnce()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        Observation Record(decimal value, string source) => Observation.Create(
            "m", Area, TimePeriod.Year(2025), ObservationKind.Final, Date("2026-01-01"), o => o.WithValue(value).From(source));
        var set = ObservationSet.Create(plan.Measures, [Record(79m, "Yearbook"), Record(81m, "Report"), Record(82m, "Yearbook")]);
        var step = new EvaluationEngine().Evaluate(plan, set, EvaluationMoment.At(Date("2025-12-31")))["T"].Trace.Children.OfType<ConflictStep>().Single();
        Assert.Equal("Yearbook; Report", step.Citation.Cite(Language.English));
        Assert.Equal("Yearbook; Report", step.Citation.Cite(Language.Vietnamese));
    }

    // 1,620 of 2,000 are 81 per cent; the numbers are written as each language writes them.
    [Fact]
    public void Value_MadeOfParts_ShowsThem()
    {
        var step = Assess(Higher(), t => t.AtLeast(80m), "2025-12-31", "2025 final 1620/2000").Trace.Children.OfType<ValueStep>().Single();
        Assert.Equal("2025: 81% (1,620/2,000, final, recorded 2025-12-31).", step.ToText(Language.English));
        Assert.Equal("Năm 2025: 81% (1.620/2.000, chính thức, ghi nhận 31/12/2025).", step.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Value_OfTheWeakestPart_SaysSo()
    {
        var parts = new[] { "a", "b" }.Select(code => Sdk.Measures.Measure.Create(code, Name, Unit.Percent, 2, Preference.HigherIsBetter, m => m.Stock()));
        var plan = Plan(t => t.AtLeast(80m), [Measure(Preference.HigherIsBetter, 2, m => m.Stock().WeakestOf("a", "b")), .. parts]);
        var step = Assess(plan, EvaluationMoment.At(Date("2025-12-31")), "a: 2025 final 85", "b: 2025 preliminary 82").Trace.Children.OfType<ValueStep>().Single();
        Assert.Equal("2025: 82% (the weakest part, preliminary).", step.ToText(Language.English));
        Assert.Equal("Năm 2025: 82% (lấy phần thấp nhất, sơ bộ).", step.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Year_ThatSourcesDisagreeAbout_NamesBothAnswers()
    {
        var measure = Measure(Preference.HigherIsBetter, 0, null, Unit.Persons);
        var step = Assess(measure, t => t.AtLeast(9000m).EveryYear().Over(2021, 2022), "2022-12-31", "2021 final 9100", "2021 final 8900", "2022 final 9500")
            .Trace.Children.OfType<YearsStep>().Single().Children[0];
        Assert.EndsWith(" persons, met or not met.", step.ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(" người, đạt hoặc không đạt.", step.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }
}
