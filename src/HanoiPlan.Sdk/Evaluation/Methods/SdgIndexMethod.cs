using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The SDG Index: a score from 0 to 100 between two bounds, a colour by two thresholds, and a trend. The sign of optimum
/// less lower bound gives the preference. The measure of progress is the speed since the start year over the speed needed.
/// On a threshold the better colour and trend is taken.
/// </summary>
public sealed class SdgIndexMethod : AssessmentMethod
{
    /// <summary>The 2023 edition as published.</summary>
    public SdgIndexMethod()
        : this(new SdgIndexThresholds())
    {
    }

    /// <summary>The method with another edition or other years.</summary>
    /// <exception cref="ArgumentException">The edition is not defined, a year is out of 1 to 9999 or in the wrong order, or the share is not from 0 to 1.</exception>
    public SdgIndexMethod(SdgIndexThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (!Enum.IsDefined(thresholds.Edition) || thresholds.StartYear < 1 || thresholds.HorizonYear > 9999
            || thresholds.StartYear >= thresholds.HorizonYear || thresholds.Moderate is < 0 or > 1)
        {
            throw new ArgumentException(
                $"Edition {thresholds.Edition}, years {thresholds.StartYear} to {thresholds.HorizonYear}, moderate {thresholds.Moderate} (0 to 1) cannot be judged by.",
                nameof(thresholds));
        }

        Thresholds = thresholds;
        Parameters =
        [
            new MethodParameter("edition", (int)thresholds.Edition), new MethodParameter("start-year", thresholds.StartYear),
            new MethodParameter("horizon-year", thresholds.HorizonYear), new MethodParameter("moderate", thresholds.Moderate),
            new MethodParameter("on-track", 1m),
        ];
    }

    /// <summary>What the method judges by.</summary>
    public SdgIndexThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "sdg-index";

    /// <inheritdoc />
    public override string Version => Thresholds.Edition == SdgIndexEdition.Edition2022 ? "2022" : "2023";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.SdgIndex;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Giá trị hiện nay nằm ở đâu giữa mức kém nhất và mức tốt nhất?",
        "Where does the present value stand between the worst and the best?");

    /// <inheritdoc />
    public override IReadOnlyList<MethodParameter> Parameters { get; }

    /// <inheritdoc />
    public override MethodResult Assess(MethodSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (SdgIndexScale.Of(series) is not { } scale)
        {
            return Refusal.NotQuantified(
                "Thiếu mức kém nhất hoặc mức tốt nhất, hoặc hai mức trùng nhau.", "The lower bound or the optimum is missing, or both are the same.");
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        var value = Rational.From(latest.Value);
        var score = ScoreDigits.Of(scale.Score(value));
        var n = Figure.Of(scale.Score(value));
        var x = Figure.Whole(latest.Value);
        if (!scale.HasColours)
        {
            return MethodResult.Of(null, score, null, null, AssessmentStatus.Undetermined, LocalisedText.Of(
                $"Năm {latest.Year}: giá trị {x.Vi}, điểm {n.Vi}; không có ngưỡng xanh và đỏ hợp lệ nên không có màu.",
                $"{latest.Year}: value {x.En}, score {n.En}; no colour without a green threshold on the better side of the red one."));
        }

        var colour = scale.ColourOf(value);
        var trend = SdgIndexTrend.Of(series, scale, latest, Thresholds);
        return MethodResult.Of(
            trend.Speed is { } speed ? ScoreDigits.Of(speed) : null,
            score,
            colour,
            trend.Named,
            StatusOf(colour, trend.Named, latest.Year >= Thresholds.HorizonYear),
            LocalisedText.Of(
                $"Năm {latest.Year}: giá trị {x.Vi}, điểm {n.Vi}; {trend.Reason.Vietnamese}",
                $"{latest.Year}: value {x.En}, score {n.En}; {trend.Reason.English}"));
    }

    /// <inheritdoc />
    public override MethodGroupResult AssessGroup(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return SdgIndexRegion.IsMeantBy(group) ? SdgIndexRegion.Assess(group) : SdgIndexGoal.Assess(group);
    }

    private static AssessmentStatus StatusOf(LocalisedText colour, LocalisedText? trend, bool isOver) =>
        colour == SdgIndexClasses.Green ? AssessmentStatus.Met
        : isOver ? AssessmentStatus.NotMet
        : trend is null ? AssessmentStatus.Undetermined
        : trend == SdgIndexClasses.UpOnTrack ? AssessmentStatus.OnTrack
        : trend == SdgIndexClasses.UpModerately ? AssessmentStatus.AtRisk
        : AssessmentStatus.OffTrack;
}
