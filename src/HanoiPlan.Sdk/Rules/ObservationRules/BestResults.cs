using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The results that count for each period of a series: the best standing, then the latest record; several where they were recorded on one day.</summary>
internal static class BestResults
{
    public static Dictionary<TimePeriod, Figure[]> By(ObservationSeries series) => series.Figures
        .Where(figure => figure.Observation.Kind.IsResult)
        .GroupBy(figure => figure.Observation.Period)
        .ToDictionary(group => group.Key, group => Best([.. group]));

    /// <summary>How far the published figure may lie from the exact one through rounding; zero for a ratio of counts.</summary>
    public static Rational HalfOfLastDecimal(Figure figure) => figure.Observation.Value is { } published
        ? Rational.PowerOfTen(-published.Scale) * Rational.Of(1, 2)
        : Rational.Zero;

    private static Figure[] Best(Figure[] figures)
    {
        var standing = figures.Min(figure => figure.Standing);
        var best = figures.Where(figure => figure.Standing == standing).ToArray();
        var latest = best.Max(figure => figure.Observation.RecordedAt);
        return [.. best.Where(figure => figure.Observation.RecordedAt == latest)];
    }
}
