using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>What the relations read of an answer. Immutable; a test changes one part of it to see that a law notices.</summary>
public sealed record RelationAnswer
{
    /// <summary>The answer.</summary>
    public required AssessmentStatus Status { get; init; }

    /// <summary>What the answer can still turn out to be, best first; empty when one status is the answer.</summary>
    public IReadOnlyList<AssessmentStatus> PossibleStatuses { get; init; } = [];

    /// <summary>True when the due date has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>True when the target is attained and cannot be lost any more.</summary>
    public bool IsSecured { get; init; }

    /// <summary>The least value that decided; null when unbounded, compounded or absent.</summary>
    public Rational? Low { get; init; }

    /// <summary>The greatest value that decided; null when unbounded, compounded or absent.</summary>
    public Rational? High { get; init; }

    /// <summary>The period of the value that decided; null without one.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>How the value that decided came about; null without one.</summary>
    public ValueOrigin? Origin { get; init; }

    /// <summary>The value that progress is measured from; null when it was not needed or not known.</summary>
    public Rational? Baseline { get; init; }

    /// <summary>The latest result when it does not decide; null without an exact one.</summary>
    public Rational? Latest { get; init; }

    /// <summary>Where the value lies against the range; null without an exact value.</summary>
    public RangeSide? Side { get; init; }

    /// <summary>The nearest edge; null without an exact value.</summary>
    public Rational? Edge { get; init; }

    /// <summary>The distance from the nearest edge; null without an exact value.</summary>
    public decimal? Distance { get; init; }

    /// <summary>The nearest values with another status.</summary>
    public IReadOnlyList<RelationFlip> Flips { get; init; } = [];

    /// <summary>What the numbers of the requirement are; null without one.</summary>
    public RequirementKind? RequiredKind { get; init; }

    /// <summary>What just reaches the lower bound; null without one.</summary>
    public decimal? ToLower { get; init; }

    /// <summary>What just reaches the upper bound; null without one.</summary>
    public decimal? ToUpper { get; init; }

    /// <summary>How many years are left or missing; null without a requirement.</summary>
    public Rational? YearsLeft { get; init; }

    /// <summary>Progress over elapsed time; null where it is not defined.</summary>
    public Rational? Pace { get; init; }

    /// <summary>The periods whose missing results keep the answer open.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; init; } = [];

    /// <summary>What a reader must know before relying on the answer.</summary>
    public IReadOnlyList<AssessmentFlag> Flags { get; init; } = [];

    /// <summary>The statuses of each side of a conflict, in the order of the sides.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>The statuses of each year of an every-year or maintained target, in the order of the years.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>Every sentence of the reasoning in English.</summary>
    public IReadOnlyList<string> English { get; init; } = [];

    /// <summary>Every sentence of the reasoning in Vietnamese.</summary>
    public IReadOnlyList<string> Vietnamese { get; init; } = [];

    /// <summary>The engine's answer to a case.</summary>
    public static RelationAnswer OfEngine(RelationCase made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return Of(new EvaluationEngine(made.Options).Evaluate(made.Target, made.Observations, made.Moment, made.Plan.Area));
    }

    /// <summary>What the relations read of an assessment.</summary>
    public static RelationAnswer Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new RelationAnswer
        {
            Status = assessment.Status,
            PossibleStatuses = assessment.PossibleStatuses,
            IsDue = assessment.IsDue,
            IsSecured = assessment.IsSecured,
            Low = assessment.Value?.Low,
            High = assessment.Value?.High,
            Period = assessment.Value?.Period,
            Origin = assessment.Value?.Origin,
            Baseline = assessment.Baseline?.Exact,
            Latest = assessment.LatestKnown?.Exact,
            Side = assessment.Margin?.Side,
            Edge = assessment.Margin?.Edge,
            Distance = assessment.Margin?.Distance,
            Flips = [.. assessment.Flips.Select(flip => RelationFlip.Of(assessment, flip))],
            RequiredKind = assessment.Required?.Kind,
            ToLower = assessment.Required?.ToLower,
            ToUpper = assessment.Required?.ToUpper,
            YearsLeft = assessment.Required?.Years,
            Pace = assessment.Pace?.Pace,
            Missing = assessment.Missing,
            Flags = assessment.Flags,
            Sides = [.. assessment.Conflict.Select(side => string.Join(" or ", side.Statuses.Select(status => status.Name)))],
            Years = [.. assessment.Years.Select(year => $"{year.Year} {string.Join(" or ", year.Statuses.Select(status => status.Name))}")],
            English = Sentences(assessment, Language.English),
            Vietnamese = Sentences(assessment, Language.Vietnamese),
        };
    }

    /// <summary>Status, possible statuses and what stands beside them, in one line.</summary>
    public override string ToString() => Status.Name
        + (PossibleStatuses.Count == 0 ? string.Empty : $" of {string.Join("/", PossibleStatuses.Select(status => status.Name))}")
        + (Low is null && High is null ? string.Empty : Low == High ? $", value {Low}" : $", value {Low} to {High}")
        + (Period is { } period ? $" of {period}" : string.Empty)
        + (Side is null ? string.Empty : $", {Side} {Edge} by {Distance}")
        + (IsSecured ? ", secured" : string.Empty)
        + (Missing.Count == 0 ? string.Empty : $", missing {string.Join(" ", Missing)}")
        + (Flips.Count == 0 ? string.Empty : $", flips {string.Join(" ", Flips)}")
        + (RequiredKind is null ? string.Empty : $", required {RequiredKind} {ToLower}..{ToUpper} in {YearsLeft} years")
        + (Pace is null ? string.Empty : $", pace {Pace}")
        + (Flags.Count == 0 ? string.Empty : $", flags {string.Join(" ", Flags.Select(flag => flag.Name))}");

    /// <summary>The statuses that the answer leaves open, or the one that it is.</summary>
    internal IReadOnlyList<AssessmentStatus> Statuses => PossibleStatuses.Count > 0 ? PossibleStatuses : [Status];

    /// <summary>True when the status is one of a value held against the range or the path.</summary>
    internal bool IsByValue => Status.Rank <= AssessmentStatus.NotMet.Rank;

    // The margin is said of the value in the trace, or by whoever shows the two together.
    private static string[] Sentences(Assessment assessment, Language language)
    {
        var steps = assessment.Trace.Children.Prepend(assessment.Trace).SelectMany(step => step.Children.Prepend(step)).Select(step => step.ToText(language));
        return assessment is { Value: { } value, Margin: { } margin }
            ? [.. steps, $"{value.ToText(language)} {margin.ToText(language)}."]
            : [.. steps];
    }
}
