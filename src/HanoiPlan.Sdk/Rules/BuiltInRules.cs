namespace HanoiPlan.Sdk.Rules;

/// <summary>The SDK's own rules with their default thresholds.</summary>
internal static class BuiltInRules
{
    public static IEnumerable<Rule> All() => [.. Plan(), .. Observation(), .. Responsibility()];

    private static IEnumerable<Rule> Plan() => [];

    private static IEnumerable<Rule> Observation() => [];

    // Rules HP3xxx go here, one a line.
    private static IEnumerable<Rule> Responsibility() => [];
}
