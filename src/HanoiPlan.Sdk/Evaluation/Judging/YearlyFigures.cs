using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The results of the ended years of a span: which are known, which are missing, and what they make together.</summary>
internal sealed class YearlyFigures
{
    private YearlyFigures(IReadOnlyList<Candidate> known, IReadOnlyList<TimePeriod> missing)
    {
        Known = known;
        Missing = missing;
    }

    public IReadOnlyList<Candidate> Known { get; }

    /// <summary>Ended years without a result.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; }

    public int Ended => Known.Count + Missing.Count;

    public bool HasConflict => Known.Any(candidate => candidate.HasConflict);

    public static YearlyFigures Of(AssessmentDraft draft)
    {
        var known = new List<Candidate>();
        var missing = new List<TimePeriod>();
        foreach (var year in draft.EndedYears())
        {
            if (draft.Series.For(year) is { } candidate)
            {
                known.Add(candidate);
            }
            else
            {
                missing.Add(year);
            }
        }

        return new YearlyFigures(known, missing);
    }

    /// <summary>The known years' growth compounded, at the low and the high end of what they may have been; null when a factor is below zero.</summary>
    public (AssessedValue Low, AssessedValue High)? Compounded(AssessmentDraft draft)
    {
        var low = Rational.One;
        var high = Rational.One;
        foreach (var candidate in Known)
        {
            if (candidate.Low is not { } least || candidate.High is not { } most || GrowthAverage.FactorOf(least).Sign < 0)
            {
                return null;
            }

            low *= GrowthAverage.FactorOf(least);
            high *= GrowthAverage.FactorOf(most);
        }

        var lowest = Growth(draft, low);
        return (lowest, low == high ? lowest : Growth(draft, high));
    }

    /// <summary>The sum of the ended years; ends of the interval are null where a missing year has no natural limit.</summary>
    public AssessedValue Summed(AssessmentDraft draft)
    {
        Rational? least = draft.Measure.LowerLimit is { } lower ? Rational.From(lower) : null;
        Rational? most = draft.Measure.UpperLimit is { } upper ? Rational.From(upper) : null;
        var low = Sum(Known.Select(candidate => candidate.Low).Concat(Missing.Select(_ => least)));
        var high = Sum(Known.Select(candidate => candidate.High).Concat(Missing.Select(_ => most)));
        return new AssessedValue(draft.Measure, Span(draft), low, high, null, ValueOrigin.Summed, Observations);
    }

    private IReadOnlyList<Observation> Observations =>
        [.. Known.SelectMany(candidate => candidate.Figures).Select(figure => figure.Observation)];

    private static Rational? Sum(IEnumerable<Rational?> parts)
    {
        Rational? sum = Rational.Zero;
        foreach (var part in parts)
        {
            sum = sum is { } known && part is { } next ? known + next : null;
        }

        return sum;
    }

    private AssessedValue Growth(AssessmentDraft draft, Rational product) => new(
        draft.Measure, Span(draft), null, null, new GrowthAverage(product, Known.Count), ValueOrigin.Compounded, Observations);

    private TimePeriod Span(AssessmentDraft draft) => TimePeriod.Years(
        draft.Version.Span.FirstYear, draft.Version.Span.FirstYear + Math.Max(1, Ended) - 1);
}
