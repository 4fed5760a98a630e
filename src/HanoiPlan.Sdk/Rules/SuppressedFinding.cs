using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>A finding that was set aside, and by what. Immutable.</summary>
public sealed class SuppressedFinding
{
    internal SuppressedFinding(Finding finding, Suppression suppression)
    {
        Finding = finding;
        Suppression = suppression;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>What set it aside: why, by whom and when.</summary>
    public Suppression Suppression { get; }

    /// <summary>The finding and the reason.</summary>
    public override string ToString() => $"{Finding} (set aside by {Suppression.By}: {Suppression.Reason})";
}
