using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Something a reader must know before relying on the answer.</summary>
public sealed class FlagStep : TraceStep
{
    internal FlagStep(AssessmentFlag flag)
        : base(TraceCitation.ToMethod(5)) => Flag = flag;

    internal FlagStep(SeriesBreak seriesBreak)
        : base(TraceCitation.ToMethod(5))
    {
        Flag = AssessmentFlag.BreakCrossed;
        Break = seriesBreak;
    }

    /// <summary>The flag.</summary>
    public AssessmentFlag Flag { get; }

    /// <summary>The break that is crossed; null for other flags.</summary>
    public SeriesBreak? Break { get; }

    private protected override string Vietnamese() => Break is { } crossed
        ? $"Lưu ý: {Flag.Label.Vietnamese} ngày {Day(crossed.Date)}: {Clause(crossed.Description.Vietnamese)}."
        : $"Lưu ý: {Flag.Label.Vietnamese}.";

    private protected override string English() => Break is { } crossed
        ? $"Note: {Flag.Label.English} on {IsoDay(crossed.Date)}: {Clause(crossed.Description.English)}."
        : $"Note: {Flag.Label.English}.";
}
