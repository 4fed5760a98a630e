using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// The names under which evaluation and rules can be watched. Nothing is made and nothing allocated while nobody listens; no
/// clock is read by the SDK itself.
/// </summary>
public static class SdkTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "HanoiPlan.Sdk";

    /// <summary>Activity: one evaluation of a plan. Tags: <see cref="PlanTag"/>, <see cref="AreaTag"/>.</summary>
    public const string EvaluateActivity = "hanoiplan.plan.evaluate";

    /// <summary>Activity: one run of a set of rules. Tags: <see cref="RuleCountTag"/>, <see cref="FindingCountTag"/>.</summary>
    public const string RulesActivity = "hanoiplan.rules.evaluate";

    /// <summary>Counter, {target}: targets judged. Tags: <see cref="PlanTag"/>, <see cref="StatusTag"/>.</summary>
    public const string TargetsJudged = "hanoiplan.targets.judged";

    /// <summary>Counter, {check}: things looked at by rules. Tag: <see cref="RuleTag"/>.</summary>
    public const string RuleChecks = "hanoiplan.rules.checks";

    /// <summary>Counter, {finding}: findings reported, those set aside included. Tags: <see cref="RuleTag"/>, <see cref="SeverityTag"/>, <see cref="SuppressedTag"/>.</summary>
    public const string RuleFindings = "hanoiplan.rules.findings";

    /// <summary>Counter, {failure}: checks that threw. Tag: <see cref="RuleTag"/>.</summary>
    public const string RuleFailures = "hanoiplan.rules.failures";

    /// <summary>Tag: the plan's identifier.</summary>
    public const string PlanTag = "hanoiplan.plan.id";

    /// <summary>Tag: the area's code.</summary>
    public const string AreaTag = "hanoiplan.area.code";

    /// <summary>Tag: the status of a target, by its stable name.</summary>
    public const string StatusTag = "hanoiplan.target.status";

    /// <summary>Tag: the code of a rule or a finding.</summary>
    public const string RuleTag = "hanoiplan.rule.code";

    /// <summary>Tag: the severity of a finding: information, warning or error.</summary>
    public const string SeverityTag = "hanoiplan.finding.severity";

    /// <summary>Tag: whether a finding was set aside.</summary>
    public const string SuppressedTag = "hanoiplan.finding.suppressed";

    /// <summary>Tag: how many rules were run.</summary>
    public const string RuleCountTag = "hanoiplan.rules.count";

    /// <summary>Tag: how many findings there are, without those set aside.</summary>
    public const string FindingCountTag = "hanoiplan.findings.count";

    // What a process has one of by design of the platform; neither holds anything of a call.
    internal static ActivitySource Source { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);

    private static readonly Counter<long> Judged = Meter.CreateCounter<long>(TargetsJudged, "{target}", "Targets judged.");

    internal static Activity? Start(string planId, string area)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        return Source.StartActivity(EvaluateActivity)?.SetTag(PlanTag, planId).SetTag(AreaTag, area);
    }

    internal static void Record(string planId, StatusCounts counts)
    {
        if (!Judged.Enabled)
        {
            return;
        }

        foreach (var status in AssessmentStatus.All)
        {
            if (counts[status] > 0)
            {
                Judged.Add(counts[status], new KeyValuePair<string, object?>(PlanTag, planId), new KeyValuePair<string, object?>(StatusTag, status.Name));
            }
        }
    }
}
