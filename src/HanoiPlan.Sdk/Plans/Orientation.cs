using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A major orientation and its focal tasks (định hướng lớn và nhiệm vụ trọng tâm). Immutable; made by a plan's builder.</summary>
public sealed class Orientation : PlanNode
{
    internal Orientation(int number, LocalisedText title, LocalisedText summary, SourceReference source)
        : base(NodeReference.Orientation(number), title, summary, source)
    {
    }
}
