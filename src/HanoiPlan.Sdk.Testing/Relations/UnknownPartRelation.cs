using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// A measure that is judged by its weakest part and decided while a part is unknown stays so whatever the part turns out to be for any
/// period that another part is known for: a year, and the half of a year as well.
/// </summary>
internal static class UnknownPartRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        if (made.Asked.Parts == 0)
        {
            return null;
        }

        var known = made.With(made.Known) with { KnownAt = null, RulesAt = made.RulesAt ?? made.ValidAt };
        var answer = judge(known);
        var seen = known.Seen.ToArray();
        var unknown = seen.Where(figure => figure.Code != OneTargetPlan.MeasureCode).Select(figure => figure.Period).Distinct()
            .Where(period => !seen.Any(figure => IsFor(made, figure, period) && figure.Code == OneTargetPlan.MeasureCode))
            .SelectMany(period => made.Asked.PartCodes.Where(code => !seen.Any(figure => IsFor(made, figure, period) && figure.Code == code)).Select(code => (code, period)))
            .ToArray();
        if (unknown.Length == 0 || !answer.IsByValue)
        {
            return null;
        }

        foreach (var value in Values(known, answer))
        {
            foreach (var only in unknown.Select(one => new[] { one }).Append(unknown))
            {
                var completed = known.Plus(only.Select(one => new FigureSpec(one.code, one.period, ObservationKind.Final, one.period.End, value)));
                if (completed.IsLegal && judge(completed) is { } then && !then.Statuses.SequenceEqual(answer.Statuses))
                {
                    return $"{made.Wanted.Basis.Name}: {answer}; with {value} for {string.Join(", ", only.Select(one => $"{one.code} {one.period}"))}: {then}";
                }
            }
        }

        return null;
    }

    // A state at the end of a period is known by a figure for any period that ends on its last day.
    private static bool IsFor(RelationCase made, FigureSpec figure, TimePeriod period) =>
        figure.Period == period || (made.Asked.IsStock && figure.Period.End == period.End && figure.Period.Kind != PeriodKind.YearSpan);

    private static decimal[] Values(RelationCase made, RelationAnswer answer)
    {
        if (made.Wanted.Basis == Basis.Milestone)
        {
            return [0, 1];
        }

        var bounds = RelationRecords.BoundsOf(made, answer);
        var edges = new[] { bounds?.Lower?.Round(made.Asked.Places), bounds?.Upper?.Round(made.Asked.Places) }.OfType<decimal>();
        return [.. edges.SelectMany(edge => new[] { edge, edge - made.Asked.Step, edge + made.Asked.Step }).Append(-10_000).Append(10_000)
            .Append(made.Wanted.Basis == Basis.AverageGrowth ? -100 : 0)
            .Select(made.Asked.Clamp).Where(value => made.Wanted.Basis != Basis.AverageGrowth || value >= -100).Distinct()];
    }
}
