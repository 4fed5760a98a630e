using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>How the figures of one measure move: from which level, towards what, and over which denominators.</summary>
internal sealed class MadeMeasure
{
    private MadeMeasure(Measure measure, MadeForm form, long edge, SplitMix64 dice)
    {
        Measure = measure;
        Form = form;
        Edge = edge;

        // Drawn in this order, whatever the form uses.
        Way = dice.Between(10, 25);
        Rate = dice.Between(2, 8);
        Growth = dice.Between(5, 20);
        DenominatorPer100K = dice.Of(30L, 28_000L, 50_000L);
        IsTowardsMore = measure.Preference == Preference.HigherIsBetter || (measure.Preference == Preference.InsideIsBetter && dice.OneIn(2));
        Least = measure.LowerLimit is { } low ? Ceiling(low) : long.MinValue / 4;
        Most = measure.UpperLimit is { } high ? Floor(high) : long.MaxValue / 4;
    }

    public Measure Measure { get; }

    public MadeForm Form { get; }

    /// <summary>What the measure moves towards, in steps; for a count, of the whole territory.</summary>
    public long Edge { get; }

    /// <summary>How far from the edge it starts: points of a share, hundredths of any other level.</summary>
    public long Way { get; }

    /// <summary>Of 1,000 people, for a count whose edge is nought.</summary>
    public long Rate { get; }

    /// <summary>Of 1,000 a year, for a count without a target.</summary>
    public long Growth { get; }

    /// <summary>How many of the denominator there are to 100,000 people.</summary>
    public long DenominatorPer100K { get; }

    public bool IsTowardsMore { get; }

    public long Least { get; }

    public long Most { get; }

    public long StepsPerOne => Measure.Scale.StepsPerOne;

    /// <summary>True when figures have a numerator and a denominator.</summary>
    public bool HasParts => Form is MadeForm.Share or MadeForm.ShareOfUnits;

    public static MadeMeasure Of(Plan plan, Measure measure, SplitMix64 dice)
    {
        var target = plan.Targets.FirstOrDefault(one => one.Measure.Code == measure.Code && !one.Original.Range.IsRelative);
        var edge = target is null ? null : EdgeOf(target.Original.Range, measure);
        var isShare = measure.Unit.Equals(Unit.Percent) && measure.UpperLimit == 100m && measure.LowerLimit == 0m;
        var form = measure.Unit.Equals(Unit.Done) ? MadeForm.Done
            : measure.Aggregation == Aggregation.ShareOfUnits && isShare ? MadeForm.ShareOfUnits
            : measure.Aggregation == Aggregation.RatioOfSums && isShare ? MadeForm.Share
            : measure.Aggregation == Aggregation.Sum ? edge is null ? MadeForm.Growing : edge == 0 ? MadeForm.Vanishing : MadeForm.Count
            : isShare ? MadeForm.PlainShare
            : MadeForm.Level;
        return new MadeMeasure(measure, form, edge ?? 60 * measure.Scale.StepsPerOne, dice);
    }

    private static long? EdgeOf(TargetRange range, Measure measure)
    {
        var bound = measure.Preference == Preference.LowerIsBetter ? range.Upper ?? range.Lower : range.Lower ?? range.Upper;
        return bound is { } edge ? measure.Scale.ToSteps(edge.Value) : null;
    }

    private long Ceiling(decimal limit) => (long)(Rational.From(limit) * Rational.From(StepsPerOne)).Ceiling();

    private long Floor(decimal limit) => (long)(Rational.From(limit) * Rational.From(StepsPerOne)).Floor();
}
