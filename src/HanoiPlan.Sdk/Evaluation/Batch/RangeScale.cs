using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The bounds of a range as whole numbers over one denominator, to be applied to a baseline where they are relative to one.</summary>
internal sealed class RangeScale
{
    // Times a value of 64 bits a factor within this stays within Int128.
    private const long MostFactor = 1L << 60;

    // A step in so many parts times a value of 64 bits stays within Int128, by a wide margin.
    private const long MostParts = 100_000_000_000_000;

    private readonly TargetRange _range;

    private RangeScale(TargetRange range, long lower, long upper, long denominator)
    {
        _range = range;
        Lower = lower;
        Upper = upper;
        Denominator = denominator;
    }

    public long Lower { get; }

    public long Upper { get; }

    /// <summary>What a bound applied to a baseline is a fraction over.</summary>
    public long Denominator { get; }

    /// <summary>True when the range is relative to a baseline.</summary>
    public bool NeedsBaseline => _range.IsRelative;

    /// <summary>The parts of a step that the edges of a range are whole numbers of; as many as <see cref="MostParts"/> at most.</summary>
    public static long PartsOf(TargetRange range, Measure measure)
    {
        if (Of(range, measure) is { } known)
        {
            return known.Denominator;
        }

        var beyond = Math.Max(PlacesOf(range.Lower), PlacesOf(range.Upper)) - (range.Relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline ? 0 : measure.Scale.Places);
        long parts = range.Relation == RangeRelation.PercentChange ? 100 : 1;
        for (; beyond > 0 && parts < MostParts; beyond--)
        {
            parts *= 10;
        }

        return parts;
    }

    /// <summary>Null when a bound cannot be counted so in 64 bits.</summary>
    public static RangeScale? Of(TargetRange range, Measure measure)
    {
        var places = range.Relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline
            ? Math.Max(PlacesOf(range.Lower), PlacesOf(range.Upper))
            : measure.Scale.Places;
        if (places > Scale.MaxPlaces)
        {
            return null;
        }

        var scale = new Scale(places);
        var whole = range.Relation switch
        {
            RangeRelation.PercentChange => 100 * scale.StepsPerOne,
            RangeRelation.TimesBaseline => scale.StepsPerOne,
            _ => 1,
        };
        long lower = 0;
        long upper = 0;
        var fits = (range.Lower is not { } low || scale.TryToSteps(low.Value, out lower)) && (range.Upper is not { } high || scale.TryToSteps(high.Value, out upper));
        var shift = range.Relation == RangeRelation.PercentChange ? whole : 0;
        return fits && Int128.Abs(lower) < MostFactor && Int128.Abs(upper) < MostFactor
            ? new RangeScale(range, lower + shift, upper + shift, whole)
            : null;
    }

    /// <summary>False when a share or a multiple of the baseline has no meaning.</summary>
    public bool HasMeaningFor(long baseline) =>
        _range.Relation is RangeRelation.Absolute or RangeRelation.PointsChange || baseline > 0;

    public StepPoint PointOf(long bound, long baseline) => _range.Relation switch
    {
        RangeRelation.Absolute => StepPoint.At(bound),
        RangeRelation.PointsChange => new StepPoint((Int128)baseline + bound, 1),
        _ => new StepPoint((Int128)baseline * bound, Denominator),
    };

    private static int PlacesOf(Bound? bound) => bound is { } known ? known.Value.Scale : 0;
}
