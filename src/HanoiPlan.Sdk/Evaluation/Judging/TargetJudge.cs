using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Judges one target in one area at one moment.</summary>
internal static class TargetJudge
{
    /// <summary>Judges the unit that the code means on the day of judgement.</summary>
    public static Assessment Judge(
        CompiledTarget compiled, ObservationSet observations, AreaCode area, EvaluationMoment moment, EvaluationOptions options) =>
        Judge(compiled, observations, area, observations.UnitOn(area, moment.ValidAt), moment, options);

    /// <summary>Judges a unit; where that is null, whatever the code stands for.</summary>
    public static Assessment Judge(
        CompiledTarget compiled, ObservationSet observations, AreaCode area, Area? unit, EvaluationMoment moment, EvaluationOptions options)
    {
        var target = compiled.Target;
        var version = target.VersionOn(moment.RulesAt);
        var series = SeriesView.Of(observations, target.Measure, area, unit, moment);
        var others = unit is null ? null : OtherUnitsStep.Of(observations, target.Measure, unit, moment);
        if (version is null)
        {
            var notInForce = new AssessmentDraft(compiled, null, area, series, moment, options);
            notInForce.Answer(AssessmentStatus.NotDue, Reasons.NotInForce(target.Original.InForceFrom));
            return new Assessment(notInForce);
        }

        return new Assessment(Work(new AssessmentDraft(compiled, version, area, series, moment, options), series, others));
    }

    /// <summary>Works out the answer of a draft's target by a view of the series.</summary>
    public static AssessmentDraft Work(AssessmentDraft like, SeriesView series, OtherUnitsStep? others = null)
    {
        // A draft that nothing was worked out on yet is taken as it is.
        var draft = Worked(like.Steps.Count == 0 && ReferenceEquals(like.Series, series) ? like : like.Anew(series, series), others);
        if (!draft.HangsOnBaseline || series.Baseline(like.Version.BaselineYear) is not { HasConflict: true } disputed)
        {
            return draft;
        }

        // Sources that disagree about the baseline: the target is judged from each of them.
        var drafts = new AssessmentDraft[disputed.Alternatives.Count];
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = Worked(like.Anew(series.Settled(disputed, disputed.Alternatives[i]), series), others);
        }

        drafts[0].WeighBaselines(drafts, disputed);
        return drafts[0];
    }

    private static AssessmentDraft Worked(AssessmentDraft draft, OtherUnitsStep? others)
    {
        var version = draft.Version;
        draft.Steps.Add(draft.Compiled.StatementOf(version));
        if (others is not null)
        {
            draft.Steps.Add(others);
        }

        if (draft.Moment.ValidAt < version.Span.Start)
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NotStarted(version.Span.Start));
        }
        else if (Resolve(draft) is { } range)
        {
            JudgeBasis(draft, range);
        }

        return draft;
    }

    private static void JudgeBasis(AssessmentDraft draft, ResolvedRange range)
    {
        switch (draft.Version.Basis.Name)
        {
            case "end-of-term":
                EndOfTermJudge.Judge(draft, range);
                break;
            case "every-year" or "maintain":
                EveryYearJudge.Judge(draft, range);
                break;
            case "average-growth":
                AverageGrowthJudge.Judge(draft, range);
                break;
            case "total":
                TotalJudge.Judge(draft, range);
                break;
            default:
                MilestoneJudge.Judge(draft, range);
                break;
        }
    }

    // Relative numbers need the baseline; without one the answer stays open, and the draft says so.
    private static ResolvedRange? Resolve(AssessmentDraft draft)
    {
        var stated = draft.Version.Range;
        if (draft.Compiled.AbsoluteOf(draft.Version) is { } absolute)
        {
            return absolute.Range;
        }

        draft.HangsOnBaseline = true;
        var baseline = draft.Series.Baseline(draft.Version.BaselineYear);
        if (baseline is not { Value: { } start })
        {
            EndOfTermJudge.JudgeUnresolved(draft, Reasons.NoBaseline(draft.Version.BaselineYear));
            return null;
        }

        draft.StartFrom(baseline);
        var range = ResolvedRange.Against(stated, start);
        if (range is null)
        {
            EndOfTermJudge.JudgeUnresolved(draft, Reasons.NoMeaningfulBaseline);
        }

        return range;
    }
}
