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
    private readonly long _numerator;
    private readonly long _denominator;
    private readonly WideFraction? _wide;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    // In lowest terms with the sign above. Numbers that fit 64 bits are always kept in them, so equal fractions have equal fields.
    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue)
        {
            _numerator = (long)numerator;
            _denominator = (long)denominator;
        }
        else
        {
            _wide = new WideFraction(numerator, denominator);
        }
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>The numerator, which carries the sign.</summary>
    public BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    /// <summary>The denominator, at least one.</summary>
    public BigInteger Denominator => _wide is null ? Below : _wide.Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    /// <summary>True when the fraction is a whole number.</summary>
    public bool IsInteger => _wide is null ? Below == 1 : _wide.Denominator.IsOne;

    /// <summary>Adds exactly.</summary>
    public static Rational operator +(Rational left, Rational right) => AreNarrow(left, right)
        ? Of(Math.BigMul(left._numerator, right.Below) + Math.BigMul(right._numerator, left.Below), Math.BigMul(left.Below, right.Below))
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same amount with the other sign.</summary>
    public static Rational operator -(Rational value) =>
        value._wide is null ? new(-value._numerator, value.Below) : new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies exactly.</summary>
    public static Rational operator *(Rational left, Rational right) => AreNarrow(left, right)
        ? Multiply(left._numerator, left.Below, right._numerator, right.Below)
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => AreNarrow(left, right)
        ? Of(Math.BigMul(left._numerator, right.Below), Math.BigMul(left.Below, right._numerator))
        : Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

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

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            common = -common;
        }

        return new Rational(numerator / common, denominator / common);
    }

    internal static Rational Of(long numerator, long denominator) => Of((Int128)numerator, (Int128)denominator);

    /// <summary>A whole number.</summary>
    public static Rational From(long value) => value == long.MinValue ? new(value, BigInteger.One) : new(value, 1L);

    /// <summary>A decimal number, exactly.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var words = MemoryMarshal.Cast<int, uint>(bits);
        if (words[2] == 0 && words[1] <= int.MaxValue && value.Scale < PowersOfTen.Count)
        {
            var magnitude = ((long)words[1] << 32) | words[0];
            return Of((Int128)(decimal.IsNegative(value) ? -magnitude : magnitude), PowersOfTen.Of(value.Scale));
        }

        var mantissa = (new BigInteger(words[2]) << 64) | (new BigInteger(words[1]) << 32) | words[0];
        return Of(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent) => Math.Abs((long)exponent) < PowersOfTen.Count
        ? exponent >= 0 ? new Rational(PowersOfTen.Of(exponent), 1L) : new Rational(1L, PowersOfTen.Of(-exponent))
        : exponent >= 0 ? new Rational(BigInteger.Pow(10, exponent), BigInteger.One)
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
        if (_wide is null && TryPower(_numerator, exponent, out var above) && TryPower(Below, exponent, out var below))
        {
            return new Rational(above, below);
        }

        return new Rational(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    /// <summary>The distance from zero.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest whole number not above this fraction.</summary>
    public BigInteger Floor()
    {
        if (_wide is null)
        {
            var (whole, rest) = Math.DivRem(_numerator, Below);
            return rest < 0 ? whole - 1 : whole;
        }

        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number not below this fraction.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The least whole number that reaches this fraction: at or above it, or above it where the fraction itself does not reach.</summary>
    internal BigInteger LeastWhole(bool isInclusive) => isInclusive ? Ceiling() : Floor() + BigInteger.One;

    /// <summary>Rounds to a number of decimal places, for presentation only; halves go away from zero.</summary>
    /// <param name="places">Decimal places, from 0 to 28.</param>
    /// <exception cref="OverflowException">The rounded value does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 28);
        if (_wide is null && places < PowersOfTen.Count)
        {
            var twice = 2 * Math.BigMul(Math.Abs(_numerator), PowersOfTen.Of(places));
            var rounded = (twice + Below) / (2 * (Int128)Below);
            return DecimalMantissa.ToDecimal(_numerator < 0 ? -rounded : rounded, places);
        }

        var steps = Abs() * PowerOfTen(places);
        var whole = (steps + Of(1, 2)).Floor();
        return DecimalMantissa.ToDecimal(Sign < 0 ? -whole : whole, places);
    }

    /// <summary>The exact decimal value, when there is one that fits.</summary>
    /// <returns>False when the fraction has no finite decimal form or does not fit a <see cref="decimal"/>.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (_wide is null)
        {
            // In lowest terms, as many decimals are needed as there are twos or fives below, and nothing else may be there.
            var twos = BitOperations.TrailingZeroCount(Below);
            var (rest, fives) = (Below >> twos, 0);
            for (; rest % 5 == 0; rest /= 5)
            {
                fives++;
            }

            var needed = Math.Max(twos, fives);
            if (rest != 1 || needed < PowersOfTen.Count)
            {
                return rest == 1 && DecimalMantissa.TryToDecimal(Math.BigMul(_numerator, PowersOfTen.Of(needed) / Below), needed, out value);
            }
        }

        for (var places = 0; places <= 28; places++)
        {
            var power = BigInteger.Pow(10, places);
            if ((power % Denominator).IsZero)
            {
                return DecimalMantissa.TryToDecimal(Numerator * (power / Denominator), places, out value);
            }
        }

        return false;
    }

    /// <inheritdoc />
    public int CompareTo(Rational other) => AreNarrow(this, other)
        ? Math.BigMul(_numerator, other.Below).CompareTo(Math.BigMul(other._numerator, Below))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Rational other) => _numerator == other._numerator && Below == other.Below && Equals(_wide, other._wide);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_numerator, Below, _wide);

    /// <summary>"numerator/denominator", or the whole number; read back by <see cref="Parse"/>.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // The 64-bit denominator; the default has none and is zero over one.
    private long Below => _denominator == 0 ? 1 : _denominator;

    private static bool AreNarrow(in Rational left, in Rational right) => left._wide is null && right._wide is null;

    // What cancels crosswise is taken out first, so that the products are in lowest terms and small as long as can be.
    private static Rational Multiply(long leftAbove, long leftBelow, long rightAbove, long rightBelow)
    {
        var first = (long)CommonDivisor.Of((ulong)rightBelow, (ulong)Math.Abs(leftAbove));
        var second = (long)CommonDivisor.Of((ulong)leftBelow, (ulong)Math.Abs(rightAbove));
        var above = Math.BigMul(leftAbove / first, rightAbove / second);
        var below = Math.BigMul(leftBelow / second, rightBelow / first);
        return Int128.Abs(above) <= long.MaxValue && below <= long.MaxValue
            ? new Rational((long)above, (long)below)
            : new Rational((BigInteger)above, (BigInteger)below);
    }

    // The powers of two numbers without a common divisor have none either.
    private static bool TryPower(long value, int exponent, out long power)
    {
        power = 1;
        for (var i = 0; i < exponent; i++)
        {
            var next = Math.BigMul(power, value);
            if (Int128.Abs(next) > long.MaxValue)
            {
                return false;
            }

            power = (long)next;
        }

        return true;
    }

    // Sums of two products of 64-bit numbers always fit 128 bits, so narrow fractions lose nothing on the way here.
    private static Rational Of(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            throw new DivideByZeroException($"The fraction {numerator}/0 has no value.");
        }

        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        if (Int128.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue)
        {
            var (above, below) = ((long)numerator, (long)denominator);
            var divisor = (long)CommonDivisor.Of((ulong)below, (ulong)Math.Abs(above));
            return new Rational(above / divisor, below / divisor);
        }

        var common = (Int128)CommonDivisor.Of((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        return new Rational((BigInteger)(numerator / common), (BigInteger)(denominator / common));
    }
}
