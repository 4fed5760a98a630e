using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>A value held against a row of cut points, and the answer.</summary>
public sealed class RangeStep : TraceStep
{
    internal RangeStep(AssessedValue value, CutPointRow row, AssessmentStatus status, Margin? margin)
        : base(TraceCitation.ToMethod(2))
    {
        Value = value;
        Row = row;
        Status = status;
        Margin = margin;
    }

    /// <summary>The value judged.</summary>
    public AssessedValue Value { get; }

    /// <summary>The row it was held against.</summary>
    public CutPointRow Row { get; }

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>Where the value lies against the range; null for an interval.</summary>
    public Margin? Margin { get; }

    private protected override string Vietnamese() => Margin is { } margin
        ? $"{Value.ToText(Language.Vietnamese)} {margin.ToText(Language.Vietnamese)}: {Status.Label.Vietnamese}."
        : $"Giá trị trong khoảng {Value.ToText(Language.Vietnamese)}: {Status.Label.Vietnamese}.";

    private protected override string English() => Margin is { } margin
        ? $"{Value.ToText(Language.English)} {margin.ToText(Language.English)}: {Status.Label.English}."
        : $"The value lies within {Value.ToText(Language.English)}: {Status.Label.English}.";
}
