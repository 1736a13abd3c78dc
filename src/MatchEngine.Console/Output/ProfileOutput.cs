using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes the lines of a country's or partner's profile.</summary>
internal static class ProfileOutput
{
    public static void Write(IReadOnlyList<(string Title, string Profile, Figure[] Figures)> profiles, CatalogueInfo info, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Table)
        {
            TextPage page = new(terminal);
            foreach ((string title, _, Figure[] figures) in profiles)
            {
                Write(title, figures, page);
            }

            Sources(profiles.SelectMany(profile => profile.Figures), info, page);
            return;
        }

        IEnumerable<string?[]> rows = profiles.SelectMany(profile => ProfileRows.Of(profile.Profile, profile.Figures));
        if (format == OutputFormat.Csv)
        {
            Records.WriteCsv(ProfileRows.Members, rows, terminal.Output);
        }
        else
        {
            CatalogueJson.Write(rows, info, terminal.Stream, indented: true);
        }
    }

    private static void Write(string title, Figure[] figures, TextPage page)
    {
        page.Title(title);
        foreach (IGrouping<string, Figure> section in figures.GroupBy(figure => figure.Section))
        {
            page.Heading(section.Key);
            if (section.All(figure => figure.Year is null && figure.Unit is null))
            {
                page.Table([new("What", Flexible: true), new("Value", Flexible: true)], [.. section.Select(f => new Run[] { f.Item, f.Value })]);
                continue;
            }

            page.Table(
                [new("What", Flexible: true), new("Value", Flexible: true), new("Year"), new("Source", Flexible: true), new("Remark", Flexible: true)],
                [.. section.Select(f => new Run[] { Title(f.Item), f.Unit is null ? f.Value : $"{FigureText.Rounded(f.Value)} {f.Unit}", f.Year ?? "", f.Source ?? "", Run.Dim(f.Remark ?? "") })]);
        }

        page.Gap();
    }

    /// <summary>The item without the key in brackets that documents for machines carry.</summary>
    private static string Title(string item) => item.EndsWith(']') && item.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? item[..end] : item;

    private static void Sources(IEnumerable<Figure> figures, CatalogueInfo info, TextPage page)
    {
        page.Title("Sources");
        foreach (string key in figures.Select(figure => figure.Source).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            DataSource? source = info.Sources.FirstOrDefault(other => other.Key == key);
            if (source is not null)
            {
                page.Item(Mark.Dot, Run.Strong(key), $": {source.Citation} ", Run.Dim($"({source.Licence})"));
            }
        }

        page.Gap();
        page.Paragraph(Run.Dim($"Catalogue {info.Id} of {info.Date:yyyy-MM-dd}, flows to {info.FlowsEnd} ({info.Hash[..12]})"));
    }
}
