using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A breakthrough (khâu đột phá). Immutable; made by a plan's builder.</summary>
public sealed class Breakthrough : PlanNode
{
    internal Breakthrough(int number, LocalisedText title, LocalisedText summary, SourceReference source)
        : base(NodeReference.Breakthrough(number), title, summary, source)
    {
    }
}
