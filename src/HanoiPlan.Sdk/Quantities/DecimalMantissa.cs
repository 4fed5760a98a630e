using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>Makes a decimal of the whole number that it is without its decimal point.</summary>
internal static class DecimalMantissa
{
    private static readonly BigInteger Most = (BigInteger.One << 96) - 1;

    /// <exception cref="OverflowException">The number needs more than 96 bits.</exception>
    public static decimal ToDecimal(BigInteger mantissa, int places) => TryToDecimal(mantissa, places, out var value)
        ? value
        : throw new OverflowException($"{mantissa} with {places} decimal places does not fit a decimal.");

    public static bool TryToDecimal(BigInteger mantissa, int places, out decimal value)
    {
        var magnitude = BigInteger.Abs(mantissa);
        if (magnitude > Most)
        {
            value = 0;
            return false;
        }

        value = Of((UInt128)magnitude, mantissa.Sign < 0, places);
        return true;
    }

    /// <inheritdoc cref="ToDecimal(BigInteger, int)" />
    public static decimal ToDecimal(Int128 mantissa, int places) => TryToDecimal(mantissa, places, out var value)
        ? value
        : throw new OverflowException($"{mantissa} with {places} decimal places does not fit a decimal.");

    public static bool TryToDecimal(Int128 mantissa, int places, out decimal value)
    {
        var magnitude = (UInt128)Int128.Abs(mantissa);
        if (magnitude >> 96 != 0)
        {
            value = 0;
            return false;
        }

        value = Of(magnitude, mantissa < 0, places);
        return true;
    }

    private static decimal Of(UInt128 magnitude, bool isNegative, int places) => new(
        unchecked((int)(uint)magnitude),
        unchecked((int)(uint)(magnitude >> 32)),
        unchecked((int)(uint)(magnitude >> 64)),
        isNegative,
        (byte)places);
}
