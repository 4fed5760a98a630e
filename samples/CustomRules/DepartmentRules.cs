using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;

/// <summary>The department wants the address of every final figure.</summary>
internal sealed class SourceMissingRule() : Rule<Observation>(
    RuleDescription.Of("KHDT0001", Severity.Warning, "Kết quả không còn địa chỉ nguồn", "A result without the address of its source"), SubjectKinds.Observation)
{
    private static readonly RuleMessage Missing = RuleMessage.Of("Số {0} của {1} không còn địa chỉ nguồn.", "The {0} figure for {1} has no address.");

    public override void Check(Observation subject, RuleContext context)
    {
        if (subject.Kind == ObservationKind.Final && subject.Source is null or "address not kept")
        {
            context.Report(Missing, subject.Kind.Label, subject.Period);
        }
    }
}

/// <summary>A programme that sets targets of its own sets enough of them; what is unknown is not too few.</summary>
internal sealed class OwnTargetsRule(int atLeast) : Rule<Programme>(
    RuleDescription.Of("KHDT0002", Severity.Information, "Chương trình có ít chỉ tiêu riêng", "A programme with few targets of its own"), SubjectKinds.Programme)
{
    private static readonly RuleMessage Few = RuleMessage.Of("Chỉ có {0} chỉ tiêu riêng, dưới {1}.", "Only {0} targets of its own, fewer than {1}.");

    public override void Check(Programme subject, RuleContext context)
    {
        if (subject.OwnTargetCount < atLeast)
        {
            context.Report(Few, subject.OwnTargetCount.Value, atLeast);
        }
    }
}
