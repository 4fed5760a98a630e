using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Gives a measure that is judged by its weakest part the values that nobody has published for the whole.</summary>
internal static class WeakestPart
{
    /// <summary>What is known of the whole, with a value made of the parts for each further period that a part is known of; by period.</summary>
    public static Candidate[] Complete(Measure measure, Candidate[] published, Candidate[][] parts)
    {
        var complete = new List<Candidate>(published);
        foreach (var known in parts.SelectMany(part => part))
        {
            if (!complete.Exists(candidate => candidate.Period == known.Period))
            {
                complete.Add(Weakest(measure, known.Period, parts));
            }
        }

        complete.Sort(static (left, right) => left.Period.CompareTo(right.Period));
        return [.. complete];
    }

    // The worst part is the value: the largest where lower is better, else the smallest. A part that is not known may lie
    // anywhere within the natural limits.
    private static Candidate Weakest(Measure measure, TimePeriod period, Candidate[][] parts)
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
            var known = Array.Find(parts[i], candidate => candidate.Period == period);
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
