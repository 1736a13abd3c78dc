using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Portfolios;

/// <summary>What a reader should know before using a portfolio.</summary>
internal static class PortfolioNotes
{
    public static ImmutableArray<string> Of(Catalogue catalogue, PortfolioQuery query, ImmutableArray<PartnerCapacity> capacities)
    {
        int unknown = capacities.Count(capacity => capacity.Countries is null);
        string spell = query.Years == 1 ? "year" : $"{query.Years} years";
        return
        [
            $"A partner takes on at most as many of these countries as it added to what it gave in, in a typical {spell}. Countries without sector flows in the data can't be counted there, so that capacities are careful.",
            "Points are those of rules alone; how likely a pairing is does not count here.",
            .. unknown == 0 ? Array.Empty<string>() : [$"{unknown} partners are left out because no record tells what they can take on; they may still be able to."],
            $"The flows end in {catalogue.Info.FlowsEnd}; what happened since is not in the catalogue.",
        ];
    }
}
