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
    private readonly Lazy<long>? _steps;

    private CutPoint(Rational start, Rational factor, int power, int root, bool isInclusive, Scale scale)
    {
        _base = start;
        _factor = factor;
        _power = power;
        _root = root;
        IsInclusive = isInclusive;
        Scale = scale;
        _steps = power == 0 ? null : new Lazy<long>(LeastSteps);
    }

    /// <summary>True when the point itself reaches.</summary>
    public bool IsInclusive { get; }

    /// <summary>The scale that <see cref="Steps"/> counts in.</summary>
    public Scale Scale { get; }

    /// <summary>The point in the measure's unit; null when it is not a fraction (a point of a constant-growth path).</summary>
    public Rational? Value => _power == 0 ? _base : null;

    /// <summary>The least value of the scale, counted in its steps, that reaches this point.</summary>
    public long Steps => _steps?.Value ?? (long)Scale.LeastSteps(_base, IsInclusive);

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
    public override string ToString() => $"{(IsInclusive ? "≥" : ">")} {(Value is { } value ? value.ToString() : $"~{NumberFormat.Invariant.Format(Scale.FromSteps(Steps))}")}";

    internal bool IsReachedByGrowth(Rational product, int years)
    {
        var order = product.CompareTo((Rational.One + (_base / Rational.From(100))).Power(years));
        return order > 0 || (order == 0 && IsInclusive);
    }

    internal bool IsSamePointAs(CutPoint other) =>
        IsInclusive == other.IsInclusive && _base == other._base && _factor == other._factor && _power == other._power && _root == other._root;

    private int CompareToRoot(Rational value) =>
        value.Sign <= 0 ? -1 : (value / _base).Power(_root).CompareTo(_factor.Power(_power));

    private long LeastSteps()
    {
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
