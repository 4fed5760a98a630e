using System.Globalization;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>A place that could not be read as a target, what was expected there, and the part that was understood.</summary>
public sealed class StatementError
{
    internal StatementError(int start, int length, LocalisedText expected, LocalisedText message, string understood)
    {
        Start = start;
        Length = length;
        Expected = expected;
        Message = message;
        Understood = understood;
    }

    /// <summary>Where it begins in the text as given, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is in the text as given, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>What was expected at the place.</summary>
    public LocalisedText Expected { get; }

    /// <summary>What is wrong with what stands there.</summary>
    public LocalisedText Message { get; }

    /// <summary>The part of the statement that was understood; empty when nothing was.</summary>
    public string Understood { get; }

    /// <summary>The error as a finding of severity <see cref="Severity.Error"/>; the place is the column in a one-line text.</summary>
    public Finding ToFinding() =>
        new(StatementFindingCodes.Unreadable, Severity.Error, Understood, Message, new Place(null, 1, Start + 1, null));

    /// <summary>One line in English: place, message and what was expected.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"at {Start}, length {Length}: {Message.English} Expected {Expected.English}.");
}
