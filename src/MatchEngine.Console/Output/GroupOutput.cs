using System.Globalization;
using CsvHelper;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes groups of countries in the format asked for, to the screen or to a file.</summary>
internal static class GroupOutput
{
    private static readonly string[] Columns =
    [
        "rank", "countries", "score", "score_high", "region", "sub_region", "shared_needs", "partners", "variants", "caution", "rule_set", "revision",
        "pairing_rule_set", "pairing_revision", "catalogue_date", "flows_end", "model",
    ];

    public static void Write(GroupAnswer answer, OutputFormat format, string? path, Labels labels, Terminal terminal) => ProgrammeOutput.Write(
        !answer.Groups.IsEmpty,
        format,
        path,
        terminal,
        stream => MatchJson.Write(stream, answer),
        output => Csv(answer, output),
        page => Page(answer, labels, page));

    /// <summary>Says on the error stream that there is no group, and gives the exit code.</summary>
    public static int Report(GroupAnswer answer, Labels labels, Terminal terminal)
    {
        if (!answer.Groups.IsEmpty)
        {
            return ExitCodes.Done;
        }

        terminal.Error.WriteLine(
            $"matchengine: {labels.Text(
                answer.Theme is null ? "groups.none" : "groups.none_theme",
                ("countries", labels.Whole(answer.Countries)),
                ("least", labels.Whole(GroupQuery.LeastCountries)),
                ("theme", answer.Theme is { } theme ? labels.Of(theme) : ""))}");
        return ExitCodes.Findings;
    }

    private static void Page(GroupAnswer answer, Labels labels, IPage page)
    {
        page.Title(answer.Theme is { } theme ? labels.Text("groups.title_theme", ("theme", labels.Of(theme))) : labels["groups.title"]);
        GroupPages.Notes(answer.Notes, page);
        foreach (FoundGroup found in answer.Groups)
        {
            string variants = found.Variants == 0 ? "" : $" {labels.Text("groups.variants", ("variants", labels.Whole(found.Variants)))}";
            page.Heading(labels.Text(
                "groups.heading", ("rank", labels.Whole(found.Rank)), ("group", found.Group.Name), ("points", ProgrammeWords.Score(found.Group.Score, found.Group.ScoreHigh))));
            GroupPages.NeedsInShort(found.Group, labels, page);
            GroupPages.PlaceInShort(found.Group, labels, page);
            if (!found.Partners.IsEmpty)
            {
                page.Item(Mark.Dot, Run.Strong($"{labels["groups.partners"]} "), labels.List(found.Partners.Select(partner => $"{Words.Named(partner.Partner)} {Words.Points(partner.Score)}")));
            }

            page.Item(Mark.Dot, Run.Dim($"{labels.Text("groups.more", ("command", $"matchengine regional {string.Join(',', found.Group.Countries.Select(country => country.Id))}"))}.{variants}"));
        }

        page.Gap();
        page.Paragraph(Run.Dim(
            string.Join(
                labels["list.sentence"],
                labels["words.not_a_decision"],
                labels.Text(
                    "groups.legend",
                    ("examined", labels.Whole(answer.Examined)),
                    ("countries", labels.Whole(answer.Countries)),
                    ("least", labels.Whole(GroupQuery.LeastCountries)),
                    ("most", labels.Whole(GroupQuery.MostCountries)),
                    ("passed", labels.Whole(answer.TooLarge))))));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(answer.Pairings, labels)));
    }

    private static void Csv(GroupAnswer answer, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (FoundGroup found in answer.Groups)
        {
            GroupLine group = found.Group;
            string?[] fields =
            [
                found.Rank.ToString(CultureInfo.InvariantCulture), string.Join(' ', group.Countries.Select(country => country.Id)), TriangularCsv.Number(group.Score),
                TriangularCsv.Number(group.ScoreHigh), group.Region, group.SubRegion, string.Join(' ', group.SharedNeeds.Select(need => need.Theme.Code())),
                string.Join(' ', found.Partners.Select(partner => partner.Partner.Id)), TriangularCsv.Number(found.Variants),
                group.Cautions.IsEmpty ? null : group.Cautions[0].Sentence, .. TriangularCsv.ProgrammeStamp(answer.Stamp, answer.Pairings),
            ];
            csv.WriteRecord([.. fields.Select(field => field ?? "")]);
        }
    }
}
