using HanoiPlan.Sdk.Evaluation;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// A dispute of sources is judged under each of their figures alone. What all say is the answer, flagged; what they say differently is a
/// conflict, or open where a side is open itself, and the possible statuses are those of the sides together.
/// </summary>
internal static class SidesRelation
{
    private const int MostSides = 16;

    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        var disputes = made.Seen
            .GroupBy(figure => (figure.Code, figure.Period))
            .Select(group => RelationRecords.SidesOf(RelationRecords.BestOf(group), made.Asked))
            .Where(sides => sides.Count > 1)
            .ToArray();
        if (disputes.Length == 0 || disputes.Aggregate(1, (count, sides) => count * sides.Count) > MostSides)
        {
            return null;
        }

        var sides = Combined(made, disputes).Select(side => judge(side)).ToArray();
        var answer = judge(made);
        var union = sides.SelectMany(side => side.Statuses).Distinct().OrderBy(status => status.Rank).ToArray();
        var words = $"{answer}; the sides: {string.Join("; ", sides.Select(side => side.ToString()))}";
        if (union.Length == 1)
        {
            return answer.Status != union[0] || answer.PossibleStatuses.Count > 0 ? $"{made.Wanted.Basis.Name}, all sides say {union[0].Name}: {words}"
                : union[0].Rank <= AssessmentStatus.NotMet.Rank && Differ(sides) && !answer.Flags.Contains(AssessmentFlag.SourcesDisagree) ? $"{made.Wanted.Basis.Name}, not flagged: {words}"
                : null;
        }

        var isOpenAnyway = sides.Any(side => side.PossibleStatuses.Count > 0);
        return answer.Status != AssessmentStatus.Conflict && !(isOpenAnyway && answer.Status == AssessmentStatus.Undetermined)
                ? $"{made.Wanted.Basis.Name}, the sides differ but the answer is {answer.Status.Name}: {words}"
            : !answer.PossibleStatuses.ToHashSet().SetEquals(union) ? $"{made.Wanted.Basis.Name}, the possible statuses are not those of the sides: {words}"
            : null;
    }

    private static IEnumerable<RelationCase> Combined(RelationCase made, IReadOnlyList<FigureSpec>[] disputes) => disputes.Aggregate(
        (IEnumerable<RelationCase>)[made],
        (cases, sides) => cases.SelectMany(one => sides.Select(side => RelationRecords.Settled(one, side))));

    private static bool Differ(RelationAnswer[] sides) => sides
        .Select(side => (side.Low, side.High, side.Baseline, side.Edge, side.Distance, side.Pace, string.Join(' ', side.Years)))
        .Distinct().Count() > 1;
}
