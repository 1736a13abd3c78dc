using System.Collections.Immutable;
using MatchEngine.Hosting.Sources;
using MatchEngine.Ranking;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Files;

/// <summary>The model that options name: a folder with a card, none, or the one that is carried along.</summary>
internal sealed class RankerFiles(string? name, DeploymentPaths paths, FileChanges changes, ImmutableArray<IRankingModelReader> readers) : IRankerSource, IFileSource
{
    /// <summary>The word that lets rules decide alone.</summary>
    public const string None = "none";

    public FileReads Reads { get; private set; } = new();

    public IChangeToken Changes => changes.Token;

    public ValueTask<SourceResult<IRanker>> LoadAsync(CancellationToken cancellation) => ValueTask.FromResult(name switch
    {
        null => SourceResult.Of<IRanker>(DefaultRanker.Load(), CarriedModel.Hash),
        None => SourceResult.Of<IRanker>(null),
        _ => Load(paths.Of(name)),
    });

    private SourceResult<IRanker> Load(string folder)
    {
        FileReads reads = Reads = new FileReads();
        try
        {
            RankerOutcome outcome = ModelFiles.Read(folder, reads, readers);
            return outcome.Ranker is { } ranker ? SourceResult.Of<IRanker>(ranker, reads.Hash) : SourceResult.Failed<IRanker>(outcome.Faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceResult.Failed<IRanker>($"The model '{folder}' can't be read: {e.Message}");
        }
    }
}
