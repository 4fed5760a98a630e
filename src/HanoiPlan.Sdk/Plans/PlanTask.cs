using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A main task or solution of the term (nhiệm vụ, giải pháp chủ yếu). Immutable; made by a plan's builder.</summary>
public sealed class PlanTask : PlanNode
{
    internal PlanTask(int number, LocalisedText title, LocalisedText summary, SourceReference source)
        : base(NodeReference.Task(number), title, summary, source)
    {
    }
}
