using System.Globalization;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>A value that would have led to another status, with the figure that it speaks of.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsAbove">True when it lies above the judged one.</param>
/// <param name="Status">The status that it leads to.</param>
/// <param name="Measure">The measure of the figure; null when the flip speaks of no single figure.</param>
/// <param name="Figure">The period of the figure; null when the flip speaks of no single figure.</param>
public sealed record RelationFlip(decimal Value, bool IsAbove, AssessmentStatus Status, string? Measure, TimePeriod? Figure)
{
    /// <summary>The flip of an assessment, with the figure that it speaks of.</summary>
    public static RelationFlip Of(Assessment assessment, Flip flip)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(flip);
        return new RelationFlip(flip.Value, flip.IsAbove, flip.Status, flip.Measure?.Code, flip.Measure is null ? null : flip.Period);
    }

    /// <summary>The flip as "≥ 7.5 → Met".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Measure} {Figure} {(IsAbove ? "≥" : "≤")} {Value} → {Status.Name}");
}
