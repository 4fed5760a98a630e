using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Finds the least and the greatest that units can make together. A mean over units that each stand on one of several sides
/// is least where no single unit's other side lowers it; walking there from any start only ever lowers it, so it ends.
/// </summary>
internal sealed class RollUpEnds
{
    private readonly RollUpSum<BigInteger> _sum;
    private readonly BigInteger _stepsPerOne;

    private RollUpEnds((Rational? Weighted, Rational Weight) low, (Rational? Weighted, Rational Weight) high, (Rational? Least, Rational? Most)? pull)
    {
        Low = low;
        High = high;

        // Whole numbers for all: weights in parts of one, values in steps that also make products of both whole.
        var parts = Common(low.Weight.Denominator, high.Weight.Denominator);
        var scaled = (Low: low.Weighted * Rational.Of(parts, 1), High: high.Weighted * Rational.Of(parts, 1));
        _stepsPerOne = new[] { scaled.Low, scaled.High, pull?.Least, pull?.Most }
            .Aggregate(BigInteger.One, (common, number) => Common(common, number?.Denominator ?? BigInteger.One));
        BigInteger? Steps(Rational? number) => number is { } exact ? (exact * Rational.Of(_stepsPerOne, 1)).Numerator : null;
        _sum = RollUpSum<BigInteger>.OfEnds(Steps(scaled.Low), Whole(low.Weight, parts), Steps(scaled.High), Whole(high.Weight, parts));
        if (pull is { } ends)
        {
            _sum = _sum.PulledTo(Steps(ends.Least), Steps(ends.Most));
        }
    }

    /// <summary>Values times weights, and weights, at the least; a null is without bound.</summary>
    public (Rational? Weighted, Rational Weight) Low { get; }

    /// <summary>Values times weights, and weights, at the greatest; a null is without bound.</summary>
    public (Rational? Weighted, Rational Weight) High { get; }

    public bool IsDefined => _sum.IsDefined;

    public (Rational? Low, Rational? High) Interval => _sum.Interval(_stepsPerOne);

    public static RollUpEnds OfSum(IReadOnlyList<UnitSides> units)
    {
        Rational? low = Rational.Zero;
        Rational? high = Rational.Zero;
        foreach (var unit in units.Where(unit => unit.Fraction.Sign > 0))
        {
            low += unit.Low * unit.Fraction;
            high += unit.High * unit.Fraction;
        }

        return new RollUpEnds((low, Rational.One), (high, Rational.One), null);
    }

    public static RollUpEnds OfMean(IReadOnlyList<UnitSides> units)
    {
        var counting = units.Where(unit => unit.Fraction.Sign > 0).ToArray();
        var weighed = counting.Where(unit => !unit.IsOfUnknownWeight).ToArray();
        var low = Extreme(weighed, isLeast: true);
        var high = Extreme(weighed, isLeast: false);

        // Weights that are not known, or that may all be nothing at once, let any unit decide alone.
        var mayVanish = low.Weight.Sign > 0 && weighed.All(unit => unit.Sides.Any(side => side.Weight!.Value.Sign == 0));
        var pulling = mayVanish ? counting : [.. counting.Where(unit => unit.IsOfUnknownWeight)];
        (Rational?, Rational?)? pull = pulling.Length == 0 ? null : (
            pulling.Any(unit => unit.Low is null) ? null : pulling.Min(unit => unit.Low!.Value),
            pulling.Any(unit => unit.High is null) ? null : pulling.Max(unit => unit.High!.Value));
        return new RollUpEnds(low, high, pull);
    }

    private static (Rational? Weighted, Rational Weight) Extreme(UnitSides[] units, bool isLeast)
    {
        var sides = new List<(Rational Weighted, Rational Weight)[]>(units.Length);
        var isOpen = false;
        foreach (var unit in units)
        {
            var own = new (Rational, Rational)[unit.Sides.Count];
            for (var i = 0; i < own.Length; i++)
            {
                var weight = unit.Sides[i].Weight!.Value * unit.Fraction;
                var value = isLeast ? unit.Sides[i].Least : unit.Sides[i].Most;
                isOpen |= value is null && weight.Sign > 0;
                own[i] = (weight.Sign == 0 ? Rational.Zero : (value ?? Rational.Zero) * weight, weight);
            }

            sides.Add(own);
        }

        var best = Sum(sides, static (one, other) => one.Weight > other.Weight);
        while (best.Weight.Sign > 0 && sides.Exists(own => own.Length > 1))
        {
            var mean = best.Weighted / best.Weight;
            Rational Beyond((Rational Weighted, Rational Weight) side) => side.Weighted - (mean * side.Weight);
            var next = Sum(sides, (one, other) => isLeast ? Beyond(one) < Beyond(other) : Beyond(one) > Beyond(other));
            if (next.Weight.Sign == 0 || (isLeast ? Beyond(next).Sign >= 0 : Beyond(next).Sign <= 0))
            {
                break;
            }

            best = next;
        }

        return (isOpen ? null : best.Weighted, best.Weight);
    }

    private static (Rational Weighted, Rational Weight) Sum(
        List<(Rational Weighted, Rational Weight)[]> units, Func<(Rational Weighted, Rational Weight), (Rational Weighted, Rational Weight), bool> isBetter)
    {
        var sum = (Weighted: Rational.Zero, Weight: Rational.Zero);
        foreach (var sides in units)
        {
            var chosen = sides[0];
            for (var i = 1; i < sides.Length; i++)
            {
                chosen = isBetter(sides[i], chosen) ? sides[i] : chosen;
            }

            sum = (sum.Weighted + chosen.Weighted, sum.Weight + chosen.Weight);
        }

        return sum;
    }

    private static BigInteger Common(BigInteger one, BigInteger other) => one / BigInteger.GreatestCommonDivisor(one, other) * other;

    private static BigInteger Whole(Rational number, BigInteger parts) => (number * Rational.Of(parts, 1)).Numerator;
}
