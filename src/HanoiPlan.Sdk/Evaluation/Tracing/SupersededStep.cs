using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>A result that was set aside for a better or later one of the same period.</summary>
public sealed class SupersededStep : TraceStep
{
    internal SupersededStep(Observation observation, Measure measure)
        : base(TraceCitation.To([observation]))
    {
        Observation = observation;
        Measure = measure;
    }

    /// <summary>The record set aside.</summary>
    public Observation Observation { get; }

    /// <summary>The measure it is of.</summary>
    public Measure Measure { get; }

    private protected override string Vietnamese() =>
        $"Thay cho {Number(Language.Vietnamese)} ({Observation.Kind.Label.Vietnamese}, ghi nhận {Day(Observation.RecordedAt)}).";

    private protected override string English() =>
        $"It replaces {Number(Language.English)} ({Observation.Kind.Label.English}, recorded {IsoDay(Observation.RecordedAt)}).";

    private string Number(Language language) => Observation.Value is { } value
        ? QuantityText.Write(value, Observation.Unit ?? Measure.Unit, language)
        : $"{NumberFormat.For(language).Format(Observation.Numerator!.Value)}/{NumberFormat.For(language).Format(Observation.Denominator!.Value)}";
}
