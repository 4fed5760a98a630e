using HanoiPlan.Sdk.Rules;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Puts one flaw into a plan, or among observations, with nothing wrong with them.</summary>
internal static class FlawMaker
{
    // Every flaw fits at least one made plan in twenty.
    private const int MostTries = 2_000;

    public static FlawedPlan Plan(IReadOnlyList<PlanFlaw> flaws, ulong seed)
    {
        var dice = new SplitMix64(seed);
        var flaw = flaws[dice.Between(0, flaws.Count - 1)];
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (Put(seed, flaw, PlanMaker.Draft(dice.Next()), dice.Next()) is { } made)
            {
                return made;
            }
        }

        throw new InvalidOperationException($"No plan was made that \"{flaw}\" can be put into.");
    }

    /// <summary>The same flaw in a smaller plan.</summary>
    public static IEnumerable<FlawedPlan> Shrink(FlawedPlan made) => PlanShrinker.Smaller(made.Sound)
        .Where(smaller => smaller.ToBuilder().TryBuild(out var plan, out _) && RuleSet.BuiltIn.Evaluate(RuleInput.Of(plan)).Findings.Count == 0)
        .Select(smaller => Put(made.Seed, made.Flaw, smaller, made.Seed))
        .OfType<FlawedPlan>();

    public static FlawedObservations Observations(IReadOnlyList<ObservationFlaw> flaws, ulong seed)
    {
        var dice = new SplitMix64(seed);
        var flaw = flaws[dice.Between(0, flaws.Count - 1)];
        for (var tries = 0; tries < MostTries; tries++)
        {
            var plan = PlanMaker.Make(dice.Next());
            var sound = ObservationMaker.Clean(plan, dice);
            if (flaw.Put(plan, sound, dice) is { } flawed)
            {
                return new FlawedObservations(seed, flaw, plan, flawed);
            }
        }

        throw new InvalidOperationException($"No observations were made that \"{flaw}\" can be put among.");
    }

    /// <summary>Fewer observations, the flawed ones among them.</summary>
    public static IEnumerable<FlawedObservations> Shrink(FlawedObservations made) => ListShrinker.Shrink(made.Observations)
        .Where(fewer => made.ToSet(fewer).Findings.Any(finding => finding.Code == made.Flaw.Code))
        .Select(fewer => new FlawedObservations(made.Seed, made.Flaw, made.Plan, fewer));

    private static FlawedPlan? Put(ulong seed, PlanFlaw flaw, PlanDraft sound, ulong where)
    {
        var flawed = sound.Copy();
        return flaw.Apply(flawed, new SplitMix64(where)) ? new FlawedPlan(seed, flaw, sound, flawed) : null;
    }
}
