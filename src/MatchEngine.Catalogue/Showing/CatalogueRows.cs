using MatchEngine.Profiles;
using MatchEngine.Profiles.Naming;

namespace MatchEngine.Catalogue.Showing;

/// <summary>Countries or partners of a catalogue, one a row of texts; a missing one is null.</summary>
internal sealed class CatalogueRows
{
    private CatalogueRows(string what, string[] members, IReadOnlyList<string?[]> rows)
    {
        What = what;
        Members = members;
        Rows = rows;
    }

    /// <summary><c>countries</c> or <c>partners</c>.</summary>
    public string What { get; }

    /// <summary>What each place of a row is, as documents name it.</summary>
    public IReadOnlyList<string> Members { get; }

    public IReadOnlyList<string?[]> Rows { get; }

    public static CatalogueRows OfCountries(Profiles.Catalogue catalogue, string? search, NameIndex? names = null)
    {
        string? found = search is null ? null : (names ?? new NameIndex(catalogue)).FindCountry(search).Id;
        return new(
            "countries",
            ["id", "iso2", "name", "income_group", "region", "least_developed", "oda_eligible", "indicators", "coverage"],
            [
                .. catalogue.Countries
                    .Where(c => search is null || c.Iso3 == found || Has(search, [c.Iso3, c.Iso2, c.DacCode, .. c.Names.All(), .. c.Aliases.Select(alias => alias.Name)]))
                    .Select(c => new[]
                    {
                        c.Iso3, c.Iso2, c.Names.En, c.IncomeGroupOn(catalogue.Info.Date)?.Group.Code(), c.Region?.Value, YesNo(c.LeastDeveloped?.Value), YesNo(c.OdaEligible?.Value),
                        $"{c.Indicators.Length}", c.Coverage switch { FlowCoverage.Transactions => "yes", FlowCoverage.BudgetsOnly => "plans", _ => "none" },
                    }),
            ]);
    }

    public static CatalogueRows OfPartners(Profiles.Catalogue catalogue, string? search, NameIndex? names = null)
    {
        string? found = search is null ? null : (names ?? new NameIndex(catalogue)).FindPartner(search).Id;
        return new(
            "partners",
            ["id", "name", "kind", "home_country", "south_south", "countries_served", "reporting_window"],
            [
                .. catalogue.Partners
                    .Where(p => search is null || p.Id == found || Has(search, [p.Id, p.DacCode, .. p.IatiIds, .. p.Names.All(), .. p.Aliases.Select(alias => alias.Name)]))
                    .Select(p => new[]
                    {
                        p.Id, p.Names.En, p.Kind.InWords(), p.HomeCountry, p.SouthSouth ? "yes" : "no", p.CountriesServed is { } served ? $"{served.Value}" : null,
                        p.Window.Last is { } last ? $"{p.Window.First}-{last}" : null,
                    }),
            ]);
    }

    private static bool Has(string search, IEnumerable<string?> names) => names.Any(name => name?.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase) == true);

    private static string? YesNo(bool? flag) => flag switch
    {
        true => "yes",
        false => "no",
        _ => null,
    };
}
