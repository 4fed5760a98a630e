using System.Collections.Frozen;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// A plan whose targets are rows of cut points, ready to judge any number of areas, periods and moments. Compile a plan
/// once and keep it. Immutable and safe to share between threads.
/// </summary>
public sealed class CompiledPlan
{
    private readonly FrozenDictionary<string, int> _places;

    private CompiledPlan(Plan plan)
    {
        Plan = plan;
        Targets = [.. plan.Targets.Select(target => new CompiledTarget(target))];
        _places = Enumerable.Range(0, Targets.Count).ToFrozenDictionary(place => plan.Targets[place].Id, StringComparer.Ordinal);
        GoalTargets = [.. plan.Goals.Select(goal => goal is { Target: { } target, IsIndicatorTarget: false } ? new CompiledTarget(target) : null)];
        Outline = new PlanOutline(plan, target => _places[target.Id]);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The targets, in the plan's order.</summary>
    public IReadOnlyList<CompiledTarget> Targets { get; }

    /// <summary>The goals' own targets, in the goals' order; null where a goal has none or one of the indicators' targets.</summary>
    internal IReadOnlyList<CompiledTarget?> GoalTargets { get; }

    internal PlanOutline Outline { get; }

    /// <summary>A target by its identifier.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public CompiledTarget this[string targetId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(targetId);
            return Targets[PlaceOf(targetId)];
        }
    }

    /// <summary>Where a target stands in the plan's order.</summary>
    internal int PlaceOf(string targetId) => _places.TryGetValue(targetId, out var place)
        ? place
        : throw new KeyNotFoundException($"The plan \"{Plan.Id}\" has no target \"{targetId}\" among its {Targets.Count}.");

    /// <summary>Compiles a plan.</summary>
    public static CompiledPlan Compile(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new CompiledPlan(plan);
    }
}
