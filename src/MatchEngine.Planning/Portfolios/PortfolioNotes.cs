using System.Collections.Immutable;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Portfolios;

/// <summary>What a reader should know before using a portfolio.</summary>
internal static class PortfolioNotes
{
    public static ImmutableArray<string> Of(Catalogue catalogue, PortfolioQuery query, ImmutableArray<PartnerCapacity> capacities)
    {
        Labels labels = Labels.In(query.Language);
        int unknown = capacities.Count(capacity => capacity.Countries is null);
        return
        [
            labels.Count("note.portfolio_capacity", query.Years),
            labels["note.portfolio_rules"],
            .. unknown == 0 ? Array.Empty<string>() : [labels.Text("note.portfolio_unknown", ("partners", labels.Whole(unknown)))],
            labels.Text("note.flows_end", ("year", $"{catalogue.Info.FlowsEnd}")),
        ];
    }
}
