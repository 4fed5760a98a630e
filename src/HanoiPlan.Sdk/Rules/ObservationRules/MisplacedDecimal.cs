using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>A number that becomes plausible with its decimal mark moved.</summary>
/// <param name="Observation">The record.</param>
/// <param name="Field">The column of the number: value, numerator or denominator.</param>
/// <param name="Value">The number as it is.</param>
/// <param name="Digits">By how many digits the mark moves: to the left above zero, to the right below.</param>
/// <param name="Low">The least of what it was held against.</param>
/// <param name="High">The greatest.</param>
internal sealed record MisplacedDecimal(Observation Observation, string Field, Rational Value, int Digits, Rational Low, Rational High)
{
    public const string OfValue = "value";
    public const string OfNumerator = "numerator";
    public const string OfDenominator = "denominator";

    /// <summary>How many figures of the series are meant together; 1 for this one alone.</summary>
    public int Together { get; init; } = 1;

    /// <summary>What it would be.</summary>
    public Rational Moved => Value * Rational.PowerOfTen(-Digits);
}
