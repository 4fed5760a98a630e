using System.Diagnostics;
using System.Diagnostics.Metrics;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>Counts what rules do, for those who listen.</summary>
internal static class RuleTelemetry
{
    private static readonly Counter<long> Checks = SdkTelemetry.Meter.CreateCounter<long>(SdkTelemetry.RuleChecks, "{check}", "Things looked at by rules.");

    private static readonly Counter<long> Found = SdkTelemetry.Meter.CreateCounter<long>(SdkTelemetry.RuleFindings, "{finding}", "Findings reported by rules.");

    private static readonly Counter<long> Failures = SdkTelemetry.Meter.CreateCounter<long>(SdkTelemetry.RuleFailures, "{failure}", "Checks that threw.");

    public static Activity? Start(int ruleCount) => SdkTelemetry.Source.HasListeners()
        ? SdkTelemetry.Source.StartActivity(SdkTelemetry.RulesActivity)?.SetTag(SdkTelemetry.RuleCountTag, ruleCount)
        : null;

    public static void Record(Activity? activity, RuleReport report)
    {
        activity?.SetTag(SdkTelemetry.FindingCountTag, report.Findings.Count);
        if (Checks.Enabled || Failures.Enabled)
        {
            foreach (var outcome in report.Outcomes)
            {
                var rule = Tag(SdkTelemetry.RuleTag, outcome.Rule.Code);
                if (outcome.CheckedCount > 0)
                {
                    Checks.Add(outcome.CheckedCount, rule);
                }

                if (outcome.FailureCount > 0)
                {
                    Failures.Add(outcome.FailureCount, rule);
                }
            }
        }

        if (Found.Enabled)
        {
            Count(report.Findings, false);
            Count(report.Suppressed.Select(suppressed => suppressed.Finding), true);
        }
    }

    private static void Count(IEnumerable<Finding> findings, bool suppressed)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Code, finding.Severity)))
        {
            Found.Add(
                group.Count(),
                Tag(SdkTelemetry.RuleTag, group.Key.Code),
                Tag(SdkTelemetry.SeverityTag, NameOf(group.Key.Severity)),
                Tag(SdkTelemetry.SuppressedTag, suppressed));
        }
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
