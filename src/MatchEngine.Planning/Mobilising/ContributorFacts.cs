using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Planning.Giving;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Planning.Mobilising;

/// <summary>Supplies what rules about contributors read.</summary>
internal sealed class ContributorFacts(FactSupply supply, Catalogue catalogue, Theme? theme)
{
    public void Set(PairFacts facts, Suggestion suggestion, PartnerGiving giving, GivingEstimate? estimate)
    {
        PartnerProfile partner = catalogue.Partners[giving.Partner];
        GivingRecord? record = giving.Speaking;
        int? year = record?.LastYear;
        supply.Set(facts, "contributor.score", Known.Number(suggestion.Score, null, null));
        supply.Set(facts, "contributor.link_status", Known.Text(suggestion.Link.Status?.Code(), suggestion.Link.RecordEnds, suggestion.Link.Source));
        supply.Set(facts, "contributor.serves_country", Serves(partner, suggestion.Country.Id));
        supply.Set(facts, "contributor.theme", Known.Text(theme?.Code(), null, null));
        supply.Set(facts, "contributor.largest_usd", Known.Number(giving.Largest, year, record?.Source));
        supply.Set(facts, "contributor.record_ends", Known.Whole(year, year, record?.Source));
        supply.Set(facts, "contributor.measure", Known.Text(record?.Measure.Code(), year, record?.Source));
        supply.Set(facts, "contributor.cases", Known.Whole(estimate is null ? 0 : estimate.Basis.OwnCases + estimate.Basis.AidCases + estimate.Basis.KindCases, year, record?.Source));
        supply.Set(facts, "contributor.own_cases", Known.Whole(estimate?.Basis.OwnCases ?? 0, year, record?.Source));
        supply.Set(facts, "contributor.kind_cases", Known.Whole(estimate?.Basis.KindCases ?? 0, year, record?.Source));
        supply.Set(facts, "contributor.aid_cases", Known.Whole(estimate?.Basis.AidCases ?? 0, year, record?.Source));
        supply.Set(facts, "contributor.acts", Known.Number(estimate?.Amount.Acts, estimate?.Basis.LastYear, estimate?.Basis.Source));
        supply.Set(facts, "contributor.median_usd", Known.Number(estimate?.Amount.QuantileOfActs(0.5), estimate?.Basis.LastYear, estimate?.Basis.Source));
    }

    private static Fact Serves(PartnerProfile partner, string country) => partner.Mandate is { Serves: { } serves } mandate
        ? Known.Flag(serves.Contains(country), mandate.Year, mandate.Source)
        : default;
}
