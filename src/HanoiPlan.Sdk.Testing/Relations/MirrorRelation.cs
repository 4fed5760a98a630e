using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// Every value, bound, limit, baseline and step negated and the preference reversed: the answer mirrors. Growth has no such mirror, since
/// it is compounded from a factor: average growth, shares and multiples of a baseline and paths of constant growth are left out; so is a
/// milestone, whose values are yes and no.
/// </summary>
internal static class MirrorRelation
{
    public static bool Applies(RelationCase made) =>
        made.Wanted.Basis != Basis.AverageGrowth && made.Wanted.Basis != Basis.Milestone
        && made.Wanted.Ranges.All(range => range.Relation is RangeRelation.Absolute or RangeRelation.PointsChange)
        && (made.Wanted.Path != PathKind.ConstantGrowth || made.Wanted.Basis == Basis.Total);

    public static RelationCase Mirrored(RelationCase made) => made with
    {
        Asked = made.Asked.Mirrored(),
        Wanted = made.Wanted.Mirrored(),
        Figures = [.. made.Figures.Select(figure => figure.Mirrored())],
    };

    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        if (!Applies(made) || Mirrored(made) is not { IsLegal: true } mirrored)
        {
            return null;
        }

        var here = judge(made);
        var there = judge(mirrored);
        return Different(here, there, here.Sides.Count > 0 || IsDisputed(made)) is { } part ? $"{part}: {here}; mirrored: {there}" : null;
    }

    private static string? Different(RelationAnswer here, RelationAnswer there, bool isDisputed) => 0 switch
    {
        _ when here.Status != there.Status => "status",
        _ when !here.PossibleStatuses.SequenceEqual(there.PossibleStatuses) => "possible statuses",
        _ when here.IsSecured != there.IsSecured => "secured",
        _ when !here.Missing.SequenceEqual(there.Missing) => "missing",
        _ when !here.Sides.Order(StringComparer.Ordinal).SequenceEqual(there.Sides.Order(StringComparer.Ordinal)) => "sides",
        // Which side of a dispute is shown is free: what stands beside the status is of that side.
        _ when isDisputed => null,
        _ when !here.Flags.SequenceEqual(there.Flags) => "flags",
        _ when !here.Years.SequenceEqual(there.Years) => "years",
        _ when here.Low != -there.High || here.High != -there.Low => "value",
        _ when here.Period != there.Period => "period of the value",
        _ when here.Side != Mirrored(there.Side) || here.Distance != there.Distance => "margin",
        // In the middle of a range both edges are the nearest.
        _ when here.Edge != -there.Edge && here.Side != RangeSide.Inside => "edge",
        _ when !here.Flips.Select(flip => (flip.Value, flip.IsAbove, flip.Status)).ToHashSet()
            .SetEquals(there.Flips.Select(flip => (-flip.Value, !flip.IsAbove, flip.Status))) => "flips",
        _ when here.ToLower != -there.ToUpper || here.ToUpper != -there.ToLower || here.YearsLeft != there.YearsLeft => "required",
        _ when here.Pace != there.Pace => "pace",
        _ => null,
    };

    private static bool IsDisputed(RelationCase made) => made.Seen
        .GroupBy(figure => (figure.Code, figure.Period)).Any(group => RelationRecords.SidesOf(RelationRecords.BestOf(group), made.Asked).Count > 1);

    private static RangeSide? Mirrored(RangeSide? side) => side switch
    {
        RangeSide.Below => RangeSide.Above,
        RangeSide.Above => RangeSide.Below,
        _ => side,
    };
}
