using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Plans;

/// <summary>What a plan wants to have become by a year: the end of the term or a horizon beyond it. Immutable; made by a plan's builder.</summary>
public sealed class Goal
{
    internal Goal(int year, LocalisedText text, SourceReference source, Target? target, bool isIndicatorTarget)
    {
        Year = year;
        Text = text;
        Source = source;
        Target = target;
        IsIndicatorTarget = isIndicatorTarget;
    }

    /// <summary>The year by whose end it is wanted.</summary>
    public int Year { get; }

    /// <summary>What is wanted, summed up.</summary>
    public LocalisedText Text { get; }

    /// <summary>Where the plan says it.</summary>
    public SourceReference Source { get; }

    /// <summary>The number that goes with it; null when there is none.</summary>
    public Target? Target { get; }

    /// <summary>True when <see cref="Target"/> is one of the indicators' targets, said a second time and counted once.</summary>
    public bool IsIndicatorTarget { get; }

    /// <summary>The year and the English text.</summary>
    public override string ToString() => $"{Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Text.English}";
}
