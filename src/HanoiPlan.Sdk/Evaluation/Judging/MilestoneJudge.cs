using HanoiPlan.Sdk.Evaluation.Tracing;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// Judges whether something was done by its date. A figure for a period says that it was done on some day of the period, and no
/// later than the day of the record. Nothing reported is not the same as not done.
/// </summary>
internal static class MilestoneJudge
{
    private static readonly AssessmentStatus[] Either = [AssessmentStatus.Met, AssessmentStatus.NotMet];

    /// <summary>What is known of something done between two days, both included: in time, late, or possibly either.</summary>
    /// <param name="earliest">The first day on which it can have been done.</param>
    /// <param name="latest">The last day on which it can have been done.</param>
    /// <param name="due">The due date, included.</param>
    public static IReadOnlyList<AssessmentStatus> Timing(LocalDate earliest, LocalDate latest, LocalDate due) =>
        latest <= due ? AssessmentStatus.Met.Alone : earliest > due ? AssessmentStatus.NotMet.Alone : Either;

    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var row = draft.FinalRow(range);
        var reports = MilestoneReport.Of(draft.Series, row);
        var first = reports.FindIndex(static report => report.IsDone || report.IsOpen);
        if (first < 0)
        {
            AnswerNotDone(draft, row, range, reports);
        }
        else if (reports[first].IsDone)
        {
            AnswerDone(draft, row, range, reports, first);
        }
        else
        {
            AnswerOpen(draft, reports, first);
        }
    }

    private static void AnswerDone(AssessmentDraft draft, CutPointRow row, ResolvedRange range, List<MilestoneReport> reports, int index)
    {
        var (done, due) = (reports[index], draft.Version.DueDate);
        var (earliest, latest) = (EarliestOf(reports, index), done.LastDay);
        draft.Judge(row, done.Candidate, range);
        if (Timing(earliest, latest, due) is [var decided])
        {
            var inTime = decided == AssessmentStatus.Met;
            draft.Conclude(decided, inTime);
            draft.Steps.Add(new ReasonStep(decided, inTime ? Reasons.DoneInTime(latest, due) : Reasons.DoneLate(LocalDate.Max(earliest, due.PlusDays(1)), latest, due)));
            return;
        }

        draft.Answer(AssessmentStatus.Undetermined, Reasons.DoneBetween(earliest, latest, due));
        draft.LeaveOpen(Either);
    }

    // A disputed or partly unknown report: what it would mean that it was done by then, and what the later reports say if not.
    private static void AnswerOpen(AssessmentDraft draft, List<MilestoneReport> reports, int index)
    {
        var report = reports[index];
        var isDone = Timing(EarliestOf(reports, index), report.LastDay, draft.Version.DueDate);
        var isNotDone = Outcomes(draft, reports, index + 1);
        if (report.Candidate.HasConflict)
        {
            draft.Dispute([
                .. report.Candidate.Alternatives.Select(alternative => new ConflictSide(
                    draft.ValueOf(report.Candidate.Period, alternative),
                    StatusList.BestFirst(report.StatusesOf(alternative).SelectMany(status => status.IsAttained ? isDone : isNotDone)))),
            ]);
            return;
        }

        draft.Show(report.Candidate);
        draft.LeaveOpen(isDone.Concat(isNotDone));
    }

    private static void AnswerNotDone(AssessmentDraft draft, CutPointRow row, ResolvedRange range, List<MilestoneReport> reports)
    {
        var due = draft.Version.DueDate;
        var latest = reports.Count > 0 ? reports[^1] : null;
        if (!draft.IsDue)
        {
            if (latest is not null)
            {
                draft.Show(latest.Candidate);
            }

            draft.Answer(AssessmentStatus.NotDue, Reasons.NotYetDone(due));
        }
        else if (latest is null)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
        }
        else if (latest.LastDay >= due)
        {
            draft.Judge(row, latest.Candidate, range);
        }
        else
        {
            draft.Show(latest.Candidate);
            draft.Lack([Time.TimePeriod.Day(due)]);
            draft.LeaveOpen(Either);
        }
    }

    // What the reports from one on can come to, when those before say that it was not done.
    private static IReadOnlyList<AssessmentStatus> Outcomes(AssessmentDraft draft, List<MilestoneReport> reports, int from)
    {
        var outcomes = new List<AssessmentStatus>();
        for (var i = from; i < reports.Count; i++)
        {
            if (reports[i].IsDone || reports[i].IsOpen)
            {
                outcomes.AddRange(Timing(EarliestOf(reports, i), reports[i].LastDay, draft.Version.DueDate));
                if (reports[i].IsDone)
                {
                    return StatusList.BestFirst(outcomes);
                }
            }
        }

        outcomes.AddRange(!draft.IsDue ? AssessmentStatus.NotDue.Alone : reports[^1].LastDay >= draft.Version.DueDate ? AssessmentStatus.NotMet.Alone : Either);
        return StatusList.BestFirst(outcomes);
    }

    // The first day of its period, or the day after the last report before that says it was not done.
    private static LocalDate EarliestOf(List<MilestoneReport> reports, int index)
    {
        var earliest = reports[index].Candidate.Period.Start;
        for (var i = 0; i < index; i++)
        {
            earliest = LocalDate.Max(earliest, reports[i].LastDay.PlusDays(1));
        }

        return LocalDate.Min(earliest, reports[index].LastDay);
    }
}
