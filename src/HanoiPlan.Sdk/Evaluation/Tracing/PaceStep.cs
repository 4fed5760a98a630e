using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Progress against elapsed time, with the thresholds used.</summary>
public sealed class PaceStep : TraceStep
{
    internal PaceStep(PaceMeasure pace, PathKind path, EvaluationOptions options)
        : base(TraceCitation.ToMethod(3))
    {
        Pace = pace;
        Path = path;
        Options = options;
    }

    /// <summary>The progress, the elapsed time and the pace.</summary>
    public PaceMeasure Pace { get; }

    /// <summary>The kind of path whose thresholds decided; the pace itself is measured along the straight line on every path.</summary>
    public PathKind Path { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    private protected override string Vietnamese() =>
        $"Đã đi được {Percent(Pace.Progress, Language.Vietnamese)} quãng đường khi {Percent(Pace.Elapsed, Language.Vietnamese)} thời gian đã qua; "
        + (Path == PathKind.StraightLine
            ? $"tốc độ {Number(Pace.Pace, Language.Vietnamese)} (đúng tiến độ từ {Number(Options.OnTrackFrom, Language.Vietnamese)}, có nguy cơ từ {Number(Options.AtRiskFrom, Language.Vietnamese)})"
            : "lộ trình của chỉ tiêu không phải đường thẳng nên kết luận theo mức mà lộ trình yêu cầu vào lúc đó")
        + (Pace.IsReversing ? "; đang đi ngược hướng." : ".");

    private protected override string English() =>
        $"{Percent(Pace.Progress, Language.English)} of the way was covered when {Percent(Pace.Elapsed, Language.English)} of the time had passed; "
        + (Path == PathKind.StraightLine
            ? $"the pace is {Number(Pace.Pace, Language.English)} (on track from {Number(Options.OnTrackFrom, Language.English)}, at risk from {Number(Options.AtRiskFrom, Language.English)})"
            : "the target's path is not the straight line, so what the path expects by then decides")
        + (Pace.IsReversing ? "; it is moving away." : ".");

    private static string Percent(Rational share, Language language) =>
        NumberFormat.For(language).Format((share * Rational.From(100)).Round(1)) + "%";

    private static string Number(Rational value, Language language) => NumberFormat.For(language).Format(value.Round(2));

    private static string Number(decimal value, Language language) => NumberFormat.For(language).Format(value);
}
