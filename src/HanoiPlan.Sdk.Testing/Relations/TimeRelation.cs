using HanoiPlan.Sdk.Evaluation;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// What becomes known later never changes an earlier "known at"; and the same data a day later changes only what that day ends: a
/// period, the due date, the age of the latest figure, the version in force, the wait for the span to begin.
/// </summary>
internal static class TimeRelation
{
    public static string? LaterRecordsBroken(RelationCase made, RelationJudge judge)
    {
        var dice = new SplitMix64(made.Seed ^ 0x7EA);
        var known = made.KnownAt ?? (made.Figures.Count > 0 && !dice.OneIn(4) ? dice.Of(made.Figures.ToArray()).Recorded.PlusDays(dice.Between(-1, 1)) : made.ValidAt);
        var earlier = made with { KnownAt = known };
        var without = earlier.With(earlier.Figures.Where(figure => figure.Recorded <= known));
        return SameAnswer.Different(judge(earlier), judge(without), SameAnswer.Whole) is { } part
            ? $"{part}, known {known}: {judge(earlier)}; without later records: {judge(without)}"
            : null;
    }

    public static string? NextDayBroken(RelationCase made, RelationJudge judge)
    {
        var dice = new SplitMix64(made.Seed ^ 0xDA1);
        var day = dice.OneIn(2) ? made.ValidAt : made.ValidAt.PlusDays(dice.Between(-500, 200));
        var today = made with { ValidAt = day, RulesAt = made.RulesAt ?? made.ValidAt };
        var tomorrow = today with { ValidAt = day.PlusDays(1) };
        if (EndsOrBegins(made, day.PlusDays(1)))
        {
            return null;
        }

        var now = judge(today);
        var then = judge(tomorrow);
        return now.Status != then.Status && then.Status == AssessmentStatus.Stale ? null
            : SameAnswer.Different(now, then, SameAnswer.Whole) is { } part ? $"{part}, {day}: {now}; a day later: {then}"
            : null;
    }

    private static bool EndsOrBegins(RelationCase made, LocalDate day) =>
        made.Figures.Any(figure => figure.Period.End == day || figure.Recorded == day)
        || day == made.Wanted.DueDate
        || (day.Month == 12 && day.Day == 31)
        || day == new LocalDate(made.Wanted.First, 1, 1);
}
