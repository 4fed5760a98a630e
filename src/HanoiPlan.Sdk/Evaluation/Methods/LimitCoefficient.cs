using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>One less a broken power of a share between zero and one: how far thresholds are eased near a natural limit.</summary>
internal sealed class LimitCoefficient : RealNumber
{
    private readonly Rational _share;
    private readonly int _power;
    private readonly int _root;

    /// <param name="share">How near the limit, from 0 to 1, both included.</param>
    /// <param name="exponent">The power, above zero, in lowest terms.</param>
    public LimitCoefficient(Rational share, Rational exponent)
    {
        _share = share;
        _power = (int)exponent.Numerator;
        _root = (int)exponent.Denominator;
    }

    public override bool IsZero => _share == Rational.One;

    public override bool TryExact(out Rational value)
    {
        var isExact = IntegerRoot.TryExact(_share, _root, out var root);
        value = isExact ? Rational.One - root.Power(_power) : Rational.Zero;
        return isExact;
    }

    protected override FixedInterval Compute(int bits) => FixedInterval.Root(_share, _root, bits).Power(_power).DistanceFromOne();
}
