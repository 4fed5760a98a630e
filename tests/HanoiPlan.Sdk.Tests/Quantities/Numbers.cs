using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Quantities;

/// <summary>Generators of numbers that reach every word and every scale of a decimal.</summary>
internal static class Numbers
{
    public static Gen<decimal> Decimals { get; } =
        from low in Gen.OneOf(Gen.Choose(-1000, 1000), Gen.Choose(int.MinValue, int.MaxValue))
        from middle in Gen.Elements(0, 0, 1, -1, int.MinValue, int.MaxValue)
        from high in Gen.Elements(0, 0, 0, 1, -1)
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    public static Gen<BigInteger> Integers { get; } =
        from words in Gen.ArrayOf(Gen.Choose(int.MinValue, int.MaxValue), 2)
        from small in Gen.Choose(-50, 50)
        from isSmall in Gen.Elements(true, true, false)
        select isSmall ? small : (new BigInteger(words[0]) << 32) + words[1];

    public static Gen<Rational> Rationals { get; } =
        from top in Integers
        from bottom in Integers
        select Rational.Of(top, bottom.IsZero ? 1 : bottom);
}
