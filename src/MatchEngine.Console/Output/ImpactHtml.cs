using System.Globalization;
using System.Net;
using MatchEngine.Comparing;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>The whole impact as one page of HTML that needs nothing from elsewhere.</summary>
internal static class ImpactHtml
{
    private const string Style =
        "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
        + "table{border-collapse:collapse;width:100%}td,th{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}"
        + "td.n{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;font-weight:600}small{color:#666}"
        + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}td,th{border-color:#444}small{color:#999}}";

    public static void Write(RuleSetImpact impact, TextWriter output)
    {
        string title = Text(ImpactOutput.Title(impact.Diff));
        output.Write($"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{Style}</style></head><body>\n");
        output.Write($"<h1>Impact of a change of rules</h1>\n<p>{title}, on {impact.Date:yyyy-MM-dd}; catalogue of {impact.CatalogueDate:yyyy-MM-dd}.</p>\n");
        output.Write($"<p><strong>{Text(ImpactOutput.Summary(impact))}</strong></p>\n<h2>What changed</h2>\n<ul>\n");
        foreach (RuleChange change in impact.Diff.Changes)
        {
            output.Write($"<li><b>{Text(change.Subject)}</b> {Text(change.Kind)}: {Text(change.Title)} <small>{Text(ImpactOutput.Reach(change.Reach))}</small><br>{Text(string.Join(" ", change.Sentences))}</li>\n");
        }

        output.Write("</ul>\n<h2>What each change did</h2>\n<table><tr><th>Rule</th><th>Opens</th><th>Closes</th><th>Scores</th><th>Intervals</th><th>First lists</th></tr>\n");
        foreach (RuleEffect effect in impact.Effects)
        {
            output.Write($"<tr><td>{Text(effect.Rule)}</td><td class=n>{effect.Opens}</td><td class=n>{effect.Closes}</td><td class=n>{effect.Scores}</td><td class=n>{effect.Intervals}</td><td class=n>{effect.Top}</td></tr>\n");
        }

        output.Write("</table>\n<h2>Country by country</h2>\n");
        foreach (CountryImpact country in impact.Countries)
        {
            output.Write($"<details><summary>{Text(country.Name)} ({country.Country})</summary><p>{Text(MoveWords.Country(country, Labels.English))}</p>\n");
            output.Write("<table><tr><th>Partner</th><th>Place</th><th>Points</th><th>Because of</th></tr>\n");
            foreach (PairingMove move in country.Moves)
            {
                string causes = move.Causes.IsEmpty ? "others moved past it" : string.Join(", ", move.Causes);
                output.Write($"<tr><td>{Text(move.PartnerName)} <small>{Text(move.Partner)}</small></td><td>{Place(move.RankBefore)} → {Place(move.RankAfter)}</td><td>{Points(move.ScoreBefore, move.HighBefore)} → {Points(move.ScoreAfter, move.HighAfter)}</td><td>{Text(causes)}</td></tr>\n");
            }

            output.Write("</table></details>\n");
        }

        output.Write("</body></html>\n");
    }

    private static string Place(int? rank) => rank?.ToString(CultureInfo.InvariantCulture) ?? "closed";

    private static string Points(double? points, double? high) => points is not { } low ? "–"
        : high > low ? $"{low.ToString("0.0", CultureInfo.InvariantCulture)}–{high.Value.ToString("0.0", CultureInfo.InvariantCulture)}" : low.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
