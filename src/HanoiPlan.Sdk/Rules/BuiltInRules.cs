using HanoiPlan.Sdk.Rules.ObservationRules;
using HanoiPlan.Sdk.Rules.PlanRules;
using HanoiPlan.Sdk.Rules.ResponsibilityRules;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The SDK's own rules with their default thresholds.</summary>
internal static class BuiltInRules
{
    public static IEnumerable<Rule> All() => [.. Plan(), .. Observation(), .. Responsibility()];

    private static IEnumerable<Rule> Plan() =>
    [
        .. BuildRules.All(),
        new SharesMakeTheWholeRule(),
        new ComponentsMakeTheGrowthRule(),
        new LevelAgreesWithGrowthRule(),
        new NestedTargetsRule(),
        new HorizonsRiseRule(),
        new PercentageWithoutLimitsRule(),
        new CollectiveMissingRule(),
        new IndividualMissingRule(),
        new RouteOrDateMissingRule(),
        new NodeNotServedRule(),
    ];

    private static IEnumerable<Rule> Observation() =>
    [
        .. GatheringRules.All(),
        new TotalNotRebuiltRule(),
        new SharesOfPeriodRule(),
        new ImplausibleJumpRule(),
        new MisplacedDecimalRule(),
        new NoFigureRule(),
        new ForecastAsResultRule(),
        new BreakCrossedRule(),
        new AreaCodeValidityRule(),
        new UnknownAreaRule(),
        new CodeReusedRule(),
    ];

    // Rules HP3xxx go here, one a line.
    private static IEnumerable<Rule> Responsibility() => ResponsibilityRuleList.All();
}
