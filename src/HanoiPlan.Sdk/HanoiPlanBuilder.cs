using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HanoiPlan.Sdk;

/// <summary>
/// Adds a host's rules and methods to the SDK's own while services are registered. Adding one of the same type and
/// code again changes nothing; two of one code and different types are refused when the set is first asked for. Nothing is scanned. Not safe for several threads.
/// </summary>
public sealed class HanoiPlanBuilder
{
    internal HanoiPlanBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a rule that the container makes.</summary>
    public HanoiPlanBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : Rule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<Rule, TRule>());
        return this;
    }

    /// <summary>Adds a rule; it takes the place of one of the SDK's own with its code.</summary>
    public HanoiPlanBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!Services.Any(service => service.ServiceType == typeof(Rule)
            && service.ImplementationInstance is Rule there && there.Code == rule.Code && there.GetType() == rule.GetType()))
        {
            Services.AddSingleton(rule);
        }

        return this;
    }

    /// <summary>Adds a method of judging that the container makes.</summary>
    public HanoiPlanBuilder AddMethod<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TMethod>()
        where TMethod : AssessmentMethod
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<AssessmentMethod, TMethod>());
        return this;
    }

    /// <summary>Adds a method of judging; it takes the place of one of the SDK's own with its name.</summary>
    public HanoiPlanBuilder AddMethod(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (!Services.Any(service => service.ServiceType == typeof(AssessmentMethod)
            && service.ImplementationInstance is AssessmentMethod there && there.Name == method.Name && there.GetType() == method.GetType()))
        {
            Services.AddSingleton(method);
        }

        return this;
    }

    /// <summary>The thresholds that the engine uses; the first that are registered count.</summary>
    public HanoiPlanBuilder WithOptions(EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Services.TryAddSingleton(options);
        return this;
    }

    /// <summary>How silence about work is taken; the first options that are registered count.</summary>
    public HanoiPlanBuilder WithOptions(FulfilmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Services.TryAddSingleton(options);
        return this;
    }
}
