namespace MatchEngine.Hosting.Sources;

/// <summary>Where countries and partners come from. Register one of your own and it stands in place of the one that options name.</summary>
public interface ICatalogueSource : IWatchedSource
{
    /// <summary>Loads the catalogue. Called again at every reload; give the same object where nothing changed.</summary>
    /// <param name="cancellation">Ends the work early.</param>
    ValueTask<SourceResult<Profiles.Catalogue>> LoadAsync(CancellationToken cancellation);
}
