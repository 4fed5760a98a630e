using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>An indicator, open to change.</summary>
internal sealed record IndicatorDraft(
    int Number, string Id, LocalisedText Name, string FieldId, SourceReference Source, CompositionRule Rule, IReadOnlyList<TargetDraft> Targets, IReadOnlyList<Reading> Readings)
{
    public static IndicatorDraft Of(Indicator indicator) => new(
        indicator.Number, indicator.Id, indicator.Name, indicator.Field.Id, indicator.Source, indicator.Composition,
        [.. indicator.Targets.Select(TargetDraft.Of)], indicator.Readings);

    public void Write(PlanBuilder plan) => plan.Indicator(Number, Id, Name, FieldId, Source, indicator =>
    {
        indicator.Composition(Rule);
        foreach (var target in Targets)
        {
            indicator.Target(target.Id, target.MeasureCode, target.Write);
        }

        foreach (var reading in Readings)
        {
            indicator.Read(reading);
        }
    });
}
