using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Chooses what is known of one period among its figures: the best standing, then the latest record; several values where
/// records of equal standing disagree. Forecasts, plans and rejected figures are not seen.
/// </summary>
internal static class ResultChoice
{
    /// <summary>What is known of exactly this period; null when nothing is.</summary>
    /// <param name="figures">The figures of one measure and area, by period.</param>
    /// <param name="period">The period.</param>
    /// <param name="knownAt">Later records are not seen; null for every record there is.</param>
    public static Candidate? For(Figure[] figures, TimePeriod period, LocalDate? knownAt)
    {
        var start = Array.FindIndex(figures, figure => figure.Observation.Period == period);
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < figures.Length && figures[end].Observation.Period == period)
        {
            end++;
        }

        return Choose(figures.AsSpan(start, end - start), knownAt);
    }

    /// <summary>What is known by figures that are all of one period, by standing and date; null when no result is seen.</summary>
    public static Candidate? Choose(ReadOnlySpan<Figure> figures, LocalDate? knownAt)
    {
        if (figures.Length == 1)
        {
            return IsSeen(figures[0], knownAt) ? new Candidate(figures[0]) : null;
        }

        Figure? best = null;
        foreach (var figure in figures)
        {
            if (IsSeen(figure, knownAt)
                && (best is null || (figure.Standing == best.Standing && figure.Observation.RecordedAt >= best.Observation.RecordedAt)))
            {
                best = figure;
            }
        }

        if (best is null)
        {
            return null;
        }

        var alternatives = new List<Alternative>(1);
        List<Observation>? superseded = null;
        foreach (var figure in figures)
        {
            if (!IsSeen(figure, knownAt))
            {
                continue;
            }

            if (figure.Standing == best.Standing && figure.Observation.RecordedAt == best.Observation.RecordedAt)
            {
                AddAlternatives(alternatives, figure);
            }
            else
            {
                (superseded ??= []).Add(figure.Observation);
            }
        }

        return new Candidate(best.Observation.Period, alternatives, superseded ?? []);
    }

    private static bool IsSeen(Figure figure, LocalDate? knownAt) =>
        figure.Observation.Kind.IsResult && (knownAt is not { } known || figure.Observation.RecordedAt <= known);

    private static void AddAlternatives(List<Alternative> alternatives, Figure figure)
    {
        foreach (var alternative in Alternative.Of(figure))
        {
            if (!alternatives.Exists(known => known.Low == alternative.Low))
            {
                alternatives.Add(alternative);
            }
        }
    }
}
