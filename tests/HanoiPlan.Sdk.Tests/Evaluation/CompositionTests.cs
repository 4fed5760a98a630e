using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class CompositionTests
{
    // Values of five targets "at least 80", each with its exceeding point at 90: 95 exceeds, 85 meets, 70 misses, ? has no figure.
    [Theory]
    [InlineData("every", "85 85 85", "Met")]
    [InlineData("every", "95 95 95", "Exceeded")]
    [InlineData("every", "95 85 95", "Met")]
    [InlineData("every", "95 70 ?", "NotMet")]
    [InlineData("every", "95 85 ?", "Undetermined")]
    [InlineData("every", "? ? ?", "NoData")]
    [InlineData("any", "70 70 85", "Met")]
    [InlineData("any", "70 70 70", "NotMet")]
    [InlineData("any", "70 70 ?", "Undetermined")]
    [InlineData("any", "? ? ?", "NoData")]
    [InlineData("any", "70 ? 95", "Exceeded")]
    [InlineData("two", "85 70 85", "Met")]
    [InlineData("two", "85 70 70", "NotMet")]
    [InlineData("two", "85 70 ?", "Undetermined")]
    [InlineData("two", "70 70 ?", "NotMet")]
    [InlineData("share60", "85 85 70", "Met")]
    [InlineData("share60", "85 70 70", "NotMet")]
    [InlineData("worst-two", "85 85 70", "Met")]
    [InlineData("worst-two", "85 70 70", "NotMet")]
    public void Indicator_ByItsRule_IsMadeOfItsTargets(string rule, string values, string expected)
    {
        var indicator = Evaluate(rule, values).Indicators[0];
        Assert.Equal(expected, indicator.Status.Name);
        Assert.Equal(3, indicator.Counts.Total);
    }

    [Fact]
    public void Node_WithoutIndicators_IsNotQuantified()
    {
        var assessment = Evaluate("every", "85 85 85");
        Assert.Equal(AssessmentStatus.NotQuantified, assessment.Nodes.Single(node => node.Id == "programme-2").Status);
        var served = assessment.Nodes.Single(node => node.Id == "programme-1");
        Assert.Equal(AssessmentStatus.Met, served.Status);
        Assert.Equal(Standing.Ours, Assert.Single(served.Links).Standing);
        Assert.Equal(AssessmentStatus.Met, assessment.Fields[0].Status);
    }

    [Fact]
    public void Goal_WithATarget_IsJudgedLikeAnyOther_AndWithoutOneIsNotQuantified()
    {
        var assessment = Evaluate("every", "85 85 85");
        Assert.Equal(AssessmentStatus.Met, assessment.Goals[0].Status);
        Assert.Equal(AssessmentStatus.NotQuantified, assessment.Goals[1].Status);
    }

    [Theory]
    [InlineData("85 85 85", 0)]
    [InlineData("85 85 70", 1)]
    public void DeclaredVerdict_ThatFiguresContradict_IsListed(string values, int expected)
    {
        var differences = Evaluate("every", values).DeclaredDifferences;
        Assert.Equal(expected, differences.Count(difference => difference.IsContradicted));
        Assert.All(differences, difference => Assert.Equal(DeclaredOutcome.Met, difference.Verdict.Outcome));
    }

    [Fact]
    public void SeveralAuthoritiesOnOneMeasure_AreEachJudged()
    {
        var source = SourceReference.To(new SourceDocument("d", LocalisedText.Of("Văn bản", "Document"), null, null, null));
        var plan = Base("two")
            .Measure(Higher())
            .Indicator(1, "i", Name, "f", source, i => i
                .Target("CITY", "m", t => t.Between(30m, 35m).Stated("30 - 35").Cites(source))
                .Target("PROGRAMME", "m", t => t.AtLeast(35m).OfAuthority(LocalisedText.Of("Chương trình 08", "Programme 08")).Stated("35").Cites(source)))
            .Build();
        var assessment = new EvaluationEngine().Evaluate(plan, Set(plan, "2025 final 33"), EvaluationMoment.At(Date("2025-12-31")));
        Assert.Equal(AssessmentStatus.Met, assessment["CITY"].Status);
        Assert.Equal(AssessmentStatus.NotMet, assessment["PROGRAMME"].Status);
        Assert.Equal("Programme 08", assessment["PROGRAMME"].Target.Authority!.English);
    }

    private static readonly LocalisedText Name = LocalisedText.Of("Tên", "Name");

    private static PlanBuilder Base(string id)
    {
        var document = new SourceDocument("d", Name, null, null, null);
        return new PlanBuilder(id, Name).Term(2021, 2025).Area(Area).InForceFrom(new LocalDate(2020, 12, 1)).Document(document)
            .Field("f", Name, SourceReference.To(document, "1"));
    }

    private static PlanAssessment Evaluate(string rule, string values)
    {
        var source = SourceReference.To(new SourceDocument("d", Name, null, null, null), "1");
        var composition = rule switch
        {
            "every" => CompositionRule.Every,
            "any" => CompositionRule.Any,
            "two" => CompositionRule.AtLeast(2),
            "share60" => CompositionRule.ShareMet(60m),
            _ => CompositionRule.WorstTwo,
        };
        var codes = new[] { "a", "b", "c" };
        var plan = Base("composed")
            .Measures(codes.Select(code => Sdk.Measures.Measure.Create(code, Name, Unit.Percent, 2, Preference.HigherIsBetter, m => m.Stock())))
            .Indicator(1, "i", Name, "f", source, i =>
            {
                i.Composition(composition);
                foreach (var code in codes)
                {
                    i.Target("T" + code, code, t => t.Between(80m, 90m).Stated("80 - 90").Cites(source));
                }
            })
            .Programme(1, Name, source)
            .Programme(2, Name, source)
            .Goal(2025, Name, source, "Ta")
            .Goal(2030, Name, source)
            .Link(new PlanLink(NodeReference.Indicator(1), NodeReference.Programme(1), true, Standing.Ours, LocalisedText.Of("tên", "title"), EvidenceGrade.Reading))
            .Verdict(DeclaredVerdict.Of(VerdictSubject.Indicator(1), DeclaredOutcome.Met, Name, Sdk.Time.TimePeriod.Day(Date("2025-10-16")), "source", EvidenceGrade.Seen, null))
            .Build();
        var rows = values.Split(' ').Zip(codes).Where(pair => pair.First != "?").Select(pair => $"{pair.Second}: 2025 final {pair.First}");
        return new EvaluationEngine().Evaluate(plan, Set(plan, [.. rows]), EvaluationMoment.At(Date("2025-12-31")));
    }
}
