using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using World = System.Collections.Generic.Dictionary<HanoiPlan.Sdk.Time.TimePeriod, HanoiPlan.Sdk.Tests.Reference.Fraction>;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>The statuses that one target can have when every period has at most one value.</summary>
internal sealed class ReferenceJudge
{
    private readonly Measure _measure;
    private readonly TargetVersion _version;
    private readonly World _world;
    private readonly LocalDate _validAt;
    private readonly EvaluationOptions _options;
    private readonly bool _isDue;

    private ReferenceJudge(Target target, TargetVersion version, World world, LocalDate validAt, EvaluationOptions options)
    {
        _measure = target.Measure;
        _version = version;
        _world = world;
        _validAt = validAt;
        _options = options;
        _isDue = validAt >= version.DueDate;
    }

    /// <summary>
    /// What any value in the place of the judged one would be called, and the marks where that changes; null where no single
    /// value decides, or no path leads to it.
    /// </summary>
    public static (Func<Fraction, AssessmentStatus> Of, Fraction[] Marks)? Levels(
        Target target, TargetVersion version, World world, LocalDate validAt, EvaluationOptions options)
    {
        var judge = new ReferenceJudge(target, version, world, validAt, options);
        var baseline = judge.LatestWithin(LocalDate.MinIsoValue, EndOf(version.BaselineYear));
        if (judge.Range(baseline?.Value) is not { } range)
        {
            return null;
        }

        var edges = new[] { range.Lower, range.Upper }.OfType<Fraction>().ToArray();
        if (judge._isDue || version.Basis == Basis.EveryYear || version.Basis == Basis.Maintain)
        {
            return (range.Attainment, edges);
        }

        if (version.Basis == Basis.Total)
        {
            var path = judge.PathOfTotal(range);
            return (judge.TotalSoFar(range), [.. edges, path * options.OnTrackFrom, path * options.AtRiskFrom]);
        }

        if (version.Basis == Basis.AverageGrowth)
        {
            var edge = range.Lower!.Value;
            return (rate => judge.SoFar(rate, share => edge * share), [edge * options.OnTrackFrom, edge * options.AtRiskFrom]);
        }

        if (version.Basis != Basis.EndOfTerm || baseline is not { } from || judge.LatestWithin(version.Span.Start, version.DueDate) is not { } latest)
        {
            return null;
        }

        var elapsed = judge.Elapsed(from.Period, latest.Period);
        var thresholds = range.Attainment(from.Value).IsAttained ? [] : new Fraction[] { options.OnTrackFrom, options.AtRiskFrom };
        var end = range.IsBelow(from.Value) ? range.Lower : range.Upper;
        return (
            value => Pace(range, value, from.Value, elapsed, options),
            [.. edges, .. thresholds.Select(threshold => from.Value + ((end!.Value - from.Value) * elapsed * threshold))]);
    }

    public static IEnumerable<AssessmentStatus> Judge(Target target, TargetVersion version, World world, LocalDate validAt, EvaluationOptions options)
    {
        // Section 6: NotDue is "not started".
        if (validAt < version.Span.Start)
        {
            return [AssessmentStatus.NotDue];
        }

        var judge = new ReferenceJudge(target, version, world, validAt, options);
        return version.Basis.Name switch
        {
            "end-of-term" => judge.EndOfTerm(),
            "every-year" => judge.EveryYear(),
            "maintain" => judge.Maintain(),
            "average-growth" => judge.AverageGrowth(),
            "total" => judge.Total(),
            _ => judge.Milestone(),
        };
    }

    /// <summary>
    /// Section 6, pace: p = (v − b)/(e − b) with e the edge of the range nearest to the baseline, r = p/τ; on track from the
    /// upper threshold, at risk from the lower one, else off track.
    /// </summary>
    public static AssessmentStatus Pace(ReferenceRange range, Fraction value, Fraction baseline, Fraction elapsed, EvaluationOptions options)
    {
        if (range.Attainment(value).IsAttained)
        {
            return range.Attainment(value);
        }

        // "When the baseline already meets the range, p is not defined and is not invented: the question is whether it is kept."
        if (range.Attainment(baseline).IsAttained)
        {
            return AssessmentStatus.OffTrack;
        }

        // Past the range on its far side there is a way back to go, which no pace away from the baseline covers.
        if (range.IsBelow(baseline) != range.IsBelow(value))
        {
            return AssessmentStatus.OffTrack;
        }

        var edge = range.IsBelow(baseline) ? range.Lower!.Value : range.Upper!.Value;
        if (edge.Is(baseline))
        {
            // From an excluded bound itself there is no way to measure; the bound is still outside the range.
            return AssessmentStatus.OffTrack;
        }

        var pace = (value - baseline) / (edge - baseline) / elapsed;
        return pace >= options.OnTrackFrom ? AssessmentStatus.OnTrack
            : pace >= options.AtRiskFrom ? AssessmentStatus.AtRisk
            : AssessmentStatus.OffTrack;
    }

