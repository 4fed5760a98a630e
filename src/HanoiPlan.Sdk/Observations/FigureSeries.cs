using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// The accepted figures of one measure in one area, by period, standing and date, and what they say of each period: the best
/// and latest result. Forecasts, plans and rejected figures say nothing. Immutable.
/// </summary>
/// <param name="figures">The figures, by period, standing and date.</param>
/// <param name="isStock">True for a state at the end of a period: figures for several periods that end on one day then speak of the same state.</param>
internal sealed class FigureSeries(Figure[] figures, bool isStock)
{
    private Candidate[]? _whole;

    public static FigureSeries Empty { get; } = new([], false);

    /// <summary>Figures by period, standing and date, in an order that does not hang on the one given.</summary>
    public static Figure[] InOrder(IEnumerable<Figure> figures) =>
    [
        .. figures
            .OrderBy(figure => figure.Observation.Period)
            .ThenBy(figure => figure.Standing)
            .ThenBy(figure => figure.Observation.RecordedAt)
            .ThenBy(figure => figure.Value)
            .ThenBy(figure => figure.Observation.Source, StringComparer.Ordinal)
            .ThenBy(figure => figure.Observation.Value)
            .ThenBy(figure => figure.Observation.Numerator)
            .ThenBy(figure => figure.Observation.Denominator),
    ];

    /// <summary>Every figure, of any kind.</summary>
    public Figure[] Figures => figures;

    /// <summary>
    /// What was known of each period on a day, by period; by every record there is where no day is given. Of a stock there is one
    /// for each last day.
    /// </summary>
    // Computed lazily, since most judgements ask for the whole again and again; racing threads compute equal values.
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

            if (ResultChoice.Choose(figures.AsSpan(start, end - start), day) is { } candidate)
            {
                if (isStock && candidates.Count > 0 && ResultChoice.IsOfOneState(candidates[^1], candidate))
                {
                    candidates[^1] = ResultChoice.Better(candidates[^1], candidate);
                }
                else
                {
                    candidates.Add(candidate);
                }
            }

            start = end;
        }

        return [.. candidates];
    }
}
