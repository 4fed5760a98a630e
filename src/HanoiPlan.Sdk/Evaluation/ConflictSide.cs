namespace HanoiPlan.Sdk.Evaluation;

/// <summary>One side of a conflict: a value, and the status it leads to.</summary>
public sealed class ConflictSide
{
    internal ConflictSide(AssessedValue value, IReadOnlyList<AssessmentStatus> statuses)
    {
        Value = value;
        Statuses = statuses;
    }

    /// <summary>The value and its sources.</summary>
    public AssessedValue Value { get; }

    /// <summary>The status it leads to; several when the side is itself an interval.</summary>
    public IReadOnlyList<AssessmentStatus> Statuses { get; }

    /// <summary>True when the value shown is one end of what the side can be.</summary>
    internal bool IsInterval { get; init; }
}
