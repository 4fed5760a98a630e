using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The goal and index level of the SDG Index. A goal's score is the mean of its indicators with data, the index the mean
/// of its goals; a goal's colour looks at its two worst indicators on the scale 0 to 3.
/// </summary>
public static class SdgIndexGoal
{
    private static readonly Rational OrangeUntil = Rational.Of(3, 2);
    private static readonly Rational YellowUntil = Rational.From(2L);

    /// <summary>The score and colour of a goal, or the score of an index over nested goals, which has no colour.</summary>
    public static MethodGroupResult Assess(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var scores = group.Scores.ToArray();
        if (scores.Length == 0)
        {
            return new MethodGroupResult(group, null, null, 0, LocalisedText.Of("Không thành viên nào có điểm.", "No member has a score."));
        }

        var colour = group.Groups.Count == 0 ? ColourOf(group.Series.Select(member => member.Series)) : null;
        return new MethodGroupResult(group, ScoreDigits.Of(Mean(scores)), colour, scores.Length, LocalisedText.Of(
            $"Bình quân điểm của {scores.Length} trên {group.Count} thành viên" + (colour is null ? "." : "; màu theo hai chỉ tiêu kém nhất."),
            $"The mean score of {scores.Length} of {group.Count} members" + (colour is null ? "." : "; the colour is of the two worst.")));
    }

    /// <summary>The colour of a goal from its indicators' latest values: red only if both worst are red, green only if both are green.</summary>
    /// <param name="indicators">The indicators; those without value, bounds or thresholds are left out.</param>
    /// <returns>Null when no indicator has a colour.</returns>
    public static LocalisedText? ColourOf(IEnumerable<MethodSeries> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var worst = new List<Rational>();
        foreach (var series in indicators)
        {
            if (SdgIndexScale.Of(series) is { HasColours: true } scale && series.Latest is { } latest)
            {
                worst.Add(scale.Rescale(Rational.From(latest.Value)));
            }
        }

        worst.Sort();
        return worst.Count switch
        {
            0 => null,
            1 => ColourOf(worst[0], worst[0]),
            _ => ColourOf(worst[0], worst[1]),
        };
    }

    /// <summary>The index: the mean of the goals' scores, a missing goal taking the region's score of the same goal.</summary>
    /// <param name="goals">Each goal's score; null for a missing one.</param>
    /// <param name="regionGoals">The region's goal scores, by the same names.</param>
    /// <returns>Null when a missing goal has no regional score either: the index is then not given.</returns>
    /// <exception cref="ArgumentException">There is no goal.</exception>
    public static decimal? IndexOf(IReadOnlyDictionary<string, decimal?> goals, IReadOnlyDictionary<string, decimal> regionGoals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(regionGoals);
        if (goals.Count == 0)
        {
            throw new ArgumentException("An index needs at least one goal.", nameof(goals));
        }

        var scores = new List<decimal>();
        foreach (var (name, score) in goals)
        {
            if (score is { } own)
            {
                scores.Add(own);
            }
            else if (regionGoals.TryGetValue(name, out var regional))
            {
                scores.Add(regional);
            }
            else
            {
                return null;
            }
        }

        return ScoreDigits.Of(Mean(scores));
    }

    private static Rational Mean(IReadOnlyCollection<decimal> scores) =>
        scores.Aggregate(Rational.Zero, (sum, score) => sum + Rational.From(score)) / Rational.From((long)scores.Count);

    private static LocalisedText ColourOf(Rational worst, Rational second)
    {
        var mean = (worst + second) / Rational.From(2L);
        return mean < Rational.One ? (second < Rational.One ? SdgIndexClasses.Red : SdgIndexClasses.Orange)
            : mean < OrangeUntil ? SdgIndexClasses.Orange
            : mean < YellowUntil || worst < YellowUntil ? SdgIndexClasses.Yellow
            : SdgIndexClasses.Green;
    }
}
