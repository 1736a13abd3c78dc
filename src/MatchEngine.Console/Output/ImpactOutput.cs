using System.Globalization;
using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>Writes the difference of two rule sets and its impact so that one can read it in a minute; the whole is in JSON and HTML.</summary>
internal static class ImpactOutput
{
    private const int CountriesShown = 12;
    private const int MovesShown = 3;
    private const int EffectsShown = 12;

    public static void Diff(RuleSetDiff diff, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title(Title(diff));
        if (diff.Changes.IsEmpty)
        {
            page.Paragraph("Nothing differs: the revisions are the same.");
            return;
        }

        foreach (RuleChange change in diff.Changes)
        {
            page.Item(Mark.Dot, Run.Strong(change.Subject), $" {change.Kind}: {change.Title} ", Run.Dim($"[{Reach(change.Reach)}]"));
            foreach (string sentence in change.Sentences)
            {
                page.Detail(sentence);
            }
        }

        page.Gap();
        page.Paragraph($"{diff.Changes.Length} change(s); the gravest reaches {Reach(diff.Reach!.Value)}.");
    }

    public static void Impact(RuleSetImpact impact, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title($"{Title(impact.Diff)} on {impact.Date:yyyy-MM-dd}");
        page.Paragraph(Summary(impact));
        if (impact.IsEmpty)
        {
            return;
        }

        page.Heading("What did it");
        foreach (RuleEffect effect in impact.Effects.Take(EffectsShown))
        {
            page.Item(Mark.Dot, Run.Strong(effect.Rule), $" {Effect(effect)}");
        }

        page.Heading("Where");
        foreach (CountryImpact country in Weightiest(impact).Take(CountriesShown))
        {
            page.Item(Mark.Dot, Run.Strong($"{country.Name} ({country.Country})"), $" {MoveWords.Country(country, Labels.English)}");
            foreach (PairingMove move in country.Moves.Where(move => !move.Causes.IsEmpty).Take(MovesShown))
            {
                page.Detail(MoveWords.Of(move, Labels.English));
            }
        }

        int rest = impact.Countries.Length - CountriesShown;
        page.Gap();
        page.Paragraph(rest > 0 ? $"And {rest} more countries: '--format json' or '--html <file>' has all." : "'--format json' or '--html <file>' has every pairing.");
    }

    public static string Title(RuleSetDiff diff) => $"{diff.Before} ({diff.BeforeRevision[..12]}) to {diff.After} ({diff.AfterRevision[..12]})";

    public static string Summary(RuleSetImpact impact) => impact.IsEmpty
        ? $"Nothing moves: {impact.Pairings:N0} pairings of {impact.Asked} countries compared."
        : $"{impact.Opens:N0} pairing(s) open and {impact.Closes:N0} close; {impact.ScoreMoves:N0} scores and {impact.RankMoves:N0} places change, and {impact.IntervalMoves:N0} intervals alone; "
            + $"the first {impact.Top} change in {impact.TopChanges} of {impact.Asked} countries. {impact.Pairings:N0} pairings compared.";

    public static string Effect(RuleEffect effect) =>
        $"opens {effect.Opens:N0}, closes {effect.Closes:N0}, moves {effect.Scores:N0} scores and {effect.Intervals:N0} intervals, has a part in {effect.Top:N0} changes of a first list";

    public static string Reach(ChangeReach reach) => reach switch
    {
        ChangeReach.Words => "words",
        ChangeReach.Scores => "scores and advice",
        ChangeReach.Eligibility => "eligibility",
        _ => "the fact dictionary",
    };

    private static IEnumerable<CountryImpact> Weightiest(RuleSetImpact impact) => impact.Countries
        .OrderByDescending(country => Math.Abs(country.OpenBefore - country.OpenAfter))
        .ThenByDescending(country => country.Enter.Length)
        .ThenByDescending(country => country.TopChanges)
        .ThenByDescending(country => country.Moves.Length)
        .ThenBy(country => country.Country, StringComparer.Ordinal);
}
