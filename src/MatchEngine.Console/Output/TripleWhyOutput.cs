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
        page.Title(labels.Text(
            "triangular.why_title", ("country", explanation.Country.Name), ("provider", Words.Named(triple.Provider)), ("funder", Words.Named(triple.Funder))));
        page.Paragraph(explanation.IsOpen
            ? labels.Text(
                "triangular.why_points",
                ("points", ProgrammeWords.Score(triple.Score, triple.ScoreHigh)),
                ("provider", Words.Points(triple.ProviderLeg.Score)),
                ("funder", Words.Points(triple.FunderLeg.Score)),
                ("together", Words.Points(triple.Together.Score)))
            : $"{labels["why.closed"]} {string.Join(labels["list.sentence"], explanation.Closed.Select(gate => gate.Sentence))}");
        new ProgrammeRulesPage(explanation.Rules, triple.Missing, catalogue, all, labels, page).Write();
        ProgrammeRulesPage.End(explanation.Stamp, explanation.Pairings, all, labels, page);
    }
}
