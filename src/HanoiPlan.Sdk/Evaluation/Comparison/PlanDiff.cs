using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;

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
        var sameUnit = before.JudgedUnit is not { } one || after.JudgedUnit is not { } other || one.IsSameAs(other);
        return new PlanDiff(before, after,
        [
            .. before.Assessments.Zip(after.Assessments, (earlier, later) => Compare(earlier, later, sameMethod, sameUnit)).OfType<AssessmentChange>(),
        ]);
    }

    private static AssessmentChange? Compare(Assessment before, Assessment after, bool sameMethod, bool sameUnit)
    {
        Observation[] added = [.. after.ObservationsUsed.Where(used => !before.ObservationsUsed.Any(known => IsSame(known, used)))];
        Observation[] removed = [.. before.ObservationsUsed.Where(used => !after.ObservationsUsed.Any(known => IsSame(known, used)))];
        var restated = !AsksTheSame(before.Version, after.Version);
        var sameArea = sameUnit && before.Area == after.Area;
        if (before.Status == after.Status && added.Length == 0 && removed.Length == 0 && !restated && sameArea
            && before.PossibleStatuses.SequenceEqual(after.PossibleStatuses))
        {
            return null;
        }

        var causes = new List<ChangeCause>();
        AddIf(causes, added.Any(used => !Uses(before, used)), ChangeCause.NewPeriod);

        // The figures of another area revise nothing, and none of the first area's has been withdrawn.
        AddIf(causes, sameArea && added.Any(used => Uses(before, used)), ChangeCause.RevisedValue);

        // As time passes, newer figures take the place of older ones; only at the same day has one been withdrawn.
        AddIf(causes, sameArea && before.Moment.ValidAt == after.Moment.ValidAt && removed.Any(used => !Uses(after, used)), ChangeCause.WithdrawnValue);
        AddIf(causes, restated, ChangeCause.TargetRestated);
        AddIf(causes, !sameMethod || !AreReadAlike(before.Target.Measure, after.Target.Measure), ChangeCause.Method);
        AddIf(causes, !sameArea, ChangeCause.Geography);
        AddIf(causes, causes.Count == 0 || before.IsDue != after.IsDue, ChangeCause.TimePassed);
        return new AssessmentChange(before, after, causes, added, removed);
    }

    private static bool AsksTheSame(TargetVersion? left, TargetVersion? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && left.InForceFrom == right.InForceFrom && left.Range.Equals(right.Range) && left.Basis == right.Basis
            && left.Span == right.Span && left.DueDate == right.DueDate && left.BaselineYear == right.BaselineYear && IsSame(left.Path, right.Path));

    private static bool IsSame(TargetPath left, TargetPath right) =>
        left.Kind == right.Kind && left.Rate == right.Rate
        && left.Steps.OrderBy(step => step.Key).SequenceEqual(right.Steps.OrderBy(step => step.Key));

    // What of a measure the judges read.
    private static bool AreReadAlike(Measure left, Measure right) =>
        ReferenceEquals(left, right)
        || (left.Unit.Equals(right.Unit) && left.Scale == right.Scale && left.Preference == right.Preference && left.Nature == right.Nature
            && left.LowerLimit == right.LowerLimit && left.UpperLimit == right.UpperLimit && left.IsIrreversible == right.IsIrreversible
            && left.PartCodes.SequenceEqual(right.PartCodes, StringComparer.Ordinal));

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
