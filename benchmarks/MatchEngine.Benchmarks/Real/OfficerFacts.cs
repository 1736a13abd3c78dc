using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>
/// Facts that an officer gives, some for each country and partner, so that the rules that wait for them are compared too. That a country is no
/// recipient of aid is among them: in the catalogue that gate closes nothing that another doesn't.
/// </summary>
internal static class OfficerFacts
{
    public static FactOverlay Of(Profiles.Catalogue catalogue)
    {
        Random random = new(7);
        return new FactOverlay(
        [
            .. catalogue.Countries.SelectMany(country => Some(random, country.Iso3, null,
                ("country.stated_priorities", ThemeCodes(random)),
                ("country.flagship_themes", ThemeCodes(random)),
                ("country.middle_income_confirmed", Value.Of(random.Next(2) == 0)),
                ("country.oda_eligible", Value.Of(random.Next(2) == 0)),
                ("country.advocacy_planned", Value.Of(random.Next(2) == 0)),
                ("country.funding_gap_usd", Value.Of(Math.Pow(10, 5 + (random.NextDouble() * 4)))))),
            .. catalogue.Partners.SelectMany(partner => Some(random, null, partner.Id,
                ("partner.stated_themes", ThemeCodes(random)),
                ("partner.spare_capacity_usd", Value.Of(Math.Pow(10, 5 + (random.NextDouble() * 4)))),
                ("partner.exclusion_grounds", Value.Of(random.Next(8) == 0 ? ["arms"] : Array.Empty<string>())),
                ("partner.safeguard_review", Value.Of(random.Next(8) == 0 ? "failed" : "cleared")))),
        ]);
    }

    private static Value ThemeCodes(Random random) => Value.Of(Themes.All.Where(_ => random.Next(4) == 0).Select(theme => theme.Code()));

    private static IEnumerable<OverlayFact> Some(Random random, string? country, string? partner, params (string Name, Value Value)[] facts) =>
        facts.Where(_ => random.Next(2) == 0).Select(fact => new OverlayFact(fact.Name, country, partner, fact.Value, 2024, "benchmark"));
}
