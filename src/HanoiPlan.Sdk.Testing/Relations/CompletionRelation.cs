using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// A final answer survives every figure that can still come within the natural limits, and each status that is listed as possible is
/// the status of one of them.
/// </summary>
internal static class CompletionRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        // What was not known then is a revision, not a completion; what is to come is for the completions to say.
        var known = made.With(made.Seen) with { KnownAt = null, RulesAt = made.RulesAt ?? made.ValidAt };
        var answer = judge(known);
        var isFinal = !answer.IsDue && (answer.Status == AssessmentStatus.NotMet || (answer.IsSecured && !made.Asked.CannotBeLost));
        if (isFinal && Final(known, judge, answer) is { } final)
        {
            return final;
        }

        if (made.Wanted.Basis == Basis.Milestone && Milestone(known, judge, answer) is { } milestone)
        {
            return milestone;
        }

        var open = OpenPeriods(known, answer);
        if (open.Count == 0)
        {
            return null;
        }

        return answer.PossibleStatuses.Count == 0
            ? answer.IsByValue ? Decided(known, judge, answer, open) : null
            : Possible(known, judge, answer, open);
    }

    private static string? Final(RelationCase made, RelationJudge judge, RelationAnswer answer)
    {
        var due = made with { ValidAt = made.Wanted.DueDate };
        foreach (var completed in CompletionMaker.Make(due, ToCome(made), answer))
        {
            var then = judge(completed);
            if (!then.Statuses.All(status => answer.Status == AssessmentStatus.NotMet ? status == AssessmentStatus.NotMet : status.IsAttained))
            {
                return $"{made.Wanted.Basis.Name}, final {answer.Status.Name} before the due date: {answer}; completed with {Added(due, completed)}: {then}";
            }
        }

        return null;
    }

    // Who knows only that it was done within a period does not know that it was done after a day in the midst of it.
    private static string? Milestone(RelationCase made, RelationJudge judge, RelationAnswer answer)
    {
        var due = made.Wanted.DueDate;
        var isOpen = made.Seen.Any(figure => figure.Value == 1 && figure.Period.Start <= due && figure.Period.End > due)
            && !made.Seen.Any(figure => figure.Value == 0 && figure.Period.End >= due) && !made.Seen.Any(figure => figure.Value == 1 && figure.Period.End <= due);
        if (!isOpen || made.Asked.Parts > 0 || answer.Status != AssessmentStatus.NotMet)
        {
            return null;
        }

        var done = made.Plus(new FigureSpec(OneTargetPlan.MeasureCode, TimePeriod.Day(due), ObservationKind.Final, due, 1));
        return judge(done) is { } then && then.Status != AssessmentStatus.NotMet
            ? $"milestone, NotMet though it may have been done in time: {answer}; done on the due date: {then}"
            : null;
    }

    private static string? Decided(RelationCase made, RelationJudge judge, RelationAnswer answer, IReadOnlyList<TimePeriod> open)
    {
        foreach (var completed in CompletionMaker.Make(made, open, answer))
        {
            var then = judge(completed);
            if (!then.Statuses.SequenceEqual(answer.Statuses))
            {
                return $"{made.Wanted.Basis.Name}, decided in spite of gaps: {answer}; completed with {Added(made, completed)}: {then}";
            }
        }

        return null;
    }

    private static string? Possible(RelationCase made, RelationJudge judge, RelationAnswer answer, IReadOnlyList<TimePeriod> open)
    {
        var seen = new HashSet<AssessmentStatus>();
        foreach (var completed in CompletionMaker.Make(made, open, answer))
        {
            var then = judge(completed);
            if (then.Statuses.Except(answer.PossibleStatuses).Any())
            {
                return $"{made.Wanted.Basis.Name}, a completion has a status that is not listed: {answer}; completed with {Added(made, completed)}: {then}";
            }

            seen.UnionWith(then.Statuses);
        }

        // Growth, and a range of per cents or multiples, on a coarse scale may hold no figure, which is no fault of the answer.
        var isCoarse = made.Wanted.Basis == Basis.AverageGrowth || made.RangeInForce?.Relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline;
        // A known year with an unknown part stays open whatever the missing years bring.
        var isReachable = made.Wanted.Path == PathKind.StraightLine && made.Asked.Parts == 0 && (!isCoarse || IsWide(made, answer));
        var isEmpty = RelationRecords.BoundsOf(made, answer) is { Lower: { } low, Upper: { } high } bounds
            && !new[] { low.Round(made.Asked.Places), low.Round(made.Asked.Places) + made.Asked.Step, high.Round(made.Asked.Places) }.Any(value => bounds.Contains(Rational.From(value)));
        var isPaceLost = answer.Missing.Count == 0 || made.Asked.Places < 2;
        return isReachable && seen.Count > 0 && answer.PossibleStatuses.Except(seen).Where(status => !(isEmpty && status == AssessmentStatus.Met)).Where(status => status.IsAttained || status == AssessmentStatus.NotMet || !isPaceLost).ToArray() is [var first, ..]
            ? $"{made.Wanted.Basis.Name}, no completion has the status {first.Name}: {answer}"
            : null;
    }

    private static bool IsWide(RelationCase made, RelationAnswer answer) => answer.IsDue && made.Asked.Places > 0
        && RelationRecords.BoundsOf(made, answer) is { } bounds
        && (bounds.Lower is not { } low || bounds.Upper is not { } high || high - low > Rational.From(made.Asked.Step * 20));

    private static IReadOnlyList<TimePeriod> OpenPeriods(RelationCase made, RelationAnswer answer)
    {
        if (answer.Missing.Count > 0)
        {
            return answer.Missing;
        }

        var start = new LocalDate(made.Wanted.StartYear, 12, 31);
        var lacksBaseline = answer.Status == AssessmentStatus.Undetermined && answer.Baseline is null && answer.Low is null
            && (made.Wanted.Basis == Basis.EndOfTerm || made.RangeInForce?.Relation != RangeRelation.Absolute)
            && made.Wanted.Path == PathKind.StraightLine
            && !made.Seen.Any(figure => figure.Period.End <= start.PlusDays(1));
        return lacksBaseline && start <= made.ValidAt ? [TimePeriod.Year(made.Wanted.StartYear)] : [];
    }

    // The years of the span that have no figure yet, or have not ended.
    private static TimePeriod[] ToCome(RelationCase made)
    {
        var due = made.Wanted.DueDate;
        if (made.Wanted.Basis == Basis.Milestone || made.Wanted.Basis == Basis.EndOfTerm)
        {
            var last = due == new LocalDate(due.Year, 12, 31) ? TimePeriod.Year(due.Year) : TimePeriod.Day(due);
            return made.Figures.Any(figure => figure.Period == last) ? [] : [last];
        }

        return [.. Enumerable.Range(made.Wanted.First, made.Wanted.Last - made.Wanted.First + 1).Select(TimePeriod.Year).Where(year =>
            !made.Figures.Any(figure => figure.Period == year)
            && (year.End > made.ValidAt || !made.Asked.IsStock || !made.Figures.Any(figure => figure.Period.YearCount == 0 && figure.Period.End.Year == year.FirstYear)))];
    }

    private static string Added(RelationCase before, RelationCase after) =>
        string.Join("; ", after.Figures.Skip(before.Figures.Count).Select(figure => $"{figure.Period} {figure.Value}"));
}
