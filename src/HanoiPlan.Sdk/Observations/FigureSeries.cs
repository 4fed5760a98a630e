using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// The accepted figures of one measure in one area, by period, standing and date, and what they say of each period: the best
/// and latest result. Forecasts, plans and rejected figures say nothing. Immutable.
/// </summary>
internal sealed class FigureSeries(Figure[] figures)
{
    private Candidate[]? _whole;

    public static FigureSeries Empty { get; } = new([]);

    /// <summary>Every figure, of any kind.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>What was known of each period on a day, by period; by every record there is where no day is given.</summary>
    // The whole is worked out when first asked for, alike by every thread: most judgements ask for it again and again.
    public Candidate[] KnownOn(LocalDate? day) => day is { } known ? Choose(known) : _whole ??= Choose(null);

    private Candidate[] Choose(LocalDate? day)
    {
        var candidates = new List<Candidate>(figures.Length);
        for (var start = 0; start < figures.Length;)
        {
            var end = start + 1;
            while (end < figures.Length && figures[end].Observation.Period == figures[start].Observation.Period)
            {
                end++;
            }

            if (Choose(figures.AsSpan(start, end - start), day) is { } candidate)
            {
                candidates.Add(candidate);
            }

            start = end;
        }

        return [.. candidates];
    }

    // The figures are of one period, by standing and date.
    private static Candidate? Choose(ReadOnlySpan<Figure> figures, LocalDate? day)
    {
        if (figures.Length == 1)
        {
            return IsSeen(figures[0], day) ? new Candidate(figures[0]) : null;
        }

        Figure? best = null;
        foreach (var figure in figures)
        {
            if (IsSeen(figure, day)
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
            if (!IsSeen(figure, day))
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

    private static bool IsSeen(Figure figure, LocalDate? day) =>
        figure.Observation.Kind.IsResult && (day is not { } known || figure.Observation.RecordedAt <= known);

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
