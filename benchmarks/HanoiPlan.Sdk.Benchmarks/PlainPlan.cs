using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// The statuses of a plan's targets once all are due, as an application would find them over <see cref="decimal"/> records:
/// no reasons, no exact ratios, no pace. Targets made of parts and milestones are left out.
/// </summary>
public sealed class PlainPlan
{
    private readonly (PlainTarget Plain, Target Target)[] _targets;
    private readonly ILookup<string, PlainObservation> _observations;

    public PlainPlan(Plan plan, ObservationSet observations)
    {
        _targets =
        [
            .. plan.Targets
                .Where(target => target.Measure.PartCodes.Count == 0 && target.Original.Basis != Basis.Milestone)
                .Select(target => (PlainTarget.Of(target), target)),
        ];
        _observations = observations.Accepted.Select(observation => Of(observation, plan.Measures[observation.MeasureCode])).ToLookup(plain => plain.Measure);
    }

    public int Count => _targets.Length;

    public List<(string Id, string Status)> Evaluate(int day, Func<PlainTarget, PlainObservation, decimal, string> judge) =>
        [.. _targets.Select(target => (target.Plain.Id, StatusOf(target.Plain, target.Target.Original, target.Target.Measure, day, judge)))];

    private string StatusOf(
        PlainTarget target, TargetVersion version, Measure measure, int day, Func<PlainTarget, PlainObservation, decimal, string> judge)
    {
        var (first, last) = (version.Span.FirstYear, version.Span.LastYear);
        var seen = _observations[target.Measure].Where(observation => observation.IsResult && observation.Day <= day).ToList();
        var years = Enumerable.Range(first, last - first + 1).Select(year => Values(seen, year, year)).ToList();
        if (version.Basis == Basis.EndOfTerm)
        {
            var value = years[^1].Count > 0 ? years[^1] : measure.Nature == SeriesNature.Stock ? LatestWithin(seen, last) : [];
            return value.Count > 0 ? Settle(target, value, judge)
                : seen.Exists(observation => observation.Years.First >= first && (observation.IsWholeYears ? observation.Years.First == observation.Years.Last : measure.Nature == SeriesNature.Stock))
                    ? "Undetermined" : "NoData";
        }

        if (version.Basis == Basis.EveryYear || version.Basis == Basis.Maintain)
        {
            var answers = years.Select((values, i) => values.Count > 0 ? values : measure.Nature == SeriesNature.Stock ? LatestWithin(seen, first + i) : [])
                .Where(values => values.Count > 0).Select(values => Settle(target, values, judge)).ToList();
            return answers.Count == 0 ? "NoData" : answers.Contains("NotMet") ? "NotMet" : answers.Contains("Conflict") ? "Conflict"
                : answers.Count < years.Count ? "Undetermined" : answers.TrueForAll(answer => answer == "Exceeded") ? "Exceeded" : "Met";
        }

        var official = Values(seen, first, last);
        if (official.Count > 0)
        {
            return Settle(target, official, judge);
        }

        if (years.TrueForAll(values => values.Count == 0))
        {
            return "NoData";
        }

        if (years.Exists(values => values.Count == 0))
        {
            return "Undetermined";
        }

        return version.Basis == Basis.Total
            ? PlainTarget.StatusOf(target.Versions[0], years.Sum(values => values[0].Value))
            : GrowthStatus(target.Versions[0], years.Aggregate(1m, (product, values) => product * (1 + (values[0].Value / 100))), years.Count);
    }

    private static string GrowthStatus(PlainVersion version, decimal product, int years) => version.Bands.Last(band =>
        band.From is not { } from || (band.IsIncluded ? product >= Power(1 + (from / 100), years) : product > Power(1 + (from / 100), years))).Status;

    private static decimal Power(decimal value, int exponent) => Enumerable.Repeat(value, exponent).Aggregate(1m, (product, factor) => product * factor);

    private static string Settle(
        PlainTarget target, List<(PlainObservation Observation, decimal Value)> values, Func<PlainTarget, PlainObservation, decimal, string> judge)
    {
        var statuses = values.Select(value => judge(target, value.Observation, value.Value)).Distinct().ToList();
        return statuses.Count == 1 ? statuses[0] : "Conflict";
    }

    private static List<(PlainObservation Observation, decimal Value)> Values(List<PlainObservation> seen, int first, int last) =>
        Best(seen.Where(observation => observation.IsWholeYears && observation.Years == (first, last)));

    private static List<(PlainObservation Observation, decimal Value)> LatestWithin(List<PlainObservation> seen, int year) =>
        Best(seen.Where(observation => !observation.IsWholeYears && observation.Years.First == year).GroupBy(observation => observation.Period).OrderBy(group => group.First().Day).TakeLast(1).SelectMany(group => group));

    private static List<(PlainObservation Observation, decimal Value)> Best(IEnumerable<PlainObservation> figures) =>
        [.. figures.GroupBy(figure => (figure.Standing, -figure.RecordedAt)).MinBy(group => group.Key)?.SelectMany(ValuesOf).DistinctBy(value => value.Value) ?? []];

    private static IEnumerable<(PlainObservation Observation, decimal Value)> ValuesOf(PlainObservation figure)
    {
        var ratio = figure is { Numerator: { } numerator, Denominator: { } denominator } ? numerator / denominator * 100 : (decimal?)null;
        if (figure.Value is { } value)
        {
            yield return (figure, value);
        }

        if (ratio is { } parts && (figure.Value is not { } published || Math.Abs(parts - published) > figure.Tolerance))
        {
            yield return (figure, parts);
        }
    }

    private static PlainObservation Of(Observation observation, Measure measure)
    {
        var unit = observation.Unit ?? measure.Unit;
        var converted = 0m;
        if (observation.Value is { } value && !unit.TryConvert(value, measure.Unit, out converted))
        {
            throw new InvalidOperationException($"{observation} does not convert.");
        }

        Rational.PowerOfTen(unit.PowerOfTen - measure.Unit.PowerOfTen - (observation.Value?.Scale ?? 0)).TryToDecimal(out var lastDecimal);
        var period = observation.Period;
        return new PlainObservation(
            observation.MeasureCode,
            observation.Area.Value,
            period.ToString(),
            PlainObservation.DayNumber(period.End),
            observation.Kind.Name,
            PlainObservation.DayNumber(observation.RecordedAt),
            observation.Value is null ? null : converted,
            observation.Numerator,
            observation.Denominator)
        {
            Years = (period.FirstYear, period.LastYear),
            IsWholeYears = period.Kind is PeriodKind.Year or PeriodKind.YearSpan,
            Tolerance = lastDecimal / 2,
        };
    }
}
