using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>Which giving is looked at.</summary>
/// <param name="Theme">The theme; null: the seven industrial ones together.</param>
/// <param name="Years">The length of a spell, in years, from 1.</param>
internal readonly record struct GivingScope(Theme? Theme, int Years)
{
    public bool Covers(in Flow flow) => flow.Channel == FlowChannel.UnidoFunding || (Theme is { } theme ? flow.Theme == theme : flow.Theme < Profiles.Theme.Circular);
}
