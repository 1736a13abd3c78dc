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
        ProgrammeOutput.Write(true, format, path, terminal, stream => MatchJson.Write(stream, explanation), _ => { }, page => Page(explanation, catalogue, all, labels, page));

    private static void Page(TripleExplanation explanation, CatalogueInfo catalogue, bool all, Labels labels, IPage page)
    {
        Triple triple = explanation.Triple;
        page.Title($"{explanation.Country.Name}, with {Words.Named(triple.Provider)} as provider and {Words.Named(triple.Funder)} as funder");
        page.Paragraph(explanation.IsOpen
            ? $"{ProgrammeWords.Score(triple.Score, triple.ScoreHigh)} points: provider {Words.Points(triple.ProviderLeg.Score)}, funder {Words.Points(triple.FunderLeg.Score)}, together {Words.Points(triple.Together.Score)}."
            : $"Closed: {string.Join(" ", explanation.Closed.Select(gate => gate.Sentence))}");
        new ProgrammeRulesPage(explanation.Rules, triple.Missing, catalogue, all, labels, page).Write();
        ProgrammeRulesPage.End(explanation.Stamp, explanation.Pairings, all, labels, page);
    }
}
