using MatchEngine.Console.Output.Pages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Many countries at a glance: one line a country (and theme) with its first partners.</summary>
internal static class SuggestOverview
{
    private const int First = 3;

    public static void Write(IReadOnlyList<MatchAnswer> answers, bool byTheme, IPage page)
    {
        List<Column> columns = [new("Country", Flexible: true), new("Group")];
        if (byTheme)
        {
            columns.Add(new("Theme"));
        }

        columns.AddRange([new("Open", Right: true), new("First"), new("Second"), new("Third")]);
        page.Title($"Partners for {answers.Select(answer => answer.Country!.Id).Distinct().Count()} countries");
        page.Gap();
        page.Table(columns, [.. answers.Select(answer => Row(answer, byTheme))]);
        string[] named =
        [
            .. answers.SelectMany(answer => answer.Suggestions.Take(First)).Select(s => s.Partner).DistinctBy(partner => partner.Id)
                .OrderBy(partner => partner.Id, StringComparer.Ordinal).Select(partner => $"{partner.Id} {partner.Name}"),
        ];
        page.Gap();
        page.Paragraph(Run.Dim($"Partner and points that are sure. A suggestion is not a decision. {string.Join("; ", named)}."));
        if (answers.Any(answer => answer.Suggestions.Take(First).Any(s => s.Decision is not null)))
        {
            page.Paragraph(Run.Dim("Decided before: ✓ accepted, × rejected as not a true match, … deferred."));
        }

        page.Paragraph(Run.Dim("'matchengine suggest <country>' shows the reasons; '--format csv' and '--format json' hold everything."));
        page.Paragraph(Run.Dim(Words.Stamp(answers[0].Stamp)));
    }

    private static string Decided(Suggestion s) => s.Decision is { } decision ? $"{Run.NoBreak}{MemoryWords.Sign(decision).Text}" : "";

    private static Run[] Row(MatchAnswer answer, bool byTheme)
    {
        CountryLine country = answer.Country!;
        List<Run> cells = [Words.Named(country), country.IncomeGroup ?? "-"];
        if (byTheme)
        {
            cells.Add(answer.Suggestions.IsEmpty ? "-" : answer.Suggestions[0].Theme!.Value.Plain());
        }

        cells.Add($"{answer.Open}");
        for (int i = 0; i < First; i++)
        {
            cells.Add(i < answer.Suggestions.Length ? $"{answer.Suggestions[i].Partner.Id} {Words.Points(answer.Suggestions[i].Score)}{Decided(answer.Suggestions[i])}" : "-");
        }

        return [.. cells];
    }
}
