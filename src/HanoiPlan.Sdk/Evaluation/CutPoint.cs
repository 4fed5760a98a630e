using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// A point on a measure's axis where the answer changes. A value reaches it when it is at or above the point, or above
/// it when the point itself still belongs below.
/// </summary>
public sealed class CutPoint
{
    private readonly Rational _base;
    private readonly Rational _factor;
    private readonly int _power;
    private readonly int _root;
    private readonly Lazy<BigInteger>? _leastOfRoot;

    private CutPoint(Rational start, Rational factor, int power, int root, bool isInclusive, Scale scale)
    {
        _base = start;
        _factor = factor;
        _power = power;
        _root = root;
        IsInclusive = isInclusive;
        Scale = scale;
        _leastOfRoot = power == 0 ? null : new Lazy<BigInteger>(LeastOfRoot);
    }

    /// <summary>True when the point itself reaches.</summary>
    public bool IsInclusive { get; }

    /// <summary>The scale that <see cref="Steps"/> counts in.</summary>
    public Scale Scale { get; }

    /// <summary>The point in the measure's unit; null when it is not a fraction (a point of a constant-growth path).</summary>
    public Rational? Value => _power == 0 ? _base : null;

    /// <summary>The least value of the scale, counted in its steps, that reaches this point.</summary>
    /// <exception cref="OverflowException">It has more steps than 64 bits hold, such as 10,000,000 with twelve decimals; rows judge such points all the same.</exception>
    public long Steps => Least is var least && least >= long.MinValue && least <= long.MaxValue
        ? (long)least
        : throw new OverflowException($"The point {Value?.ToString() ?? "of a path of constant growth"} lies beyond the {NumberFormat.Invariant.Format(Scale.FromSteps(long.MaxValue))} that 64 bits hold with {Scale} decimals.");

    /// <summary>Of all numbers of steps that 64 bits hold the least that reaches this point; null when none does.</summary>
    internal long? FirstAt => Least is var least && least > long.MaxValue ? null : least < long.MinValue ? long.MinValue : (long)least;

    /// <summary>Of all numbers of steps that 64 bits hold the greatest that does not reach this point; null when all do.</summary>
    internal long? LastBelow => Least is var least && least <= long.MinValue ? null : least > long.MaxValue ? long.MaxValue : (long)least - 1;

    private BigInteger Least => _leastOfRoot?.Value ?? Scale.LeastSteps(_base, IsInclusive);


    internal static CutPoint At(Rational value, bool isInclusive, Scale scale) => new(value, Rational.One, 0, 1, isInclusive, scale);

    /// <summary>The point start · factor^(power/root), for a path of constant growth from a start above zero; the power is above zero.</summary>
    internal static CutPoint OnGrowthPath(Rational start, Rational factor, int power, int root, bool isInclusive, Scale scale) =>
        new(start, factor, power, root, isInclusive, scale);

    /// <summary>True when <paramref name="value"/>, in the measure's unit, reaches this point. Exact.</summary>
    public bool IsReachedBy(Rational value)
    {
        var order = _power == 0 ? value.CompareTo(_base) : CompareToRoot(value);
        return order > 0 || (order == 0 && IsInclusive);
    }

    /// <summary>The least value of the scale that reaches this point, with a mark for an excluded point.</summary>
    public override string ToString()
    {
        var point = Value is { } value ? value.ToString()
            : FirstAt is { } first ? $"~{NumberFormat.Invariant.Format(Scale.FromSteps(first))}"
            : $"a point beyond {NumberFormat.Invariant.Format(Scale.FromSteps(long.MaxValue))}";
        return $"{(IsInclusive ? "≥" : ">")} {point}";
    }

    internal bool IsReachedByGrowth(Rational product, int years)
    {
        var order = product.CompareTo((Rational.One + (_base / Rational.From(100))).Power(years));
        return order > 0 || (order == 0 && IsInclusive);
    }

    internal bool IsSamePointAs(CutPoint other) =>
        IsInclusive == other.IsInclusive && _base == other._base && _factor == other._factor && _power == other._power && _root == other._root;

    private int CompareToRoot(Rational value) =>
        value.Sign <= 0 ? -1 : (value / _base).Power(_root).CompareTo(_factor.Power(_power));

    // A root that no 64 bits of steps reach lies just beyond them: how far does not matter to any of them.
    private BigInteger LeastOfRoot()
    {
        if (!IsReachedBy(Rational.Of(long.MaxValue, Scale.StepsPerOne)))
        {
            return (BigInteger)long.MaxValue + 1;
        }

        long low = 0;
        var high = long.MaxValue;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (IsReachedBy(Rational.Of(middle, Scale.StepsPerOne)))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
