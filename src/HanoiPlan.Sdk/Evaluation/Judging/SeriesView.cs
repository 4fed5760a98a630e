using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// What a moment sees of one measure in one area: for each period that has happened, the best and latest result that was
/// known. Forecasts, plans and rejected figures are not seen.
/// </summary>
internal sealed class SeriesView
{
    private readonly Candidate[] _known;
    private readonly int _ended;

    private SeriesView(Measure measure, Area? unit, Candidate[] known, int ended)
    {
        Measure = measure;
        Unit = unit;
        _known = known;
        _ended = ended;
    }

    public Measure Measure { get; }

    /// <summary>The unit whose figures are seen; null where a code alone says whose they are.</summary>
    public Area? Unit { get; }

    /// <summary>What is known, by period.</summary>
    public ReadOnlySpan<Candidate> Candidates => _known.AsSpan(0, _ended);

    public static SeriesView Of(ObservationSet observations, Measure measure, AreaCode area, Area? unit, EvaluationMoment moment)
    {
        var own = observations.SeriesOf(measure.Code, area, unit).KnownOn(moment.KnownAt);
        if (measure.PartCodes.Count > 0)
        {
            own = WeakestPart.Complete(measure, own, PartsOf(observations, measure, area, unit, moment));
        }

        // By their last days, so those that have happened are the first ones.
        var ended = own.Length;
        while (ended > 0 && own[ended - 1].End > moment.ValidAt)
        {
            ended--;
        }

        return new SeriesView(measure, unit, own, ended);
    }

    /// <summary>The same view, where one of the values that a period may have had is taken for it.</summary>
    public SeriesView Settled(Candidate disputed, Alternative taken) => new(
        Measure,
        Unit,
        Array.ConvertAll(_known, candidate => candidate == disputed ? new Candidate(candidate.Period, [taken], candidate.Superseded) : candidate),
        _ended);

    /// <summary>The result for exactly this period; null when there is none.</summary>
    public Candidate? For(TimePeriod period)
    {
        foreach (var candidate in Candidates)
        {
            if (candidate.Period == period)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>
    /// The result that stands for a year: the year's own or, for a stock, the one of the latest moment within the year up
    /// to <paramref name="notAfter"/>.
    /// </summary>
    public Candidate? ForYear(int year, LocalDate notAfter)
    {
        if (For(TimePeriod.Year(year)) is { } own && own.End <= notAfter)
        {
            return own;
        }

        for (var i = _ended - 1; i >= 0 && Measure.Nature == SeriesNature.Stock; i--)
        {
            if (_known[i].Period.YearCount == 0 && _known[i].End.Year == year && _known[i].End <= notAfter)
            {
                return _known[i];
            }
        }

        return null;
    }

    /// <summary>The latest result that can be compared with yearly ones and ends within two dates, both included.</summary>
    public Candidate? LatestBetween(LocalDate first, LocalDate last)
    {
        for (var i = _ended - 1; i >= 0; i--)
        {
            if (_known[i].End >= first && _known[i].End <= last && IsComparable(_known[i].Period))
            {
                return _known[i];
            }
        }

        return null;
    }

    /// <summary>
    /// The result that progress starts from: the latest at or before the end of the baseline year. A stock counted on the
    /// first day after it is the opening stock and counts too.
    /// </summary>
    public Candidate? Baseline(int baselineYear)
    {
        var end = new LocalDate(baselineYear, 12, 31);
        for (var i = _ended - 1; i >= 0; i--)
        {
            var candidate = _known[i];
            if (IsComparable(candidate.Period)
                && (candidate.End <= end || (candidate.Period.Kind == PeriodKind.Day && candidate.End == end.PlusDays(1) && Measure.Nature == SeriesNature.Stock)))
            {
                return candidate;
            }
        }

        return null;
    }

    private static Candidate[][] PartsOf(ObservationSet observations, Measure measure, AreaCode area, Area? unit, EvaluationMoment moment) =>
        [.. measure.PartCodes.Select(code => observations.SeriesOf(code, area, unit).KnownOn(moment.KnownAt))];

    private bool IsComparable(TimePeriod period) => Measure.Nature == SeriesNature.Stock
        ? period.Kind != PeriodKind.YearSpan
        : period.Kind == PeriodKind.Year;
}
