using System.Globalization;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>A passage of a document that is not offered as a target, and why. Immutable.</summary>
public sealed class LeftOutText
{
    /// <summary>Makes one, for what a reader of a file leaves out before the text is read.</summary>
    /// <param name="reason">Why it is left out.</param>
    /// <param name="line">The line in the text as given, from 1.</param>
    /// <param name="start">Where it begins in the text as given, in UTF-16 units from 0.</param>
    /// <param name="length">How long it is there, in UTF-16 units; 0 for what the text does not hold.</param>
    /// <param name="text">The passage, shortened when it is long.</param>
    /// <param name="message">The reason in a sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1, or a place is negative.</exception>
    public LeftOutText(LeftOutReason reason, int line, int start, int length, string text, LocalisedText message)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(message);
        Reason = reason;
        Line = line;
        Start = start;
        Length = length;
        Text = text;
        Message = message;
    }

    /// <summary>Why it is left out.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>The line in the text as given, from 1.</summary>
    public int Line { get; }

    /// <summary>Where it begins in the text as given, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is in the text as given, in UTF-16 units; 0 for what the text does not hold.</summary>
    public int Length { get; }

    /// <summary>The passage with its lines joined, shortened after 160 characters.</summary>
    public string Text { get; }

    /// <summary>The reason in a sentence.</summary>
    public LocalisedText Message { get; }

    /// <summary>The passage as a note, with its line.</summary>
    public Finding ToFinding() => new(StatementFindingCodes.LeftOut, Severity.Information, Text, Message, new Place(null, Line, 0, null));

    /// <summary>One line in English: line, reason and passage.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Reason.Name}: {Text}");
}
