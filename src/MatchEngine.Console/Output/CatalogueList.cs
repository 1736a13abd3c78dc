using MatchEngine.Console.Output.Pages;
using MatchEngine.Profiles;
using MatchEngine.Profiles.Naming;

namespace MatchEngine.Console.Output;

/// <summary>A list of countries or partners, one a row.</summary>
internal sealed class CatalogueList
{
    private readonly string _what;
    private readonly Column[] _columns;
    private readonly string[] _members;

    private CatalogueList(string what, (string Title, string Member, bool Right, bool Flexible)[] columns, IReadOnlyList<string?[]> rows)
    {
        _what = what;
        _columns = [.. columns.Select(column => new Column(column.Title, column.Right, column.Flexible))];
        _members = [.. columns.Select(column => column.Member)];
        Rows = rows;
    }

    public IReadOnlyList<string?[]> Rows { get; }

    public static CatalogueList OfCountries(Profiles.Catalogue catalogue, string? search)
    {
        string? found = search is null ? null : new NameIndex(catalogue).FindCountry(search).Id;
        return new(
            "countries",
            [
                ("ISO3", "id", false, false), ("ISO2", "iso2", false, false), ("Name", "name", false, true), ("Group", "income_group", false, false),
                ("Region", "region", false, true), ("LDC", "least_developed", false, false), ("ODA", "oda_eligible", false, false),
                ("Indicators", "indicators", true, false), ("Sector flows", "coverage", false, false),
            ],
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

    public static CatalogueList OfPartners(Profiles.Catalogue catalogue, string? search)
    {
        string? found = search is null ? null : new NameIndex(catalogue).FindPartner(search).Id;
        return new(
            "partners",
            [
                ("Id", "id", false, false), ("Name", "name", false, true), ("Kind", "kind", false, true), ("Home", "home_country", false, false),
                ("South-South", "south_south", false, false), ("Countries", "countries_served", true, false), ("Reports", "reporting_window", false, false),
            ],
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

    public void Write(CatalogueInfo info, OutputFormat format, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                Records.WriteCsv(_members, Rows, terminal.Output);
                break;
            case OutputFormat.Json:
                Records.WriteJson(_what, _members, Rows, terminal.Stream, ("catalogue", info.Id), ("date", info.Date.ToString("yyyy-MM-dd")), ("hash", info.Hash));
                break;
            default:
                TextPage page = new(terminal);
                page.Table(_columns, [.. Rows.Select(row => row.Select(cell => new Run(cell ?? "-")).ToArray())]);
                page.Paragraph(Run.Dim($"{Rows.Count} {_what}; catalogue {info.Id} of {info.Date:yyyy-MM-dd}"));
                break;
        }
    }

    private static bool Has(string search, IEnumerable<string?> names) => names.Any(name => name?.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase) == true);

    private static string? YesNo(bool? flag) => flag switch
    {
        true => "yes",
        false => "no",
        _ => null,
    };
}
