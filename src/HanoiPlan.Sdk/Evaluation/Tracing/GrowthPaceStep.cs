using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Average growth so far against each bound of the range that must not be missed, with the thresholds used.</summary>
public sealed class GrowthPaceStep : TraceStep
{
    internal GrowthPaceStep(AssessedValue soFar, ResolvedRange range, Preference preference, EvaluationOptions options)
        : base(TraceCitation.ToMethod(3))
    {
        SoFar = soFar;
        Floor = range.BindsBelow(preference) ? range.Lower : null;
        Ceiling = range.BindsAbove(preference) ? range.Upper : null;
        Options = options;
    }

    /// <summary>The average growth so far.</summary>
    public AssessedValue SoFar { get; }

    /// <summary>The rate that growth must reach, in per cent a year; null where falling short of the range does not miss.</summary>
    public Rational? Floor { get; }

    /// <summary>The rate that growth must not pass, in per cent a year; null where passing the range does not miss.</summary>
    public Rational? Ceiling { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    private protected override string Vietnamese() =>
        $"Bình quân đến nay {SoFar.ToText(Language.Vietnamese)}{Against(Language.Vietnamese)}.";

    private protected override string English() =>
        $"The average so far is {SoFar.ToText(Language.English)}{Against(Language.English)}.";

    private string Against(Language language) => string.Concat(
        Floor is { } floor ? Clause(floor, isFloor: true, language) : string.Empty,
        Ceiling is { } ceiling ? Clause(ceiling, isFloor: false, language) : string.Empty);

    private string Clause(Rational bound, bool isFloor, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var against = $"{(vietnamese ? " so với mức" : " against")} {QuantityText.Write(bound, SoFar.Measure, language)}";
        if (bound.Sign <= 0)
        {
            return against + (vietnamese ? " (chỉ xét chính mức này)" : " (the bound alone decides)");
        }

        var (onTrack, atRisk) = (Threshold(bound, Options.OnTrackFrom, isFloor, language), Threshold(bound, Options.AtRiskFrom, isFloor, language));
        return against + (isFloor, vietnamese) switch
        {
            (true, true) => $" (đúng tiến độ từ {onTrack}, có nguy cơ từ {atRisk})",
            (true, false) => $" (on track from {onTrack}, at risk from {atRisk})",
            (false, true) => $" (đúng tiến độ đến {onTrack}, có nguy cơ đến {atRisk})",
            _ => $" (on track up to {onTrack}, at risk up to {atRisk})",
        };
    }

    // A threshold without an end of decimals is rounded away from the better side, two decimals finer than the measure.
    private string Threshold(Rational bound, decimal share, bool isFloor, Language language)
    {
        var point = isFloor ? bound * Rational.From(share) : bound / Rational.From(share);
        var shown = point.TryToDecimal(out var exact) ? exact : point.Round(SoFar.Measure.Scale.Places + 2);
        return QuantityText.Write(shown, SoFar.Measure.Unit, language);
    }
}
