using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// What a rule says of itself: its code, how much its findings matter, and its page in both languages: what it finds, why
/// that matters, an example that breaks it and how to mend it. Immutable; every word added gives a new description.
/// </summary>
public sealed class RuleDescription
{
    private RuleDescription(RuleCode code, Severity severity, LocalisedText title)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Needed = [];
    }

    private RuleDescription(RuleDescription other)
        : this(other.Code, other.Severity, other.Title)
    {
        What = other.What;
        Why = other.Why;
        Example = other.Example;
        Mending = other.Mending;
        Needed = other.Needed;
    }

    /// <summary>The stable code.</summary>
    public RuleCode Code { get; }

    /// <summary>How much a finding of the rule matters.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public LocalisedText Title { get; }

    /// <summary>What the rule finds; null when not written.</summary>
    public LocalisedText? What { get; private init; }

    /// <summary>Why it matters; null when not written.</summary>
    public LocalisedText? Why { get; private init; }

    /// <summary>An example that breaks the rule; null when not written.</summary>
    public LocalisedText? Example { get; private init; }

    /// <summary>How to mend what breaks it; null when not written.</summary>
    public LocalisedText? Mending { get; private init; }

    /// <summary>What must be there besides the subjects; without it the rule does not run, and the report says so.</summary>
    public IReadOnlyList<SubjectKind> Needed { get; private init; }

    /// <summary>Starts a description.</summary>
    /// <param name="code">The code: see <see cref="RuleCode"/>.</param>
    /// <param name="severity">How much a finding matters.</param>
    /// <param name="vietnamese">What is wrong, in a few words, in Vietnamese.</param>
    /// <param name="english">The same in English.</param>
    /// <exception cref="ArgumentException">The code is not of its form or a text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a defined severity.</exception>
    public static RuleDescription Of(string code, Severity severity, string vietnamese, string english)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity is not defined.");
        }

        return new RuleDescription(RuleCode.Of(code), severity, LocalisedText.Of(vietnamese, english));
    }

    /// <summary>The same, with what the rule finds.</summary>
    public RuleDescription Finds(string vietnamese, string english) => new(this) { What = LocalisedText.Of(vietnamese, english) };

    /// <summary>The same, with why it matters.</summary>
    public RuleDescription Because(string vietnamese, string english) => new(this) { Why = LocalisedText.Of(vietnamese, english) };

    /// <summary>The same, with an example that breaks the rule.</summary>
    public RuleDescription BrokenBy(string vietnamese, string english) => new(this) { Example = LocalisedText.Of(vietnamese, english) };

    /// <summary>The same, with how to mend what breaks it.</summary>
    public RuleDescription MendedBy(string vietnamese, string english) => new(this) { Mending = LocalisedText.Of(vietnamese, english) };

    /// <summary>The same, and the rule runs only where at least one of this kind is at hand.</summary>
    public RuleDescription Needs(SubjectKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new RuleDescription(this) { Needed = [.. Needed, kind] };
    }

    /// <summary>The code and the English title.</summary>
    public override string ToString() => $"{Code}: {Title.English}";
}
