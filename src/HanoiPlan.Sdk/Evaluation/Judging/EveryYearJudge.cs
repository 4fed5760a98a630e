using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
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
        if (Interim(draft, row, ended.Count) is { } interim)
        {
            answers.Add(interim);
        }

        if (answers.Count == 0)
        {
            AnswerFirstYear(draft);
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
        Conclude(draft, row, answers);
    }

    private static void AnswerFirstYear(AssessmentDraft draft)
    {
        if (IsMaintainedStock(draft) && draft.Series.LatestBetween(draft.Version.Span.Start, draft.Moment.ValidAt) is { } latest)
        {
            draft.Show(latest);
            draft.Answer(AssessmentStatus.OnTrack, Reasons.KeptSoFar);
        }
        else
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NoYearEnded);
        }
    }

    private static void Conclude(AssessmentDraft draft, CutPointRow row, List<YearAnswer> answers)
    {
        var missing = answers.Where(answer => answer.Value is null).Select(answer => answer.Year).ToArray();
        if (missing.Length > 0)
        {
            draft.Lack(missing);
        }

        var anything = row.StatusesWithin(draft.Least, draft.Most);
        IReadOnlyList<AssessmentStatus>[] years = [.. answers.Select(answer => answer.Value is null ? anything : answer.Statuses)];
        var possible = Together(draft, years);
        if (possible.Length == 1)
        {
            draft.Conclude(possible[0], draft.IsDue && possible[0].IsAttained);
        }
        else if (answers.FindLast(answer => Decides(draft, answers.IndexOf(answer), answer, years)) is { } disputed)
        {
            draft.Dispute(disputed, possible);
        }
        else
        {
            draft.LeaveOpen(possible);
        }
    }

    /// <summary>What years make together: the worst of them, best first where that is open.</summary>
    private static AssessmentStatus[] Together(AssessmentDraft draft, IReadOnlyList<IReadOnlyList<AssessmentStatus>> years)
    {
        var best = years.Max(statuses => statuses.Min(status => status.Rank));
        return
        [
            .. years.SelectMany(statuses => statuses)
                .Where(status => status.Rank >= best)
                .Select(status => !status.IsAttained || draft.IsDue ? status : AssessmentStatus.OnTrack)
                .Distinct()
                .OrderBy(status => status.Rank),
        ];
    }

    // Sources that disagree about a year matter when the answer differs with the one that is believed.
    private static bool Decides(AssessmentDraft draft, int index, YearAnswer answer, IReadOnlyList<AssessmentStatus>[] years) =>
        answer.Sides
            .Select(side => string.Join(' ', Together(draft, [.. years.Select((statuses, i) => i == index ? side.Statuses : statuses)])))
            .Distinct(StringComparer.Ordinal)
            .Count() > 1;

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

    // A miss within the year decides it; one that sources disagree about leaves it in dispute.
    private static YearAnswer? WorstWithin(AssessmentDraft draft, CutPointRow row, TimePeriod year)
    {
        YearAnswer[] answers =
        [
            .. draft.Series.Candidates
                .Where(candidate => year.Contains(candidate.Period))
                .Select(candidate => AnswerOf(draft, row, year, candidate)),
        ];
        return answers.LastOrDefault(answer => answer.IsMissed) ?? answers.LastOrDefault(answer => answer.IsConflict && !answer.IsAttained);
    }

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
