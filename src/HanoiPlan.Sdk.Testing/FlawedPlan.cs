using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Testing.Making;

namespace HanoiPlan.Sdk.Testing;

/// <summary>A plan with nothing wrong with it but one thing. Immutable.</summary>
public sealed class FlawedPlan
{
    internal FlawedPlan(ulong seed, PlanFlaw flaw, PlanDraft sound, PlanDraft flawed)
    {
        Seed = seed;
        Flaw = flaw;
        Sound = sound;
        Flawed = flawed;
    }

    /// <summary>The seed that it was made from.</summary>
    public ulong Seed { get; }

    /// <summary>What is wrong with it.</summary>
    public PlanFlaw Flaw { get; }

    internal PlanDraft Sound { get; }

    internal PlanDraft Flawed { get; }

    /// <summary>The plan as it was before the flaw was put in.</summary>
    public Plan ToSoundPlan() => Sound.ToBuilder().Build();

    /// <summary>The flawed plan as a builder, whose <see cref="PlanBuilder.TryBuild"/> gives the finding or, for a flaw that only a rule sees, the plan.</summary>
    public PlanBuilder ToBuilder() => Flawed.ToBuilder();

    /// <summary>What rules look at: the plan, or what kept it from being built.</summary>
    public RuleInput ToInput() => ToBuilder().TryBuild(out var plan, out var findings) ? RuleInput.Of(plan) : RuleInput.Empty.With(findings);

    /// <summary>The flaw and the plan's identifier.</summary>
    public override string ToString() => $"{Flaw}, in {Flawed.Id} of {Flawed.Indicators.Count} indicators, {Flawed.Nodes.Count} parts, {Flawed.Bodies.Count} bodies";
}
