using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>Which giving is looked at.</summary>
/// <param name="Theme">The theme; null: the seven industrial ones together.</param>
/// <param name="Years">The length of a spell, in years, from 1.</param>
internal readonly record struct GivingScope(Theme? Theme, int Years)
{
    /// <summary>Channels without themes count whole.</summary>
    public bool Covers(in Flow flow) => flow.Channel is FlowChannel.UnidoFunding or FlowChannel.Oda || (Theme is { } theme ? flow.Theme == theme : flow.Theme < Profiles.Theme.Circular);
}
