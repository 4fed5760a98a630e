using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The results of the ended years of a span: which are known, which are missing, and what they make together.</summary>
internal sealed class YearlyFigures
{
    // Disputes of ten years, two values each. Beyond that the sides are taken together as one interval.
    private const int MostSides = 1024;

    private YearlyFigures(List<Candidate> known, IReadOnlyList<TimePeriod> missing)
    {
        Known = known;
        Missing = missing;
    }

    public List<Candidate> Known { get; }

    /// <summary>Ended years without a result.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; }

    public int Ended => Known.Count + Missing.Count;

    public static YearlyFigures Of(AssessmentDraft draft)
    {
        var ended = draft.EndedYears();
        var known = new List<Candidate>(ended);
        List<TimePeriod>? missing = null;
        for (var index = 0; index < ended; index++)
        {
            if (draft.Series.For(draft.YearAt(index)) is { } candidate)
            {
                known.Add(candidate);
            }
            else
            {
                (missing ??= []).Add(draft.YearAt(index));
            }
        }

        return new YearlyFigures(known, missing ?? []);
    }

    /// <summary>The product of the known years' growth factors, once for each way to settle what sources disagree about; null when a factor is below zero.</summary>
    public IReadOnlyList<YearsSide>? Products()
    {
        foreach (var candidate in Known)
        {
            if (candidate.Low is not { } least || candidate.High is null || GrowthAverage.FactorOf(least).Sign < 0)
            {
                return null;
            }
        }

        return Combine(Rational.One, static (product, percent) => product * GrowthAverage.FactorOf(percent));
    }

    /// <summary>The sum of the known years, once for each way to settle what sources disagree about.</summary>
    public IReadOnlyList<YearsSide> Sums() => Combine(Rational.Zero, static (sum, amount) => sum + amount);

    /// <summary>The span of the ended years.</summary>
    public TimePeriod Span(AssessmentDraft draft) => TimePeriod.Years(
        draft.Version.Span.FirstYear, draft.Version.Span.FirstYear + Math.Max(1, Ended) - 1);

    private List<YearsSide> Combine(Rational neutral, Func<Rational, Rational, Rational> with)
    {
        var sides = new List<YearsSide>(1) { new(neutral, neutral, []) };
        foreach (var candidate in Known)
        {
            var alternatives = candidate.Alternatives;
            if (sides.Count * alternatives.Count > MostSides)
            {
                sides = [Together(sides)];
                alternatives = [new Alternative(candidate.Low, candidate.High, [.. candidate.Figures], false)];
            }

            var next = new List<YearsSide>(sides.Count * alternatives.Count);
            foreach (var side in sides)
            {
                foreach (var alternative in alternatives)
                {
                    Add(next, new YearsSide(
                        With(side.Low, alternative.Low), With(side.High, alternative.High), [.. side.Observations, .. alternative.Observations]));
                }
            }

            sides = next;
        }

        return sides;

        Rational? With(Rational? soFar, Rational? figure) => soFar is { } known && figure is { } value ? with(known, value) : null;
    }

    private static void Add(List<YearsSide> sides, YearsSide side)
    {
        if (!sides.Exists(known => known.Low == side.Low && known.High == side.High))
        {
            sides.Add(side);
        }
    }

    private static YearsSide Together(List<YearsSide> sides)
    {
        var (low, high) = (sides[0].Low, sides[0].High);
        foreach (var side in sides)
        {
            low = low is { } least && side.Low is { } next ? Rational.Min(least, next) : null;
            high = high is { } most && side.High is { } last ? Rational.Max(most, last) : null;
        }

        return new YearsSide(low, high, [.. sides.SelectMany(side => side.Observations).Distinct()]);
    }
}
