using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Sources;

/// <summary>Where the facts come from that public data do not hold. Register one of your own and it stands in place of the files that options name.</summary>
public interface IFactSource : IWatchedSource
{
    /// <summary>Loads the facts. Called again at every reload, since what a fact may be depends on rules and catalogue.</summary>
    /// <param name="rules">The rules that will speak of them, for the dictionary.</param>
    /// <param name="catalogue">The catalogue, for ids.</param>
    /// <param name="cancellation">Ends the work early.</param>
    ValueTask<SourceResult<FactOverlay>> LoadAsync(RuleSet rules, Profiles.Catalogue catalogue, CancellationToken cancellation);
}
