using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Rules.PlanRules;

/// <summary>
/// The plan's own targets for related measures that speak of the same years in the same way, in the versions that count
/// together from some day on. A measure of which nothing is asked has none.
/// </summary>
internal sealed class AskedTargets
{
    private readonly Dictionary<string, (Target Target, TargetVersion Version)> _byMeasure;

    private AskedTargets(TimePeriod span, Dictionary<string, (Target, TargetVersion)> byMeasure)
    {
        Span = span;
        _byMeasure = byMeasure;
    }

    /// <summary>The years that all of them speak of.</summary>
    public TimePeriod Span { get; }

    public IEnumerable<Target> Targets => _byMeasure.Values.Select(pair => pair.Target);

    /// <summary>What is asked of a measure; null when nothing is.</summary>
    public TargetRange? Range(string measureCode) => _byMeasure.TryGetValue(measureCode, out var pair) ? pair.Version.Range : null;

    public TargetVersion? Version(string measureCode) => _byMeasure.TryGetValue(measureCode, out var pair) ? pair.Version : null;

    /// <summary>Every set of versions that counted together, each once, for absolute ranges only: a relative one says nothing without its baseline.</summary>
    public static IEnumerable<AskedTargets> Of(Plan plan, MeasureRelation relation, Func<Measure, Basis, bool> counts)
    {
        var targets = plan.Targets
            .Where(target => target.Authority is null && relation.MeasureCodes.Contains(target.Measure.Code, StringComparer.Ordinal))
            .ToArray();
        foreach (var day in targets.SelectMany(target => target.Versions).Select(version => version.InForceFrom).Distinct().Order())
        {
            foreach (var asked in On(targets, day, counts))
            {
                yield return asked;
            }
        }
    }

    // On its day, a set is told again only where one of its versions begins.
    private static IEnumerable<AskedTargets> On(Target[] targets, LocalDate day, Func<Measure, Basis, bool> counts) => targets
        .Select(target => (Target: target, Version: target.VersionOn(day)))
        .Where(pair => pair.Version is { Range.IsRelative: false } version && counts(pair.Target.Measure, version.Basis))
        .GroupBy(pair => pair.Version!.Span)
        .Where(group => group.Any(pair => pair.Version!.InForceFrom == day))
        .Select(group => new AskedTargets(
            group.Key, group.DistinctBy(pair => pair.Target.Measure.Code).ToDictionary(pair => pair.Target.Measure.Code, pair => (pair.Target, pair.Version!), StringComparer.Ordinal)));
}
