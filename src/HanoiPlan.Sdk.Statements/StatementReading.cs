using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What reading a text gave: the targets in the order of the text, and the places that could not be read.</summary>
public sealed class StatementReading
{
    internal StatementReading(Language language, IReadOnlyList<TargetStatement> targets, IReadOnlyList<StatementError> errors)
    {
        Language = language;
        Targets = targets;
        Errors = errors;
    }

    /// <summary>The language that the text was read in: as given, or told from its wording.</summary>
    public Language Language { get; }

    /// <summary>The targets, in the order in which they stand in the text.</summary>
    public IReadOnlyList<TargetStatement> Targets { get; }

    /// <summary>The places that could not be read, in the order of the text. Empty when everything was.</summary>
    public IReadOnlyList<StatementError> Errors { get; }

    /// <summary>The errors, then the doubts of every target, as findings.</summary>
    public IReadOnlyList<Finding> ToFindings() =>
    [
        .. Errors.Select(error => error.ToFinding()),
        .. Targets.SelectMany(target => target.Doubts.Select(doubt => doubt.ToFinding(target.Name))),
    ];
}
