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
    private readonly Candidate[] _known;
    private readonly int _ended;
    private readonly LocalDate _validAt;

    // What was published for the whole and for each part; empty for a measure without parts.
    private readonly Candidate[] _published;
    private readonly (Measure Measure, Candidate[] Known)[] _parts;

    private SeriesView(Measure measure, Area? unit, Candidate[] known, LocalDate validAt, Candidate[] published, (Measure Measure, Candidate[] Known)[] parts)
    {
        Measure = measure;
        Unit = unit;
        _known = known;
        _validAt = validAt;
        _published = published;
        _parts = parts;

        // By their last days, so those that have happened are the first ones.
        _ended = known.Length;
        while (_ended > 0 && known[_ended - 1].End > validAt)
        {
            _ended--;
        }
    }

    public Measure Measure { get; }

    /// <summary>The unit whose figures are seen; null where a code alone says whose they are.</summary>
    public Area? Unit { get; }

    /// <summary>What is known, by period.</summary>
    public ReadOnlySpan<Candidate> Candidates => _known.AsSpan(0, _ended);

    public static SeriesView Of(ObservationSet observations, Measure measure, AreaCode area, Area? unit, EvaluationMoment moment)
    {
        var own = observations.SeriesOf(measure.Code, area, unit).KnownOn(moment.KnownAt);
        if (measure.PartCodes.Count == 0)
        {
            return new SeriesView(measure, unit, own, moment.ValidAt, [], []);
        }

        return OfParts(measure, unit, moment.ValidAt, own, [.. measure.PartCodes.Select(code => (
            observations.Measures.TryGet(code, out var part) ? part : measure, observations.SeriesOf(code, area, unit).KnownOn(moment.KnownAt)))]);
    }

    /// <summary>The same view, where one of the values that a period may have had is taken for it.</summary>
    public SeriesView Settled(Candidate disputed, Alternative taken) => new(
        Measure,
        Unit,
        Array.ConvertAll(_known, candidate => candidate == disputed ? new Candidate(candidate.Period, [taken], candidate.Superseded) : candidate),
        _validAt,
        _published,
        _parts);

    /// <summary>The same view, where the figure of this measure or of a part has another value, or has one at all.</summary>
    public SeriesView With(Measure measure, TimePeriod period, Rational value) => measure.Code == Measure.Code
        ? _parts.Length == 0
            ? new SeriesView(Measure, Unit, Changed(_known, period, value), _validAt, [], [])
            : OfParts(Measure, Unit, _validAt, Changed(_published, period, value), _parts)
        : OfParts(Measure, Unit, _validAt, _published, Array.ConvertAll(
            _parts, part => part.Measure.Code == measure.Code ? (part.Measure, Changed(part.Known, period, value)) : part));

    /// <summary>What is known of this measure or of a part for exactly this period; null when there is nothing.</summary>
    public Candidate? Find(Measure measure, TimePeriod period) => Array.Find(KnownOf(measure), candidate => candidate.Period == period);

    /// <summary>True when the state on the last day of a period is known by a figure for another period.</summary>
    public bool IsKnownOtherwise(TimePeriod period) => Measure.Nature == SeriesNature.Stock && period.Kind != PeriodKind.YearSpan
        && Array.Exists(_known, candidate => candidate.End == period.End && candidate.Period != period && candidate.Period.Kind != PeriodKind.YearSpan)
        && !Array.Exists(_known, candidate => candidate.Period == period);

    /// <summary>The value of the last figure known before a period ends.</summary>
    public Rational? ValueBefore(TimePeriod period) =>
        Array.FindLast(_known, candidate => candidate.End < period.End && candidate.Value is not null)?.Value;

    /// <summary>The parts known for a period, with the period that each figure is for.</summary>
    public IEnumerable<(Measure Measure, TimePeriod Period)> PartsAt(TimePeriod period) => _parts
        .SelectMany(part => part.Known.Where(candidate => candidate.End == period.End).Select(candidate => (part.Measure, candidate.Period)));

    /// <summary>The results within a span that sources of equal standing disagree about.</summary>
    public IEnumerable<Candidate> DisputedWithin(TimePeriod span) =>
        _parts.Length > 0 ? [] : _known.Take(_ended).Where(candidate => candidate.HasConflict && span.Contains(candidate.Period));

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

    private static SeriesView OfParts(Measure measure, Area? unit, LocalDate validAt, Candidate[] published, (Measure Measure, Candidate[] Known)[] parts) =>
        new(measure, unit, WeakestPart.Complete(measure, published, Array.ConvertAll(parts, part => part.Known)), validAt, published, parts);

    private Candidate[] KnownOf(Measure measure) => measure.Code == Measure.Code
        ? _parts.Length == 0 ? _known : _published
        : Array.Find(_parts, part => part.Measure.Code == measure.Code).Known ?? [];

    // The records stay those of the figure: when something was recorded does not change with its value.
    private static Candidate[] Changed(Candidate[] known, TimePeriod period, Rational value)
    {
        var index = Array.FindIndex(known, candidate => candidate.Period == period);
        Candidate With(IReadOnlyList<Figure> figures, IReadOnlyList<Observation> superseded) =>
            new(period, [new Alternative(value, value, figures, false)], superseded);
        if (index >= 0)
        {
            Candidate[] changed = [.. known];
            changed[index] = With(known[index].Alternatives[0].Figures, known[index].Superseded);
            return changed;
        }

        return [.. known.Append(With([], [])).OrderBy(candidate => candidate.Period)];
    }

    private bool IsComparable(TimePeriod period) => Measure.Nature == SeriesNature.Stock
        ? period.Kind != PeriodKind.YearSpan
        : period.Kind == PeriodKind.Year;
}
