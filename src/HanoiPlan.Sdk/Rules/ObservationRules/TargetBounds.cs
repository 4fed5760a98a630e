using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The numbers that the plan at hand asks of a measure, as far as a figure of one period can be held against them.</summary>
internal static class TargetBounds
{
    /// <summary>The bounds above zero of every version of every target of the measure; empty without a plan.</summary>
    public static IReadOnlyList<Rational> Of(RuleContext context, Measure measure, AreaCode area)
    {
        // The city's population says nothing of a district's; the city's share of it does.
        var isOfTheWhole = !context.TryGet(SubjectKinds.Plan, out var plan) || plan.Area == area;
        return isOfTheWhole || measure.Unit.Quantity is "share" or "growth"
            ? [.. context.All(SubjectKinds.Target)
                .Where(target => target.Measure.Code == measure.Code)
                .SelectMany(target => target.Versions)
                .Where(version => IsOfOnePeriod(version, measure))
                .SelectMany(version => new[] { version.Range.Lower?.Value, version.Range.Upper?.Value })
                .OfType<decimal>()
                .Where(bound => bound > 0)
                .Select(Rational.From)
                .Distinct()]
            : [];
    }

    private static bool IsOfOnePeriod(TargetVersion version, Measure measure) => !version.Range.IsRelative
        && version.Basis != Basis.Total && version.Basis != Basis.Milestone
        && (version.Basis != Basis.AverageGrowth || measure.Unit.Quantity == "growth");
}
