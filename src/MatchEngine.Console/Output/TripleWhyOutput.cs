using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes the explanation of a triple in the format asked for, to the screen or to a file.</summary>
internal static class TripleWhyOutput
{
    public static void Write(TripleExplanation explanation, CatalogueInfo catalogue, bool all, OutputFormat format, string? path, Labels labels, Terminal terminal) =>
        Destination.Write(path, terminal, target =>
        {
            if (format == OutputFormat.Json)
            {
                MatchJson.Write(target.Stream, explanation);
                target.Stream.Write("\n"u8);
                return;
            }

            IPage page = format == OutputFormat.Markdown ? new MarkdownPage(target.Output) : new TextPage(target);
            Triple triple = explanation.Triple;
            page.Title($"{explanation.Country.Name}, with {Words.Named(triple.Provider)} as provider and {Words.Named(triple.Funder)} as funder");
            page.Paragraph(explanation.IsOpen
                ? $"{ProgrammeWords.Score(triple.Score, triple.ScoreHigh)} points: provider {Words.Points(triple.ProviderLeg.Score)}, funder {Words.Points(triple.FunderLeg.Score)}, together {Words.Points(triple.Together.Score)}."
                : $"Closed: {string.Join(" ", explanation.Closed.Select(gate => gate.Sentence))}");
            new ProgrammeRulesPage(explanation.Rules, triple.Missing, catalogue, all, labels, page).Write();
            page.Gap();
            page.Paragraph(Run.Dim($"{(all ? "" : "'--all' shows the clauses and facts of every rule, and every derived fact. ")}A suggestion is not a decision."));
            page.Paragraph(Run.Dim(Words.Stamp(explanation.Stamp, labels)));
            page.Paragraph(Run.Dim(ProgrammeWords.Beneath(explanation.Pairings)));
        });
}
