using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Makes the plan of a case.</summary>
internal static class RelationPlan
{
    private static LocalisedText Name { get; } = LocalisedText.Of("Thử", "Test");

    private static SourceReference Source { get; } = SourceReference.To(new SourceDocument("doc", Name, null, null, null), "1");

    public static Plan Create(RelationCase made) => new PlanBuilder("town", Name)
        .Term(made.Wanted.First, made.Wanted.Last)
        .Area(AreaCode.Of(made.AreaName))
        .InForceFrom(made.InForceFrom)
        .Document(Source.Document)
        .Field("f", Name, Source)
        .Measures(made.Asked.ToMeasures())
        .Indicator(1, "i", Name, "f", Source, indicator => indicator.Target(OneTargetPlan.TargetId, OneTargetPlan.MeasureCode, target =>
        {
            target.Stated("…").Cites(Source);
            made.Wanted.Write(target);
        }))
        .Build();
}
