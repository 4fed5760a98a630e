using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// A figure of the span that is better never makes the answer worse: higher, lower, or nearer to the range, as the measure prefers and
/// the target asks. Targets that ask for the contrary of what their measure prefers are left out.
/// </summary>
internal static class BetterRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        if (made.RangeInForce is not { } range || Direction(made.Asked.Preference, range) is not { } direction || made.Wanted.Basis == Basis.Milestone)
        {
            return null;
        }

        var answer = judge(made);
        if (!answer.IsByValue)
        {
            return null;
        }

        // The opening stock of the first day is a baseline.
        var start = new LocalDate(made.Wanted.StartYear + 1, 1, 1);
        foreach (var group in made.Seen.Where(figure => figure.Period.Start.Year >= made.Wanted.First && figure.Period.End > start).GroupBy(figure => (figure.Code, figure.Period)).ToArray())
        {
            if (RelationRecords.ValueOf(made, group.Key.Code, group.Key.Period) is not { } value)
            {
                continue;
            }

            foreach (var better in Betters(made, answer, value, direction))
            {
                if (RelationRecords.Fed(made, group.Key.Code, group.Key.Period, better) is { IsLegal: true } fed
                    && judge(fed) is { } then && then.IsByValue && then.Status.Rank > answer.Status.Rank)
                {
                    return $"{made.Wanted.Basis.Name}: {answer}; with {better} for {group.Key.Period}: {then}";
                }
            }
        }

        return null;
    }

    // 1 for higher, -1 for lower, 0 for towards the range.
    private static int? Direction(Preference preference, RangeSpec range) =>
        preference == Preference.InsideIsBetter ? 0
        : preference == Preference.HigherIsBetter ? (range.Upper is null || range.Kind.CanBeExceeded ? 1 : null)
        : range.Lower is null || range.Kind.CanBeExceeded ? -1 : null;

    private static IEnumerable<decimal> Betters(RelationCase made, RelationAnswer answer, Rational value, int direction)
    {
        var step = made.Asked.Step;
        var at = value.Round(made.Asked.Places);
        if (direction != 0)
        {
            return new[] { at + (direction * step), at + (direction * step * 7), at + (direction * 20) }
                .Where(better => made.Asked.Allows(better) && (Rational.From(better) - value).Sign == direction);
        }

        // Nearer to the range is a matter of one value; a sum of several has no one nearer figure.
        if (made.Wanted.Basis == Basis.Total || made.Wanted.Basis == Basis.AverageGrowth
            || RelationRecords.BoundsOf(made, answer) is not { } bounds || bounds.Contains(value))
        {
            return [];
        }

        var sign = bounds.ReachesLower(value) ? -1 : 1;
        var edge = (sign > 0 ? bounds.Lower : bounds.Upper)!.Value;
        return new[] { at + (sign * step), at + (sign * step * 5), at + sign }
            .Where(better => made.Asked.Allows(better) && (Rational.From(better) - value).Sign == sign && (edge - Rational.From(better)).Sign == sign);
    }
}
