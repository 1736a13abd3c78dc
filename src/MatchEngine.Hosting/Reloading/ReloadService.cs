using MatchEngine.Hosting.Sources;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Loads before anything else of the host starts, and again whenever a source has something new.</summary>
internal sealed class ReloadService(MatcherProvider provider, MatcherLoader loader, IOptions<MatchEngineOptions> options, TimeProvider time)
    : BackgroundService, IHostedLifecycleService
{
    private IChangeToken[] _tokens = [];

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        _tokens = Tokens();
        await provider.LoadFirstAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        bool failed = false;
        while (await AnyAsync(failed ? options.Value.Retry : Timeout.InfiniteTimeSpan, stoppingToken).ConfigureAwait(false) || failed)
        {
            do
            {
                _tokens = Tokens();
            }
            while (await AnyAsync(options.Value.Quiet, stoppingToken).ConfigureAwait(false));

            ReloadReport report = await provider.ReloadAsync(stoppingToken).ConfigureAwait(false);
            failed = report.Outcome == ReloadOutcome.Failed;
        }
    }

    private IChangeToken[] Tokens() => [.. loader.Sources.Select(source => source.Changes)];

    /// <summary>Waits until a token fires, or for some time; tells whether one did.</summary>
    private async Task<bool> AnyAsync(TimeSpan most, CancellationToken cancellation)
    {
        TaskCompletionSource fired = new(TaskCreationOptions.RunContinuationsAsynchronously);
        IDisposable[] registrations = [.. _tokens.Select(token => token.RegisterChangeCallback(state => ((TaskCompletionSource)state!).TrySetResult(), fired))];
        try
        {
            if (_tokens.Any(token => token.HasChanged))
            {
                return true;
            }

            await fired.Task.WaitAsync(most, time, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            foreach (IDisposable registration in registrations)
            {
                registration.Dispose();
            }
        }
    }
}
