using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Comparison;

/// <summary>What changed between two evaluations of a plan, and why.</summary>
public sealed class PlanDiff
{
    private PlanDiff(PlanAssessment before, PlanAssessment after, IReadOnlyList<AssessmentChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The earlier evaluation.</summary>
    public PlanAssessment Before { get; }

    /// <summary>The later evaluation.</summary>
    public PlanAssessment After { get; }

    /// <summary>The targets whose answer, value or grounds differ, in the plan's order; empty when nothing changed.</summary>
    public IReadOnlyList<AssessmentChange> Changes { get; }

    /// <summary>Compares two evaluations of the same targets.</summary>
    /// <exception cref="ArgumentException">The evaluations are not of the same targets.</exception>
    public static PlanDiff Between(PlanAssessment before, PlanAssessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!before.Assessments.Select(answer => answer.Target.Id).SequenceEqual(after.Assessments.Select(answer => answer.Target.Id), StringComparer.Ordinal))
        {
            throw new ArgumentException($"The evaluations are of different targets: plans \"{before.Plan.Id}\" and \"{after.Plan.Id}\".", nameof(after));
        }

        var sameMethod = before.Options.Equals(after.Options);
        return new PlanDiff(before, after,
        [
            .. before.Assessments.Zip(after.Assessments, (earlier, later) => Compare(earlier, later, sameMethod)).OfType<AssessmentChange>(),
        ]);
    }

    private static AssessmentChange? Compare(Assessment before, Assessment after, bool sameMethod)
    {
        Observation[] added = [.. after.ObservationsUsed.Where(used => !before.ObservationsUsed.Any(known => IsSame(known, used)))];
        Observation[] removed = [.. before.ObservationsUsed.Where(used => !after.ObservationsUsed.Any(known => IsSame(known, used)))];
        var restated = before.Version?.InForceFrom != after.Version?.InForceFrom || before.Version?.Range.Equals(after.Version?.Range) == false;
        if (before.Status == after.Status && added.Length == 0 && removed.Length == 0 && !restated && before.Area == after.Area
            && before.PossibleStatuses.SequenceEqual(after.PossibleStatuses))
        {
            return null;
        }

        var causes = new List<ChangeCause>();
        AddIf(causes, added.Any(used => !Uses(before, used)), ChangeCause.NewPeriod);
        AddIf(causes, added.Any(used => Uses(before, used)), ChangeCause.RevisedValue);

        // As time passes, newer figures take the place of older ones; only at the same day has one been withdrawn.
        AddIf(causes, before.Moment.ValidAt == after.Moment.ValidAt && removed.Any(used => !Uses(after, used)), ChangeCause.WithdrawnValue);
        AddIf(causes, restated, ChangeCause.TargetRestated);
        AddIf(causes, !sameMethod, ChangeCause.Method);
        AddIf(causes, before.Area != after.Area, ChangeCause.Geography);
        AddIf(causes, causes.Count == 0 || before.IsDue != after.IsDue, ChangeCause.TimePassed);
        return new AssessmentChange(before, after, causes, added, removed);
    }

    private static void AddIf(List<ChangeCause> causes, bool holds, ChangeCause cause)
    {
        if (holds)
        {
            causes.Add(cause);
        }
    }

    private static bool Uses(Assessment assessment, Observation observation) => assessment.ObservationsUsed.Any(used =>
        used.Period == observation.Period && used.MeasureCode == observation.MeasureCode);

    private static bool IsSame(Observation left, Observation right) =>
        left.MeasureCode == right.MeasureCode && left.Area == right.Area && left.Period == right.Period && left.Kind == right.Kind
        && left.RecordedAt == right.RecordedAt && left.Value == right.Value && left.Numerator == right.Numerator
        && left.Denominator == right.Denominator && Equals(left.Unit, right.Unit) && left.Source == right.Source;
}
