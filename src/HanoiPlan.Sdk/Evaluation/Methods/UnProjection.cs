using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The share of the way from base to target that compound growth covers by the target year: (f^(m/n) − 1) / (t/b − 1).</summary>
internal sealed class UnProjection
{
    private readonly GrowthRate _projected;
    private readonly ExactNumber _way;
    private readonly int _sign;

    public UnProjection(Rational @base, Rational latest, Rational target, int years, int yearsToTarget)
    {
        var common = Common(years, yearsToTarget);
        _projected = new GrowthRate((latest / @base).Power(yearsToTarget / common), years / common);
        var way = (target / @base) - Rational.One;
        _way = new ExactNumber(way.Abs());
        _sign = _projected.Sign * way.Sign;
    }

    /// <summary>The share, within one part in 10^20.</summary>
    public Rational Value => RealNumber.Quotient(_projected, _way) * Rational.From((long)_sign);

    /// <summary>Whether the share is at least a threshold above zero; proved.</summary>
    public bool IsAtLeast(Rational threshold) => _sign > 0 && RealNumber.AtLeast(_projected, threshold, _way);

    private static int Common(int left, int right) => right == 0 ? left : Common(right, left % right);
}
