using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Http;

/// <summary>Registers what the HTTP endpoints need.</summary>
public static class MatchEngineHttpServices
{
    /// <summary>Registers the services of the endpoints; <c>AddMatchEngine</c> registers what answers.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets limits and keys; null: the defaults.</param>
    public static IServiceCollection AddMatchEngineHttp(this IServiceCollection services, Action<MatchEngineHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<MatchEngineHttpOptions> options = services.AddOptions<MatchEngineHttpOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddRouting();
        services.AddSingleton<IValidateOptions<MatchEngineHttpOptions>, HttpOptionsCheck>();
        services.AddSingleton<HttpApi>();
        return services;
    }
}
