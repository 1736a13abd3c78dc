using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes a list of countries or partners, one a row.</summary>
internal static class CatalogueList
{
    private static readonly Column[] CountryColumns =
    [
        new("ISO3"), new("ISO2"), new("Name", Flexible: true), new("Group"), new("Region", Flexible: true), new("LDC"), new("ODA"), new("Indicators", Right: true), new("Sector flows"),
    ];

    private static readonly Column[] PartnerColumns =
    [
        new("Id"), new("Name", Flexible: true), new("Kind", Flexible: true), new("Home"), new("South-South"), new("Countries", Right: true), new("Reports"),
    ];

    public static void Write(CatalogueRows list, CatalogueInfo info, OutputFormat format, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                Records.WriteCsv(list.Members, list.Rows, terminal.Output);
                break;
            case OutputFormat.Json:
                CatalogueJson.Write(list, info, terminal.Stream, indented: true);
                break;
            default:
                TextPage page = new(terminal);
                page.Table(list.What == "countries" ? CountryColumns : PartnerColumns, [.. list.Rows.Select(row => row.Select(cell => new Run(cell ?? "-")).ToArray())]);
                page.Paragraph(Run.Dim($"{list.Rows.Count} {list.What}; catalogue {info.Id} of {info.Date:yyyy-MM-dd}"));
                break;
        }
    }
}
