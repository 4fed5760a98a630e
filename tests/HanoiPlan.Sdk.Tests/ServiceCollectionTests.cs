using HanoiPlan.Sdk.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace HanoiPlan.Sdk.Tests;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void AddHanoiPlan_GivesOneEngineWithTheDefaultOptions()
    {
        using var provider = new ServiceCollection().AddHanoiPlan().AddHanoiPlan().BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<EvaluationEngine>(), provider.GetRequiredService<EvaluationEngine>());
        Assert.Single(provider.GetServices<EvaluationEngine>());
        Assert.Same(EvaluationOptions.Default, provider.GetRequiredService<EvaluationEngine>().Options);
    }

    [Fact]
    public void AddHanoiPlan_KeepsTheHostsOptions()
    {
        var options = EvaluationOptions.Default.WithStaleAfterMonths(12);
        using var given = new ServiceCollection().AddHanoiPlan(options).BuildServiceProvider();
        Assert.Same(options, given.GetRequiredService<EvaluationEngine>().Options);
        using var registered = new ServiceCollection().AddSingleton(options).AddHanoiPlan().BuildServiceProvider();
        Assert.Same(options, registered.GetRequiredService<EvaluationEngine>().Options);
    }
}
