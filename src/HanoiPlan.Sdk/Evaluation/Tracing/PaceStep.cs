using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Progress against elapsed time, with the thresholds used.</summary>
public sealed class PaceStep : TraceStep
{
    internal PaceStep(PaceMeasure pace, EvaluationOptions options)
        : base(TraceCitation.ToMethod(3))
    {
        Pace = pace;
        Options = options;
    }

    /// <summary>The progress, the elapsed time and the pace.</summary>
    public PaceMeasure Pace { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    private protected override string Vietnamese() =>
        $"Đã đi được {Percent(Pace.Progress, Language.Vietnamese)} quãng đường khi {Percent(Pace.Elapsed, Language.Vietnamese)} thời gian đã qua; "
        + $"tốc độ {Number(Pace.Pace, Language.Vietnamese)} (đúng tiến độ từ {Number(Options.OnTrackFrom, Language.Vietnamese)}, có nguy cơ từ {Number(Options.AtRiskFrom, Language.Vietnamese)})"
        + (Pace.IsReversing ? "; đang đi ngược hướng." : ".");

    private protected override string English() =>
        $"{Percent(Pace.Progress, Language.English)} of the way was covered when {Percent(Pace.Elapsed, Language.English)} of the time had passed; "
        + $"the pace is {Number(Pace.Pace, Language.English)} (on track from {Number(Options.OnTrackFrom, Language.English)}, at risk from {Number(Options.AtRiskFrom, Language.English)})"
        + (Pace.IsReversing ? "; it is moving away." : ".");

    private static string Percent(Rational share, Language language) =>
        NumberFormat.For(language).Format((share * Rational.From(100)).Round(1)) + "%";

    private static string Number(Rational value, Language language) => NumberFormat.For(language).Format(value.Round(2));

    private static string Number(decimal value, Language language) => NumberFormat.For(language).Format(value);
}
