using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing.Making;

namespace HanoiPlan.Sdk.Testing;

/// <summary>One thing that can be wrong with a plan, and the code of the one finding that must come of it. Immutable.</summary>
public sealed partial class PlanFlaw
{
    private readonly Func<PlanDraft, SplitMix64, bool> _apply;

    private PlanFlaw(string code, string vietnamese, string english, Func<PlanDraft, SplitMix64, bool> apply)
    {
        Code = code;
        Label = LocalisedText.Of(vietnamese, english);
        _apply = apply;
    }

    /// <summary>Every flaw, in the order of the codes; several may lead to one code.</summary>
    public static IReadOnlyList<PlanFlaw> All { get; } = [.. OfTheBuilder(), .. OfTheRules()];

    /// <summary>The code of the finding, one of <see cref="PlanProblems"/> or of a built-in rule about plans.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The code and what is wrong.</summary>
    public override string ToString() => $"{Code} {Label.English}";

    /// <summary>Puts the flaw into a plan taken apart; false when this plan has nothing that it can be put into.</summary>
    internal bool Apply(PlanDraft draft, SplitMix64 dice) => _apply(draft, dice);
}
