using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes the explanation of a partner for a group in the format asked for, to the screen or to a file.</summary>
internal static class RegionalWhyOutput
{
    public static void Write(RegionalExplanation explanation, CatalogueInfo catalogue, bool all, OutputFormat format, string? path, Labels labels, Terminal terminal) =>
        ProgrammeOutput.Write(true, format, path, terminal, stream => MatchJson.Write(stream, explanation), _ => { }, page => Page(explanation, catalogue, all, labels, page));

    private static void Page(RegionalExplanation explanation, CatalogueInfo catalogue, bool all, Labels labels, IPage page)
    {
        RegionalPartner partner = explanation.Partner;
        page.Title(labels.Text("regional.why_title", ("group", explanation.Group.Name), ("partner", Words.Named(partner.Partner))));
        page.Paragraph(GroupPages.Names(explanation.Group, labels));
        page.Paragraph(explanation.IsOpen
            ? labels.Text(
                "regional.why_place",
                ("rank", labels.Whole(partner.Rank)),
                ("points", ProgrammeWords.Score(partner.Score, partner.ScoreHigh)),
                ("group", ProgrammeWords.Score(explanation.Group.Score, explanation.Group.ScoreHigh)))
            : $"{labels["why.closed"]} {string.Join(labels["list.sentence"], explanation.Closed.Select(gate => gate.Sentence))}");
        new ProgrammeRulesPage(explanation.Rules, [.. explanation.Group.Missing.Concat(partner.Missing)], catalogue, all, labels, page).Write();
        ProgrammeRulesPage.End(explanation.Stamp, explanation.Pairings, all, labels, page);
    }
}
