using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HanoiPlan.Sdk;

/// <summary>Registers the SDK with a host's container. Everything can be made with a constructor too; nothing is scanned.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers as singletons <see cref="EvaluationEngine"/> with the host's <see cref="EvaluationOptions"/> and
    /// <see cref="ResponsibilityEngine"/> with its <see cref="FulfilmentOptions"/>, or the default
    /// ones where it has registered none, and <see cref="RuleSet"/> and <see cref="AssessmentMethods"/> with the SDK's own
    /// rules and methods and those the host has registered. Calling it again changes nothing.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHanoiPlan(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(EvaluationOptions.Default);
        services.TryAddSingleton(static provider => new EvaluationEngine(provider.GetRequiredService<EvaluationOptions>()));
        services.TryAddSingleton(FulfilmentOptions.Default);
        services.TryAddSingleton(static provider => new ResponsibilityEngine(provider.GetRequiredService<FulfilmentOptions>()));
        services.TryAddSingleton(static provider => RulesOf(provider.GetServices<Rule>()));
        services.TryAddSingleton(static provider => MethodsOf(provider.GetServices<AssessmentMethod>()));
        return services;
    }

    /// <summary>Registers the SDK with options of the host's own.</summary>
    /// <inheritdoc cref="AddHanoiPlan(IServiceCollection)" />
    /// <param name="services">The host's services.</param>
    /// <param name="options">The thresholds that the engine uses.</param>
    public static IServiceCollection AddHanoiPlan(this IServiceCollection services, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(options);
        return services.AddHanoiPlan();
    }

    /// <summary>Registers the SDK with rules, methods and options of the host's own.</summary>
    /// <inheritdoc cref="AddHanoiPlan(IServiceCollection)" />
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Adds rules and methods.</param>
    public static IServiceCollection AddHanoiPlan(this IServiceCollection services, Action<HanoiPlanBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        configure(new HanoiPlanBuilder(services));
        return services.AddHanoiPlan();
    }

    // Two of the host's own with one code are its mistake; one with a code of the SDK's takes that rule's place.
    private static RuleSet RulesOf(IEnumerable<Rule> added) => RuleSet.Create(builder => builder.Add(added).AddBuiltIn());

    private static AssessmentMethods MethodsOf(IEnumerable<AssessmentMethod> added) => added.Aggregate(
        AssessmentMethods.BuiltIn,
        static (methods, method) => AssessmentMethods.BuiltIn.Find(method.Name) is null ? methods.With(method) : methods.Replace(method));
}