    private IEnumerable<AssessmentStatus> EndOfTerm()
    {
        var latest = LatestWithin(_version.Span.Start, _version.DueDate);
        if (latest is not { } found)
        {
            return [AssessmentStatus.NoData];
        }

        if (!_isDue && IsStale(found.Period))
        {
            return [AssessmentStatus.Stale];
        }

        var baseline = LatestWithin(LocalDate.MinIsoValue, EndOf(_version.BaselineYear));
        if (Range(baseline?.Value) is not { } range)
        {
            return PossibleAgainstUnknownRange();
        }

        if (_isDue)
        {
            return FigureOf(_version.DueDate.Year) is { } value
                ? [range.Attainment(value)]
                : range.PossibleWithin(Least, Most);
        }

        if (baseline is { } from)
        {
            return [Pace(range, found.Value, from.Value, Elapsed(from.Period, found.Period), _options)];
        }

        var early = range.Attainment(found.Value);
        return early.IsAttained ? [early] : [AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack];
    }

    /// <summary>The clock counts months between the ends of periods.</summary>
    private Fraction Elapsed(TimePeriod baseline, TimePeriod latest) =>
        (Fraction)Months(baseline.End, latest.End) / Months(baseline.End, _version.DueDate);

    /// <summary>Relative numbers without a baseline could be any bounds.</summary>
    private IEnumerable<AssessmentStatus> PossibleAgainstUnknownRange()
    {
        var anywhere = new ReferenceRange(_version.Range, _measure.Preference, number => number);
        var final = anywhere.PossibleWithin(null, null).Append(AssessmentStatus.NotMet);
        return _isDue
            ? final
            : [.. final.Where(status => status.IsAttained), AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack];
    }

    private IEnumerable<AssessmentStatus> EveryYear()
    {
        var range = Range(null)!;
        var ended = EndedYears().ToArray();
        if (ended.Length == 0)
        {
            return [AssessmentStatus.NotDue];
        }

        var figures = ended.Select(FigureOf).ToArray();
        return OfYears(range, figures);
    }

    private IEnumerable<AssessmentStatus> OfYears(ReferenceRange range, Fraction?[] figures, bool isAnythingSeen = false)
    {
        var known = figures.OfType<Fraction>().Select(range.Attainment).ToArray();
        if (known.Contains(AssessmentStatus.NotMet))
        {
            return [AssessmentStatus.NotMet];
        }

        if (known.Length == 0 && !isAnythingSeen)
        {
            return [AssessmentStatus.NoData];
        }

        var good = !_isDue ? AssessmentStatus.OnTrack : known.MaxBy(status => status.Rank) ?? AssessmentStatus.Exceeded;
        if (known.Length == figures.Length)
        {
            return [good];
        }

        // The missing years can still be anything that exists.
        return range.PossibleWithin(Least, Most)
            .Select(missing => !missing.IsAttained ? AssessmentStatus.NotMet : !_isDue ? AssessmentStatus.OnTrack : missing.Rank > good.Rank ? missing : good);
    }

    private IEnumerable<AssessmentStatus> Maintain()
    {
        var range = Range(null)!;
        var seen = Usable().Where(pair => pair.Key.Start >= _version.Span.Start && pair.Key.End <= _version.Span.End).ToArray();
        if (seen.Any(pair => !range.Attainment(pair.Value).IsAttained))
        {
            return [AssessmentStatus.NotMet];
        }

        var ended = EndedYears().ToArray();
        if (ended.Length == 0)
        {
            return [seen.Length > 0 ? AssessmentStatus.OnTrack : AssessmentStatus.NotDue];
        }

        return OfYears(range, [.. ended.Select(FigureOf)], isAnythingSeen: seen.Length > 0);
    }

    private IEnumerable<AssessmentStatus> AverageGrowth()
    {
        var range = Range(null)!;
        if (_world.TryGetValue(_version.Span, out var official))
        {
            return [range.Attainment(official)];
        }

        var ended = EndedYears().ToArray();
        if (ended.Length == 0)
        {
            return [AssessmentStatus.NotDue];
        }

        var figures = ended.Select(FigureOf).ToArray();
        var known = figures.OfType<Fraction>().ToArray();
        if (known.Length == 0)
        {
            return [AssessmentStatus.NoData];
        }

        var product = known.Aggregate((Fraction)1, (so, growth) => so * (1 + (growth / 100)));
        var missing = figures.Length - known.Length;
        var years = ended.Length;

        // Growth is never below −100 %; a missing year lies between that, or the natural limits, and no end.
        return range.PossibleWithin(
            product * ReferenceRange.Compounded(Least ?? -100, missing),
            missing == 0 ? product : Most is { } most ? product * ReferenceRange.Compounded(most, missing) : null,
            [.. new[] { range.Lower, range.Upper }.OfType<Fraction>().SelectMany(edge => new[] { edge, edge * _options.OnTrackFrom, edge * _options.AtRiskFrom }).Select(rate => ReferenceRange.Compounded(rate, years))],
            so => _isDue ? range.AttainmentOfGrowth(so, years) : SoFar(so, share => ReferenceRange.Compounded(range.Lower!.Value * share, years)));
    }

