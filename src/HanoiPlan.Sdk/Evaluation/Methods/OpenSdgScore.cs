using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The Open SDG score from −5 to 5, and the class it belongs to. The published slopes are rounded, so a score is held inside its class.</summary>
internal static class OpenSdgScore
{
    public const decimal High = 2.5m;
    public const decimal Low = -2.5m;
    public const decimal Most = 5m;

    private static readonly Rational Five = Rational.From(5L);

    public static Rational Substantial { get; } = Rational.From(0.95m);

    public static Rational Moderate { get; } = Rational.From(0.60m);

    public static Rational GrowthSubstantial { get; } = Rational.From(0.015m);

    public static Rational GrowthModerate { get; } = Rational.From(0.005m);

    /// <summary>The score of a growth ratio, given the class that was decided exactly.</summary>
    public static decimal OfRatio(Rational ratio, LocalisedText decided) => Hold(
        decided == OpenSdgClasses.Substantial || decided == OpenSdgClasses.Moderate
            ? (Rational.From(7.1429m) * ratio) - Rational.From(4.2857m)
            : (Rational.From(4.1667m) * ratio) - Rational.From(2.5m),
        decided);

    /// <summary>The score of a growth without target; the ratio is growth over the limit coefficient where progress is not negative.</summary>
    public static decimal OfGrowth(Rational growth, LocalisedText decided) => Hold(
        decided == OpenSdgClasses.Substantial ? (Rational.From(500m) * growth) - Five
        : decided == OpenSdgClasses.Moderate ? (Rational.From(250m) * growth) - Rational.From(1.25m)
        : decided == OpenSdgClasses.Limited ? (Rational.From(500m) * growth) - Rational.From(2.5m)
        : (Rational.From(125m) * growth) - Rational.From(2.5m),
        decided);

    /// <summary>The class of a mean of scores.</summary>
    public static LocalisedText ClassOf(decimal score) =>
        score >= High ? OpenSdgClasses.Substantial
        : score >= 0 ? OpenSdgClasses.Moderate
        : score >= Low ? OpenSdgClasses.Limited
        : OpenSdgClasses.Deterioration;

    /// <summary>A class mapped onto our statuses.</summary>
    public static AssessmentStatus StatusOf(LocalisedText named) =>
        named == OpenSdgClasses.TargetAchieved ? AssessmentStatus.Met
        : named == OpenSdgClasses.Substantial ? AssessmentStatus.OnTrack
        : named == OpenSdgClasses.Moderate ? AssessmentStatus.AtRisk
        : AssessmentStatus.OffTrack;

    private static decimal Hold(Rational score, LocalisedText decided)
    {
        var (from, below) =
            decided == OpenSdgClasses.Substantial ? (High, (decimal?)null)
            : decided == OpenSdgClasses.Moderate ? (0m, High)
            : decided == OpenSdgClasses.Limited ? (Low, 0m)
            : (-Most, Low);
        return ScoreDigits.Of(Rational.Max(Rational.Min(score, Five), -Five), from, below)!.Value;
    }
}
