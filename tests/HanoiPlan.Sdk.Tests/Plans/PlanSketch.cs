using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Plans;

/// <summary>A small valid plan to break in one place at a time.</summary>
internal static class PlanSketch
{
    public static LocalDate InForce { get; } = new(2025, 12, 1);

    public static SourceDocument Document { get; } = new("doc", Text("Nghị quyết", "Resolution"), "01-NQ", InForce, null);

    public static SourceReference Source { get; } = SourceReference.To(Document, "1", "a");

    public static Measure Share { get; } = Measure.Create(
        "share", Text("Tỷ lệ", "Share"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.Stock().Within(0, 100));

    public static Measure Growth { get; } = Measure.Create("growth", Text("Tăng trưởng", "Growth"), Unit.PercentPerYear, 2, Preference.HigherIsBetter);

    public static Measure Done { get; } = Measure.Create("done", Text("Hoàn thành", "Done"), Unit.Done, 0, Preference.HigherIsBetter, m => m.Within(0, 1));

    public static Measure Money { get; } = Measure.Create("money", Text("Vốn", "Money"), Unit.TrillionVnd, 1, Preference.HigherIsBetter, m => m.NotBelow(0));

    public static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);

    public static PlanBuilder Header() => new PlanBuilder("city", Text("Chương trình", "Plan"))
        .Document(Document)
        .Area(AreaCode.Parse("48", null))
        .Term(2026, 2030)
        .InForceFrom(InForce)
        .Field("economy", Text("Kinh tế", "Economy"), Source)
        .Measures([Share, Growth, Done, Money]);

    public static PlanBuilder With(Action<IndicatorBuilder> indicator) => Header().Indicator(1, "one", Text("Một", "One"), "economy", Source, indicator);

    public static PlanBuilder With(string measure, Action<TargetBuilder> target) => With(i => i.Target("T1", measure, target));

    public static PlanBuilder Valid() => With("share", Asks);

    public static void Asks(TargetBuilder target) => target.Between(10, 20).Stated("10 - 20%").Cites(Source);

    public static TargetBuilder Cited(this TargetBuilder target) => target.Stated("x").Cites(Source);

    public static IReadOnlyList<Finding> Findings(this PlanBuilder builder)
    {
        Assert.False(builder.TryBuild(out var plan, out var findings));
        Assert.Null(plan);
        return findings;
    }

    public static void Breaks(this PlanBuilder builder, string code, string subject, params string[] words)
    {
        var finding = Assert.Single(builder.Findings());
        Assert.Equal(code, finding.Code);
        Assert.Equal(subject, finding.Subject);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.All(words, word => Assert.Contains(word, finding.Message.English, StringComparison.Ordinal));
    }

    public static Plan Builds(this PlanBuilder builder)
    {
        Assert.True(builder.TryBuild(out var plan, out var findings), string.Join('\n', findings));
        Assert.Empty(findings);
        return plan;
    }
}
