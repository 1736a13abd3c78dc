using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>Everything that an answer stands on.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Ranker">The model, or null.</param>
/// <param name="Facts">The officer's own facts.</param>
/// <param name="Date">The day that the answer is given for.</param>
public sealed record Edition(RuleSet Rules, Catalogue Catalogue, IRanker? Ranker, FactOverlay Facts, DateOnly Date)
{
    /// <summary>The matcher over it.</summary>
    public Matcher Matcher() => MatchEngine.Matcher.Create(Catalogue, Rules, Facts, Ranker);
}
