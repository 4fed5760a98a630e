using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Gives a measure that is judged by its weakest part the values that nobody has published for the whole.</summary>
internal static class WeakestPart
{
    // Six parts disputed between two values each. Beyond that the values are taken together as one interval.
    private const int MostAlternatives = 64;

    /// <summary>What is known of the whole, with a value made of the parts for each further period that a part is known of; by period.</summary>
    public static Candidate[] Complete(Measure measure, Candidate[] published, Candidate[][] parts)
    {
        var complete = new List<Candidate>(published);
        foreach (var known in parts.SelectMany(part => part))
        {
            if (!complete.Exists(candidate => IsForOnePeriod(measure, candidate, known)))
            {
                complete.Add(Weakest(measure, known, parts));
            }
        }

        complete.Sort(static (left, right) => left.Period.CompareTo(right.Period));
        return [.. complete];
    }

    // Parts of a stock can be known by figures for different periods that end on one day.
    private static bool IsForOnePeriod(Measure measure, Candidate one, Candidate other) =>
        one.Period == other.Period || (measure.Nature == SeriesNature.Stock && ResultChoice.IsOfOneState(one, other));

    // The worst part is the value: the largest where lower is better, else the smallest. A part that is not known may lie
    // anywhere within the natural limits; of one that sources disagree about each value is possible.
    private static Candidate Weakest(Measure measure, Candidate slot, Candidate[][] parts)
    {
        var unknown = new Alternative(
            measure.LowerLimit is { } lower ? Rational.From(lower) : null,
            measure.UpperLimit is { } upper ? Rational.From(upper) : null,
            [],
            false);
        var isLargest = measure.Preference == Preference.LowerIsBetter;
        IReadOnlyList<Alternative> together = [];
        var superseded = new List<Observation>();
        for (var i = 0; i < parts.Length; i++)
        {
            var known = Array.Find(parts[i], candidate => IsForOnePeriod(measure, candidate, slot));
            superseded.AddRange(known?.Superseded ?? []);
            IReadOnlyList<Alternative> own = known?.Alternatives ?? [unknown];
            together = i == 0 ? own : Worse(together, own, isLargest);
        }

        return new Candidate(slot.Period, [.. together.Select(each => new Alternative(each.Low, each.High, each.Figures, false))], superseded);
    }

    private static List<Alternative> Worse(IReadOnlyList<Alternative> first, IReadOnlyList<Alternative> second, bool isLargest)
    {
        var worse = new List<Alternative>(first.Count * second.Count);
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var low = Worse(one.Low, other.Low, isLargest, isNullLargest: false);
                var high = Worse(one.High, other.High, isLargest, isNullLargest: true);
                if (!worse.Exists(known => known.Low == low && known.High == high))
                {
                    worse.Add(new Alternative(low, high, [.. one.Figures, .. other.Figures], false));
                }
            }
        }

        return worse.Count <= MostAlternatives ? worse : [Together(worse)];
    }

    private static Alternative Together(List<Alternative> each) => new(
        each.Exists(one => one.Low is null) ? null : each.Min(one => one.Low!.Value),
        each.Exists(one => one.High is null) ? null : each.Max(one => one.High!.Value),
        [.. each.SelectMany(one => one.Figures).Distinct()],
        false);

    // Null is an end without bound: below everything as a lower end, above everything as an upper end.
    private static Rational? Worse(Rational? first, Rational? second, bool isLargest, bool isNullLargest) => (first, second) switch
    {
        ({ } one, { } other) => isLargest ? Rational.Max(one, other) : Rational.Min(one, other),
        _ when isLargest == isNullLargest => null,
        _ => first ?? second,
    };
}
