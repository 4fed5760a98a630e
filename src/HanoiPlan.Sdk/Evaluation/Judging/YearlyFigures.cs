using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The results of the ended years of a span: which are known, which are missing, and what they make together.</summary>
internal sealed class YearlyFigures
{
    private YearlyFigures(List<Candidate> known, IReadOnlyList<TimePeriod> missing)
    {
        Known = known;
        Missing = missing;
    }

    public List<Candidate> Known { get; }

    /// <summary>Ended years without a result.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; }

    public int Ended => Known.Count + Missing.Count;

    public bool HasConflict => Known.Exists(static candidate => candidate.HasConflict);

    public static YearlyFigures Of(AssessmentDraft draft)
    {
        var ended = draft.EndedYears();
        var known = new List<Candidate>(ended);
        List<TimePeriod>? missing = null;
        for (var place = 0; place < ended; place++)
        {
            if (draft.Series.For(draft.YearAt(place)) is { } candidate)
            {
                known.Add(candidate);
            }
            else
            {
                (missing ??= []).Add(draft.YearAt(place));
            }
        }

        return new YearlyFigures(known, missing ?? []);
    }

    /// <summary>The known years' growth compounded, at the low and the high end of what they may have been; null when a factor is below zero.</summary>
    public (AssessedValue Low, AssessedValue High)? Compounded(AssessmentDraft draft)
    {
        var (low, high, isExact) = (Rational.One, Rational.One, true);
        foreach (var candidate in Known)
        {
            if (candidate.Low is not { } least || candidate.High is not { } most || GrowthAverage.FactorOf(least) is not { Sign: >= 0 } factor)
            {
                return null;
            }

            isExact = isExact && least == most;
            high = isExact ? low * factor : high * GrowthAverage.FactorOf(most);
            low = isExact ? high : low * factor;
        }

        var observations = Observations;
        var lowest = Growth(draft, low, observations);
        return (lowest, low == high ? lowest : Growth(draft, high, observations));
    }

    /// <summary>The sum of the ended years; ends of the interval are null where a missing year has no natural limit.</summary>
    public AssessedValue Summed(AssessmentDraft draft)
    {
        Rational? least = draft.Measure.LowerLimit is { } lower ? Rational.From(lower) : null;
        Rational? most = draft.Measure.UpperLimit is { } upper ? Rational.From(upper) : null;
        Rational? low = Rational.Zero;
        Rational? high = Rational.Zero;
        foreach (var candidate in Known)
        {
            low = Add(low, candidate.Low);
            high = Add(high, candidate.High);
        }

        foreach (var _ in Missing)
        {
            low = Add(low, least);
            high = Add(high, most);
        }

        return new AssessedValue(draft.Measure, Span(draft), low, high, null, ValueOrigin.Summed, Observations);
    }

    private List<Observation> Observations
    {
        get
        {
            var observations = new List<Observation>(Known.Count);
            foreach (var candidate in Known)
            {
                observations.AddRange(candidate.Observations);
            }

            return observations;
        }
    }

    private static Rational? Add(Rational? sum, Rational? part) => sum is { } known && part is { } next ? known + next : null;

    private AssessedValue Growth(AssessmentDraft draft, Rational product, IReadOnlyList<Observation> observations) => new(
        draft.Measure, Span(draft), null, null, new GrowthAverage(product, Known.Count), ValueOrigin.Compounded, observations);

    private TimePeriod Span(AssessmentDraft draft) => TimePeriod.Years(
        draft.Version.Span.FirstYear, draft.Version.Span.FirstYear + Math.Max(1, Ended) - 1);
}
