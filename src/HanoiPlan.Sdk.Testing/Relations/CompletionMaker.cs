using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// Makes completions of a case: figures for given periods within the natural limits, at the extremes, at the bounds and one step to
/// either side, mixed at random, and such as bring a sum or an average just to a bound.
/// </summary>
internal static class CompletionMaker
{
    private const int Mixed = 8;

    private const int Most = 40;

    private const int MostSides = 8;

    public static IEnumerable<RelationCase> Make(RelationCase made, IReadOnlyList<TimePeriod> periods, RelationAnswer answer)
    {
        if (periods.Count == 0)
        {
            yield break;
        }

        var dice = new SplitMix64(made.Seed ^ 0xC0DE);
        var values = Values(made, answer);
        foreach (var value in values)
        {
            yield return With(made, periods, _ => value);
        }

        for (var i = 0; i < Mixed && periods.Count > 1; i++)
        {
            yield return With(made, periods, _ => dice.Of(values));
        }

        if (made.Wanted.Basis != Basis.Total && made.Wanted.Basis != Basis.AverageGrowth)
        {
            yield break;
        }

        foreach (var value in periods.Count == 1 ? [0] : values.Take(Mixed))
        {
            foreach (var target in Targets(made, answer))
            {
                foreach (var rest in Rests(made, periods, value, target).Where(rest => made.Asked.Allows(rest) && !(made.Wanted.Basis == Basis.AverageGrowth && rest < -100)))
                {
                    yield return With(made, periods, i => i == periods.Count - 1 ? rest : value);
                }
            }
        }
    }

    private static RelationCase With(RelationCase made, IReadOnlyList<TimePeriod> periods, Func<int, decimal> value) =>
        made.Plus(periods.Select((period, i) => new FigureSpec(OneTargetPlan.MeasureCode, period, ObservationKind.Final, period.End, value(i))));

    private static decimal[] Values(RelationCase made, RelationAnswer answer)
    {
        var measure = made.Asked;
        if (measure.Unit == Unit.Done)
        {
            return [0, 1];
        }

        var isGrowth = made.Wanted.Basis == Basis.AverageGrowth;
        var numbers = Numbers(made, answer);
        var far = (numbers.Select(Math.Abs).DefaultIfEmpty(0).Max() * 5) + 1_000;
        var all = new[] { isGrowth ? -100 : -far, far, 0 }
            .Concat(numbers.SelectMany(number => new[] { number, number - measure.Step, number + measure.Step, number / 2, number * 0.7m, number * 0.97m, number * 1.2m }))
            .Concat(new[] { measure.Least, measure.Most }.OfType<decimal>())
            .Select(value => measure.Clamp(decimal.Round(value, measure.Places)));
        var chosen = all.Where(value => !isGrowth || value >= -100).Distinct().ToArray();
        var dice = new SplitMix64(made.Seed ^ 0xBA5E);
        return chosen.Length <= Most ? chosen : [.. chosen.Take(3), .. chosen.Skip(3).Select(value => (Key: dice.Next(), value)).OrderBy(pair => pair.Key).Take(Most - 3).Select(pair => pair.value)];
    }

    // The bounds, and the known figures around which a baseline may lie.
    private static decimal[] Numbers(RelationCase made, RelationAnswer answer)
    {
        var bounds = RelationRecords.BoundsOf(made, answer);
        var own = new[] { bounds?.Lower, bounds?.Upper }.OfType<Rational>().Select(bound => bound.Round(made.Asked.Places));
        var figures = made.Wanted.IsRelative || answer.Missing.Count == 0 ? made.Figures.Select(figure => figure.Exact(made.Asked).Round(made.Asked.Places)) : [];
        var sum = made.Wanted.Basis == Basis.Total && made.Wanted.IsRelative ? figures.Sum() : 0;
        var offsets = answer.Missing.Count == 0 && made.RangeInForce is { Relation: not RangeRelation.Absolute } range ? figures.Append(sum).SelectMany(figure => range.Numbers.Select(number => range.Relation switch
        {
            RangeRelation.PointsChange => figure - number,
            RangeRelation.PercentChange when number > -100 => figure / (1 + (number / 100)),
            RangeRelation.TimesBaseline when number > 0 => figure / number,
            _ => figure,
        })) : [];
        return [.. own.Concat(figures).Concat(offsets).Append(sum).Distinct()];
    }

    private static IEnumerable<Rational> Targets(RelationCase made, RelationAnswer answer)
    {
        var bounds = RelationRecords.BoundsOf(made, answer);
        var step = Rational.From(made.Asked.Step);
        var years = made.Wanted.Last - made.Wanted.First + 1;
        var by = made.ValidAt < made.Wanted.DueDate ? Rational.Of(Math.Max(0, made.ValidAt.PlusDays(1).Year - made.Wanted.First), years) : Rational.Zero;
        Rational[] shares = by == Rational.Zero ? [] : [.. new[] { made.AtRiskFrom / 2, made.AtRiskFrom, (made.AtRiskFrom + made.OnTrackFrom) / 2, made.OnTrackFrom, 1, 1.02m, 1.2m, 1.5m, 1.7m, 3m }
            .Select(Rational.From)];
        return new[] { bounds?.Lower, bounds?.Upper }.OfType<Rational>().SelectMany(bound => new[] { bound, bound - step, bound + step }
            .Concat(shares.SelectMany(share => new[] { bound * share * by, (bound * share * by) - step, (bound * share * by) + step, bound * share })));
    }

    // What the last of the periods must be for the whole to come to a number when the others are all one value: for each side of a dispute.
    private static IEnumerable<decimal> Rests(RelationCase made, IReadOnlyList<TimePeriod> periods, decimal others, Rational target)
    {
        IEnumerable<Rational[]> known = [[]];
        foreach (var year in Enumerable.Range(made.Wanted.First, made.Wanted.Last - made.Wanted.First + 1))
        {
            if (RelationRecords.AlternativesOf(made, year) is { Count: > 0 } values)
            {
                known = [.. known.SelectMany(_ => values, (before, value) => (Rational[])[.. before, value]).Take(MostSides)];
            }
        }

        return known.Select(years => Rest(made, periods, years, others, target)).OfType<decimal>();
    }

    private static decimal? Rest(RelationCase made, IReadOnlyList<TimePeriod> periods, Rational[] known, decimal others, Rational target)
    {
        if (made.Wanted.Basis == Basis.Total)
        {
            var sum = known.Aggregate(Rational.Zero, (total, one) => total + one) + (Rational.From(others) * Rational.From(periods.Count - 1));
            return (target - sum).Round(made.Asked.Places);
        }

        Rational Factor(Rational percent) => Rational.One + (percent / Rational.From(100));
        var product = known.Aggregate(Rational.One, (all, one) => all * Factor(one)) * Factor(Rational.From(others)).Power(periods.Count - 1);
        return product.Sign <= 0 ? null
            : ((Factor(target).Power(known.Length + periods.Count) / product - Rational.One) * Rational.From(100)).Round(made.Asked.Places);
    }
}
