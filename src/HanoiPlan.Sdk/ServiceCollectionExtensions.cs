using HanoiPlan.Sdk.Evaluation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HanoiPlan.Sdk;

/// <summary>Registers the SDK with a host's container. Everything can be made with a constructor too; nothing is scanned.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="EvaluationEngine"/> as a singleton with the host's <see cref="EvaluationOptions"/>, or the
    /// default ones where it has registered none. Calling it again changes nothing.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHanoiPlan(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(EvaluationOptions.Default);
        services.TryAddSingleton(static provider => new EvaluationEngine(provider.GetRequiredService<EvaluationOptions>()));
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
}
