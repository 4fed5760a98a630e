using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// An exact fraction in lowest terms. Ratios, averages and compounded growth are kept like this and compared by
/// cross-multiplication, so nothing is rounded before it is judged. The default is zero.
/// </summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IParsable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator, which carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator, at least one.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>True when the fraction is a whole number.</summary>
    public bool IsInteger => Denominator.IsOne;

    /// <summary>Adds exactly.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same amount with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies exactly.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Compares exactly.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Compares exactly.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Compares exactly.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Compares exactly.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Compares exactly.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Compares exactly.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException($"The fraction {numerator}/0 has no value.");
        }

        if (denominator.IsOne)
        {
            return new Rational(numerator, denominator);
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            common = -common;
        }

        return new Rational(numerator / common, denominator / common);
    }

    /// <summary>A whole number.</summary>
    public static Rational From(long value) => new(value, BigInteger.One);

    /// <summary>A decimal number, exactly.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var words = MemoryMarshal.Cast<int, uint>(bits);
        var mantissa = (new BigInteger(words[2]) << 64) | (new BigInteger(words[1]) << 32) | words[0];
        return Of(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent) => exponent >= 0
        ? new Rational(BigInteger.Pow(10, exponent), BigInteger.One)
        : new Rational(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <inheritdoc cref="IParsable{TSelf}.Parse" />
    /// <exception cref="FormatException"><paramref name="s"/> is not a fraction such as "1812/2272" or "-3".</exception>
    public static Rational Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{s}\" is not a fraction of whole numbers such as \"1812/2272\".");
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        var slash = s.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? s : s[..slash];
        var bottom = slash < 0 ? "1" : s[(slash + 1)..];
        if (!BigInteger.TryParse(top, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || !BigInteger.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator.IsZero)
        {
            return false;
        }

        result = Of(numerator, denominator);
        return true;
    }

    /// <summary>This fraction to a whole power.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is negative.</exception>
    public Rational Power(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        return new Rational(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    /// <summary>The distance from zero.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest whole number not above this fraction.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number not below this fraction.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>Rounds to a number of decimal places, for presentation only; halves go away from zero.</summary>
    /// <param name="places">Decimal places, from 0 to 28.</param>
    /// <exception cref="OverflowException">The rounded value does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 28);
        var steps = Abs() * PowerOfTen(places);
        var whole = (steps + Of(1, 2)).Floor();
        return ToDecimal(Sign < 0 ? -whole : whole, places);
    }

    /// <summary>The exact decimal value, when there is one that fits.</summary>
    /// <returns>False when the fraction has no finite decimal form or does not fit a <see cref="decimal"/>.</returns>
    public bool TryToDecimal(out decimal value)
    {
        var denominator = Denominator;
        for (var places = 0; places <= 28; places++)
        {
            var power = BigInteger.Pow(10, places);
            if ((power % denominator).IsZero)
            {
                var mantissa = Numerator * (power / denominator);
                if (BigInteger.Abs(mantissa) <= MaxMantissa)
                {
                    value = ToDecimal(mantissa, places);
                    return true;
                }

                break;
            }
        }

        value = 0;
        return false;
    }

    /// <inheritdoc />
    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>"numerator/denominator", or the whole number; read back by <see cref="Parse"/>.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    private static decimal ToDecimal(BigInteger mantissa, int places)
    {
        var magnitude = BigInteger.Abs(mantissa);
        if (magnitude > MaxMantissa)
        {
            throw new OverflowException($"{mantissa} with {places} decimal places does not fit a decimal.");
        }

        const uint Low = uint.MaxValue;
        return new decimal(
            unchecked((int)(uint)(magnitude & Low)),
            unchecked((int)(uint)((magnitude >> 32) & Low)),
            unchecked((int)(uint)((magnitude >> 64) & Low)),
            mantissa.Sign < 0,
            (byte)places);
    }
}
