using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The nearest value on one side that would have led to another status.</summary>
public sealed class Flip
{
    internal Flip(decimal value, bool isAbove, AssessmentStatus status)
    {
        Value = value;
        IsAbove = isAbove;
        Status = status;
    }

    /// <summary>The value, on the measure's scale and in its unit.</summary>
    public decimal Value { get; }

    /// <summary>True when it lies above the value judged.</summary>
    public bool IsAbove { get; }

    /// <summary>The status it would lead to.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>The value and the status.</summary>
    public override string ToString() => $"{(IsAbove ? "≥" : "≤")} {NumberFormat.Invariant.Format(Value)} → {Status.Name}";
}
