using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Which records of a case count for a period, and what they say, read without the engine.</summary>
internal static class RelationRecords
{
    /// <summary>The records that count: of the best standing the latest; several where sources of equal standing publish on one day.</summary>
    public static FigureSpec[] BestOf(IEnumerable<FigureSpec> ofOnePeriod)
    {
        var all = ofOnePeriod.ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var standing = all.Min(figure => figure.Kind.Value);
        var latest = all.Where(figure => figure.Kind.Value == standing).Max(figure => figure.Recorded);
        return [.. all.Where(figure => figure.Kind.Value == standing && figure.Recorded == latest)];
    }

    /// <summary>The records that count for a period.</summary>
    public static FigureSpec[] BestOf(IEnumerable<FigureSpec> figures, string code, TimePeriod period) =>
        BestOf(figures.Where(figure => figure.Code == code && figure.Period == period));

    /// <summary>Each record alone that could be believed: one for each different value, and the parts where they do not make their headline.</summary>
    public static IReadOnlyList<FigureSpec> SidesOf(FigureSpec[] best, MeasureSpec measure)
    {
        var sides = new List<FigureSpec>();
        void Add(FigureSpec side)
        {
            if (!sides.Exists(known => known.Exact(measure) == side.Exact(measure)))
            {
                sides.Add(side);
            }
        }

        foreach (var figure in best)
        {
            var rebuilds = figure.Value is not { } headline || figure.RatioIn(measure) is not { } ratio
                || (ratio - Rational.From(headline)).Abs() <= Rational.PowerOfTen(-headline.Scale) * Rational.Of(1, 2);
            Add(rebuilds ? figure : figure with { Numerator = null, Denominator = null });
            if (!rebuilds)
            {
                Add(figure with { Value = null });
            }
        }

        return sides;
    }

    /// <summary>The one value that the records give a period; null without one, or in a dispute.</summary>
    public static Rational? ValueOf(RelationCase made, string code, TimePeriod period) =>
        SidesOf(BestOf(made.Seen, code, period), made.Asked) is [var one] ? one.Exact(made.Asked) : null;

    /// <summary>What a year's records can say: one value, or each that sources of equal standing give.</summary>
    public static IReadOnlyList<Rational> AlternativesOf(RelationCase made, int year) => YearOf(made, year) is { } one
        ? [one]
        : [.. SidesOf(BestOf(made.Seen, OneTargetPlan.MeasureCode, TimePeriod.Year(year)), made.Asked).Select(side => side.Exact(made.Asked))];

    /// <summary>What is known of a year: the figure of the whole, else the worst of its parts when all are known; null otherwise.</summary>
    public static Rational? YearOf(RelationCase made, int year)
    {
        var period = TimePeriod.Year(year);
        if (made.Asked.Parts == 0 || made.Seen.Any(figure => figure.Code == OneTargetPlan.MeasureCode && figure.Period == period))
        {
            return ValueOf(made, OneTargetPlan.MeasureCode, period);
        }

        var parts = made.Asked.PartCodes.Select(code => ValueOf(made, code, period)).ToArray();
        return Array.TrueForAll(parts, part => part is not null)
            ? made.Asked.Preference == Preference.LowerIsBetter ? parts.Max() : parts.Min()
            : null;
    }

    /// <summary>True when a record of a year counts, for the whole or for a part.</summary>
    public static bool Has(RelationCase made, int year) => made.Seen.Any(figure => figure.Period == TimePeriod.Year(year));

    /// <summary>The case with one record in the place of all results that a measure has for a period.</summary>
    public static RelationCase Settled(RelationCase made, FigureSpec record) => made.With(
        made.Figures.Where(figure => !figure.Kind.IsResult || figure.Code != record.Code || figure.Period != record.Period).Append(record));

    /// <summary>The case with another value in the place of what counts for a period; standing and date of the record stay.</summary>
    public static RelationCase? Fed(RelationCase made, string code, TimePeriod period, decimal value) =>
        BestOf(made.Seen, code, period) is [var best, ..]
            ? Settled(made, best with { Value = value, Numerator = null, Denominator = null, Unit = null })
            : made.Plus(new FigureSpec(code, period, ObservationKind.Final, made.KnownAt is { } known ? LocalDate.Min(known, period.End) : period.End, value));

    /// <summary>The same records in an order that depends on the seed alone.</summary>
    public static IReadOnlyList<FigureSpec> Shuffled(IReadOnlyList<FigureSpec> figures, ulong seed)
    {
        var dice = new SplitMix64(seed);
        return [.. figures.Select(figure => (Key: dice.Next(), figure)).OrderBy(pair => pair.Key).Select(pair => pair.figure)];
    }

    /// <summary>The bounds in the measure's own values; null without a range in force, or without the baseline that a relative one needs.</summary>
    public static RelationBounds? BoundsOf(RelationCase made, RelationAnswer answer)
    {
        if (made.RangeInForce is not { } range || (range.Relation != RangeRelation.Absolute && answer.Baseline is null))
        {
            return null;
        }

        Rational Resolve(decimal number) => range.Relation switch
        {
            RangeRelation.PercentChange => answer.Baseline!.Value * (Rational.One + (Rational.From(number) / Rational.From(100))),
            RangeRelation.TimesBaseline => answer.Baseline!.Value * Rational.From(number),
            RangeRelation.PointsChange => answer.Baseline!.Value + Rational.From(number),
            _ => Rational.From(number),
        };
        return new RelationBounds(
            range.Lower is { } low ? Resolve(low.Value) : null,
            range.Lower is { IsInclusive: true },
            range.Upper is { } high ? Resolve(high.Value) : null,
            range.Upper is { IsInclusive: true },
            range.Kind.CanBeExceeded);
    }
}
