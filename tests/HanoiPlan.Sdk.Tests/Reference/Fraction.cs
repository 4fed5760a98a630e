using System.Numerics;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>Two big integers, the lower one above zero; never reduced, compared by multiplying crosswise.</summary>
internal readonly struct Fraction
{
    public Fraction(BigInteger top, BigInteger bottom)
    {
        Top = bottom.Sign < 0 ? -top : top;
        Bottom = BigInteger.Abs(bottom);
    }

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public static implicit operator Fraction(int value) => new(value, 1);

    public static implicit operator Fraction(decimal value)
    {
        var words = decimal.GetBits(value);
        var top = ((BigInteger)(uint)words[2] << 64) + ((BigInteger)(uint)words[1] << 32) + (uint)words[0];
        return new Fraction(words[3] < 0 ? -top : top, BigInteger.Pow(10, (words[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Fraction a, Fraction b) => a.Top * b.Bottom < b.Top * a.Bottom;

    public static bool operator >(Fraction a, Fraction b) => b < a;

    public static bool operator <=(Fraction a, Fraction b) => !(b < a);

    public static bool operator >=(Fraction a, Fraction b) => !(a < b);

    public static Fraction Power(Fraction a, int exponent) => new(BigInteger.Pow(a.Top, exponent), BigInteger.Pow(a.Bottom, exponent));

    public bool Is(Fraction other) => Top * other.Bottom == other.Top * Bottom;

    public Fraction Abs() => new(BigInteger.Abs(Top), Bottom);

    /// <summary>The greatest whole number that is not above.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Top, Bottom, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public override string ToString() => $"{Top}/{Bottom}";
}
