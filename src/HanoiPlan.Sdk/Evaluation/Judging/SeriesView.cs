using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// What a moment sees of one measure in one area: for each period that has happened, the best and latest result that was
/// known. Forecasts, plans and rejected figures are not seen.
/// </summary>
internal sealed class SeriesView
{
    private readonly List<Candidate> _candidates;

    private SeriesView(Measure measure, List<Candidate> candidates)
    {
        Measure = measure;
        _candidates = candidates;
    }

    public Measure Measure { get; }

    /// <summary>What is known, by period.</summary>
    public IReadOnlyList<Candidate> Candidates => _candidates;

    public static SeriesView Of(ObservationSet observations, Measure measure, AreaCode area, EvaluationMoment moment)
    {
        var own = Select(observations.FiguresOf(measure.Code, area), moment);
        if (measure.PartCodes.Count == 0)
        {
            return new SeriesView(measure, own);
        }

        var parts = measure.PartCodes
            .Select(code => Select(observations.FiguresOf(code, area), moment).ToDictionary(candidate => candidate.Period))
            .ToArray();
        var published = own.Select(candidate => candidate.Period).ToHashSet();
        var made = parts
            .SelectMany(part => part.Keys)
            .Distinct()
            .Where(period => !published.Contains(period))
            .Select(period => Weakest(measure, period, parts));
        return new SeriesView(measure, [.. own.Concat(made).OrderBy(candidate => candidate.Period)]);
    }

    /// <summary>The same view, where one of the values that a period may have had is taken for it.</summary>
    public SeriesView Settled(Candidate disputed, Alternative taken) => new(
        Measure,
        _candidates.ConvertAll(candidate => candidate == disputed ? new Candidate(candidate.Period, [taken], candidate.Superseded) : candidate));

    /// <summary>The result for exactly this period; null when there is none.</summary>
    public Candidate? For(TimePeriod period)
    {
        foreach (var candidate in _candidates)
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

        for (var i = _candidates.Count - 1; i >= 0 && Measure.Nature == SeriesNature.Stock; i--)
        {
            if (_candidates[i].Period.YearCount == 0 && _candidates[i].End.Year == year && _candidates[i].End <= notAfter)
            {
                return _candidates[i];
            }
        }

        return null;
    }

    /// <summary>The latest result that can be compared with yearly ones and ends within two dates, both included.</summary>
    public Candidate? LatestBetween(LocalDate first, LocalDate last)
    {
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            if (_candidates[i].End >= first && _candidates[i].End <= last && IsComparable(_candidates[i].Period))
            {
                return _candidates[i];
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
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            var candidate = _candidates[i];
            if (IsComparable(candidate.Period)
                && (candidate.End <= end || (candidate.Period.Kind == PeriodKind.Day && candidate.End == end.PlusDays(1) && Measure.Nature == SeriesNature.Stock)))
            {
                return candidate;
            }
        }

        return null;
    }

    private bool IsComparable(TimePeriod period) => Measure.Nature == SeriesNature.Stock
        ? period.Kind != PeriodKind.YearSpan
        : period.Kind == PeriodKind.Year;

    private static List<Candidate> Select(Figure[] figures, EvaluationMoment moment)
    {
        var candidates = new List<Candidate>(figures.Length);
        for (var start = 0; start < figures.Length;)
        {
            var end = start;
            while (end < figures.Length && figures[end].Observation.Period == figures[start].Observation.Period)
            {
                end++;
            }

            if (figures[start].End <= moment.ValidAt && ResultChoice.Choose(figures.AsSpan(start, end - start), moment.KnownAt) is { } candidate)
            {
                candidates.Add(candidate);
            }

            start = end;
        }

        return candidates;
    }

    // The worst part is the value: the largest where lower is better, else the smallest. A part that is not known may lie
    // anywhere within the natural limits.
    private static Candidate Weakest(Measure measure, TimePeriod period, Dictionary<TimePeriod, Candidate>[] parts)
    {
        Rational? least = measure.LowerLimit is { } lower ? Rational.From(lower) : null;
        Rational? most = measure.UpperLimit is { } upper ? Rational.From(upper) : null;
        var isLargest = measure.Preference == Preference.LowerIsBetter;
        var figures = new List<Figure>();
        var superseded = new List<Observation>();
        Rational? low = null;
        Rational? high = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var known = parts[i].GetValueOrDefault(period);
            var (partLow, partHigh) = known is null ? (least, most) : (known.Low, known.High);
            low = i == 0 ? partLow : Worse(low, partLow, isLargest, isNullLargest: false);
            high = i == 0 ? partHigh : Worse(high, partHigh, isLargest, isNullLargest: true);
            if (known is not null)
            {
                figures.AddRange(known.Figures);
                superseded.AddRange(known.Superseded);
            }
        }

        return new Candidate(period, [new Alternative(low, high, figures, false)], superseded);
    }

    // Null is an end without bound: below everything as a lower end, above everything as an upper end.
    private static Rational? Worse(Rational? first, Rational? second, bool isLargest, bool isNullLargest) => (first, second) switch
    {
        ({ } one, { } other) => isLargest ? Rational.Max(one, other) : Rational.Min(one, other),
        _ when isLargest == isNullLargest => null,
        _ => first ?? second,
    };
}
