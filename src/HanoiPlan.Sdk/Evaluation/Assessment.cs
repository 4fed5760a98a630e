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
    // Complete when it comes here; nothing changes it any more.
    private readonly AssessmentDraft _answer;
    private IReadOnlyList<Flip>? _flips;
    private IReadOnlyList<AssessmentFlag>? _flags;
    private JudgementStep? _trace;
    private IReadOnlyList<Observation>? _observationsUsed;

    internal Assessment(AssessmentDraft complete) => _answer = complete;

    /// <summary>The target judged.</summary>
    public Target Target => _answer.Target;

    /// <summary>The version of it that was in force on the rules date; null when none was yet.</summary>
    public TargetVersion? Version => _answer.VersionInForce;

    /// <summary>The area judged.</summary>
    public AreaCode Area => _answer.Area;

    /// <summary>The unit judged: what the code means on the day of judgement, or the one asked for. Null where the code alone says whose figures count.</summary>
    public Area? Unit => _answer.Series.Unit;

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment => _answer.Moment;

    /// <summary>The answer.</summary>
    public AssessmentStatus Status => _answer.Status;

    /// <summary>
    /// What the answer can still turn out to be, best first, when it is <see cref="AssessmentStatus.Undetermined"/> or
    /// <see cref="AssessmentStatus.Conflict"/>; else empty.
    /// </summary>
    public IReadOnlyList<AssessmentStatus> PossibleStatuses => _answer.PossibleStatuses;

    /// <summary>True when the due date has passed or is the day of judgement.</summary>
    public bool IsDue => _answer.IsDue;

    /// <summary>The value that decided; null when there is none.</summary>
    public AssessedValue? Value => _answer.Value;

    /// <summary>The latest result known when it does not decide; null when <see cref="Value"/> is set or nothing is known.</summary>
    public AssessedValue? LatestKnown => _answer.LatestKnown;

    /// <summary>The value that progress is measured from; null when it was not needed or not known.</summary>
    public AssessedValue? Baseline => _answer.Baseline;

    /// <summary>The row of cut points that the value was held against; null when nothing was judged.</summary>
    public CutPointRow? Row => _answer.Row;

    /// <summary>Where the value lies against the range, and how far from its nearest edge; null without an exact value.</summary>
    public Margin? Margin => _answer.Margin;

    /// <summary>Progress, elapsed time and pace of a value target not yet due; null where they are not defined.</summary>
    public PaceMeasure? Pace => _answer.Pace;

    /// <summary>True when the target is attained and cannot be lost any more.</summary>
    public bool IsSecured => _answer.IsSecured;

    /// <summary>What the time left, or the missing years, would have to bring; null when nothing is left or it is not defined.</summary>
    public RequiredPace? Required => _answer.Required;

    /// <summary>Whether the range can still be reached under the limit that the options state for the measure; null without one.</summary>
    public Reachability? Reach => _answer.Reach;

    /// <summary>
    /// What would have led to another status: for each figure that the answer rests on (the judged one, the last year of a sum or
    /// an average, a disputed one, a single missing one, the baseline) the nearest value on each side that the engine answers otherwise.
    /// </summary>
    public IReadOnlyList<Flip> Flips => _flips ??= Counterfactuals.Of(_answer);

    /// <summary>The values of equal standing that disagree, each with its status; empty when sources agree.</summary>
    public IReadOnlyList<ConflictSide> Conflict => _answer.Conflict;

    /// <summary>The periods whose missing results keep the answer open.</summary>
    public IReadOnlyList<TimePeriod> Missing => _answer.Missing;

    /// <summary>The answer of each ended year of an every-year or maintained target; empty for others.</summary>
    public IReadOnlyList<YearAnswer> Years => _answer.Years;

    /// <summary>The value made from the years, beside an official figure for the whole span; null when there is none.</summary>
    public AssessedValue? CrossCheck => _answer.CrossCheck;

    /// <summary>What a reader must know before relying on the answer, in a fixed order.</summary>
    public IReadOnlyList<AssessmentFlag> Flags => _flags ??= _answer.Flags;

    /// <summary>The breaks in the series that the comparison crosses.</summary>
    public IReadOnlyList<SeriesBreak> CrossedBreaks => _answer.CrossedBreaks;

    /// <summary>The reasoning, as a tree of typed steps with citations.</summary>
    // This and what else follows from the answer is put together when first asked for, alike by every thread.
    public JudgementStep Trace => _trace ??= new JudgementStep(Target, Moment, Status, PossibleStatuses, _answer.Steps);

    /// <summary>Every observation that the answer rests on, in the order of the trace.</summary>
    public IReadOnlyList<Observation> ObservationsUsed => _observationsUsed ??= UsedObservations.Of(this);

    /// <summary>The share of the way covered, from the baseline to the nearest edge; null where it is not defined.</summary>
    public Rational? Progress => Pace?.Progress;

    /// <summary>Target, area and status.</summary>
    public override string ToString() => $"{Target.Id} {Area} {Status.Name}";
}
