using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>What is known of a measure for one period: one value, several that sources of equal standing give, or a gap's ends.</summary>
internal sealed class Candidate(TimePeriod period, IReadOnlyList<Alternative> alternatives, IReadOnlyList<Figure> superseded)
{
    public TimePeriod Period { get; } = period;

    public LocalDate End { get; } = period.End;

    public IReadOnlyList<Alternative> Alternatives { get; } = alternatives;

    /// <summary>Results for the period that were set aside for better or later ones.</summary>
    public IReadOnlyList<Figure> Superseded { get; } = superseded;

    public bool HasConflict => Alternatives.Count > 1;

    public IEnumerable<Figure> Figures => Alternatives.SelectMany(alternative => alternative.Figures).Distinct();

    public bool RestsOnEstimate => Figures.Any(figure => figure.Observation.Kind != ObservationKind.Final);

    /// <summary>The value to show and to measure from: the first alternative's, when it is exact.</summary>
    public Rational? Value => Alternatives[0].IsExact ? Alternatives[0].Low : null;

    public Rational? Low => Alternatives.Any(alternative => alternative.Low is null)
        ? null
        : Alternatives.Select(alternative => alternative.Low!.Value).Aggregate(Rational.Min);

    public Rational? High => Alternatives.Any(alternative => alternative.High is null)
        ? null
        : Alternatives.Select(alternative => alternative.High!.Value).Aggregate(Rational.Max);
}
