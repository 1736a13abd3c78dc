using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>A rule, and how much of it is shared between pairings.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Side">Country or partner where its result is the same for all pairings there; null where each pairing has its own.</param>
/// <param name="Place">The place of its result among those of the side.</param>
internal readonly record struct TracedRule(Rule Rule, FactSide? Side, int Place)
{
    /// <summary>Among what a country can keep from being met: the place of the rule; -1 where the country alone never decides.</summary>
    public int OfCountry { get; init; } = -1;

    /// <summary>The same of a partner.</summary>
    public int OfPartner { get; init; } = -1;
}
