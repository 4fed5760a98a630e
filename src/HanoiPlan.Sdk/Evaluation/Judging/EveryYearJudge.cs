using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Judges each year of a span alone: one known miss is final. A maintained stock is judged at every moment known.</summary>
internal static class EveryYearJudge
{
    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var row = draft.FinalRow(range);
        var ended = draft.EndedYears();
        var answers = ended.ConvertAll(year => AnswerFor(draft, row, year));
        if (Interim(draft, row, ended.Count) is { IsMissed: true } interim)
        {
            answers.Add(interim);
        }

        if (answers.Count == 0)
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NoYearEnded);
            return;
        }

        if (answers.TrueForAll(answer => answer.Value is null))
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
            return;
        }

        draft.Count(answers);
        draft.MeasureMargin(range, row);
        Flag(draft, answers);
        Conclude(draft, answers);
    }

    private static void Conclude(AssessmentDraft draft, List<YearAnswer> answers)
    {
        var missing = answers.Where(answer => answer.Value is null).Select(answer => answer.Year).ToArray();
        if (missing.Length > 0)
        {
            draft.Lack(missing);
        }

        var good = draft.IsDue ? AssessmentStatus.Met : AssessmentStatus.OnTrack;
        if (answers.Exists(answer => answer.IsMissed))
        {
            draft.Conclude(AssessmentStatus.NotMet, isSecured: false);
        }
        else if (answers.FindLast(answer => answer.IsConflict && !answer.IsAttained) is { } disputed)
        {
            draft.Dispute(disputed, [good, AssessmentStatus.NotMet]);
        }
        else if (missing.Length > 0 || answers.Exists(answer => !answer.IsAttained))
        {
            draft.LeaveOpen([good, AssessmentStatus.NotMet]);
        }
        else if (draft.IsDue)
        {
            var exceeded = answers.TrueForAll(answer => answer.Statuses is [{ } only] && only == AssessmentStatus.Exceeded);
            draft.Conclude(exceeded ? AssessmentStatus.Exceeded : AssessmentStatus.Met, isSecured: true);
        }
        else
        {
            draft.Conclude(AssessmentStatus.OnTrack, isSecured: false);
        }
    }

    private static YearAnswer AnswerFor(AssessmentDraft draft, CutPointRow row, TimePeriod year)
    {
        if (IsMaintainedStock(draft) && WorstWithin(draft, row, year) is { } worst)
        {
            return worst;
        }

        return draft.Series.ForYear(year.FirstYear, year.End) is { } candidate
            ? AnswerOf(draft, row, year, candidate)
            : new YearAnswer(year, null, [], []);
    }

    // The year that has not ended can already be missed when a stock must be kept at every moment.
    private static YearAnswer? Interim(AssessmentDraft draft, CutPointRow row, int ended)
    {
        var year = draft.Version.Span.FirstYear + ended;
        return IsMaintainedStock(draft) && year <= draft.Version.Span.LastYear ? WorstWithin(draft, row, TimePeriod.Year(year)) : null;
    }

    private static YearAnswer? WorstWithin(AssessmentDraft draft, CutPointRow row, TimePeriod year) => draft.Series.Candidates
        .Where(candidate => year.Contains(candidate.Period))
        .Select(candidate => AnswerOf(draft, row, year, candidate))
        .LastOrDefault(answer => answer.IsMissed);

    private static bool IsMaintainedStock(AssessmentDraft draft) =>
        draft.Version.Basis == Basis.Maintain && draft.Measure.Nature == SeriesNature.Stock;

    private static YearAnswer AnswerOf(AssessmentDraft draft, CutPointRow row, TimePeriod year, Candidate candidate)
    {
        var sides = draft.SidesOf(row, candidate);
        return new YearAnswer(year, sides[0].Value, StatusList.BestFirst(sides), sides.Length > 1 ? sides : []);
    }

    private static void Flag(AssessmentDraft draft, List<YearAnswer> answers)
    {
        var known = answers.Where(answer => answer.Value is not null).Select(answer => answer.Value!.Period.End).Order().ToArray();
        draft.FlagBreaks(draft.Version.Span.Start, known[^1]);
    }
}
