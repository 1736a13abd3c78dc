using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Sources;

/// <summary>Where the model comes from. Register one of your own and it stands in place of the one that options name.</summary>
public interface IRankerSource : IWatchedSource
{
    /// <summary>Loads the model; a value of null lets rules decide alone. Called again at every reload.</summary>
    /// <param name="cancellation">Ends the work early.</param>
    ValueTask<SourceResult<IRanker>> LoadAsync(CancellationToken cancellation);
}
