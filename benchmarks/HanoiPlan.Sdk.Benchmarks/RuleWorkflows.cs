using System.Globalization;
using RulesEngine.Models;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>The same targets as workflows of Microsoft.RulesEngine: one rule for each band, compiled on first use.</summary>
public sealed class RuleWorkflows
{
    private readonly global::RulesEngine.RulesEngine _engine;

    public RuleWorkflows(IEnumerable<PlainTarget> targets) => _engine = new global::RulesEngine.RulesEngine([.. targets.Select(WorkflowOf)]);

    public async ValueTask<string> Judge(PlainTarget target, PlainObservation observation)
    {
        var results = await _engine.ExecuteAllRulesAsync(target.Id, observation).ConfigureAwait(false);
        return results.First(result => result.IsSuccess).Rule.SuccessEvent;
    }

    private static Workflow WorkflowOf(PlainTarget target) => new()
    {
        WorkflowName = target.Id,
        Rules = [.. target.Versions.Single().Bands.Select((band, place) => RuleOf(target, place))],
    };

    private static Rule RuleOf(PlainTarget target, int place)
    {
        var version = target.Versions.Single();
        var band = version.Bands[place];
        var next = place + 1 < version.Bands.Count ? version.Bands[place + 1] : null;
        string?[] conditions =
        [
            string.Create(CultureInfo.InvariantCulture, $"input1.Measure == \"{target.Measure}\" && input1.IsResult && input1.Day >= {version.FromDay}"),
            band.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"input1.Value {(band.IsIncluded ? ">=" : ">")} {from}m") : null,
            next is { From: { } end } ? string.Create(CultureInfo.InvariantCulture, $"input1.Value {(next.IsIncluded ? "<" : "<=")} {end}m") : null,
        ];
        return new Rule
        {
            RuleName = string.Create(CultureInfo.InvariantCulture, $"{target.Id}/{place}"),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = string.Join(" && ", conditions.OfType<string>()),
            SuccessEvent = band.Status,
        };
    }
}
