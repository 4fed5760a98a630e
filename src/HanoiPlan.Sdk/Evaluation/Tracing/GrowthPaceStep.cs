using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Average growth so far against the edge of the range, with the thresholds used.</summary>
public sealed class GrowthPaceStep : TraceStep
{
    internal GrowthPaceStep(AssessedValue soFar, Rational edge, EvaluationOptions options)
        : base(TraceCitation.ToMethod(3))
    {
        SoFar = soFar;
        Edge = edge;
        Options = options;
    }

    /// <summary>The average growth so far.</summary>
    public AssessedValue SoFar { get; }

    /// <summary>The edge of the range that it is held against, in per cent a year.</summary>
    public Rational Edge { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    private protected override string Vietnamese() =>
        $"Bình quân đến nay {SoFar.ToText(Language.Vietnamese)} so với mức {QuantityText.Write(Edge, SoFar.Measure, Language.Vietnamese)} "
        + $"(đúng tiến độ từ {Number(Language.Vietnamese, Options.OnTrackFrom)} lần mức này, có nguy cơ từ {Number(Language.Vietnamese, Options.AtRiskFrom)} lần).";

    private protected override string English() =>
        $"The average so far is {SoFar.ToText(Language.English)} against {QuantityText.Write(Edge, SoFar.Measure, Language.English)} "
        + $"(on track from {Number(Language.English, Options.OnTrackFrom)} of it, at risk from {Number(Language.English, Options.AtRiskFrom)}).";

    private static string Number(Language language, decimal value) => NumberFormat.For(language).Format(value);
}
