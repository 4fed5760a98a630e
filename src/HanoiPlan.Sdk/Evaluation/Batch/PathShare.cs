using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The share of the way that a threshold asks for: threshold times elapsed time, over a divisor that periods share.</summary>
internal readonly struct PathShare(BigInteger numerator, BigInteger divisor)
{
    // Within this the products of a share with values of a column stay within Int128.
    private static readonly BigInteger Limit = BigInteger.One << 62;

    public BigInteger Numerator => numerator;

    public BigInteger Divisor => divisor;

    public Rational Value => Rational.Of(numerator, divisor);

    /// <summary>True when the divisor times that of an edge can be counted with in 128 bits.</summary>
    public bool IsNarrow(long edgeDenominator) => divisor * edgeDenominator < Limit;

    /// <summary>The numbers in 64 bits; only where they fit.</summary>
    public (long Numerator, long Divisor) Narrow => divisor < Limit ? ((long)numerator, (long)divisor) : default;

    /// <summary>True when the divisor times that of an edge fits the bits of a column.</summary>
    public bool FitsWith(long edgeDenominator, long most) => IsNarrow(edgeDenominator) && divisor * edgeDenominator <= most;

    public static PathShare Of(Rational share) => new(share.Numerator, share.Denominator);
}
