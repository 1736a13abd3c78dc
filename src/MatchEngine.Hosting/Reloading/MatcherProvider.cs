using System.Diagnostics.CodeAnalysis;
using MatchEngine.Hosting.Telemetry;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Holds the snapshot in force, and puts another in its place when a load went well.</summary>
internal sealed class MatcherProvider(MatcherLoader loader, MatchMeter meter, ReloadLog log, TimeProvider time) : IMatcherProvider, IMatcherReloader, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile MatcherSnapshot? _current;
    private volatile ReloadReport? _last;

    /// <inheritdoc/>
    public MatcherSnapshot Current => _current ?? LoadFirst();

    /// <inheritdoc/>
    public ReloadReport? Last => _last;

    /// <inheritdoc/>
    public async Task<ReloadReport> ReloadAsync(CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await LoadAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Loads where nothing was loaded yet; fails where it can't.</summary>
    /// <exception cref="MatcherLoadException">Something is wrong.</exception>
    public async Task LoadFirstAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_current is null && await LoadAsync(cancellation).ConfigureAwait(false) is { Outcome: ReloadOutcome.Failed, Faults: var faults })
            {
                throw new MatcherLoadException(faults);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private MatcherSnapshot LoadFirst()
    {
        // Without a host nobody has loaded; off the caller's context, so that it can wait for it whatever that is.
        Task.Run(() => LoadFirstAsync(CancellationToken.None)).GetAwaiter().GetResult();
        return _current!;
    }

    private async Task<ReloadReport> LoadAsync(CancellationToken cancellation)
    {
        long began = time.GetTimestamp();
        LoadedParts parts = await loader.LoadAsync(cancellation).ConfigureAwait(false);
        MatcherSnapshot? before = _current;
        ReloadOutcome outcome = ReloadOutcome.Failed;
        if (parts.Matcher is { } matcher && !Take(matcher, parts.ModelHash, cancellation, out outcome, out LoadFault? broken))
        {
            parts = LoadedParts.Failed(broken);
        }

        ReloadReport report = new()
        {
            Outcome = outcome,
            At = time.GetUtcNow(),
            Took = time.GetElapsedTime(began),
            Faults = parts.Faults,
            InForce = _current,
        };
        _last = report;
        meter.Reloaded(report);
        log.Write(report, before);
        return report;
    }

    private bool Take(Matcher matcher, string? modelHash, CancellationToken cancellation, out ReloadOutcome outcome, [NotNullWhen(false)] out LoadFault? fault)
    {
        fault = null;
        outcome = ReloadOutcome.Unchanged;
        MatcherIdentity identity = Identities.Of(matcher, modelHash);
        if (_current is { } current && current.Identity == identity && (modelHash is not null || current.Matcher.Ranker == matcher.Ranker))
        {
            return true;
        }

        outcome = ReloadOutcome.Failed;
        fault = Warm(matcher, cancellation);
        if (fault is not null)
        {
            return false;
        }

        _current = new MatcherSnapshot
        {
            Matcher = matcher,
            Identity = identity,
            Generation = (_current?.Generation ?? 0) + 1,
            LoadedAt = time.GetUtcNow(),
        };
        outcome = ReloadOutcome.Loaded;
        return true;
    }

    /// <summary>
    /// What is computed at the first question is computed before readers come, so that none of them waits for it; what breaks at the first
    /// question never comes into force.
    /// </summary>
    private static LoadFault? Warm(Matcher matcher, CancellationToken cancellation)
    {
        try
        {
            if (matcher.SuggestAllCountries() is [var first, ..])
            {
                matcher.Suggest(first, new SuggestQuery { Top = 1 }, cancellation);
            }

            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            MatcherPart part = matcher.Ranker is null ? MatcherPart.Rules : MatcherPart.Model;
            return new LoadFault(part, $"The matcher breaks at its first question: {e.GetType().Name}: {e.Message}");
        }
    }
}
