using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The growth that the rest of a year needs so that the whole year grows as targeted. A part of the year weighs as much as
/// its share of last year's level; a plain mean of growth rates is wrong. Exact. Immutable.
/// </summary>
public sealed class RequiredGrowth
{
    private RequiredGrowth(Rational rate, Rational restShare)
    {
        Rate = rate;
        RestShare = restShare;
    }

    /// <summary>The growth that the rest of the year needs over the same rest of last year, in the unit of the growth given (per cent).</summary>
    public Rational Rate { get; }

    /// <summary>The share of last year's level that fell into the rest of the year, above 0 and at most 1.</summary>
    public Rational RestShare { get; }

    /// <summary>What the rest needs after one part of the year.</summary>
    /// <param name="target">The growth targeted for the whole year, in per cent.</param>
    /// <param name="growthSoFar">The growth of the part that is over, in per cent.</param>
    /// <param name="shareOfLastYear">That part's share of last year's level, above 0 and below 1; never half by assumption.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and below 1.</exception>
    public static RequiredGrowth ForRest(decimal target, decimal growthSoFar, decimal shareOfLastYear) =>
        ForRest(target, [new KeyValuePair<decimal, decimal>(shareOfLastYear, growthSoFar)]);

    /// <summary>What the rest needs after several parts of the year.</summary>
    /// <param name="target">The growth targeted for the whole year, in per cent.</param>
    /// <param name="parts">For each part that is over, its share of last year's level and its growth in per cent.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not above 0, or the shares sum to 1 or more.</exception>
    public static RequiredGrowth ForRest(decimal target, IEnumerable<KeyValuePair<decimal, decimal>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (done, rest) = (Rational.Zero, Rational.One);
        foreach (var (share, growth) in parts)
        {
            if (share <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(parts), share, "A share of last year's level must be above 0.");
            }

            rest -= Rational.From(share);
            done += Rational.From(share) * Rational.From(growth);
        }

        return rest.Sign > 0
            ? new RequiredGrowth((Rational.From(target) - done) / rest, rest)
            : throw new ArgumentOutOfRangeException(nameof(parts), "The shares of the parts must sum to less than 1.");
    }

    /// <summary>The required growth, rounded for presentation; halves go away from zero.</summary>
    /// <param name="places">Decimals to keep, from 0 to 28.</param>
    public decimal Round(int places) => Rate.Round(places);

    /// <summary>The required growth with two decimals, in per cent.</summary>
    public override string ToString() => NumberFormat.Invariant.Format(Rate.Round(2), 2) + " %";
}
