using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Rules.ObservationRules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Rules and methods that a host adds through its container.</summary>
public sealed class RuleServicesTests
{
    [Fact]
    public void AddHanoiPlan_WithoutWord_GivesTheSdksOwn()
    {
        using var provider = new ServiceCollection().AddHanoiPlan().AddHanoiPlan().BuildServiceProvider();
        Assert.Equal(RuleSet.BuiltIn.Rules.Select(rule => rule.Code), provider.GetRequiredService<RuleSet>().Rules.Select(rule => rule.Code));
        Assert.Equal(AssessmentMethods.BuiltIn.All, provider.GetRequiredService<AssessmentMethods>().All);
        Assert.Same(provider.GetRequiredService<RuleSet>(), provider.GetRequiredService<RuleSet>());
    }

    [Fact]
    public void AddHanoiPlan_ResponsibilityEngine_TakesTheHostsOptions()
    {
        using var plain = new ServiceCollection().AddHanoiPlan().BuildServiceProvider();
        Assert.False(plain.GetRequiredService<ResponsibilityEngine>().Options.IsRegisterComplete);
        using var complete = new ServiceCollection().AddHanoiPlan(sdk => sdk.WithOptions(FulfilmentOptions.CompleteRegister)).BuildServiceProvider();
        Assert.True(complete.GetRequiredService<ResponsibilityEngine>().Options.IsRegisterComplete);
        Assert.Same(complete.GetRequiredService<ResponsibilityEngine>(), complete.GetRequiredService<ResponsibilityEngine>());
        Assert.Throws<ArgumentNullException>("options", () => new ServiceCollection().AddHanoiPlan(sdk => sdk.WithOptions((FulfilmentOptions)null!)));
    }

    [Fact]
    public void AddRule_AndMethod_Twice_AreThereOnce()
    {
        var services = new ServiceCollection().AddSingleton(new Limit(7));
        for (var i = 0; i < 2; i++)
        {
            services.AddHanoiPlan(sdk => sdk
                .AddRule<MadeRule>().AddRule(new AmountRule("HN0001", 1)).AddRule(new AmountRule("HN0002", 2))
                .AddMethod<NamedMethod>().AddMethod(new PercentOfPlanMethod()));
        }

        using var provider = services.BuildServiceProvider();
        var rules = provider.GetRequiredService<RuleSet>();
        Assert.Equal(["HN0001", "HN0002", "HN0003"], rules.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("HN", StringComparison.Ordinal)));
        Assert.Equal(RuleSet.BuiltIn.Rules.Count + 3, rules.Rules.Count);
        Assert.True(rules.TryGet("HN0003", out var made) && ((MadeRule)made).Limit.Value == 7);
        var methods = provider.GetRequiredService<AssessmentMethods>();
        Assert.Equal(AssessmentMethods.BuiltIn.All.Count + 1, methods.All.Count);
        Assert.NotNull(methods.Find("named"));
        Assert.NotSame(AssessmentMethods.BuiltIn.Find("percent-of-plan"), methods.Find("percent-of-plan"));
    }

    [Fact]
    public void AddRule_OfTheSdksCode_TakesItsPlace()
    {
        var own = new ImplausibleJumpRule(JumpThresholds.Default.WithMedian(3, 5));
        using var provider = new ServiceCollection().AddHanoiPlan(sdk => sdk.AddRule(own).WithOptions(EvaluationOptions.Default.WithStaleAfterMonths(6))).BuildServiceProvider();
        Assert.True(provider.GetRequiredService<RuleSet>().TryGet("HP2103", out var rule));
        Assert.Same(own, rule);
        Assert.Equal(6, provider.GetRequiredService<EvaluationEngine>().Options.StaleAfterMonths);
    }

    [Fact]
    public void AddRule_TwoOfOneCode_AreRefusedWhenTheSetIsAskedFor()
    {
        using var provider = new ServiceCollection().AddSingleton(new Limit(1))
            .AddHanoiPlan(sdk => sdk.AddRule(new AmountRule("HN0003", 1)).AddRule<MadeRule>()).BuildServiceProvider();
        Assert.Throws<ArgumentException>(provider.GetRequiredService<RuleSet>);
    }

    [Fact]
    public void AddHanoiPlan_KeepsTheHostsOwnSet()
    {
        var own = RuleSet.Of(new AmountRule("HN0001", 1));
        using var provider = new ServiceCollection().AddSingleton(own).AddHanoiPlan().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<RuleSet>());
    }

    [Fact]
    public async Task CustomRulesSample_ShowsTheDepartmentsFindingsAndMethod()
    {
        var (exit, output, error) = await SampleProgram.Run("CustomRules");
        Assert.Equal((0, string.Empty), (exit, error));
        var lines = output.TrimEnd('\n').Split('\n');

        // The published file has four final figures whose address was not kept; of the programmes, only 02 sets fewer than 15 targets.
        Assert.Equal(4, lines.Count(line => line.StartsWith("KHDT0001 ", StringComparison.Ordinal)));
        Assert.Equal("KHDT0002 programme-2: Chỉ có 11 chỉ tiêu riêng, dưới 15.", Assert.Single(lines, line => line.StartsWith("KHDT0002 ", StringComparison.Ordinal)));
        Assert.Equal("rounds-to 1: Làm tròn thành 80, mức là 80.", lines[^1]);
        Assert.Equal(6, lines.Length);
        var sources = Directory.GetFiles(Documentation.Repository.Of("samples/CustomRules"), "*.cs");
        Assert.InRange(sources.Sum(source => File.ReadAllLines(source).Length), 1, 82);
    }

    private sealed record Limit(int Value);

    private sealed class MadeRule(Limit limit) : Rule<Ledger>(AmountRule.Describe("HN0003"), Ledger.Kind)
    {
        public Limit Limit { get; } = limit;

        public override void Check(Ledger subject, RuleContext context)
        {
        }
    }

    private sealed class NamedMethod : AssessmentMethod
    {
        public override string Name => "named";

        public override string Version => "1";

        public override SourceReference Source => new PercentOfPlanMethod().Source;

        public override LocalisedText Question => new PercentOfPlanMethod().Question;

        public override IReadOnlyList<MethodParameter> Parameters => [];

        public override MethodResult Assess(MethodSeries series) => new PercentOfPlanMethod().Assess(series);
    }
}
