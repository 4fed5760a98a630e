namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>The rules HP3xxx.</summary>
internal static class ResponsibilityRuleList
{
    public static IEnumerable<Rule> All() =>
    [
        new NobodyAccountableRule(),
        new SeveralAccountableRule(),
        new NoIndividualRule(),
        new NoDateRule(),
        new DateOutsideTermRule(),
        new OverdueRule(),
        new UnreportedRule(),
        new ReportNotFiledRule(),
        new ReviewMissingRule(),
        new HolderEndedRule(),
        new RouteBackwardsRule(),
        new RecordsDisagreeRule(),
        .. RecordRules.All(),
    ];
}
