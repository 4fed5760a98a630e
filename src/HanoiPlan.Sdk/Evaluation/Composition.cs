using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Makes one answer of several by a named rule. What is not decided below stays undecided above unless it cannot matter.</summary>
internal static class Composition
{
    public static AssessmentStatus Of(CompositionRule rule, IReadOnlyList<AssessmentStatus> statuses)
    {
        if (statuses.Count == 0)
        {
            return AssessmentStatus.NotQuantified;
        }

        return rule.Kind switch
        {
            CompositionKind.Every => Worst(statuses),
            CompositionKind.Any => Best(statuses, 1),
            CompositionKind.AtLeast => Best(statuses, Math.Min(rule.Count, statuses.Count)),
            CompositionKind.ShareMet => Best(statuses, Needed(rule.Share, statuses.Count)),
            _ => Worst([.. statuses.OrderBy(Badness).Take(Math.Max(1, statuses.Count - 1))]),
        };
    }

    /// <summary>
    /// A known failure decides; else what is open decides; else the worst of the rest. All without data is without data,
    /// some without data leaves the whole undetermined.
    /// </summary>
    private static AssessmentStatus Worst(IReadOnlyList<AssessmentStatus> statuses)
    {
        if (statuses.Contains(AssessmentStatus.NotMet))
        {
            return AssessmentStatus.NotMet;
        }

        // What is not due yet waits for nothing that could be known, so it does not hold back the others.
        var due = statuses.Where(status => status != AssessmentStatus.NotDue && status != AssessmentStatus.NotQuantified).ToArray();
        if (due.Length == 0)
        {
            return statuses.MinBy(status => status.Rank)!;
        }

        var open = due.Where(status => status.Rank >= AssessmentStatus.Undetermined.Rank).Distinct().ToArray();
        return open.Length switch
        {
            0 => due.MaxBy(status => status.Rank)!,
            1 when due.All(status => status == open[0]) => open[0],
            _ when open.Contains(AssessmentStatus.Conflict) => AssessmentStatus.Conflict,
            _ => AssessmentStatus.Undetermined,
        };
    }

    /// <summary>The status that the best <paramref name="needed"/> statuses all reach.</summary>
    private static AssessmentStatus Best(IReadOnlyList<AssessmentStatus> statuses, int needed)
    {
        var decided = statuses.Where(status => status.Rank < AssessmentStatus.Undetermined.Rank).OrderBy(status => status.Rank).ToArray();
        if (decided.Length >= needed && decided[needed - 1].IsAttained)
        {
            return decided[needed - 1];
        }

        if (decided.Length == statuses.Count)
        {
            return decided[needed - 1];
        }

        // The open ones could still bring it about, unless too many have failed already.
        AssessmentStatus[] left = [.. statuses.Where(status => status != AssessmentStatus.NotMet)];
        return left.Length < needed ? AssessmentStatus.NotMet
            : left.Length == statuses.Count ? Worst(left)
            : left.Contains(AssessmentStatus.Conflict) ? AssessmentStatus.Conflict
            : AssessmentStatus.Undetermined;
    }

    private static int Needed(decimal percent, int count) =>
        (int)(Rational.From(percent) * Rational.Of(count, 100)).Ceiling();

    private static int Badness(AssessmentStatus status) => status == AssessmentStatus.NotMet ? int.MaxValue : status.Rank;
}
