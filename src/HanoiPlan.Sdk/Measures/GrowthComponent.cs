namespace HanoiPlan.Sdk.Measures;

/// <summary>A component of a growth, and what it weighs in the year before. Immutable.</summary>
public sealed class GrowthComponent
{
    /// <summary>Makes a component.</summary>
    /// <param name="measureCode">The code of the component's growth.</param>
    /// <param name="weight">Its share of the whole in the base year, in per cent or any other unit that all components have; above zero.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not above zero.</exception>
    public GrowthComponent(string measureCode, decimal weight)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        MeasureCode = measureCode;
        Weight = weight;
    }

    /// <summary>The code of the component's growth.</summary>
    public string MeasureCode { get; }

    /// <summary>Its share of the whole in the base year; the shares of all components count in proportion to their sum.</summary>
    public decimal Weight { get; }

    /// <summary>Code and weight.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{MeasureCode} {Weight}");
}
