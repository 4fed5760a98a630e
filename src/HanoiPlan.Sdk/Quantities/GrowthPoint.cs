using System.Numerics;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// The point start · factor^share of a path of constant growth. It is rarely a fraction, so values are compared with it by
/// enclosure: the bounds are refined until the value lies outside them. The work is bounded whatever the share's denominator is.
/// </summary>
internal sealed class GrowthPoint
{
    private const int FirstBits = 160;

    // Below this size two powers are multiplied out and compared directly.
    private const int MostExactBits = 2048;

    // A value that is not the point differs from it long before this; more bits would mean a defect, not a close value.
    private const int MostBits = 1 << 16;

    private readonly Rational _start;
    private readonly Rational _ratio;
    private readonly Rational _share;
    private readonly bool _falls;
    private Enclosure? _enclosure;

    /// <param name="start">Where the path starts, above 0.</param>
    /// <param name="factor">The factor over the whole path, above 0; not 1.</param>
    /// <param name="share">The share of the path, above 0 and below 1.</param>
    public GrowthPoint(Rational start, Rational factor, Rational share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(start, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(factor, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfEqual(factor, Rational.One);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, Rational.One);
        _start = start;
        _falls = factor < Rational.One;
        _ratio = _falls ? Rational.One / factor : factor;
        _share = share;
    }

    /// <summary>The order of a value against the point: negative below it, zero at it, positive above it. Exact.</summary>
    public int OrderOf(Rational value)
    {
        if (value.Sign <= 0)
        {
            return -1;
        }

        return _falls ? -OrderOfRatio(_start / value) : OrderOfRatio(value / _start);
    }

    /// <summary>The smallest number of steps of a scale that reaches the point, or lies above it where the point itself does not reach.</summary>
    public BigInteger LeastSteps(Scale scale, bool isInclusive)
    {
        var (low, _, bits) = _enclosure ??= Refine(FirstBits);
        var power = Rational.Of(low, BigInteger.One << bits);
        var steps = Rational.From(scale.StepsPerOne);

        // Below the point by less than the enclosure is wide.
        var from = _falls ? _start / Rational.Of(_enclosure.High, BigInteger.One << bits) : _start * power;
        var least = (from * steps).Floor();
        while (!IsReachedBy(least))
        {
            least++;
        }

        return least;

        bool IsReachedBy(BigInteger count)
        {
            var order = OrderOf(Rational.Of(count, scale.StepsPerOne));
            return order > 0 || (order == 0 && isInclusive);
        }
    }

    /// <summary>True when this point lies at or below another of the same path.</summary>
    /// <exception cref="ArgumentException">The other point is of another path.</exception>
    public bool IsAtOrBelow(GrowthPoint other)
    {
        if (_start != other._start || _ratio != other._ratio || _falls != other._falls)
        {
            throw new ArgumentException($"The points are of two paths: {_start} · {_ratio} and {other._start} · {other._ratio}.", nameof(other));
        }

        return _falls ? _share >= other._share : _share <= other._share;
    }

    public bool IsSameAs(GrowthPoint other) =>
        _start == other._start && _ratio == other._ratio && _share == other._share && _falls == other._falls;

    // The order of a ratio above zero against the power of the path's ratio.
    private int OrderOfRatio(Rational value)
    {
        if (TryMultiplyOut(value, out var order))
        {
            return order;
        }

        var enclosure = _enclosure ??= Refine(FirstBits);
        while (true)
        {
            var scaled = value.Numerator << enclosure.Bits;
            if (scaled > enclosure.High * value.Denominator)
            {
                return 1;
            }

            if (scaled < enclosure.Low * value.Denominator)
            {
                return -1;
            }

            if (IsThePower(value))
            {
                return 0;
            }

            _enclosure = enclosure = Refine(enclosure.Bits * 2);
        }
    }

    private bool TryMultiplyOut(Rational value, out int order)
    {
        order = 0;
        var most = BigInteger.Max(_share.Numerator, _share.Denominator);
        if (most > MostExactBits || (int)most * Math.Max(BitsOf(value), BitsOf(_ratio)) > MostExactBits)
        {
            return false;
        }

        order = value.Power((int)_share.Denominator).CompareTo(_ratio.Power((int)_share.Numerator));
        return true;
    }

    // In lowest terms value^q = ratio^p needs a ratio that is itself a q-th power, and no q-th power but 1 has fewer than q bits.
    private bool IsThePower(Rational value) =>
        _share.Denominator <= BitsOf(_ratio)
        && IntegerRoot.TryExact(_ratio, (int)_share.Denominator, out var root)
        && value == root.Power((int)_share.Numerator);

    private Enclosure Refine(int bits)
    {
        if (bits > MostBits)
        {
            throw new InvalidOperationException($"A value could not be told from {_start} · {_ratio}^{_share} within {MostBits} bits.");
        }

        var (low, high) = new FractionalPowers(_ratio, bits).Enclose(_share);
        return new Enclosure(low, high, bits);
    }

    private static int BitsOf(Rational value) => (int)Math.Max(value.Numerator.GetBitLength(), value.Denominator.GetBitLength());

    private sealed record Enclosure(BigInteger Low, BigInteger High, int Bits);
}
