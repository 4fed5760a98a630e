using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Chooses what is known of one period among its figures: the best standing, then the latest record; several values where
/// records of equal standing disagree. Forecasts, plans and rejected figures are not seen.
/// </summary>
internal static class ResultChoice
{
    /// <summary>The figures that stand for exactly this period: one, or several of equal standing and date; empty when nothing is known.</summary>
    /// <param name="figures">The figures of one measure and area, by period.</param>
    /// <param name="period">The period.</param>
    /// <param name="knownAt">Later records are not seen; null for every record there is.</param>
    public static IReadOnlyList<Figure> For(Figure[] figures, TimePeriod period, LocalDate? knownAt)
    {
        var own = Array.FindAll(figures, figure => figure.Observation.Period == period && IsSeen(figure, knownAt));
        return BestOf(own, knownAt) is { } best ? Array.FindAll(own, figure => IsEqual(figure, best)) : [];
    }

    /// <summary>What is known by figures that are all of one period, by standing and date; null when no result is seen.</summary>
    public static Candidate? Choose(ReadOnlySpan<Figure> figures, LocalDate? knownAt)
    {
        if (figures.Length == 1)
        {
            return IsSeen(figures[0], knownAt) ? new Candidate(figures[0]) : null;
        }

        if (BestOf(figures, knownAt) is not { } best)
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

            if (IsEqual(figure, best))
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

    /// <summary>True when two results of a stock speak of the state on one day. An average or a sum over several years is no state.</summary>
    public static bool IsOfOneState(Candidate one, Candidate other) =>
        one.End == other.End && one.Period.Kind != PeriodKind.YearSpan && other.Period.Kind != PeriodKind.YearSpan;

    /// <summary>What stands for one day of a stock by two results for it: the better standing, then the later record, whichever period it is for.</summary>
    public static Candidate Better(Candidate one, Candidate other)
    {
        var (first, second) = (one.Figures.First(), other.Figures.First());
        var order = first.Standing != second.Standing ? first.Standing - second.Standing
            : second.Observation.RecordedAt.CompareTo(first.Observation.RecordedAt);
        if (order != 0)
        {
            var (better, worse) = order < 0 ? (one, other) : (other, one);
            return new Candidate(better.Period, better.Alternatives, [.. better.Superseded, .. worse.Observations, .. worse.Superseded]);
        }

        var alternatives = new List<Alternative>(2);
        foreach (var figure in one.Figures.Concat(other.Figures).OrderBy(figure => figure.Value))
        {
            AddAlternatives(alternatives, figure);
        }

        return new Candidate(one.Period, alternatives, [.. one.Superseded, .. other.Superseded]) { IsShared = true };
    }

    // The figures stand by standing and date, so that the first seen has the best standing.
    private static Figure? BestOf(ReadOnlySpan<Figure> figures, LocalDate? knownAt)
    {
        Figure? best = null;
        foreach (var figure in figures)
        {
            if (IsSeen(figure, knownAt)
                && (best is null || (figure.Standing == best.Standing && figure.Observation.RecordedAt >= best.Observation.RecordedAt)))
            {
                best = figure;
            }
        }

        return best;
    }

    private static bool IsEqual(Figure figure, Figure best) =>
        figure.Standing == best.Standing && figure.Observation.RecordedAt == best.Observation.RecordedAt;

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
