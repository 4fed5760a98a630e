using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>Somebody a plan is sent to. Immutable.</summary>
public sealed class Recipient
{
    /// <summary>Makes a recipient.</summary>
    /// <param name="number">The place in the plan's list, from 1.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="purpose">What it is sent for, such as "for report"; null when not stated.</param>
    /// <param name="source">Where the plan lists the recipient.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public Recipient(int number, LocalisedText name, LocalisedText? purpose, SourceReference source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        Number = number;
        Name = name;
        Purpose = purpose;
        Source = source;
    }

    /// <summary>The place in the plan's list, from 1.</summary>
    public int Number { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>What it is sent for; null when not stated.</summary>
    public LocalisedText? Purpose { get; }

    /// <summary>Where the plan lists the recipient.</summary>
    public SourceReference Source { get; }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
