using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The value of a flip, published in the place of the figure that the flip names, has the flip's status; one step short has not.</summary>
internal static class CounterfactualRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        var answer = judge(made);
        foreach (var flip in answer.Flips)
        {
            if (flip is { Measure: { } measure, Figure: { } period } && Broken(made, judge, answer, flip, measure, period) is { } broken)
            {
                return broken;
            }
        }

        return null;
    }

    private static string? Broken(RelationCase made, RelationJudge judge, RelationAnswer answer, RelationFlip flip, string measure, HanoiPlan.Sdk.Time.TimePeriod period)
    {
        if (period.YearCount <= 1 && !made.Asked.Allows(flip.Value))
        {
            return $"beyond a natural limit: {flip} of {answer}";
        }

        if (RelationRecords.Fed(made, measure, period, flip.Value) is not { IsLegal: true } fed)
        {
            return null;
        }

        var then = judge(fed);
        if (!then.Statuses.SequenceEqual([flip.Status]))
        {
            return $"{made.Wanted.Basis.Name}, the flip has another status: {flip} of {answer}; with it: {then}";
        }

        var stepBefore = flip.IsAbove ? flip.Value - made.Asked.Step : flip.Value + made.Asked.Step;
        if (RelationRecords.Fed(made, measure, period, stepBefore) is not { IsLegal: true } before)
        {
            return null;
        }

        var short1 = judge(before);
        return short1.Status == flip.Status
            ? $"{made.Wanted.Basis.Name}, one step short of the flip: {flip} of {answer}; at {Rational.From(stepBefore)}: {short1}"
            : null;
    }
}
