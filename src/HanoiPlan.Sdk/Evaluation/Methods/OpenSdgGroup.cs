using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The Open SDG rule for an indicator of several series: the mean of the scores there are, a nested group counting once.</summary>
internal static class OpenSdgGroup
{
    // Members carry 18 digits, so a mean this near to a cut-off cannot be told from one that lies on it.
    private const decimal Indistinguishable = 0.00000000000001m;

    public static MethodGroupResult Assess(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var scores = group.Scores.ToArray();
        if (scores.Length == 0)
        {
            return new MethodGroupResult(group, null, OpenSdgClasses.NotAvailable, 0, LocalisedText.Of(
                "Không thành viên nào có điểm.", "No member has a score."));
        }

        var mean = Snap(scores.Aggregate(Rational.Zero, (sum, score) => sum + Rational.From(score)) / Rational.From((long)scores.Length));
        var isAchieved = group.Series.All(member => member.Result.Score is null || member.Result.Class == OpenSdgClasses.TargetAchieved)
            && group.Groups.All(nested => nested.Score is null || nested.Class == OpenSdgClasses.TargetAchieved);
        var named = isAchieved ? OpenSdgClasses.TargetAchieved : OpenSdgScore.ClassOf(mean);
        return new MethodGroupResult(group, mean, named, scores.Length, LocalisedText.Of(
            $"Bình quân điểm của {scores.Length} trên {group.Count} thành viên.", $"The mean score of {scores.Length} of {group.Count} members."));
    }

    private static decimal Snap(Rational mean)
    {
        var digits = ScoreDigits.Of(mean)!.Value;
        foreach (var cut in (ReadOnlySpan<decimal>)[OpenSdgScore.High, 0m, OpenSdgScore.Low])
        {
            if (Math.Abs(digits - cut) <= Indistinguishable)
            {
                return cut;
            }
        }

        return digits < OpenSdgScore.High && SignificantDigits.Round(digits, SignificantDigits.OfScore) >= OpenSdgScore.High
            ? OpenSdgScore.High - ScoreDigits.StepAt(OpenSdgScore.High)
            : digits < OpenSdgScore.Low && SignificantDigits.Round(digits, SignificantDigits.OfScore) >= OpenSdgScore.Low
                ? OpenSdgScore.Low - ScoreDigits.StepAt(OpenSdgScore.Low)
                : digits;
    }
}
