using System.Globalization;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>One thing that a draft guesses or doubts: the question, the answers to choose from, and the one taken so far. Immutable.</summary>
public sealed class DraftChoice
{
    internal DraftChoice(string id, DraftQuestion question, string? targetId, DocumentTarget? source, LocalisedText why, IReadOnlyList<string> options, string taken)
    {
        Id = id;
        Question = question;
        TargetId = targetId;
        Source = source;
        Why = why;
        Options = options;
        Taken = taken;
    }

    /// <summary>A stable identifier within the draft, such as "T05.1:basis".</summary>
    public string Id { get; }

    /// <summary>What is asked.</summary>
    public DraftQuestion Question { get; }

    /// <summary>The target that it is about; null for the plan as a whole.</summary>
    public string? TargetId { get; }

    /// <summary>The statement in the document, with its line and place; null for the plan as a whole.</summary>
    public DocumentTarget? Source { get; }

    /// <summary>Why it is open.</summary>
    public LocalisedText Why { get; }

    /// <summary>The answers that can be chosen. Years, days and baselines take any value of the same form.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>The answer that the draft takes until another is chosen.</summary>
    public string Taken { get; }

    /// <summary>One line in English: identifier, reason and answer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} = {Taken}: {Why.English}");
}
