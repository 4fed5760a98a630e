using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// The meaning of a roll-up once its units are summed: a numerator over a weight at each end, and how far units of unknown
/// weight can pull the mean. Everything that rolls up ends here, whether it summed objects or columns. Numbers are exact
/// integers of one kind; arithmetic is checked. A value is counted in steps (of the measure's scale, say), a numerator in
/// steps times weight; a plain sum has the weight one.
/// </summary>
internal readonly struct RollUpSum<T>
    where T : struct, INumber<T>
{
    // Null numerators and pulls are ends without bound.
    private readonly T? _low;
    private readonly T _lowWeight;
    private readonly T? _high;
    private readonly T _highWeight;
    private readonly bool _isPulled;
    private readonly T? _pullLow;
    private readonly T? _pullHigh;

    private RollUpSum(T? low, T lowWeight, T? high, T highWeight, bool isPulled, T? pullLow, T? pullHigh)
    {
        (_low, _lowWeight) = (low, lowWeight);
        (_high, _highWeight) = (high, highWeight);
        (_isPulled, _pullLow, _pullHigh) = (isPulled, pullLow, pullHigh);
    }

    /// <summary>False for a mean whose weights are all zero: it is a mean of nothing.</summary>
    public bool IsDefined => _isPulled || (_lowWeight > T.Zero && _highWeight > T.Zero);

    /// <summary>Units that add up: the sum of the known ones, and how many are missing that each lie between two limits.</summary>
    /// <param name="known">The sum of the known units.</param>
    /// <param name="missing">How many units are not known.</param>
    /// <param name="least">The least that a unit can be; null without limit.</param>
    /// <param name="most">The most that a unit can be; null without limit.</param>
    public static RollUpSum<T> OfSum(T known, T missing, T? least, T? most) =>
        new(EndOf(known, missing, least), T.One, EndOf(known, missing, most), T.One, false, null, null);

    /// <summary>
    /// A mean: values times weights of the known units over the weights of all. A ratio of sums has its denominators as
    /// weights, a share of units has ones.
    /// </summary>
    /// <param name="weighted">The sum of value times weight over the known units.</param>
    /// <param name="weight">The sum of their weights.</param>
    /// <param name="missingWeight">The sum of the weights of the units whose value is not known.</param>
    /// <param name="least">The least that a value can be; null without limit.</param>
    /// <param name="most">The most that a value can be; null without limit.</param>
    public static RollUpSum<T> OfMean(T weighted, T weight, T missingWeight, T? least, T? most)
    {
        var all = checked(weight + missingWeight);
        return new(EndOf(weighted, missingWeight, least), all, EndOf(weighted, missingWeight, most), all, false, null, null);
    }

    /// <summary>Two ends that were found one by one, each with its weight; a null numerator is an end without bound.</summary>
    public static RollUpSum<T> OfEnds(T? low, T lowWeight, T? high, T highWeight) => new(low, lowWeight, high, highWeight, false, null, null);

    /// <summary>How far known units and missing ones can go together; null without bound.</summary>
    /// <param name="known">What the known ones make.</param>
    /// <param name="missing">How many are missing, or how much they weigh.</param>
    /// <param name="limit">The limit of each; null without one.</param>
    public static T? EndOf(T known, T missing, T? limit) =>
        missing == T.Zero ? known : limit is { } bound ? checked(known + (bound * missing)) : null;

    /// <summary>The same with units whose weight is anything from nothing on, so that the mean can lie as far as their values do.</summary>
    /// <param name="least">The least of their values, in steps; null without limit.</param>
    /// <param name="most">The greatest of their values, in steps; null without limit.</param>
    public RollUpSum<T> PulledTo(T? least, T? most) => new(_low, _lowWeight, _high, _highWeight, true, least, most);

    /// <summary>True when the possible results have a lower bound.</summary>
    public bool HasLow => (_lowWeight == T.Zero || _low is not null) && (!_isPulled || _pullLow is not null);

    /// <summary>True when the possible results have an upper bound.</summary>
    public bool HasHigh => (_highWeight == T.Zero || _high is not null) && (!_isPulled || _pullHigh is not null);

    /// <summary>True when there is just one possible result.</summary>
    public bool IsSingle => IsDefined && HasLow && HasHigh
        && (_lowWeight == T.Zero || checked(_low!.Value * _highWeight) == checked(_high!.Value * _lowWeight))
        && (!_isPulled || (_pullLow == _pullHigh && (_lowWeight == T.Zero || _low!.Value == checked(_pullLow!.Value * _lowWeight))));

    /// <summary>True when even the least possible result reaches a point.</summary>
    /// <param name="numerator">The point in steps, as a fraction.</param>
    /// <param name="denominator">What it is over, above zero.</param>
    /// <param name="isInclusive">True when the point itself reaches; else only what lies above it.</param>
    public bool LowReaches(T numerator, T denominator, bool isInclusive) =>
        (_lowWeight == T.Zero || (_low is { } low && Reaches(low, _lowWeight, numerator, denominator, isInclusive)))
        && (!_isPulled || (_pullLow is { } pull && Reaches(pull, T.One, numerator, denominator, isInclusive)));

    /// <summary>True when the greatest possible result reaches a point.</summary>
    /// <inheritdoc cref="LowReaches" />
    public bool HighReaches(T numerator, T denominator, bool isInclusive) =>
        (_highWeight != T.Zero && (_high is not { } high || Reaches(high, _highWeight, numerator, denominator, isInclusive)))
        || (_isPulled && (_pullHigh is not { } pull || Reaches(pull, T.One, numerator, denominator, isInclusive)));

    /// <summary>The possible results in the measure's unit, both ends included; null is an end without bound.</summary>
    /// <param name="stepsPerOne">How many steps make one.</param>
    /// <exception cref="InvalidOperationException">The result is not defined.</exception>
    public (Rational? Low, Rational? High) Interval(BigInteger stepsPerOne)
    {
        if (!IsDefined)
        {
            throw new InvalidOperationException("A mean whose weights are all zero is not defined.");
        }

        return (End(_low, _lowWeight, _pullLow, stepsPerOne, Rational.Min), End(_high, _highWeight, _pullHigh, stepsPerOne, Rational.Max));
    }

    private static bool Reaches(T value, T weight, T numerator, T denominator, bool isInclusive)
    {
        var (own, point) = (checked(value * denominator), checked(numerator * weight));
        return isInclusive ? own >= point : own > point;
    }

    private Rational? End(T? numerator, T weight, T? pull, BigInteger stepsPerOne, Func<Rational, Rational, Rational> farther)
    {
        if ((weight != T.Zero && numerator is null) || (_isPulled && pull is null))
        {
            return null;
        }

        Rational? own = weight == T.Zero ? null : Rational.Of(Whole(numerator!.Value), Whole(weight) * stepsPerOne);
        Rational? pulled = _isPulled ? Rational.Of(Whole(pull!.Value), stepsPerOne) : null;
        return own is { } one && pulled is { } other ? farther(one, other) : own ?? pulled;
    }

    private static BigInteger Whole(T value) => BigInteger.CreateChecked(value);
}
