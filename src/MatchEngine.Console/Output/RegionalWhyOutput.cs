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
        Destination.Write(path, terminal, target =>
        {
            if (format == OutputFormat.Json)
            {
                MatchJson.Write(target.Stream, explanation);
                target.Stream.Write("\n"u8);
                return;
            }

            IPage page = format == OutputFormat.Markdown ? new MarkdownPage(target.Output) : new TextPage(target);
            RegionalPartner partner = explanation.Partner;
            page.Title($"{explanation.Group.Name}, with {Words.Named(partner.Partner)}");
            page.Paragraph(GroupPages.Names(explanation.Group));
            page.Paragraph(explanation.IsOpen
                ? $"Place {partner.Rank} among its partners: {ProgrammeWords.Score(partner.Score, partner.ScoreHigh)} points, beside {ProgrammeWords.Score(explanation.Group.Score, explanation.Group.ScoreHigh)} of the group itself."
                : $"Closed: {string.Join(" ", explanation.Closed.Select(gate => gate.Sentence))}");
            new ProgrammeRulesPage(explanation.Rules, [.. explanation.Group.Missing.Concat(partner.Missing)], catalogue, all, labels, page).Write();
            page.Gap();
            page.Paragraph(Run.Dim($"{(all ? "" : "'--all' shows the clauses and facts of every rule, and every derived fact. ")}A suggestion is not a decision."));
            page.Paragraph(Run.Dim(Words.Stamp(explanation.Stamp, labels)));
            page.Paragraph(Run.Dim(ProgrammeWords.Beneath(explanation.Pairings)));
        });
}
