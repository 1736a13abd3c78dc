using MatchEngine.Hosting.Http.Guarding;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Hosting.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>A server of its own: the API, its description, health and metrics, behind limits and headers. It reads no configuration but its options.</summary>
internal static class MatchServer
{
    private const long BodyLimit = 1024 * 1024;
    private const int HeaderBytes = 16 * 1024;
    private const int LineBytes = 8 * 1024;
    private const int Connections = 4096;
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(8);

    /// <summary>Makes a server; nothing is loaded and nothing listens before it is started.</summary>
    public static WebApplication Create(MatchServerOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit).UseUrls([.. options.Addresses.Select(address => address.Url)]);
        builder.Logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.ColorBehavior = options.Colour ? LoggerColorBehavior.Enabled : LoggerColorBehavior.Disabled;
        });
        IServiceCollection services = builder.Services;
        services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTime);
        services.AddRoutingCore();
        services.AddRateLimiter(limiter => RequestLimits.Configure(limiter, options));
        services.AddMatchEngine(options.Engine);
        services.AddMatchEngineHttp(options.Endpoints);
        services.AddSingleton<PrometheusText>();
        WebApplication app = builder.Build();
        Pipe(app, options);
        return app;
    }

    private static void Pipe(WebApplication app, MatchServerOptions options)
    {
        HttpApi api = app.Services.GetRequiredService<HttpApi>();
        app.Use((HttpContext http, RequestDelegate next) => SecurityHeaders.Set(http, next));
        app.Use((HttpContext http, RequestDelegate next) => ProblemMiddleware.Guard(api, http, next));
        if (options.Addresses.All(address => address.IsLoopback))
        {
            app.Use((HttpContext http, RequestDelegate next) => HostGuard.Check(http, next));
        }

        app.UseRateLimiter();
        app.UseRouting();
        app.MapMatchEngine();
        app.MapMatchEngineOperation();
        app.MapMatchEnginePage();
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        KestrelServerLimits limits = kestrel.Limits;
        limits.MaxRequestBodySize = BodyLimit;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestLineSize = LineBytes;
        limits.MaxConcurrentConnections = Connections;
        limits.RequestHeadersTimeout = HeaderTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
