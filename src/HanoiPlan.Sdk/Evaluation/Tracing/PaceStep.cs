using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Progress against elapsed time, with the thresholds used.</summary>
public sealed class PaceStep : TraceStep
{
    private const int MostPlaces = 12;

    internal PaceStep(PaceMeasure pace, PathKind path, EvaluationOptions options, bool isPastRange)
        : base(TraceCitation.ToMethod(3))
    {
        Pace = pace;
        Path = path;
        Options = options;
        IsPastRange = isPastRange;
    }

    /// <summary>The progress, the elapsed time and the pace.</summary>
    public PaceMeasure Pace { get; }

    /// <summary>The kind of path whose thresholds decided; the pace itself is measured along the straight line on every path.</summary>
    public PathKind Path { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>True when the value has gone past the whole range, so that no pace counts.</summary>
    public bool IsPastRange { get; }

    private protected override string Vietnamese() =>
        $"Đã đi được {Percent(Pace.Progress, Language.Vietnamese)} quãng đường khi {Percent(Pace.Elapsed, Language.Vietnamese)} thời gian đã qua; "
        + (IsPastRange ? "giá trị đã vượt qua khoảng"
            : Path == PathKind.StraightLine
            ? $"tốc độ {Shown(Pace.Pace, Language.Vietnamese)} (đúng tiến độ từ {Number(Options.OnTrackFrom, Language.Vietnamese)}, có nguy cơ từ {Number(Options.AtRiskFrom, Language.Vietnamese)})"
            : "lộ trình của chỉ tiêu không phải đường thẳng nên kết luận theo mức mà lộ trình yêu cầu vào lúc đó")
        + (Pace.IsReversing ? "; đang đi ngược hướng." : ".");

    private protected override string English() =>
        $"{Percent(Pace.Progress, Language.English)} of the way was covered when {Percent(Pace.Elapsed, Language.English)} of the time had passed; "
        + (IsPastRange ? "the value has gone past the range"
            : Path == PathKind.StraightLine
            ? $"the pace is {Shown(Pace.Pace, Language.English)} (on track from {Number(Options.OnTrackFrom, Language.English)}, at risk from {Number(Options.AtRiskFrom, Language.English)})"
            : "the target's path is not the straight line, so what the path expects by then decides")
        + (Pace.IsReversing ? "; it is moving away." : ".");

    private static string Percent(Rational share, Language language) => Shown(share * Rational.From(100), 1, language, Rational.Zero, Rational.From(100)) + "%";

    private string Shown(Rational pace, Language language) => Shown(pace, 2, language, Rational.From(Options.OnTrackFrom), Rational.From(Options.AtRiskFrom));

    // Decimals are added until the rounded number stands to each mark as the exact one does.
    private static string Shown(Rational exact, int places, Language language, params ReadOnlySpan<Rational> marks)
    {
        foreach (var mark in marks)
        {
            while (places < MostPlaces && Math.Sign(Rational.From(exact.Round(places)).CompareTo(mark)) != Math.Sign(exact.CompareTo(mark)))
            {
                places++;
            }
        }

        return NumberFormat.For(language).Format(exact.Round(places));
    }

    private static string Number(decimal value, Language language) => NumberFormat.For(language).Format(value);
}
