using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for one target in one area at one moment, with everything it rests on. Immutable.</summary>
public sealed class Assessment
{
    private readonly IReadOnlyList<TraceStep> _steps;
    private IReadOnlyList<Flip>? _flips;
    private JudgementStep? _trace;
    private IReadOnlyList<Observation>? _observationsUsed;

    internal Assessment(AssessmentDraft draft)
    {
        Target = draft.Target;
        Version = draft.VersionInForce;
        Area = draft.Area;
        Moment = draft.Moment;
        Status = draft.Status;
        PossibleStatuses = draft.PossibleStatuses;
        IsDue = draft.IsDue;
        Value = draft.Value;
        LatestKnown = draft.LatestKnown;
        Baseline = draft.Baseline;
        Row = draft.Row;
        Margin = draft.Margin;
        Pace = draft.Pace;
        IsSecured = draft.IsSecured;
        Required = draft.Required;
        Reach = draft.Reach;
        Conflict = draft.Conflict;
        Missing = draft.Missing;
        Years = draft.Years;
        CrossCheck = draft.CrossCheck;
        Flags = draft.Flags.InOrder();
        CrossedBreaks = draft.CrossedBreaks;
        _steps = draft.Steps;
    }

    /// <summary>The target judged.</summary>
    public Target Target { get; }

    /// <summary>The version of it that was in force on the rules date; null when none was yet.</summary>
    public TargetVersion? Version { get; }

    /// <summary>The area judged.</summary>
    public AreaCode Area { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The answer.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>
    /// What the answer can still turn out to be, best first, when it is <see cref="AssessmentStatus.Undetermined"/> or
    /// <see cref="AssessmentStatus.Conflict"/>; else empty.
    /// </summary>
    public IReadOnlyList<AssessmentStatus> PossibleStatuses { get; }

    /// <summary>True when the due date has passed or is the day of judgement.</summary>
    public bool IsDue { get; }

    /// <summary>The value that decided; null when there is none.</summary>
    public AssessedValue? Value { get; }

    /// <summary>The latest result known when it does not decide; null when <see cref="Value"/> is set or nothing is known.</summary>
    public AssessedValue? LatestKnown { get; }

    /// <summary>The value that progress is measured from; null when it was not needed or not known.</summary>
    public AssessedValue? Baseline { get; }

    /// <summary>The row of cut points that the value was held against; null when nothing was judged.</summary>
    public CutPointRow? Row { get; }

    /// <summary>Where the value lies against the range, and how far from its nearest edge; null without an exact value.</summary>
    public Margin? Margin { get; }

    /// <summary>Progress, elapsed time and pace of a value target not yet due; null where they are not defined.</summary>
    public PaceMeasure? Pace { get; }

    /// <summary>True when the target is attained and cannot be lost any more.</summary>
    public bool IsSecured { get; }

    /// <summary>What the time left, or the missing years, would have to bring; null when nothing is left or it is not defined.</summary>
    public RequiredPace? Required { get; }

    /// <summary>Whether the range can still be reached under the limit that the options state for the measure; null without one.</summary>
    public Reachability? Reach { get; }

    /// <summary>The nearest values, at most one on each side, that would have led to another status.</summary>
    public IReadOnlyList<Flip> Flips => _flips ??= FindFlips();

    /// <summary>The values of equal standing that disagree, each with its status; empty when sources agree.</summary>
    public IReadOnlyList<ConflictSide> Conflict { get; }

    /// <summary>The periods whose missing results keep the answer open.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; }

    /// <summary>The answer of each ended year of an every-year or maintained target; empty for others.</summary>
    public IReadOnlyList<YearAnswer> Years { get; }

    /// <summary>The value made from the years, beside an official figure for the whole span; null when there is none.</summary>
    public AssessedValue? CrossCheck { get; }

    /// <summary>What a reader must know before relying on the answer, in a fixed order.</summary>
    public IReadOnlyList<AssessmentFlag> Flags { get; }

    /// <summary>The breaks in the series that the comparison crosses.</summary>
    public IReadOnlyList<SeriesBreak> CrossedBreaks { get; }

    /// <summary>The reasoning, as a tree of typed steps with citations.</summary>
    // This and what else follows from the answer is put together when first asked for, alike by every thread.
    public JudgementStep Trace => _trace ??= new JudgementStep(Target, Moment, Status, PossibleStatuses, _steps);

    /// <summary>Every observation that the answer rests on, in the order of the trace.</summary>
    public IReadOnlyList<Observation> ObservationsUsed => _observationsUsed ??= UsedObservations.Of(this);

    /// <summary>The share of the way covered, from the baseline to the nearest edge; null where it is not defined.</summary>
    public Rational? Progress => Pace?.Progress;

    /// <summary>Target, area and status.</summary>
    public override string ToString() => $"{Target.Id} {Area} {Status.Name}";

    // Where one value does not decide the status, none would have led to another.
    private IReadOnlyList<Flip> FindFlips() => (Row, Value) switch
    {
        _ when PossibleStatuses.Count > 0 => [],
        ({ } row, { Exact: { } exact }) => row.FlipsAround(exact),
        ({ } row, { Growth: { } growth }) => row.FlipsAroundGrowth(growth.Product, growth.Years),
        _ => [],
    };
}
