using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>What is known of each period of a series, chosen as every judgement chooses it.</summary>
internal static class BestResults
{
    public static Dictionary<TimePeriod, Candidate> By(ObservationSeries series)
    {
        var results = new Dictionary<TimePeriod, Candidate>();
        foreach (var figures in series.Figures.GroupBy(figure => figure.Observation.Period))
        {
            if (ResultChoice.Choose([.. figures], null) is { } known)
            {
                results.Add(figures.Key, known);
            }
        }

        return results;
    }

    /// <summary>How far the published figure may lie from the exact one through rounding; zero for a ratio of counts.</summary>
    public static Rational HalfOfLastDecimal(Candidate known) => known.Figures
        .Select(figure => figure.Observation.Value is { } published ? Rational.PowerOfTen(-published.Scale) * Rational.Of(1, 2) : Rational.Zero)
        .Max();
}
