using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>What the reference says: the status, and the possible ones where it is not decided.</summary>
internal sealed record ReferenceAnswer(AssessmentStatus Status, IReadOnlyList<AssessmentStatus> Possible)
{
    public override string ToString() => Possible.Count == 0 ? Status.Name : $"{Status.Name} {{{string.Join(", ", Possible)}}}";
}

/// <summary>
/// A slow and obvious evaluator, written from the description of the domain and not from the engine. It looks at the
/// observations one by one, tries every combination of sources that disagree, and judges each world so made alone.
/// <code>
/// Rules taken from the domain, by its sections:
///  4  Results are final, preliminary and estimated figures, in that order; plans and forecasts never are. A later record
///     of the same key and kind supersedes. Records of the same kind and date with different values are of equal standing:
///     the target is judged under each, and only different answers are a conflict. A headline that its parts do not
///     rebuild, within half a unit of its last published decimal, is a conflict of the two.
///  5  Periods that end after "valid at" have not happened; records made after "known at" do not exist; the version in
///     force at "rules at" counts.
///  6  The statuses, and the pace: p = (v − b)/(e − b), r = p/τ, on track from 0.95, at risk from 0.60. See ReferenceJudge.
/// </code>
/// </summary>
internal static class ReferenceEvaluator
{
    public static ReferenceAnswer Judge(
        Target target, IReadOnlyList<Observation> observations, AreaCode area, EvaluationMoment moment, EvaluationOptions options)
    {
        // The last version that is in force on the rules date; before the first one nothing is asked.
        var version = target.Versions.Where(candidate => candidate.InForceFrom <= moment.RulesAt).MaxBy(candidate => candidate.InForceFrom);
        if (version is null)
        {
            return new ReferenceAnswer(AssessmentStatus.NotDue, []);
        }

        var answers = new List<AssessmentStatus[]>();
        foreach (var world in Worlds(Alternatives(target, observations, area, moment)))
        {
            var statuses = ReferenceJudge.Judge(target, version, world, moment.ValidAt, options).Distinct().OrderBy(status => status.Rank).ToArray();
            if (!answers.Any(answer => answer.SequenceEqual(statuses)))
            {
                answers.Add(statuses);
            }
        }

        if (answers.Count == 1)
        {
            return answers[0].Length == 1
                ? new ReferenceAnswer(answers[0][0], [])
                : new ReferenceAnswer(AssessmentStatus.Undetermined, answers[0]);
        }

        return new ReferenceAnswer(AssessmentStatus.Conflict, [.. answers.SelectMany(answer => answer).Distinct().OrderBy(status => status.Rank)]);
    }

    /// <summary>What each value would be called in the place of the one that a case is judged by; null where sources disagree, or no row is meant.</summary>
    public static (Func<Fraction, AssessmentStatus> Of, Fraction[] Marks)? Levels(JudgementCase made)
    {
        var alternatives = Alternatives(made.Target, made.ToSet().Accepted, made.Plan.Area, made.Moment);
        return alternatives.Values.Any(values => values.Count > 1) || made.Target.VersionOn(made.Moment.RulesAt) is not { } version
            ? null
            : ReferenceJudge.Levels(made.Target, version, Worlds(alternatives).Single(), made.Moment.ValidAt, made.Options);
    }

    /// <summary>For each period, the values that stand side by side for it.</summary>
    private static Dictionary<TimePeriod, List<Fraction>> Alternatives(
        Target target, IReadOnlyList<Observation> observations, AreaCode area, EvaluationMoment moment)
    {
        var alternatives = new Dictionary<TimePeriod, List<Fraction>>();
        var results = observations.Where(observation =>
            observation.MeasureCode == target.Measure.Code
            && observation.Area == area
            && (observation.Kind == ObservationKind.Final || observation.Kind == ObservationKind.Preliminary || observation.Kind == ObservationKind.Estimate)
            && observation.Period.End <= moment.ValidAt
            && (moment.KnownAt is not { } known || observation.RecordedAt <= known));
        foreach (var key in results.GroupBy(observation => observation.Period))
        {
            var best = new[] { ObservationKind.Final, ObservationKind.Preliminary, ObservationKind.Estimate }.First(kind => key.Any(record => record.Kind == kind));
            var ofKind = key.Where(record => record.Kind == best).ToArray();
            var latest = ofKind.Max(record => record.RecordedAt);
            var values = new List<Fraction>();
            foreach (var value in ofKind.Where(record => record.RecordedAt == latest).SelectMany(record => ValuesOf(record, target.Measure.Unit)))
            {
                if (!values.Any(known => known.Is(value)))
                {
                    values.Add(value);
                }
            }

            alternatives.Add(key.Key, values);
        }

        return alternatives;
    }

    private static IEnumerable<Fraction> ValuesOf(Observation record, Unit unit)
    {
        // Reference cases give figures in the measure's own unit; a share in per cent is a hundred times its ratio.
        var perOne = unit.Equals(Unit.Percent) ? 100 : 1;
        Fraction? ratio = record is { Numerator: { } numerator, Denominator: { } denominator } ? (Fraction)numerator / denominator * perOne : null;
        if (record.Value is not { } headline)
        {
            return [ratio!.Value];
        }

        Fraction half = (Fraction)1 / (2 * Fraction.Power(10, headline.Scale));
        return ratio is { } parts && (parts - headline).Abs() > half ? [headline, parts] : [headline];
    }

    private static IEnumerable<Dictionary<TimePeriod, Fraction>> Worlds(Dictionary<TimePeriod, List<Fraction>> alternatives)
    {
        IEnumerable<Dictionary<TimePeriod, Fraction>> worlds = [[]];
        foreach (var (period, values) in alternatives)
        {
            worlds = worlds.SelectMany(world => values.Select(value => new Dictionary<TimePeriod, Fraction>(world) { [period] = value }));
        }

        return worlds;
    }
}
