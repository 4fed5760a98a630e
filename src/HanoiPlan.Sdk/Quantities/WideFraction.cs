using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>The two numbers of a fraction in lowest terms of which at least one does not fit 64 bits.</summary>
internal sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
