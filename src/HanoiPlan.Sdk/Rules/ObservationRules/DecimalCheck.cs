using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>
/// Looks through one series for numbers whose decimal mark stands in the wrong place: the results that count, and the parts
/// of their ratios. A result that a later record supersedes is looked at as a neighbour alone.
/// </summary>
internal static class DecimalCheck
{
    private static readonly Rational Two = Rational.From(2);

    /// <summary>The findings, in the order of the series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="bounds">The bounds of the targets of its measure, above zero; empty where none are known.</param>
    public static IReadOnlyList<MisplacedDecimal> Of(ObservationSeries series, IReadOnlyList<Rational> bounds)
    {
        var known = BestResults.By(series).OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Figures).ToArray();
        if (WholeSeries.Of(series.Measure, known, bounds) is { } whole)
        {
            return [whole];
        }

        var parts = Parts(series.Measure, known);
        var isRate = DecimalShift.IsRate(series.Measure);
        DecimalPoint[] counted = [.. known.Select(DecimalPoint.Of)];
        DecimalPoint[] results = [.. series.Figures.Where(figure => figure.Observation.Kind.IsResult).Select(DecimalPoint.Of)];
        var found = new List<MisplacedDecimal>(parts);
        foreach (var point in counted)
        {
            // A ratio without a headline is odd because one of its parts is.
            if (!found.Exists(part => ReferenceEquals(part.Observation, point.Observation) && point.Observation.Value is null))
            {
                Look(point, MisplacedDecimal.OfValue, series.Measure, counted, results, bounds, isRate, found);
            }
        }

        return [.. found.OrderBy(one => one.Observation.Period).ThenBy(one => one.Observation.RecordedAt)];
    }

    private static List<MisplacedDecimal> Parts(Measure measure, Figure[] known)
    {
        var withParts = known.Select(figure => figure.Observation).Where(one => one is { Numerator: not null, Denominator: not null }).ToArray();
        DecimalPoint[] numerators = [.. withParts.Select(one => DecimalPoint.OfPart(one, one.Numerator!.Value))];
        DecimalPoint[] denominators = [.. withParts.Select(one => DecimalPoint.OfPart(one, one.Denominator!.Value))];
        var found = new List<MisplacedDecimal>();
        for (var i = 0; i < withParts.Length; i++)
        {
            var own = new List<MisplacedDecimal>();
            Look(numerators[i], MisplacedDecimal.OfNumerator, measure, numerators, [], [], false, own);
            Look(denominators[i], MisplacedDecimal.OfDenominator, measure, denominators, [], [], false, own);

            // Both alike are a part of the whole, or another unit, and the ratio is right.
            if (own.Count != 2 || own[0].Digits != own[1].Digits)
            {
                found.AddRange(own);
            }
        }

        return found;
    }

    private static void Look(
        DecimalPoint point,
        string field,
        Measure measure,
        DecimalPoint[] counted,
        DecimalPoint[] results,
        IReadOnlyList<Rational> bounds,
        bool isRate,
        List<MisplacedDecimal> found)
    {
        if (point.Value.Sign == 0)
        {
            return;
        }

        DecimalPoint[] beside =
        [
            .. counted.Where(other => other.Observation.Period != point.Observation.Period && AreComparable(measure, point, other)),
            .. results.Where(other => other.Observation.Period == point.Observation.Period && !AreAlike(point.Value, other.Value)),
        ];
        var references = new ReferenceValues(beside, bounds, point.Value.Sign);
        var digits = DecimalShift.Of(point, references, isRate, IsAtTheEnd(point, beside));
        var misplaced = new MisplacedDecimal(point.Observation, field, point.Value, digits, references.Low, references.High);
        if (digits != 0 && (field != MisplacedDecimal.OfValue || IsPossible(measure, misplaced.Moved)))
        {
            found.Add(misplaced);
        }
    }

    // The same figure again, from another source or before it was revised: it has the same slip or none.
    private static bool AreAlike(Rational value, Rational other) =>
        value.Sign == other.Sign && value.Abs() <= Two * other.Abs() && other.Abs() <= Two * value.Abs();

    // A flow of a quarter is no flow of a year; a state or a rate of either compares.
    private static bool AreComparable(Measure measure, DecimalPoint point, DecimalPoint other)
    {
        var (own, its) = (point.Observation.Period, other.Observation.Period);
        var compares = (own.Kind == its.Kind && own.YearCount == its.YearCount)
            || measure.Nature == SeriesNature.Stock || measure.Unit.Quantity is "share" or "growth";
        var (earlier, later) = own.End <= its.End ? (own.End, its.End) : (its.End, own.End);
        return compares && !measure.Breaks.Any(point => point.LiesBetween(earlier, later));
    }

    private static bool IsAtTheEnd(DecimalPoint point, DecimalPoint[] beside)
    {
        var end = point.Observation.Period.End;
        return !Array.Exists(beside, other => other.Observation.Period.End < end) || !Array.Exists(beside, other => other.Observation.Period.End > end);
    }

    private static bool IsPossible(Measure measure, Rational value) =>
        (measure.LowerLimit is not { } lower || value >= Rational.From(lower)) && (measure.UpperLimit is not { } upper || value <= Rational.From(upper));
}
