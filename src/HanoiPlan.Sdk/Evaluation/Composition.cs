using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Makes one answer of several by a named rule. What is not decided below stays undecided above unless it cannot matter.</summary>
internal static class Composition
{
    public static AssessmentStatus Of(CompositionRule rule, AssessmentStatus[] statuses)
    {
        if (statuses.Length == 0)
        {
            return AssessmentStatus.NotQuantified;
        }

        return rule.Kind switch
        {
            CompositionKind.Every => Worst(statuses),
            CompositionKind.Any => Best(statuses, 1),
            CompositionKind.AtLeast => Best(statuses, Math.Min(rule.Count, statuses.Length)),
            CompositionKind.ShareMet => Best(statuses, Needed(rule.Share, statuses.Length)),
            _ => Worst([.. statuses.OrderBy(Badness).Take(Math.Max(1, statuses.Length - 1))]),
        };
    }

    /// <summary>
    /// A known failure decides; else what is open decides; else the worst of the rest. All without data is without data,
    /// some without data leaves the whole undetermined.
    /// </summary>
    private static AssessmentStatus Worst(AssessmentStatus[] statuses)
    {
        AssessmentStatus? best = null;
        AssessmentStatus? worst = null;
        var isConflict = false;
        foreach (var status in statuses)
        {
            if (status == AssessmentStatus.NotMet)
            {
                return status;
            }

            // What is not due yet waits for nothing that could be known, so it does not hold back the others.
            if (status != AssessmentStatus.NotDue && status != AssessmentStatus.NotQuantified)
            {
                best = best is null || status.Rank < best.Rank ? status : best;
                worst = worst is null || status.Rank > worst.Rank ? status : worst;
                isConflict |= status == AssessmentStatus.Conflict;
            }
        }

        return worst is null ? statuses.MinBy(status => status.Rank)!
            : worst.Rank < AssessmentStatus.Undetermined.Rank || worst == best ? worst
            : isConflict ? AssessmentStatus.Conflict
            : AssessmentStatus.Undetermined;
    }

    /// <summary>The status that the best <paramref name="needed"/> statuses all reach.</summary>
    private static AssessmentStatus Best(AssessmentStatus[] statuses, int needed)
    {
        var decided = statuses.Where(status => status.Rank < AssessmentStatus.Undetermined.Rank).OrderBy(status => status.Rank).ToArray();
        if (decided.Length >= needed && decided[needed - 1].IsAttained)
        {
            return decided[needed - 1];
        }

        if (decided.Length == statuses.Length)
        {
            return decided[needed - 1];
        }

        // The open ones could still bring it about, unless too many have failed already.
        AssessmentStatus[] left = [.. statuses.Where(status => status != AssessmentStatus.NotMet)];
        return left.Length < needed ? AssessmentStatus.NotMet
            : left.Length == statuses.Length ? Worst(left)
            : left.Contains(AssessmentStatus.Conflict) ? AssessmentStatus.Conflict
            : AssessmentStatus.Undetermined;
    }

    private static int Needed(decimal percent, int count) =>
        (int)(Rational.From(percent) * Rational.Of(count, 100)).Ceiling();

    private static int Badness(AssessmentStatus status) => status == AssessmentStatus.NotMet ? int.MaxValue : status.Rank;
}
