using MatchEngine.Rules;

namespace MatchEngine.Hosting.Sources;

/// <summary>Where rules come from. Register one of your own and it stands in place of the one that options name.</summary>
public interface IRuleSetSource : IWatchedSource
{
    /// <summary>Loads the rule set. Called again at every reload; give the same object where nothing changed.</summary>
    /// <param name="cancellation">Ends the work early.</param>
    ValueTask<SourceResult<RuleSet>> LoadAsync(CancellationToken cancellation);
}
