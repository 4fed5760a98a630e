using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>An assessment while it is being worked out.</summary>
internal sealed class AssessmentDraft(
    CompiledTarget compiled, TargetVersion? version, AreaCode area, SeriesView series, EvaluationMoment moment, EvaluationOptions options)
{
    public Target Target { get; } = compiled.Target;

    public TargetVersion? VersionInForce { get; } = version;

    /// <summary>The version judged; only for judges, which run when there is one.</summary>
    public TargetVersion Version => VersionInForce!;

    public AreaCode Area { get; } = area;

    public SeriesView Series { get; } = series;

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

    public FlagList Flags { get; } = new();

    public List<SeriesBreak> CrossedBreaks { get; } = [];

    public List<TraceStep> Steps { get; } = new(8);

    /// <summary>The years of the span that have ended.</summary>
    public List<TimePeriod> EndedYears()
    {
        var ended = new List<TimePeriod>();
        foreach (var year in Version.Span.EachYear())
        {
            if (year.End <= Moment.ValidAt)
            {
                ended.Add(year);
            }
        }

        return ended;
    }

    /// <summary>The row of a value that is due.</summary>
    public CutPointRow FinalRow(ResolvedRange range) =>
        compiled.AbsoluteOf(Version) is { } known && ReferenceEquals(known.Range, range) ? known.Row : AttainmentRow.For(range, Measure);

    /// <summary>Answers without a value, for a reason.</summary>
    public void Answer(AssessmentStatus status, LocalisedText reason)
    {
        Status = status;
        Steps.Add(new ReasonStep(status, reason));
    }

    /// <summary>Answers that what is known leaves several statuses possible.</summary>
    public void LeaveOpen(IEnumerable<AssessmentStatus> possible)
    {
        Status = AssessmentStatus.Undetermined;
        PossibleStatuses = StatusList.BestFirst(possible);
    }

    /// <summary>Answers with a status that the steps already explain.</summary>
    public void Conclude(AssessmentStatus status, bool isSecured)
    {
        Status = status;
        IsSecured = isSecured;
    }

    /// <summary>Holds what is known of a period against a row: one answer, a conflict, or an open question.</summary>
    public void Judge(CutPointRow row, Candidate candidate, ResolvedRange range)
    {
        var sides = SidesOf(row, candidate);
        Row = row;
        Value = sides[0].Value;
        Steps.Add(new ValueStep(ValueRole.Judged, Value, candidate.Superseded));
        FlagEstimate(Value);
        if (sides.Length > 1)
        {
            Conflict = [.. sides.OrderBy(side => side.Value.Low ?? Rational.Zero)];
            Steps.Add(new ConflictStep(Conflict));
        }

        Settle(StatusList.BestFirst(sides), sides.Length > 1);
        Margin = Value.Exact is { } exact ? Margin.Of(exact, range, Measure) : null;
        Steps.Add(new RangeStep(Value, row, Status, Margin));
        FlagRounding(candidate, row);
    }

    /// <summary>Holds a sum, or what is known of it, against a row.</summary>
    public void JudgeSum(CutPointRow row, AssessedValue sum, bool isConflict, ResolvedRange range)
    {
        Row = row;
        Value = sum;
        Steps.Add(new ValueStep(ValueRole.Judged, sum, []));
        FlagEstimate(sum);
        Settle(row.StatusesWithin(sum.Low, sum.High), isConflict && Missing.Count == 0);
        Margin = sum.Exact is { } exact ? Margin.Of(exact, range, Measure) : null;
        Steps.Add(new RangeStep(sum, row, Status, Margin));
    }

    /// <summary>Holds a compounded growth against a row.</summary>
    public void JudgeGrowth(CutPointRow row, AssessedValue low, AssessedValue high, bool isConflict, ResolvedRange range)
    {
        Row = row;
        Value = low;
        Steps.Add(new ValueStep(ValueRole.Judged, low, []));
        FlagEstimate(low);
        Settle(row.StatusesWithinGrowth(low.Growth!.Product, high.Growth!.Product, low.Growth.Years), isConflict);
        if (low.Growth.Product == high.Growth.Product)
        {
            Margin = Margin.Of(low.Growth, range, Measure);
            Steps.Add(new RangeStep(low, row, Status, Margin));
        }
    }

    public void Keep(PaceMeasure pace)
    {
        Pace = pace;
        Steps.Add(new PaceStep(pace, Options));
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

    public void Require(RequiredPace required)
    {
        Required = required;
        Steps.Add(new RequirementStep(required));
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

    /// <summary>Answers that sources of equal standing lead to different statuses.</summary>
    public void Dispute(YearAnswer year, IEnumerable<AssessmentStatus> possible)
    {
        LeaveOpen(possible);
        Status = AssessmentStatus.Conflict;
        Conflict = year.Sides;
        Steps.Add(new ConflictStep(Conflict));
    }

    public void MeasureMargin(ResolvedRange range, CutPointRow row)
    {
        Row = row;
        Margin = Value?.Exact is { } exact ? Margin.Of(exact, range, Measure) : null;
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
        if (Flags.Add(flag))
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
                CrossedBreaks.Add(seriesBreak);
                Flags.Add(AssessmentFlag.BreakCrossed);
                Steps.Add(new FlagStep(seriesBreak));
            }
        }
    }

    public AssessedValue ValueOf(TimePeriod period, Alternative alternative)
    {
        var observations = new Observation[alternative.Figures.Count];
        var isMadeOfParts = Measure.PartCodes.Count > 0;
        for (var i = 0; i < observations.Length; i++)
        {
            observations[i] = alternative.Figures[i].Observation;
            isMadeOfParts = isMadeOfParts && observations[i].MeasureCode != Measure.Code;
        }

        var origin = isMadeOfParts ? ValueOrigin.WeakestPart
            : alternative.IsFromParts || alternative.Figures is [{ Headline: null }] ? ValueOrigin.FromParts
            : ValueOrigin.Published;
        return new AssessedValue(Measure, period, alternative.Low, alternative.High, null, origin, observations);
    }

    /// <summary>Each value that a period may have had, with the statuses that it can have.</summary>
    public ConflictSide[] SidesOf(CutPointRow row, Candidate candidate)
    {
        var sides = new ConflictSide[candidate.Alternatives.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var alternative = candidate.Alternatives[i];
            sides[i] = new ConflictSide(ValueOf(candidate.Period, alternative), row.StatusesWithin(alternative.Low, alternative.High));
        }

        return sides;
    }

    private void FlagEstimate(AssessedValue? value)
    {
        if (value is { RestsOnEstimate: true })
        {
            Flags.Add(AssessmentFlag.RestsOnEstimate);
        }
    }

    private void Settle(IReadOnlyList<AssessmentStatus> statuses, bool isConflict)
    {
        if (statuses.Count == 1)
        {
            Status = statuses[0];
            if (isConflict)
            {
                Flags.Add(AssessmentFlag.SourcesDisagree);
            }
        }
        else
        {
            Status = isConflict ? AssessmentStatus.Conflict : AssessmentStatus.Undetermined;
            PossibleStatuses = statuses;
        }
    }

    private void FlagRounding(Candidate candidate, CutPointRow row)
    {
        if (candidate.Alternatives is [{ Figures: [{ Headline: { } headline, Ratio: { } ratio }] }] && row.Judge(headline) != row.Judge(ratio))
        {
            Flag(AssessmentFlag.RoundingDecides);
        }
    }
}
