namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>One yearly value of a series. The default is a zero in the year 0, which no series accepts.</summary>
public readonly struct MethodPoint : IEquatable<MethodPoint>
{
    /// <summary>Makes a point.</summary>
    /// <param name="year">The calendar year, from 1 to 9999.</param>
    /// <param name="value">The value, in the measure's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of its range.</exception>
    public MethodPoint(int year, decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        Year = year;
        Value = value;
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The value, in the measure's unit.</summary>
    public decimal Value { get; }

    /// <summary>Compares year and value.</summary>
    public static bool operator ==(MethodPoint left, MethodPoint right) => left.Equals(right);

    /// <summary>Compares year and value.</summary>
    public static bool operator !=(MethodPoint left, MethodPoint right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(MethodPoint other) => Year == other.Year && Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MethodPoint other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Year, Value);

    /// <summary>"year: value".</summary>
    public override string ToString() => $"{Year}: {Quantities.NumberFormat.Invariant.Format(Value)}";
}
