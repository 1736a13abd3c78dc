using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Many countries at a glance: one line a country (and theme) with its first partners.</summary>
internal static class SuggestOverview
{
    private const int First = 3;

    public static void Write(IReadOnlyList<MatchAnswer> answers, bool byTheme, Labels labels, IPage page)
    {
        List<Column> columns = [new(labels["suggest.country"], Flexible: true), new(labels["suggest.group"])];
        if (byTheme)
        {
            columns.Add(new(labels["suggest.theme_column"]));
        }

        columns.AddRange([new(labels["suggest.open"], Right: true), new(labels["suggest.first"]), new(labels["suggest.second"]), new(labels["suggest.third"])]);
        page.Title(labels.Count("suggest.partners_for_many", answers.Select(answer => answer.Country!.Id).Distinct().Count()));
        page.Gap();
        page.Table(columns, [.. answers.Select(answer => Row(answer, byTheme, labels))]);
        string[] named =
        [
            .. answers.SelectMany(answer => answer.Suggestions.Take(First)).Select(s => s.Partner).DistinctBy(partner => partner.Id)
                .OrderBy(partner => partner.Id, StringComparer.Ordinal).Select(partner => $"{partner.Id} {partner.Name}"),
        ];
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], labels["suggest.overview_read"], labels["words.not_a_decision"], $"{string.Join("; ", named)}.")));
        if (answers.Any(answer => answer.Suggestions.Take(First).Any(s => s.Decision is not null)))
        {
            page.Paragraph(Run.Dim("Decided before: ✓ accepted, × rejected as not a true match, … deferred."));
        }

        page.Paragraph(Run.Dim(labels["suggest.overview_more"]));
        page.Paragraph(Run.Dim(Words.Stamp(answers[0].Stamp, labels)));
    }

    private static string Decided(Suggestion s) => s.Decision is { } decision ? $"{Run.NoBreak}{MemoryWords.Sign(decision).Text}" : "";

    private static Run[] Row(MatchAnswer answer, bool byTheme, Labels labels)
    {
        CountryLine country = answer.Country!;
        List<Run> cells = [Words.Named(country), country.IncomeGroup ?? "-"];
        if (byTheme)
        {
            cells.Add(answer.Suggestions.IsEmpty ? "-" : labels.Of(answer.Suggestions[0].Theme!.Value));
        }

        cells.Add($"{answer.Open}");
        for (int i = 0; i < First; i++)
        {
            cells.Add(i < answer.Suggestions.Length ? $"{answer.Suggestions[i].Partner.Id} {Words.Points(answer.Suggestions[i].Score)}{Decided(answer.Suggestions[i])}" : "-");
        }

        return [.. cells];
    }
}
