using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// One target with figures and moments, held as plain data from which a law makes the related case: the mirror image, a completion, the
/// same in another notation. Immutable.
/// </summary>
public sealed record RelationCase
{
    private readonly Lazy<(Plan? Plan, ObservationSet? Set)> _made;

    internal RelationCase(ulong seed, MeasureSpec measure, TargetSpec target, IReadOnlyList<FigureSpec> figures, LocalDate validAt)
    {
        (Seed, Asked, Wanted, Figures, ValidAt) = (seed, measure, target, figures, validAt);
        _made = new(Build);
    }

    private RelationCase(RelationCase other)
    {
        (Seed, Asked, Wanted, Figures, ValidAt) = (other.Seed, other.Asked, other.Wanted, other.Figures, other.ValidAt);
        (KnownAt, RulesAt, OnTrackFrom, AtRiskFrom, StaleAfter, AreaName) =
            (other.KnownAt, other.RulesAt, other.OnTrackFrom, other.AtRiskFrom, other.StaleAfter, other.AreaName);
        _made = new(Build);
    }

    /// <summary>Makes a case of some basis; the same seed makes the same case on any machine.</summary>
    public static RelationCase Make(ulong seed) => RelationCaseMaker.Make(seed, isDense: false);

    /// <summary>Cases for laws of a host's own, with the way to make a failing one smaller.</summary>
    public static Arbitrary<RelationCase> Cases() => Arb.From(Generators.Seeds.Select(Make), RelationCaseShrinker.Shrink);

    /// <summary>The seed that the case was made from.</summary>
    public ulong Seed { get; internal init; }

    /// <summary>The plan that holds the target.</summary>
    public Plan Plan => _made.Value.Plan ?? throw new InvalidOperationException("The case makes no plan.");

    /// <summary>The target to judge.</summary>
    public Target Target => Plan.Targets[0];

    /// <summary>The figures as a set checked against the plan's measures.</summary>
    public ObservationSet Observations => _made.Value.Set ?? throw new InvalidOperationException("The case makes no plan.");

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment
    {
        get
        {
            var moment = EvaluationMoment.At(ValidAt);
            moment = KnownAt is { } known ? moment.KnownOn(known) : moment;
            return RulesAt is { } rules ? moment.UnderRulesOf(rules) : moment;
        }
    }

    /// <summary>The thresholds of the judgement.</summary>
    public EvaluationOptions Options => EvaluationOptions.Default.WithPaceThresholds(OnTrackFrom, AtRiskFrom).WithStaleAfterMonths(StaleAfter);

    internal MeasureSpec Asked { get; init; }

    internal TargetSpec Wanted { get; init; }

    internal IReadOnlyList<FigureSpec> Figures { get; init; }

    internal LocalDate ValidAt { get; init; }

    internal LocalDate? KnownAt { get; init; }

    internal LocalDate? RulesAt { get; init; }

    internal decimal OnTrackFrom { get; init; } = 0.95m;

    internal decimal AtRiskFrom { get; init; } = 0.60m;

    internal int StaleAfter { get; init; } = 24;

    internal string AreaName { get; init; } = "T1";

    /// <summary>True when the plan can be built and every figure is accepted.</summary>
    internal bool IsLegal => _made.Value is { Plan: not null, Set.Refused.Count: 0 };

    /// <summary>The range asked for on the rules day; null before the plan is in force.</summary>
    internal RangeSpec? RangeInForce => (RulesAt ?? ValidAt) < InForceFrom ? null
        : Wanted.Restated is { } later && later.From <= (RulesAt ?? ValidAt) ? later.Range
        : Wanted.Range;

    internal LocalDate InForceFrom => new(Wanted.First - 1, 12, 1);

    /// <summary>The results that the judgement sees: of ended periods, known by the day of knowledge.</summary>
    internal IEnumerable<FigureSpec> Seen => Known.Where(figure => figure.Period.End <= ValidAt);

    /// <summary>The results known by the day of knowledge, of periods to come as well.</summary>
    internal IEnumerable<FigureSpec> Known => Figures.Where(figure => figure.Kind.IsResult && !(KnownAt < figure.Recorded));

    internal RelationCase With(IEnumerable<FigureSpec> figures) => this with { Figures = [.. figures] };

    internal RelationCase Plus(params IEnumerable<FigureSpec> more) => this with { Figures = [.. Figures, .. more] };

    /// <summary>The case in a few lines, enough to write it down again by hand.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var moments = string.Create(culture, $"at {ValidAt:uuuu-MM-dd}")
            + (KnownAt is { } known ? string.Create(culture, $", known {known:uuuu-MM-dd}") : string.Empty)
            + (RulesAt is { } rules ? string.Create(culture, $", rules {rules:uuuu-MM-dd}") : string.Empty)
            + (OnTrackFrom == 0.95m && AtRiskFrom == 0.60m ? string.Empty : string.Create(culture, $", thresholds {OnTrackFrom} and {AtRiskFrom}"))
            + (StaleAfter == 24 ? string.Empty : string.Create(culture, $", stale after {StaleAfter} months"));
        return $"\n  {Asked}\n  {Wanted}\n  {moments}{string.Concat(Figures.Select(figure => $"\n  {figure}"))}";
    }

    private (Plan?, ObservationSet?) Build()
    {
        try
        {
            var plan = RelationPlan.Create(this);
            return (plan, ObservationSet.Create(plan.Measures, Figures.Select(figure => figure.ToObservation(plan.Area))));
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidPlanException or OverflowException)
        {
            return (null, null);
        }
    }
}
