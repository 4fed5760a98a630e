using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Columns of the case's years, or of its months, are judged cell by cell as the engine judges what they hold, at once and live.</summary>
internal static class ColumnsRelation
{
    public static string? Broken(RelationCase made)
    {
        var first = made.Wanted.StartYear - 1;
        var years = made.Wanted.Last - first + 1;
        return Broken(made, [.. Enumerable.Range(first, years).Select(TimePeriod.Year)])
            ?? (made.Asked.IsStock ? Broken(made, [.. Enumerable.Range(0, years * 12).Select(month => TimePeriod.Month(first + (month / 12), 1 + (month % 12)))]) : null);
    }

    private static string? Broken(RelationCase made, TimePeriod[] periods)
    {
        if (Compiled(made, periods) is not { } batch)
        {
            return null;
        }

        var wide = new byte[batch.StatusCount];
        var narrow = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(wide), CancellationToken.None);
        batch.WithVectorsOf(0).Evaluate(BatchOutput.None.WithStatuses(narrow), CancellationToken.None);
        if (!wide.AsSpan().SequenceEqual(narrow) || !LiveEvaluation.Begin(batch).Statuses.SequenceEqual(wide))
        {
            return $"{made.Wanted.Basis.Name}, vectors, single values and live evaluation differ";
        }

        var engine = new EvaluationEngine(made.Options);
        var set = batch.Columns.ObservationsOf(0);
        for (var i = 0; i < periods.Length; i++)
        {
            var moment = EvaluationMoment.At(periods[i].End);
            var expected = engine.Evaluate(made.Target, Seen(made, set, periods[i], moment), moment, made.Plan.Area).Status;
            var answer = wide[batch.PlaceOf(0, 0, i)];
            if (answer != expected.Rank)
            {
                return $"{made.Wanted.Basis.Name}, {AssessmentStatus.All[answer - 1]} in the columns: {expected} by the engine for {periods[i]}";
            }
        }

        return null;
    }

    private static BatchEvaluation? Compiled(RelationCase made, TimePeriod[] periods)
    {
        try
        {
            var columns = ObservationColumns.Of(made.Observations, [made.Plan.Area], periods);
            return BatchEvaluation.Compile(CompiledPlan.Compile(made.Plan).Targets, columns, made.Options, Baselines.OfColumns);
        }
        catch (ArgumentException)
        {
            // Periods of this kind cannot answer the target.
            return null;
        }
    }

    // A value at the end of a span is judged by its own figure and the baseline; what adds up over time, by all figures so far.
    private static ObservationSet Seen(RelationCase made, ObservationSet set, TimePeriod period, EvaluationMoment moment) =>
        made.Target.VersionOn(moment.RulesAt) is { } version && version.Basis == Basis.EndOfTerm
            ? ObservationSet.Create(set.Measures, set.Accepted.Where(one => one.Period == period || one.Period == BaselineOf(version.BaselineYear, period)))
            : set;

    private static TimePeriod BaselineOf(int year, TimePeriod period) =>
        period.Kind == PeriodKind.Month ? TimePeriod.Month(year, 12) : TimePeriod.Year(year);
}