    // "Growth so far against the edge by the pace thresholds", the edge being the lower one where more is better.
    private AssessmentStatus SoFar(Fraction soFar, Func<Fraction, Fraction> expected) =>
        soFar >= expected(_options.OnTrackFrom) ? AssessmentStatus.OnTrack
        : soFar >= expected(_options.AtRiskFrom) ? AssessmentStatus.AtRisk
        : AssessmentStatus.OffTrack;

    private IEnumerable<AssessmentStatus> Total()
    {
        var range = Range(null)!;
        if (_world.TryGetValue(_version.Span, out var official))
        {
            return [range.Attainment(official)];
        }

        var ended = EndedYears().ToArray();
        if (ended.Length == 0)
        {
            return [AssessmentStatus.NotDue];
        }

        var figures = ended.Select(FigureOf).ToArray();
        var known = figures.OfType<Fraction>().ToArray();
        if (known.Length == 0)
        {
            return [AssessmentStatus.NoData];
        }

        var sum = known.Aggregate((Fraction)0, (so, value) => so + value);
        var missing = figures.Length - known.Length;
        var path = PathOfTotal(range);
        return range.PossibleWithin(
            missing == 0 ? sum : Least is { } least ? sum + (least * missing) : null,
            missing == 0 ? sum : Most is { } most ? sum + (most * missing) : null,
            [path * _options.OnTrackFrom, path * _options.AtRiskFrom],
            _isDue ? range.Attainment : TotalSoFar(range));
    }

    private Fraction PathOfTotal(ReferenceRange range) => range.Lower!.Value * EndedYears().Count() / _version.Span.YearCount;

    private Func<Fraction, AssessmentStatus> TotalSoFar(ReferenceRange range)
    {
        var path = PathOfTotal(range);
        var left = _version.Span.YearCount - EndedYears().Count();
        return so => range.Attainment(so).IsAttained ? range.Attainment(so)
            : Most is { } most && so + (most * left) < range.Lower!.Value ? AssessmentStatus.NotMet
            : SoFar(so, share => path * share);
    }

    private IEnumerable<AssessmentStatus> Milestone()
    {
        var within = Usable().Where(pair => pair.Key.End <= _version.DueDate).ToArray();
        if (within.Any(pair => pair.Value.Is(1)))
        {
            return [AssessmentStatus.Met];
        }

        if (!_isDue)
        {
            return [AssessmentStatus.NotDue];
        }

        var last = Usable().OrderBy(pair => pair.Key.End).ToArray();
        return last.Length == 0 ? [AssessmentStatus.NoData]
            : last[^1].Key.End >= _version.DueDate ? [AssessmentStatus.NotMet]
            : [AssessmentStatus.Met, AssessmentStatus.NotMet];
    }

    private Fraction? Least => _measure.LowerLimit is { } least ? least : null;

    private Fraction? Most => _measure.UpperLimit is { } most ? most : null;

    private ReferenceRange? Range(Fraction? baseline) => (_version.Range.Relation, baseline) switch
    {
        (RangeRelation.Absolute, _) => new ReferenceRange(_version.Range, _measure.Preference, number => number),
        (_, null) => null,

        // A share or a multiple of zero or less has no meaning.
        (RangeRelation.PercentChange or RangeRelation.TimesBaseline, { } b) when b <= 0 => null,
        (RangeRelation.PercentChange, { } b) => new ReferenceRange(_version.Range, _measure.Preference, number => b * (1 + ((Fraction)number / 100))),
        (RangeRelation.TimesBaseline, { } b) => new ReferenceRange(_version.Range, _measure.Preference, number => b * number),
        (_, { } b) => new ReferenceRange(_version.Range, _measure.Preference, number => b + number),
    };

    /// <summary>Figures that can stand for a moment: of a flow whole years only, of a stock every period.</summary>
    private IEnumerable<KeyValuePair<TimePeriod, Fraction>> Usable() => _world.Where(pair =>
        pair.Key.Kind != PeriodKind.YearSpan && (_measure.Nature == SeriesNature.Stock || pair.Key.Kind == PeriodKind.Year));

    private (TimePeriod Period, Fraction Value)? LatestWithin(LocalDate first, LocalDate last)
    {
        var found = Usable().Where(pair => pair.Key.End >= first && pair.Key.End <= last).OrderBy(pair => pair.Key.End).ToArray();
        return found.Length == 0 ? null : (found[^1].Key, found[^1].Value);
    }

    /// <summary>The figure that stands for a year: the year's own, or of a stock the latest within it, up to the due date.</summary>
    private Fraction? FigureOf(int year)
    {
        var last = LocalDate.Min(EndOf(year), _version.DueDate);
        return LatestWithin(new LocalDate(year, 1, 1), last)?.Value;
    }

    private IEnumerable<int> EndedYears() =>
        Enumerable.Range(_version.Span.FirstYear, _version.Span.YearCount).Where(year => EndOf(year) <= _validAt);

    private bool IsStale(TimePeriod latest) => latest.End.PlusMonths(_options.StaleAfterMonths) < _validAt;

    private static LocalDate EndOf(int year) => new(year, 12, 31);

    private static int Months(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
