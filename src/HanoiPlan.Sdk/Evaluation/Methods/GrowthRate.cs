using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// A compound rate of growth, the root of a factor less one; as a number it is the distance of that root from one, and
/// <see cref="Sign"/> says on which side it lies.
/// </summary>
internal sealed class GrowthRate : RealNumber
{
    private readonly Rational _factor;
    private readonly int _order;

    /// <param name="factor">What the value was multiplied with over the whole time; not negative.</param>
    /// <param name="years">The number of years it took, at least 1.</param>
    public GrowthRate(Rational factor, int years)
    {
        _factor = factor;
        _order = years;
        Sign = factor.CompareTo(Rational.One);
    }

    /// <summary>1 for growth, 0 for none, −1 for decline.</summary>
    public int Sign { get; }

    public override bool IsZero => Sign == 0;

    public override bool TryExact(out Rational value)
    {
        var isExact = IntegerRoot.TryExact(_factor, _order, out var root);
        value = (root - Rational.One).Abs();
        return isExact;
    }

    protected override FixedInterval Compute(int bits) => FixedInterval.Root(_factor, _order, bits).DistanceFromOne();
}
