using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// A point on a measure's axis where the answer changes. A value reaches it when it is at or above the point, or above
/// it when the point itself still belongs below.
/// </summary>
public sealed class CutPoint
{
    private readonly Rational _value;
    private readonly GrowthPoint? _root;
    private readonly Lazy<BigInteger>? _leastOfRoot;

    private CutPoint(Rational value, GrowthPoint? root, bool isInclusive, Scale scale)
    {
        _value = value;
        _root = root;
        IsInclusive = isInclusive;
        Scale = scale;
        _leastOfRoot = root is null ? null : new Lazy<BigInteger>(() => root.LeastSteps(scale, isInclusive));
    }

    /// <summary>True when the point itself reaches.</summary>
    public bool IsInclusive { get; }

    /// <summary>The scale that <see cref="Steps"/> counts in.</summary>
    public Scale Scale { get; }

    /// <summary>The point in the measure's unit; null when it is not a fraction (a point of a constant-growth path).</summary>
    public Rational? Value => _root is null ? _value : null;

    /// <summary>The least value of the scale, counted in its steps, that reaches this point.</summary>
    /// <exception cref="OverflowException">It has more steps than 64 bits hold, such as 10,000,000 with twelve decimals; rows judge such points all the same.</exception>
    public long Steps => Least is var least && least >= long.MinValue && least <= long.MaxValue
        ? (long)least
        : throw new OverflowException($"The point {Value?.ToString() ?? "of a path of constant growth"} lies beyond the {NumberFormat.Invariant.Format(Scale.FromSteps(long.MaxValue))} that 64 bits hold with {Scale} decimals.");

    /// <summary>The smallest 64-bit number of steps that reaches this point; null when none does.</summary>
    internal long? FirstAt => Least is var least && least > long.MaxValue ? null : least < long.MinValue ? long.MinValue : (long)least;

    /// <summary>The greatest 64-bit number of steps that does not reach this point; null when all do.</summary>
    internal long? LastBelow => Least is var least && least <= long.MinValue ? null : least > long.MaxValue ? long.MaxValue : (long)least - 1;

    private BigInteger Least => _leastOfRoot?.Value ?? Scale.LeastSteps(_value, IsInclusive);

    internal static CutPoint At(Rational value, bool isInclusive, Scale scale) => new(value, null, isInclusive, scale);

    /// <summary>A point of a path of constant growth.</summary>
    internal static CutPoint At(GrowthPoint root, bool isInclusive, Scale scale) => new(default, root, isInclusive, scale);

    /// <summary>True when <paramref name="value"/>, in the measure's unit, reaches this point. Exact.</summary>
    public bool IsReachedBy(Rational value)
    {
        var order = _root is null ? value.CompareTo(_value) : _root.OrderOf(value);
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

    /// <summary>True when an average growth, given as the product of its yearly factors, reaches this point in per cent a year.</summary>
    internal bool IsReachedByGrowth(Rational product, int years)
    {
        // No product of factors is below zero, so every average lies above a rate below −100 %.
        var factor = GrowthAverage.FactorOf(_value);
        var order = factor.Sign < 0 ? 1 : product.CompareTo(factor.Power(years));
        return order > 0 || (order == 0 && IsInclusive);
    }

    /// <summary>True when every value that reaches the other point reaches this one: this one comes first in a row.</summary>
    internal bool IsAtOrBefore(CutPoint other)
    {
        if (_root is not null && other._root is not null)
        {
            return _root.IsAtOrBelow(other._root);
        }

        var order = other._root is { } root ? root.OrderOf(_value) : _root is { } own ? -own.OrderOf(other._value) : _value.CompareTo(other._value);
        return order < 0 || (order == 0 && (IsInclusive || !other.IsInclusive));
    }

    internal bool IsSamePointAs(CutPoint other) => IsInclusive == other.IsInclusive
        && (_root is null ? other._root is null && _value == other._value : other._root is not null && _root.IsSameAs(other._root));
}
