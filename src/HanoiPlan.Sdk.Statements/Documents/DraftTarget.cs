using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>One target of a draft plan, with the answers taken so far. Immutable.</summary>
public sealed class DraftTarget
{
    internal DraftTarget(string id, int indicator, DocumentTarget source)
    {
        Id = id;
        IndicatorNumber = indicator;
        Source = source;
    }

    /// <summary>The identifier, such as "T05.1": the indicator's number and the place within it.</summary>
    public string Id { get; }

    /// <summary>The number of its indicator: the item's where items are numbered through the document, otherwise the place in the text.</summary>
    public int IndicatorNumber { get; }

    /// <summary>The statement and its place.</summary>
    public DocumentTarget Source { get; }

    /// <summary>False when it does not become a target of the plan.</summary>
    public bool IsKept { get; internal init; }

    /// <summary>The target of which it is a second statement; null for none.</summary>
    public string? SameAs { get; internal init; }

    /// <summary>The year of the goal that it becomes because it lies beyond the term; null for a target of an indicator.</summary>
    public int? GoalYear { get; internal init; }

    /// <summary>The measure: made from the statement and the answers, or given by the caller.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What the range speaks of in time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The first year.</summary>
    public required int From { get; init; }

    /// <summary>The last year.</summary>
    public required int To { get; init; }

    /// <summary>The year that a change is measured from; null when the range is not a change.</summary>
    public int? BaselineYear { get; internal init; }

    /// <summary>The range; null when the statement has none.</summary>
    public TargetRange? Range { get; internal init; }
}
