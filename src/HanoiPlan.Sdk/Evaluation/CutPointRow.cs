using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// A target as a short ascending row of cut points with the status between each two of them. Judging a value is counting
/// the cut points it reaches. Everything that judges or explains reads such a row. Immutable.
/// </summary>
public sealed class CutPointRow
{
    // The range and two pace thresholds before it: what all but rows of many steps have.
    private const int UsualCuts = 4;

    private readonly CutPoint[] _cuts;
    private readonly AssessmentStatus[] _bands;
    private long[]? _steps;

    /// <exception cref="InvalidOperationException">The points do not ascend. Counting them would give a wrong status.</exception>
    internal CutPointRow(Scale scale, CutPoint[] cuts, AssessmentStatus[] bands)
    {
        for (var i = 1; i < cuts.Length; i++)
        {
            if (!cuts[i - 1].IsAtOrBefore(cuts[i]))
            {
                throw new InvalidOperationException($"The points of a row must ascend: {cuts[i - 1]} stands before {cuts[i]}.");
            }
        }

        Scale = scale;
        _cuts = cuts;
        _bands = bands;
    }

    /// <summary>The scale of the measure.</summary>
    public Scale Scale { get; }

    /// <summary>The points where the answer changes, ascending.</summary>
    public IReadOnlyList<CutPoint> Cuts => _cuts;

    /// <summary>The status below the first cut point, between each two, and from the last on: one more than there are cuts.</summary>
    public IReadOnlyList<AssessmentStatus> Bands => _bands;

    /// <summary>Judges a value in the measure's unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more decimals than the measure's scale.</exception>
    public AssessmentStatus Judge(decimal value) => Judge(in value);

    /// <summary>Judges a value counted in the steps of the measure's scale.</summary>
    public AssessmentStatus JudgeSteps(long steps)
    {
        // The only number of steps that a cut beyond all of them, or none, could be taken for.
        if (steps == long.MaxValue)
        {
            return Judge(Rational.Of(steps, Scale.StepsPerOne));
        }

        var reached = 0;
        foreach (var point in _steps ??= StepsOf(_cuts))
        {
            reached += steps >= point ? 1 : 0;
        }

        return _bands[reached];
    }

    /// <summary>Judges an exact value in the measure's unit, on the scale or not.</summary>
    public AssessmentStatus Judge(Rational value) => _bands[BandOf(value)];

    /// <summary>The statuses that values from <paramref name="low"/> to <paramref name="high"/> can have, best first.</summary>
    /// <param name="low">The least possible value, included; null when unbounded below.</param>
    /// <param name="high">The greatest possible value, included; null when unbounded above.</param>
    public IReadOnlyList<AssessmentStatus> StatusesWithin(Rational? low, Rational? high)
    {
        var first = low is { } least ? BandOf(least) : 0;
        return Distinct(first, high is { } most ? low == high ? first : BandOf(most) : _bands.Length - 1);
    }

    /// <summary>What the nearest other statuses on either side of a value would take; at most one a side.</summary>
    public IReadOnlyList<Flip> FlipsAround(Rational value) => FlipsAround(BandOf(value));

    private List<Flip> FlipsAround(int at)
    {
        var flips = new List<Flip>(2);
        for (var band = at - 1; band >= 0; band--)
        {
            if (_bands[band] != _bands[at] && HoldsAStep(band, out _, out var last))
            {
                flips.Add(new Flip(Scale.FromSteps(last), false, _bands[band]));
                break;
            }
        }

        for (var band = at + 1; band < _bands.Length; band++)
        {
            if (_bands[band] != _bands[at] && HoldsAStep(band, out var first, out _))
            {
                flips.Add(new Flip(Scale.FromSteps(first), true, _bands[band]));
                break;
            }
        }

        return flips;
    }

    internal AssessmentStatus Judge(in decimal value) => JudgeSteps(Scale.ToSteps(in value));

    internal AssessmentStatus JudgeGrowth(Rational product, int years) => _bands[BandOfGrowth(product, years)];

    internal IReadOnlyList<AssessmentStatus> StatusesWithinGrowth(Rational low, Rational? high, int years)
    {
        var first = BandOfGrowth(low, years);
        return Distinct(first, high == low ? first : high is { } most ? BandOfGrowth(most, years) : _cuts.Length);
    }

    /// <summary>The row in symbols, such as "NotMet | ≥ 15/2 Met | > 8 Exceeded".</summary>
    public override string ToString() =>
        string.Join(" | ", _bands.Select((band, i) => i == 0 ? band.Name : $"{_cuts[i - 1]} {band.Name}"));

    // On a coarse scale no value may lie between two cut points, and no number of 64 bits beyond a point further out.
    private bool HoldsAStep(int band, out long first, out long last)
    {
        var (least, most) = (band == 0 ? long.MinValue : _cuts[band - 1].FirstAt, band == _cuts.Length ? long.MaxValue : _cuts[band].LastBelow);
        (first, last) = (least ?? 0, most ?? 0);
        return least is not null && most is not null && first <= last;
    }

    // Counted when first asked for, alike by every thread: many rows judge exact values alone.
    // Padded to one length, since a loop whose length changes from row to row costs more than the few comparisons saved.
    private static long[] StepsOf(CutPoint[] cuts)
    {
        var steps = new long[Math.Max(cuts.Length, UsualCuts)];
        Array.Fill(steps, long.MaxValue);
        for (var i = 0; i < cuts.Length; i++)
        {
            steps[i] = cuts[i].FirstAt ?? long.MaxValue;
        }

        return steps;
    }

    internal int BandOf(Rational value)
    {
        var reached = 0;
        foreach (var cut in _cuts)
        {
            reached += cut.IsReachedBy(value) ? 1 : 0;
        }

        return reached;
    }

    internal int BandOfGrowth(Rational product, int years)
    {
        var reached = 0;
        foreach (var cut in _cuts)
        {
            reached += cut.IsReachedByGrowth(product, years) ? 1 : 0;
        }

        return reached;
    }

    private IReadOnlyList<AssessmentStatus> Distinct(int first, int last)
    {
        if (first == last)
        {
            return _bands[first].Alone;
        }

        var statuses = new List<AssessmentStatus>(last - first + 1);
        for (var band = first; band <= last; band++)
        {
            StatusList.Add(statuses, _bands[band]);
        }

        return statuses;
    }
}
