using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What is known of a measure for one period: one value, several that sources of equal standing give, or a gap's ends.</summary>
internal sealed class Candidate
{
    private readonly Figure? _only;
    private IReadOnlyList<Alternative>? _alternatives;

    /// <summary>A period of which there is one result. What it says is worked out when asked for: a judge needs few of the periods.</summary>
    public Candidate(Figure only)
    {
        _only = only;
        Period = only.Observation.Period;
        End = only.End;
        Superseded = [];
    }

    public Candidate(TimePeriod period, IReadOnlyList<Alternative> alternatives, IReadOnlyList<Observation> superseded)
    {
        _alternatives = alternatives;
        Period = period;
        End = period.End;
        Superseded = superseded;
    }

    public TimePeriod Period { get; }

    public LocalDate End { get; }

    public IReadOnlyList<Alternative> Alternatives => _alternatives ??= Alternative.Of(_only!);

    /// <summary>True when figures for several periods that end on one day stand for it together, so that changing one leaves the other.</summary>
    public bool IsShared { get; init; }

    /// <summary>Results for the period that were set aside for better or later ones.</summary>
    public IReadOnlyList<Observation> Superseded { get; }

    public bool HasConflict => Alternatives.Count > 1;

    public IEnumerable<Figure> Figures =>
        Alternatives.Count == 1 ? Alternatives[0].Figures : Alternatives.SelectMany(alternative => alternative.Figures).Distinct();

    /// <summary>The records behind them.</summary>
    public IEnumerable<Observation> Observations =>
        Alternatives.Count == 1 ? Alternatives[0].Observations : Figures.Select(figure => figure.Observation);

    /// <summary>The value to show and to measure from: the first alternative's, when it is exact.</summary>
    public Rational? Value => Alternatives[0].IsExact ? Alternatives[0].Low : null;

    public Rational? Low
    {
        get
        {
            var low = Alternatives[0].Low;
            for (var i = 1; i < Alternatives.Count; i++)
            {
                low = low is { } least && Alternatives[i].Low is { } next ? Rational.Min(least, next) : null;
            }

            return low;
        }
    }

    public Rational? High
    {
        get
        {
            var high = Alternatives[0].High;
            for (var i = 1; i < Alternatives.Count; i++)
            {
                high = high is { } most && Alternatives[i].High is { } next ? Rational.Max(most, next) : null;
            }

            return high;
        }
    }
}
