using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Hosting.Files;
using MatchEngine.Hosting.Sources;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Loads all parts of a matcher together: all of them, or the faults of all.</summary>
internal sealed class MatcherLoader(
    IRuleSetSource rules, ICatalogueSource catalogue, IRankerSource ranker, IFactSource facts, DeploymentPaths paths, FileChanges changes, IRuleRuntime? runtime = null)
{
    /// <summary>How often a load is begun anew because somebody wrote to the files while they were read.</summary>
    private const int Attempts = 5;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

    /// <summary>The sources, for their tokens.</summary>
    public ImmutableArray<IWatchedSource> Sources { get; } = [rules, catalogue, ranker, facts];

    /// <summary>Loads everything.</summary>
    public async Task<LoadedParts> LoadAsync(CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            paths.Pin();
            LoadedParts parts = await LoadOnceAsync(cancellation).ConfigureAwait(false);
            FileReads[] reads = [.. Sources.OfType<IFileSource>().Select(source => source.Reads)];
            changes.Watch(reads);
            if (Array.TrueForAll(reads, AreStillTrue))
            {
                return parts;
            }

            if (attempt == Attempts)
            {
                return LoadedParts.Failed(new LoadFault(MatcherPart.Rules, $"The files changed {Attempts} times while they were read. They are read again when they change next."));
            }

            await Task.Delay(BetweenAttempts, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<LoadedParts> LoadOnceAsync(CancellationToken cancellation)
    {
        // Neither needs another, and each is a good part of the whole.
        Task<SourceResult<RuleSet>> loadingRules = Guarded(rules.LoadAsync, "rules", cancellation);
        Task<SourceResult<Profiles.Catalogue>> loadingCatalogue = Guarded(catalogue.LoadAsync, "catalogue", cancellation);
        Task<SourceResult<IRanker>> loadingRanker = Guarded(ranker.LoadAsync, "model", cancellation);
        SourceResult<RuleSet> ruleSet = await loadingRules.ConfigureAwait(false);
        SourceResult<Profiles.Catalogue> known = await loadingCatalogue.ConfigureAwait(false);
        SourceResult<IRanker> model = await loadingRanker.ConfigureAwait(false);
        SourceResult<FactOverlay>? overlay = ruleSet.Value is { } speaks && known.Value is { } world
            ? await Guarded(token => facts.LoadAsync(speaks, world, token), "facts", cancellation).ConfigureAwait(false)
            : null;
        ImmutableArray<LoadFault> faults =
        [
            .. Faults(MatcherPart.Rules, ruleSet.Faults, ruleSet.Value is null),
            .. Faults(MatcherPart.Catalogue, known.Faults, known.Value is null),
            .. Faults(MatcherPart.Facts, overlay?.Faults ?? [], overlay is { Value: null }),
            .. Faults(MatcherPart.Model, model.Faults, isMissing: false),
        ];
        return faults.IsEmpty
            ? new LoadedParts(Matcher.Create(known.Value!, ruleSet.Value!, overlay!.Value, model.Value, runtime), model.Hash, [])
            : new LoadedParts(null, null, faults);
    }

    private static IEnumerable<LoadFault> Faults(MatcherPart part, ImmutableArray<string> faults, bool isMissing) =>
        faults.IsEmpty && isMissing ? [new LoadFault(part, "The source gave nothing.")] : faults.Select(fault => new LoadFault(part, fault));

    /// <summary>A source of somebody else may throw; the part is then as broken as any, and the others' faults are told too.</summary>
    private static Task<SourceResult<T>> Guarded<T>(Func<CancellationToken, ValueTask<SourceResult<T>>> load, string part, CancellationToken cancellation)
        where T : class => Task.Run(
        async () =>
        {
            try
            {
                return await load(cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                return SourceResult.Failed<T>($"The source of the {part} broke: {e.GetType().Name}: {e.Message}");
            }
        },
        cancellation);

    private static bool AreStillTrue(FileReads reads)
    {
        try
        {
            return reads.AreStillTrue();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What can't be read was a fault already, or is one at the next attempt.
            return true;
        }
    }
}
