using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>A value that an assessment rests on: exact, or known to lie between two ends, with where it comes from.</summary>
public sealed class AssessedValue
{
    internal AssessedValue(
        Measure measure, TimePeriod period, Rational? low, Rational? high, GrowthAverage? growth, ValueOrigin origin, IReadOnlyList<Observation> observations)
    {
        Measure = measure;
        Period = period;
        Low = low;
        High = high;
        Growth = growth;
        Origin = origin;
        Observations = observations;
    }

    /// <summary>The measure, whose unit and scale the value has.</summary>
    public Measure Measure { get; }

    /// <summary>The period that the value is for.</summary>
    public TimePeriod Period { get; }

    /// <summary>The least possible value, included; null when unbounded, or for compounded growth.</summary>
    public Rational? Low { get; }

    /// <summary>The greatest possible value, included; null when unbounded, or for compounded growth.</summary>
    public Rational? High { get; }

    /// <summary>Compounded growth; null for other values.</summary>
    public GrowthAverage? Growth { get; }

    /// <summary>How the value came about.</summary>
    public ValueOrigin Origin { get; }

    /// <summary>The observations it rests on.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The exact value as a fraction; null when it is an interval or needs a root.</summary>
    public Rational? Exact => Low is { } low && High is { } high && low == high ? low : null;

    /// <summary>The weakest standing among the observations: final only when all are; null without observations.</summary>
    public ObservationKind? Standing
    {
        get
        {
            ObservationKind? weakest = null;
            for (var i = 0; i < Observations.Count; i++)
            {
                var kind = Observations[i].Kind;
                weakest = weakest is null || kind.Value > weakest.Value ? kind : weakest;
            }

            return weakest;
        }
    }

    /// <summary>True when it rests on a preliminary or estimated figure.</summary>
    public bool RestsOnEstimate => Standing is { } standing && standing != ObservationKind.Final;

    /// <summary>What the value was held against, so that its text has enough decimals to stand on its side of each point.</summary>
    internal ShownValue? HeldAgainst { get; set; }

    /// <summary>The value rounded to be shown, halves away from zero; null for an interval.</summary>
    /// <param name="places">Decimals, from 0 to 20.</param>
    public decimal? Round(int places) => Growth is { } growth ? growth.Round(places) : Exact?.Round(places);

    /// <summary>
    /// The value with its unit, such as "6,57%/năm" or "84.3 to 100%". It has the measure's decimals, and more where the rounded
    /// value would stand on another side of a threshold than the value does.
    /// </summary>
    public string ToText(Language language) => Growth is { } growth
        ? QuantityText.Write(growth.Round(PlacesShown()), Measure.Unit, language)
        : QuantityText.Write(Low, High, Measure, PlacesShown(), language);

    /// <summary>How many decimals <see cref="ToText"/> shows.</summary>
    internal int PlacesShown() => HeldAgainst?.PlacesOf(this) ?? Measure.Scale.Places;

    /// <summary>The value in English.</summary>
    public override string ToString() => $"{Period}: {ToText(Language.English)}";
}
