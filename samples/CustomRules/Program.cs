using HanoiPlan.Samples;
using HanoiPlan.Sdk;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// A department's two rules and its method, added to the SDK's own through the host's container.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHanoiPlan(sdk => sdk.AddRule<SourceMissingRule>().AddRule(new OwnTargetsRule(atLeast: 15)).AddMethod<RoundsToMethod>());
using var host = builder.Build();
var plan = HanoiActionProgramme.Plan;
if (HanoiData.ReadOrSay(plan, HanoiGeographies.History, builder.Configuration["data"], Language.Vietnamese, Console.Error) is not { } data)
{
    return 2;
}
var report = host.Services.GetRequiredService<RuleSet>().Evaluate(RuleInput.Of(plan).With(data.Observations));
foreach (var finding in report.Findings.Where(finding => finding.Code.StartsWith("KHDT", StringComparison.Ordinal)))
{
    Console.WriteLine($"{finding.Code} {finding.Subject}: {finding.Message.In(Language.Vietnamese)}");
}
var series = new MethodSeriesBuilder("schools").Toward(MethodTarget.By(2025, 80)).Add(2025, 79.75m).Build();
var method = host.Services.GetRequiredService<AssessmentMethods>().Find("rounds-to")!;
Console.WriteLine($"{method}: {method.Assess(series).Reason.In(Language.Vietnamese)}");
return report.HasErrors || data.HasErrors ? 1 : 0;
