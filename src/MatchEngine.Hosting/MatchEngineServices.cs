using MatchEngine.Hosting.Configuring;
using MatchEngine.Hosting.Files;
using MatchEngine.Hosting.Health;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Reloading;
using MatchEngine.Hosting.Sources;
using MatchEngine.Hosting.Telemetry;
using MatchEngine.Ranking;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting;

/// <summary>Adds the engine to a service.</summary>
public static class MatchEngineServices
{
    /// <summary>The name of the health check that tells whether what is configured is in force.</summary>
    public const string MatcherHealth = "matcher";

    /// <summary>The name of the health check that tells whether answers are recorded.</summary>
    public const string DecisionLogHealth = "decision-log";

    /// <summary>The tag of both.</summary>
    public const string HealthTag = "matchengine";

    /// <summary>
    /// Adds <see cref="IMatcherProvider"/>, <see cref="IMatchService"/> and <see cref="IMatcherReloader"/>, with what options name or the library
    /// carries along. An <see cref="ICatalogueSource"/>, <see cref="IRuleSetSource"/>, <see cref="IRankerSource"/> or <see cref="IFactSource"/> that
    /// was registered before stands in place of its part.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null: the defaults.</param>
    public static IServiceCollection AddMatchEngine(this IServiceCollection services, Action<MatchEngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<MatchEngineOptions> options = services.AddOptions<MatchEngineOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (services.Any(service => service.ServiceType == typeof(MatchMeter)))
        {
            return services;
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MatchEngineOptions>, OptionsCheck>());
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        AddSources(services);
        services.AddSingleton<MatchMeter>();
        services.TryAddSingleton<ReloadLog>();
        services.TryAddSingleton<MatcherLoader>();
        services.TryAddSingleton<MatcherProvider>();
        services.TryAddSingleton<IMatcherProvider>(provider => provider.GetRequiredService<MatcherProvider>());
        services.TryAddSingleton<IMatcherReloader>(provider => provider.GetRequiredService<MatcherProvider>());
        services.TryAddSingleton<IMatchService, MatchService>();
        services.AddHostedService<ReloadService>();
        AddDecisionLog(services);
        services.AddHealthChecks()
            .AddCheck<MatcherHealthCheck>(MatcherHealth, tags: [HealthTag])
            .AddCheck<DecisionLogHealthCheck>(DecisionLogHealth, tags: [HealthTag]);
        return services;
    }

    /// <summary>Adds the engine with options from a section of the configuration, such as <c>configuration.GetSection("MatchEngine")</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section.</param>
    public static IServiceCollection AddMatchEngine(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<MatchEngineOptions>>(new ConfiguredOptions(section));
        return services.AddMatchEngine();
    }

    private static void AddSources(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new DeploymentPaths(Options(provider).Folder));
        services.TryAddSingleton(provider => new FileChanges(
            provider.GetRequiredService<DeploymentPaths>(), Options(provider).Watch ? Options(provider).Every : Timeout.InfiniteTimeSpan, Options(provider).Quiet, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IRuleSetSource>(provider => new RuleSetFiles(
            Options(provider).Rules, provider.GetRequiredService<DeploymentPaths>(), provider.GetRequiredService<FileChanges>()));
        services.TryAddSingleton<ICatalogueSource>(provider => new CatalogueFiles(
            Options(provider).Catalogue, provider.GetRequiredService<DeploymentPaths>(), provider.GetRequiredService<FileChanges>()));
        services.TryAddSingleton<IRankerSource>(provider => new RankerFiles(
            Options(provider).Model,
            provider.GetRequiredService<DeploymentPaths>(),
            provider.GetRequiredService<FileChanges>(),
            [.. provider.GetServices<IRankingModelReader>()]));
        services.TryAddSingleton<IFactSource>(provider => new OverlayFiles(
            [.. Options(provider).Facts], provider.GetRequiredService<DeploymentPaths>(), provider.GetRequiredService<FileChanges>()));
    }

    private static void AddDecisionLog(IServiceCollection services)
    {
        services.AddSingleton<FileDecisionLog>();
        services.AddSingleton<IDecisionLog>(provider => provider.GetRequiredService<FileDecisionLog>());
        services.AddHostedService(provider => provider.GetRequiredService<FileDecisionLog>());
    }

    private static MatchEngineOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<MatchEngineOptions>>().Value;
}
