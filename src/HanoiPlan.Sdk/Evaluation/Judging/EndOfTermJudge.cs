using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Judges the value at the end of the span, or the pace towards it.</summary>
internal static class EndOfTermJudge
{
    private static readonly AssessmentStatus[] ByPace = [AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack];

    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        if (draft.IsDue)
        {
            JudgeDue(draft, range);
        }
        else
        {
            JudgePending(draft, range, draft.Series.Baseline(draft.Version.BaselineYear));
        }
    }

    /// <summary>Judges against a relative range whose bounds are not known: only what does not hang on them.</summary>
    public static void JudgeUnresolved(AssessmentDraft draft, Sources.LocalisedText reason)
    {
        var version = draft.Version;
        if (draft.Series.LatestBetween(version.Span.Start, draft.IsDue ? version.DueDate : draft.Moment.ValidAt) is not { } latest)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
            return;
        }

        draft.Show(latest);
        if (!draft.IsDue && Clock.IsOlderThan(latest.End, draft.Moment.ValidAt, draft.Options.StaleAfterMonths))
        {
            draft.Answer(AssessmentStatus.Stale, Reasons.TooOld(draft.Options.StaleAfterMonths));
            return;
        }

        Open(draft, Unresolved(draft), reason);
    }

    // What the basis can answer at all: the years of a span attain or miss, a sum can also be lost before the end.
    private static IEnumerable<AssessmentStatus> Unresolved(AssessmentDraft draft)
    {
        var basis = draft.Version.Basis;
        if (!draft.IsDue && (basis == Targets.Basis.EveryYear || basis == Targets.Basis.Maintain))
        {
            return [AssessmentStatus.OnTrack, AssessmentStatus.NotMet];
        }

        var canBeExceeded = draft.Version.Range.Kind.CanBeExceeded && draft.Measure.Preference != Preference.InsideIsBetter;
        AssessmentStatus[] attained = canBeExceeded ? [AssessmentStatus.Exceeded, AssessmentStatus.Met] : [AssessmentStatus.Met];
        return draft.IsDue ? attained.Append(AssessmentStatus.NotMet)
            : basis == Targets.Basis.Total ? TotalJudge.Unresolved(draft, attained)
            : attained.Concat(ByPace);
    }

    private static void JudgeDue(AssessmentDraft draft, ResolvedRange range)
    {
        var due = draft.Version.DueDate;
        var row = draft.FinalRow(range);
        if (draft.Series.ForYear(due.Year, due) is not { } candidate)
        {
            if (draft.Series.LatestBetween(draft.Version.Span.Start, due) is not { } latest)
            {
                draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
                return;
            }

            draft.Show(latest);
            draft.Lack([TimePeriod.Year(due.Year)]);
            draft.LeaveOpen(row.StatusesWithin(draft.Least, draft.Most));
            return;
        }

        if (draft.Baseline is { } baseline)
        {
            draft.FlagBreaks(baseline.Period.End, candidate.End);
        }

        draft.Judge(row, candidate, range);
        if (candidate.End < due)
        {
            draft.Flag(AssessmentFlag.MeasuredEarlier);
        }
    }

    private static void JudgePending(AssessmentDraft draft, ResolvedRange range, Candidate? baseline)
    {
        var latest = draft.Series.LatestBetween(draft.Version.Span.Start, draft.Moment.ValidAt);
        if (latest is null || (baseline is not null && latest.End <= baseline.End))
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
            return;
        }

        if (Clock.IsOlderThan(latest.End, draft.Moment.ValidAt, draft.Options.StaleAfterMonths))
        {
            draft.Show(latest);
            draft.Answer(AssessmentStatus.Stale, Reasons.TooOld(draft.Options.StaleAfterMonths));
            return;
        }

        draft.HangsOnBaseline = true;
        var final = draft.FinalRow(range);
        if (baseline?.Value is not { } start)
        {
            JudgeWithoutBaseline(draft, range, final, latest);
            return;
        }

        draft.StartFrom(baseline);
        draft.FlagBreaks(baseline.End, latest.End);
        JudgePace(draft, range, final, start, baseline, latest);
        Finish(draft, range, latest);
    }

    private static void JudgePace(AssessmentDraft draft, ResolvedRange range, CutPointRow final, Rational start, Candidate baseline, Candidate latest)
    {
        var isKept = final.Judge(start).IsAttained;
        if (isKept)
        {
            draft.Steps.Add(new Tracing.ReasonStep(AssessmentStatus.OnTrack, Reasons.BaselineAttained));
        }

        var elapsed = CompiledTarget.Elapsed(draft.Version, latest.End, baseline.End);
        var row = PaceRow.For(range, final, draft.Measure, start, elapsed, draft.Version.Path, latest.End, draft.Options);
        if (row is null)
        {
            JudgeWithoutPath(draft, range, final, latest, draft.Version.Path.Kind == Targets.PathKind.Steps ? Reasons.NoStep(latest.End.Year) : Reasons.NoMeaningfulBaseline);
            return;
        }

        draft.Judge(row, latest, range);
        if (isKept)
        {
            return;
        }

        if (draft.Version.Path.Kind != Targets.PathKind.StraightLine)
        {
            draft.Steps.Add(new Tracing.ThresholdStep(row, draft.Measure));
        }

        var edge = PaceRow.EdgeFrom(start, range);
        if (latest is { HasConflict: false, Value: { } value } && edge != start)
        {
            draft.Keep(new PaceMeasure((value - start) / (edge - start), elapsed));
        }
    }

    private static void JudgeWithoutBaseline(AssessmentDraft draft, ResolvedRange range, CutPointRow final, Candidate latest)
    {
        JudgeWithoutPath(draft, range, final, latest, Reasons.NoBaseline(draft.Version.BaselineYear));
        Finish(draft, range, latest);
    }

    // A value in the range attains whatever the path is. Of any other it is open how fast it moves.
    private static void JudgeWithoutPath(AssessmentDraft draft, ResolvedRange range, CutPointRow final, Candidate latest, Sources.LocalisedText reason)
    {
        var possible = latest.Alternatives.SelectMany(alternative => final.StatusesWithin(alternative.Low, alternative.High)).Distinct().ToArray();
        if (Array.TrueForAll(possible, status => status.IsAttained))
        {
            draft.Judge(final, latest, range);
            return;
        }

        draft.Show(latest);
        Open(draft, possible.Where(status => status.IsAttained).Concat(ByPace), reason);
        if (latest.HasConflict)
        {
            draft.Flag(AssessmentFlag.SourcesDisagree);
        }
    }

    private static void Finish(AssessmentDraft draft, ResolvedRange range, Candidate latest)
    {
        if (draft.Status.IsAttained)
        {
            draft.Conclude(draft.Status, draft.Measure.IsIrreversible);
        }

        RequireFrom(draft, range, latest);
    }

    // The change each year that leads from the latest value into the range. Where sources disagree there is no one value to start from.
    private static void RequireFrom(AssessmentDraft draft, ResolvedRange range, Candidate latest)
    {
        var years = Clock.MonthsBetween(latest.End, draft.Version.DueDate) / Rational.From(12);
        var final = draft.FinalRow(range);
        if (latest is not { HasConflict: false, Value: { } value } || years.Sign <= 0 || final.Judge(value).IsAttained)
        {
            return;
        }

        var scale = draft.Measure.Scale;
        decimal? toLower = range.Lower is { } lower ? Advice.AtLeast((lower - value) / years, range.LowerInclusive, scale) : null;
        decimal? toUpper = range.Upper is { } upper ? Advice.AtMost((upper - value) / years, range.UpperInclusive, scale) : null;
        draft.Require(RequirementKind.ChangePerYear, Advice.Where(toLower, Attains), Advice.Where(toUpper, Attains), years);
        ReachJudge.Weigh(draft, range, value, latest.End);

        // Nothing lies beyond a natural limit, so a change that leads there leads to the limit.
        bool Attains(Rational change)
        {
            var end = value + (change * years);
            return final.Judge(Rational.Max(draft.Least ?? end, Rational.Min(draft.Most ?? end, end))).IsAttained;
        }
    }

    private static void Open(AssessmentDraft draft, IEnumerable<AssessmentStatus> possible, Sources.LocalisedText reason)
    {
        draft.Answer(AssessmentStatus.Undetermined, reason);
        draft.LeaveOpen(possible);
    }
}
