using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>An assessment while it is being worked out.</summary>
internal sealed partial class AssessmentDraft(
    CompiledTarget compiled, TargetVersion? version, AreaCode area, SeriesView series, EvaluationMoment moment, EvaluationOptions options)
{
    private FlagList _flags;

    public Target Target => compiled.Target;

    public TargetVersion? VersionInForce { get; } = version;

    /// <summary>The version judged; only for judges, which run when there is one.</summary>
    public TargetVersion Version => VersionInForce!;

    public AreaCode Area { get; } = area;

    public SeriesView Series { get; } = series;

    /// <summary>The series as it was observed, where <see cref="Series"/> takes one of several disputed values for granted.</summary>
    public SeriesView Observed { get; private init; } = series;

    public CompiledTarget Compiled => compiled;

    /// <summary>True when the answer can be another with another baseline.</summary>
    public bool HangsOnBaseline { get; set; }

    /// <summary>An empty draft for the same target, area and moment.</summary>
    public AssessmentDraft Anew(SeriesView judged, SeriesView observed) => new(compiled, VersionInForce, Area, judged, Moment, Options) { Observed = observed };

    public EvaluationMoment Moment { get; } = moment;

    public EvaluationOptions Options { get; } = options;

    public Measure Measure => Target.Measure;

    public bool IsDue => VersionInForce is { } version && version.DueDate <= Moment.ValidAt;

    public AssessmentStatus Status { get; private set; } = AssessmentStatus.NoData;

    public IReadOnlyList<AssessmentStatus> PossibleStatuses { get; private set; } = [];

    public AssessedValue? Value { get; private set; }

    public AssessedValue? LatestKnown { get; private set; }

    public AssessedValue? Baseline { get; private set; }

    public CutPointRow? Row { get; private set; }

    public Margin? Margin { get; private set; }

    public PaceMeasure? Pace { get; private set; }

    public bool IsSecured { get; private set; }

    public RequiredPace? Required { get; private set; }

    public Reachability? Reach { get; private set; }

    public IReadOnlyList<ConflictSide> Conflict { get; private set; } = [];

    public IReadOnlyList<TimePeriod> Missing { get; private set; } = [];

    public IReadOnlyList<YearAnswer> Years { get; private set; } = [];

    public AssessedValue? CrossCheck { get; private set; }

    public IReadOnlyList<AssessmentFlag> Flags => _flags.InOrder();

    public IReadOnlyList<SeriesBreak> CrossedBreaks { get; private set; } = [];

    public List<TraceStep> Steps { get; } = new(8);

    /// <summary>How many years of the span have ended: its first ones.</summary>
    public int EndedYears()
    {
        var ended = 0;
        while (ended < Version.Span.YearCount && YearAt(ended).End <= Moment.ValidAt)
        {
            ended++;
        }

        return ended;
    }

    /// <summary>A year of the span, counted from 0.</summary>
    public TimePeriod YearAt(int place) => TimePeriod.Year(Version.Span.FirstYear + place);

    /// <summary>The row of a value that is due.</summary>
    public CutPointRow FinalRow(ResolvedRange range) =>
        compiled.AbsoluteOf(Version) is { } known && ReferenceEquals(known.Range, range) ? known.Row : AttainmentRow.For(range, Measure, Version.Basis);

    /// <summary>The least value that can exist; null when there is none.</summary>
    public Rational? Least => Measure.LowerLimit is { } least ? Rational.From(least) : null;

    /// <summary>The greatest value that can exist; null when there is none.</summary>
    public Rational? Most => Measure.UpperLimit is { } most ? Rational.From(most) : null;

    public void Keep(PaceMeasure pace)
    {
        Pace = pace;
        Steps.Add(new PaceStep(pace, Version.Path.Kind, Options, Status == AssessmentStatus.OffTrack && pace.Progress > Rational.One));
    }

    public void StartFrom(Candidate baseline)
    {
        if (Baseline is not null)
        {
            return;
        }

        Baseline = ValueOf(baseline.Period, baseline.Alternatives[0]);
        Steps.Add(new ValueStep(ValueRole.Baseline, Baseline, baseline.Superseded));
        if (baseline.End < new LocalDate(Version.BaselineYear, 1, 1))
        {
            Flag(AssessmentFlag.EarlierBaseline);
        }
    }

    public void AddParts(IReadOnlyList<Candidate> parts)
    {
        foreach (var part in parts)
        {
            Steps.Add(new ValueStep(ValueRole.Part, ValueOf(part.Period, part.Alternatives[0]), part.Superseded));
        }
    }

    public void Show(Candidate latest)
    {
        LatestKnown = ValueOf(latest.Period, latest.Alternatives[0]);
        Steps.Add(new ValueStep(ValueRole.LatestKnown, LatestKnown, latest.Superseded));
    }

    public void Lack(IReadOnlyList<TimePeriod> missing)
    {
        Missing = missing;
        Steps.Add(new MissingStep(Measure, missing));
    }

    /// <summary>Keeps what is required, where it has an end at all.</summary>
    public void Require(RequirementKind kind, decimal? toLower, decimal? toUpper, Rational years)
    {
        if (toLower is not null || toUpper is not null)
        {
            Required = new RequiredPace(kind, toLower, toUpper, years, Measure);
            Steps.Add(new RequirementStep(Required));
        }
    }

    public void Weigh(Reachability reach)
    {
        Reach = reach;
        Steps.Add(new ReachStep(reach));
    }

    public void Count(IReadOnlyList<YearAnswer> answers)
    {
        Years = answers;
        Value = answers.LastOrDefault(answer => answer.IsMissed)?.Value ?? answers.LastOrDefault(answer => answer.Value is not null)?.Value;
        Steps.Add(new YearsStep(answers, Version.Span.YearCount));
        FlagEstimate(Value);
    }

    public void MeasureMargin(ResolvedRange range, CutPointRow row)
    {
        Row = row;
        if (Value is { } value)
        {
            value.HeldAgainst = new ShownValue(row, range);
            Margin = Margin.Of(value, range);
        }
    }

    public void Check(AssessedValue crossCheck, bool differs)
    {
        CrossCheck = crossCheck;
        Steps.Add(new ValueStep(ValueRole.CrossCheck, crossCheck, []));
        if (differs)
        {
            Flag(AssessmentFlag.CrossCheckDiffers);
        }
    }

    public void Flag(AssessmentFlag flag)
    {
        if (_flags.Add(flag))
        {
            Steps.Add(new FlagStep(flag));
        }
    }

    /// <summary>Flags the breaks between the ends of two periods that are compared.</summary>
    public void FlagBreaks(LocalDate earlier, LocalDate later)
    {
        foreach (var seriesBreak in Measure.Breaks)
        {
            if (seriesBreak.LiesBetween(earlier, later) && !CrossedBreaks.Contains(seriesBreak))
            {
                CrossedBreaks = [.. CrossedBreaks, seriesBreak];
                _flags.Add(AssessmentFlag.BreakCrossed);
                Steps.Add(new FlagStep(seriesBreak));
            }
        }
    }

    public AssessedValue ValueOf(TimePeriod period, Alternative alternative)
    {
        var isMadeOfParts = Measure.PartCodes.Count > 0 && alternative.Observations.All(observation => observation.MeasureCode != Measure.Code);
        var origin = isMadeOfParts ? ValueOrigin.WeakestPart
            : alternative.IsFromParts || alternative.Figures is [{ Headline: null }] ? ValueOrigin.FromParts
            : ValueOrigin.Published;
        return new AssessedValue(Measure, period, alternative.Low, alternative.High, null, origin, alternative.Observations);
    }

    /// <summary>Each value that a period may have had, with the statuses that it can have.</summary>
    public ConflictSide[] SidesOf(CutPointRow row, Candidate candidate)
    {
        var sides = new ConflictSide[candidate.Alternatives.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var alternative = candidate.Alternatives[i];
            var value = ValueOf(candidate.Period, alternative);
            value.HeldAgainst = new ShownValue(row, null);
            sides[i] = new ConflictSide(value, row.StatusesWithin(alternative.Low, alternative.High));
        }

        return sides;
    }

    private void FlagEstimate(AssessedValue? value)
    {
        if (value is { RestsOnEstimate: true })
        {
            _flags.Add(AssessmentFlag.RestsOnEstimate);
        }
    }
}
