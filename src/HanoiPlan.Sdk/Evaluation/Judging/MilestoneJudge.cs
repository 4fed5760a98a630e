using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Judges whether something was done by its date. Nothing reported is not the same as not done.</summary>
internal static class MilestoneJudge
{
    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var due = draft.Version.DueDate;
        var row = draft.FinalRow(range);
        if (FirstDone(draft.Series, range) is { } done)
        {
            draft.Judge(row, done, range);
            var inTime = done.End <= due;
            draft.Conclude(inTime ? AssessmentStatus.Met : AssessmentStatus.NotMet, inTime);
            draft.Steps.Add(new ReasonStep(draft.Status, inTime ? Reasons.DoneInTime(done.End, due) : Reasons.DoneLate(done.End, due)));
            return;
        }

        var latest = draft.Series.Candidates is [.., var last] ? last : null;
        if (!draft.IsDue)
        {
            if (latest is not null)
            {
                draft.Show(latest);
            }

            draft.Answer(AssessmentStatus.NotDue, Reasons.NotYetDone(due));
        }
        else if (latest is null)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
        }
        else if (latest.End >= due)
        {
            draft.Judge(row, latest, range);
        }
        else
        {
            draft.Show(latest);
            draft.Lack([Time.TimePeriod.Day(due)]);
            draft.LeaveOpen([AssessmentStatus.Met, AssessmentStatus.NotMet]);
        }
    }

    private static Candidate? FirstDone(SeriesView series, ResolvedRange range)
    {
        foreach (var candidate in series.Candidates)
        {
            if (candidate.Value is { } value && range.Contains(value))
            {
                return candidate;
            }
        }

        return null;
    }
}
