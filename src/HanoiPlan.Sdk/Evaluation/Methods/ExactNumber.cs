using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A fraction that is not negative.</summary>
internal sealed class ExactNumber : RealNumber
{
    private readonly Rational _value;

    public ExactNumber(Rational value) => _value = value;

    public static ExactNumber One => new(Rational.One);

    public override bool IsZero => _value.Sign == 0;

    public override bool TryExact(out Rational value)
    {
        value = _value;
        return true;
    }

    protected override FixedInterval Compute(int bits) => FixedInterval.Of(_value, bits);
}
