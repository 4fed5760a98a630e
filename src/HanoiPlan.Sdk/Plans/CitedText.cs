using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A text of a plan with its citation: a motto, a theme, a purpose, a clause. Immutable.</summary>
public sealed class CitedText
{
    internal CitedText(LocalisedText text, SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        Text = text;
        Source = source;
    }

    /// <summary>The text: the official wording where it is short, summed up where it is long.</summary>
    public LocalisedText Text { get; }

    /// <summary>Where the plan says it.</summary>
    public SourceReference Source { get; }

    /// <summary>The Vietnamese wording.</summary>
    public override string ToString() => Text.Vietnamese;
}
