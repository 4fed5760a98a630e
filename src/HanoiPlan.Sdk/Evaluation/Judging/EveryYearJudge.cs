using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Judges each year of a span alone: one known miss is final. A maintained stock is judged at every moment known.</summary>
internal static class EveryYearJudge
{
    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var row = draft.FinalRow(range);
        var ended = draft.EndedYears();
        var answers = new List<YearAnswer>(draft.Version.Span.YearCount);
        for (var place = 0; place < ended; place++)
        {
            answers.Add(AnswerFor(draft, row, draft.YearAt(place)));
        }

        if (Interim(draft, row, ended) is { } interim)
        {
            answers.Add(interim);
        }

        if (answers.Count == 0)
        {
            AnswerFirstYear(draft);
            return;
        }

        if (answers.TrueForAll(static answer => answer.Value is null))
        {
            AnswerMissingYears(draft, row, answers);
            return;
        }

        draft.Count(answers);
        draft.MeasureMargin(range, row);
        draft.FlagBreaks(draft.Version.Span.Start, LastDay(answers));
        Conclude(draft, row, answers);
    }

    private static void AnswerFirstYear(AssessmentDraft draft)
    {
        if (IsMaintainedStock(draft) && draft.Series.LatestBetween(draft.Version.Span.Start, draft.Moment.ValidAt) is { } latest)
        {
            draft.Show(latest);
            draft.Answer(AssessmentStatus.OnTrack, Reasons.KeptSoFar);
            if (latest.HasConflict)
            {
                draft.Flag(AssessmentFlag.SourcesDisagree);
            }
        }
        else
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NoYearEnded);
        }
    }

    // What is kept in the running year says nothing of the years before, but it is a result to judge by.
    private static void AnswerMissingYears(AssessmentDraft draft, CutPointRow row, List<YearAnswer> answers)
    {
        var last = LocalDate.Min(draft.Moment.ValidAt, draft.Version.Span.End);
        if (!IsMaintainedStock(draft) || draft.Series.LatestBetween(draft.Version.Span.Start, last) is not { } latest)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
            return;
        }

        draft.Show(latest);
        draft.Lack([.. answers.Select(static answer => answer.Year)]);
        draft.LeaveOpen(Together(draft, [.. answers.Select(_ => row.StatusesWithin(draft.Least, draft.Most))]));
    }

    private static void Conclude(AssessmentDraft draft, CutPointRow row, List<YearAnswer> answers)
    {
        var years = new IReadOnlyList<AssessmentStatus>[answers.Count];
        List<TimePeriod>? missing = null;
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = answers[i].Statuses;
            if (answers[i].Value is null)
            {
                years[i] = row.StatusesWithin(draft.Least, draft.Most);
                (missing ??= []).Add(answers[i].Year);
            }
        }

        if (missing is not null)
        {
            draft.Lack(missing);
        }

        var possible = Together(draft, years);
        if (possible.Count == 1)
        {
            // A figure from within a year stands for it until the year's own says otherwise.
            var isMeasuredEarlier = draft.IsDue && possible[0].IsAttained
                && answers.Exists(static answer => answer.Value is { } value && value.Period.End < answer.Year.End);
            draft.Conclude(possible[0], draft.IsDue && possible[0].IsAttained && !isMeasuredEarlier);
            if (isMeasuredEarlier)
            {
                draft.Flag(AssessmentFlag.MeasuredEarlier);
            }

            if (IsDisputed(draft, answers))
            {
                draft.Flag(AssessmentFlag.SourcesDisagree);
            }
        }
        else if (LastDisputed(draft, answers, years) is { } disputed)
        {
            draft.Dispute(disputed, possible);
        }
        else
        {
            draft.LeaveOpen(possible);
            if (IsDisputed(draft, answers))
            {
                draft.Flag(AssessmentFlag.SourcesDisagree);
            }
        }
    }

    // Of a maintained stock every moment counts, also one that another moment of its year decides without.
    private static bool IsDisputed(AssessmentDraft draft, List<YearAnswer> answers)
    {
        foreach (var candidate in draft.Series.Candidates)
        {
            if (IsMaintainedStock(draft) && candidate.HasConflict && draft.Version.Span.Contains(candidate.Period))
            {
                return true;
            }
        }

        return answers.Exists(static answer => answer.IsConflict);
    }

    /// <summary>What years make together: the worst of them, best first where that is open.</summary>
    private static List<AssessmentStatus> Together(AssessmentDraft draft, IReadOnlyList<AssessmentStatus>[] years)
    {
        // The statuses of a year stand best first, and the whole is no better than the best of any year.
        var best = 0;
        foreach (var statuses in years)
        {
            best = Math.Max(best, statuses[0].Rank);
        }

        var possible = new List<AssessmentStatus>(1);
        foreach (var statuses in years)
        {
            for (var i = 0; i < statuses.Count; i++)
            {
                if (statuses[i].Rank >= best)
                {
                    StatusList.Add(possible, !statuses[i].IsAttained || draft.IsDue ? statuses[i] : AssessmentStatus.OnTrack);
                }
            }
        }

        return possible;
    }

    private static YearAnswer? LastDisputed(AssessmentDraft draft, List<YearAnswer> answers, IReadOnlyList<AssessmentStatus>[] years) =>
        answers.FindLast(answer => Decides(draft, answers.IndexOf(answer), answer, years));

    // Sources that disagree about a year matter when the answer differs with the one that is believed.
    private static bool Decides(AssessmentDraft draft, int index, YearAnswer answer, IReadOnlyList<AssessmentStatus>[] years) =>
        answer.Sides
            .Select(side => string.Join(' ', Together(draft, [.. years.Select((statuses, i) => i == index ? side.Statuses : statuses)])))
            .Distinct(StringComparer.Ordinal)
            .Count() > 1;

    private static YearAnswer AnswerFor(AssessmentDraft draft, CutPointRow row, TimePeriod year)
    {
        var own = draft.Series.ForYear(year.FirstYear, year.End) is { } candidate
            ? AnswerOf(draft, row, year, candidate)
            : new YearAnswer(year, null, [], []);
        return IsMaintainedStock(draft) && WorstWithin(draft, row, year, own) is { } worst ? worst : own;
    }

    // The year that has not ended can already be missed when a stock must be kept at every moment.
    private static YearAnswer? Interim(AssessmentDraft draft, CutPointRow row, int ended)
    {
        var year = draft.Version.Span.FirstYear + ended;
        return IsMaintainedStock(draft) && year <= draft.Version.Span.LastYear ? WorstWithin(draft, row, TimePeriod.Year(year), null) : null;
    }

    // A miss within the year decides it. One that is disputed, or that unknown parts leave possible, keeps it open.
    private static YearAnswer? WorstWithin(AssessmentDraft draft, CutPointRow row, TimePeriod year, YearAnswer? own)
    {
        YearAnswer? missed = null;
        YearAnswer? open = null;
        foreach (var candidate in draft.Series.Candidates)
        {
            if (candidate.End.Year == year.FirstYear && candidate.Period.Start >= year.Start)
            {
                var answer = AnswerOf(draft, row, year, candidate);
                missed = answer.IsMissed ? answer : missed;
                open = !answer.IsMissed && !answer.IsAttained && (open is not { IsConflict: true } || answer.IsConflict) ? answer : open;
            }
        }

        return missed ?? (open is null ? null : Kept(year, open, own is { Value: not null } ? own : open));
    }

    // Where the open moment attained after all, the year is what its own figure says.
    private static YearAnswer Kept(TimePeriod year, YearAnswer open, YearAnswer own)
    {
        var attained = own.Statuses.Where(status => status.IsAttained).ToArray();
        IReadOnlyList<AssessmentStatus> Statuses(IReadOnlyList<AssessmentStatus> moment) => StatusList.BestFirst(
            moment.SelectMany(status => status.IsAttained ? attained : [status]));
        ConflictSide[] sides = [.. open.Sides.Select(side => new ConflictSide(side.Value, Statuses(side.Statuses)))];
        return new YearAnswer(year, open.Value, Statuses(open.Statuses), sides);
    }

    private static bool IsMaintainedStock(AssessmentDraft draft) =>
        draft.Version.Basis == Basis.Maintain && draft.Measure.Nature == SeriesNature.Stock;

    private static YearAnswer AnswerOf(AssessmentDraft draft, CutPointRow row, TimePeriod year, Candidate candidate)
    {
        if (!candidate.HasConflict)
        {
            var value = draft.ValueOf(candidate.Period, candidate.Alternatives[0]);
            value.HeldAgainst = new ShownValue(row, null);
            return new YearAnswer(year, value, row.StatusesWithin(value.Low, value.High), []);
        }

        var sides = draft.SidesOf(row, candidate);
        return new YearAnswer(year, sides[0].Value, StatusList.BestFirst(sides), sides);
    }

    private static LocalDate LastDay(List<YearAnswer> answers)
    {
        var last = LocalDate.MinIsoValue;
        foreach (var answer in answers)
        {
            last = answer.Value is { } value ? LocalDate.Max(last, value.Period.End) : last;
        }

        return last;
    }
}
