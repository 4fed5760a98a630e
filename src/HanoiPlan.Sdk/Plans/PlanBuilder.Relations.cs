using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Plans;

public sealed partial class PlanBuilder
{
    internal List<MeasureRelation> Relations { get; } = [];

    /// <summary>Declares what measures have to do with each other; rules hold the plan and figures against it.</summary>
    public PlanBuilder Relate(MeasureRelation relation) => Add(Relations, Checked(relation));
}
