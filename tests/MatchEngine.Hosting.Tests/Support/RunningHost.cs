using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting.Tests.Support;

/// <summary>A real host with the engine in it, started; stopped at the end of the test.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly IHost _host;

    private RunningHost(IHost host, HostLogs logs)
    {
        _host = host;
        Logs = logs;
    }

    public HostLogs Logs { get; }

    public IServiceProvider Services => _host.Services;

    public IMatcherProvider Matchers => Services.GetRequiredService<IMatcherProvider>();

    public IMatcherReloader Reloader => Services.GetRequiredService<IMatcherReloader>();

    public IMatchService Matching => Services.GetRequiredService<IMatchService>();

    public static async Task<RunningHost> Start(Action<MatchEngineOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        HostLogs logs = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(logs);
        services?.Invoke(builder.Services);
        builder.Services.AddMatchEngine(options =>
        {
            options.Every = TimeSpan.FromMilliseconds(50);
            options.Quiet = TimeSpan.FromMilliseconds(50);
            configure?.Invoke(options);
        });
        IHost host = builder.Build();
        try
        {
            await host.StartAsync();
            return new RunningHost(host, logs);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Waits until something is so; fails the test where it never is.</summary>
    public async Task Until(Func<bool> condition, string what)
    {
        using CancellationTokenSource end = new(Longest);
        while (!condition())
        {
            Assert.That(end.IsCancellationRequested, Is.False, () => $"never: {what}\n{string.Join('\n', Logs.Lines)}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
