using System.Numerics;
using System.Runtime.InteropServices;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// How many decimal places a measure has, from 0 to <see cref="MaxPlaces"/>. Values of the measure are whole numbers
/// of 10^−places, kept in 64 bits. The default is no decimal places.
/// </summary>
public readonly struct Scale : IEquatable<Scale>
{
    /// <summary>The most decimal places a measure can have.</summary>
    public const int MaxPlaces = 12;

    private readonly byte _places;

    /// <summary>Makes a scale.</summary>
    /// <param name="places">Decimal places, from 0 to <see cref="MaxPlaces"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is outside 0 to <see cref="MaxPlaces"/>.</exception>
    public Scale(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, MaxPlaces);
        _places = (byte)places;
    }

    /// <summary>The number of decimal places.</summary>
    public int Places => _places;

    /// <summary>How many of the smallest steps make one: 10^places.</summary>
    public long StepsPerOne => PowersOfTen.Of(_places);

    /// <summary>Compares two scales.</summary>
    public static bool operator ==(Scale left, Scale right) => left.Equals(right);

    /// <summary>Compares two scales.</summary>
    public static bool operator !=(Scale left, Scale right) => !left.Equals(right);

    /// <summary>Counts <paramref name="value"/> in the smallest steps of this scale, exactly.</summary>
    /// <param name="value">The value; trailing zeros do not count as places.</param>
    /// <param name="steps">The value times 10^places.</param>
    /// <returns>False when the value has more places than the scale, or does not fit 64 bits. It is never rounded.</returns>
    public bool TryToSteps(decimal value, out long steps) => TryToSteps(in value, out steps);

    /// <summary>Counts <paramref name="value"/> in the smallest steps of this scale, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more places than the scale or does not fit 64 bits.</exception>
    public long ToSteps(decimal value) => ToSteps(in value);

    /// <summary>The value that is <paramref name="steps"/> of the smallest steps.</summary>
    public decimal FromSteps(long steps)
    {
        var magnitude = steps < 0 ? unchecked((ulong)-steps) : (ulong)steps;
        return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, steps < 0, _places);
    }

    /// <inheritdoc />
    public bool Equals(Scale other) => _places == other._places;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Scale other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _places;

    /// <summary>The number of places, such as "2".</summary>
    public override string ToString() => _places.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The least number of steps that reaches a point, or that lies above it where the point itself does not reach.</summary>
    internal BigInteger LeastSteps(Rational point, bool isInclusive) => (point * Rational.From(StepsPerOne)).LeastWhole(isInclusive);

    // By reference: a decimal that is passed by value is stored in halves and read back whole, and the wait for that costs
    // more than all the rest of a judgement.
    internal long ToSteps(in decimal value) => TryToSteps(in value, out var steps) ? steps : throw DoesNotFit(value);

    private bool TryToSteps(in decimal value, out long steps)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        // Nearly every value is written with the places of its measure and needs no arithmetic at all.
        if (value.Scale == _places && bits[2] == 0 && bits[1] >= 0)
        {
            var magnitude = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
            steps = bits[3] < 0 ? -magnitude : magnitude;
            return true;
        }

        return TryToRescaledSteps(value, out steps);
    }

    private bool TryToRescaledSteps(decimal value, out long steps)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var words = MemoryMarshal.Cast<int, uint>(bits);
        steps = 0;
        if (words[2] != 0 || value.Scale > MaxPlaces)
        {
            return TryToStepsSlowly(value, out steps);
        }

        var mantissa = ((ulong)words[1] << 32) | words[0];
        var shift = _places - value.Scale;
        ulong magnitude;
        if (shift >= 0)
        {
            var high = Math.BigMul(mantissa, (ulong)PowersOfTen.Of(shift), out magnitude);
            if (high != 0)
            {
                return false;
            }
        }
        else
        {
            var divisor = (ulong)PowersOfTen.Of(-shift);
            magnitude = mantissa / divisor;
            if (magnitude * divisor != mantissa)
            {
                return false;
            }
        }

        if (magnitude > long.MaxValue)
        {
            return false;
        }

        steps = decimal.IsNegative(value) ? -(long)magnitude : (long)magnitude;
        return true;
    }

    private bool TryToStepsSlowly(decimal value, out long steps)
    {
        var scaled = Rational.From(value) * Rational.From(StepsPerOne);
        steps = 0;
        if (!scaled.IsInteger || scaled < Rational.From(-long.MaxValue) || scaled > Rational.From(long.MaxValue))
        {
            return false;
        }

        steps = (long)scaled.Numerator;
        return true;
    }

    private ArgumentOutOfRangeException DoesNotFit(decimal value) => new(
        nameof(value),
        value,
        $"The value must have at most {_places} decimal places and lie within ±{FromSteps(long.MaxValue)}.");
}
