using System.Collections;
using System.Globalization;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Testing;

/// <summary>A counter-example in words, enough to write it down again by hand.</summary>
internal static class CaseText
{
    public static string Of(object? made) => made switch
    {
        null => "null",
        string text => text,
        Plan plan => Of(plan),
        ObservationSet set => $"accepted {Of(set.Accepted)}, refused {Of(set.Refused)}",
        Observation observation => Of(observation),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ => made.ToString() ?? string.Empty,
    };

    private static string Of(Plan plan)
    {
        var targets = plan.Targets.SelectMany(target => target.Versions.Select(version =>
            $"\n  {target.Id} {target.Measure.Code} ({target.Measure.Unit}, {target.Measure.Preference.Name}, {target.Measure.Scale} places): {version.Range.Kind.Name} {version.Range} {version.Basis.Name} over {version.Span}"));
        return $"plan {plan.Id} of {plan.Term}, {plan.Links.Count} links, {plan.Assignments.Count} assignments, {plan.Bodies.Count} bodies{string.Concat(targets)}";
    }

    private static string Of(Observation observation)
    {
        var value = observation.Value is { } headline ? $" {headline.ToString(CultureInfo.InvariantCulture)} {observation.Unit?.Code}".TrimEnd() : string.Empty;
        var parts = observation is { Numerator: { } top, Denominator: { } bottom } ? string.Create(CultureInfo.InvariantCulture, $" {top}/{bottom}") : string.Empty;
        return $"\n  {observation}{value}{parts}";
    }
}
