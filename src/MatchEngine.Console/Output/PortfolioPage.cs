using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Output;

/// <summary>A portfolio for a reader: the trade-off, the countries with their partners, what each partner takes on.</summary>
internal static class PortfolioPage
{
    private const int BarWidth = 20;

    public static void Write(PortfolioAnswer answer, bool curveOnly, IPage page)
    {
        page.Title($"Portfolio for {answer.Countries.Length} middle-income countries{(answer.Region is null ? "" : $", {answer.Region}")}");
        page.Paragraph(
            $"{answer.Chosen.Pairings} pairings of {answer.PairingsAsked} asked for; {answer.Chosen.CountriesServed} countries get a partner, at most {answer.Chosen.MostInOne}; {Points(answer.Chosen.Fit)} points in all.");
        foreach (string note in answer.Notes)
        {
            page.Item(Mark.Caution, note);
        }

        foreach (Remark caution in answer.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, Labels.English));
        }

        foreach (Remark step in answer.NextSteps)
        {
            page.Item(Mark.Dot, $"Next: {step.Sentence} ", Citation.Short(step, Labels.English));
        }

        Curve(answer, page);
        if (!curveOnly)
        {
            Countries(answer, page);
            Floors(answer, page);
            Partners(answer, page);
        }

        Legend(answer, page);
    }

    private static void Curve(PortfolioAnswer answer, IPage page)
    {
        IReadOnlyList<PortfolioPoint> points = PortfolioCurve.WithChosen(answer);
        page.Heading("Total fit against spread");
        double most = points.Max(point => point.Spread);
        page.Table(
            [
                new Column(""), new Column("Points", Right: true), new Column("of most", Right: true), new Column("Spread", Right: true), new Column(""),
                new Column("Countries", Right: true), new Column("Most in one", Right: true),
            ],
            [
                .. points.Select(point => new Run[]
                {
                    point == answer.Chosen ? Run.Strong("►") : "",
                    Points(point.Fit),
                    (point.Fit / points[0].Fit).ToString("0.0%", CultureInfo.InvariantCulture),
                    Points(point.Spread),
                    new string('█', most == 0 ? 0 : (int)Math.Round(point.Spread / most * BarWidth)),
                    $"{point.CountriesServed}",
                    $"{point.MostInOne}",
                }),
            ]);
        page.Paragraph(Run.Dim(
            $"Fit {PortfolioCurve.Sparkline([.. points.Select(point => point.Fit)])} spread {PortfolioCurve.Sparkline([.. points.Select(point => point.Spread)])}. Spread: over how many countries the pairings would lie if each had as many. ► this portfolio, where each partner before costs a country's next one {Points(answer.Crowding)} points (--crowding)."));
    }

    private static void Countries(PortfolioAnswer answer, IPage page)
    {
        page.Heading("Countries and their partners, with points");
        page.Table(
            [new Column("Country", Flexible: true), new Column("Group"), new Column("Floor", Right: true), new Column("Partners", Flexible: true)],
            [
                .. answer.Countries.Select(country => new Run[]
                {
                    Words.Named(country.Country),
                    country.Country.IncomeGroup ?? "-",
                    country.Floor == 0 ? "" : $"{country.Floor}{(country.Pairings.Length < country.Floor ? "!" : "")}",
                    country.Pairings.IsEmpty ? "-" : string.Join(", ", country.Pairings.Select(pairing => Run.Glue($"{pairing.Partner.Id} {Words.Points(pairing.Fit)}"))),
                }),
            ]);
    }

    private static void Floors(PortfolioAnswer answer, IPage page)
    {
        ILookup<string, PortfolioCountry> byRule = answer.Countries
            .SelectMany(country => country.FloorReasons.Select(reason => (reason.Rule, country)))
            .ToLookup(pair => pair.Rule, pair => pair.country);
        if (byRule.Count == 0)
        {
            return;
        }

        page.Heading("Why some have a floor");
        foreach (IGrouping<string, PortfolioCountry> rule in byRule.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Reason reason = rule.First().FloorReasons.First(one => one.Rule == rule.Key);
            string example = rule.Count() == 1 ? "" : $"{rule.First().Country.Id}: ";
            page.Item(
                Mark.Met,
                $"{Points(reason.Points)} kept for {string.Join(", ", rule.Select(country => country.Country.Id))}. {example}{reason.Sentence} ",
                Citation.Short(reason, Labels.English));
        }
    }

    private static void Partners(PortfolioAnswer answer, IPage page)
    {
        page.Heading("What partners take on");
        page.Table(
            [new Column("Partner", Flexible: true), new Column("Takes", Right: true), new Column("of", Right: true), new Column("Record"), new Column("Countries", Flexible: true)],
            [
                .. answer.Partners.Where(partner => !partner.Countries.IsEmpty)
                    .OrderByDescending(partner => partner.Countries.Length)
                    .ThenBy(partner => partner.Partner.Id, StringComparer.Ordinal)
                    .Select(partner => new Run[]
                    {
                        Words.Named(partner.Partner),
                        $"{partner.Countries.Length}",
                        $"{partner.Capacity}",
                        $"{partner.Source} {partner.LastYear}",
                        string.Join(", ", partner.Countries),
                    }),
            ]);
        string[] idle = [.. answer.Partners.Where(partner => partner.Capacity > 0 && partner.Countries.IsEmpty).Select(partner => partner.Partner.Id)];
        string[] unknown = [.. answer.Partners.Where(partner => partner.Capacity is null).Select(partner => partner.Partner.Id)];
        if (idle.Length > 0)
        {
            page.Paragraph(Run.Dim($"With room, not taken: {string.Join(", ", idle)}."));
        }

        if (unknown.Length > 0)
        {
            page.Paragraph(Run.Dim($"Capacity not on record: {string.Join(", ", unknown)}."));
        }
    }

    private static void Legend(PortfolioAnswer answer, IPage page)
    {
        page.Gap();
        page.Paragraph(Run.Dim(
            $"A suggestion is not a decision. Solved exactly as a flow of least cost: points less crowding {Points(answer.Reached)}, and the dual bound, checked apart from the solver, is {Points(answer.Bound)}. Takes: countries assigned, of those that the partner added to in a typical {(answer.Years == 1 ? "year" : $"{answer.Years} years")}. '!' a floor that is not met. '--format csv' and '--format json' hold the reasons."));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp)));
        page.Paragraph(Run.Dim($"Programmes {answer.Programme.RuleSet} {answer.Programme.Version} ({answer.Programme.Revision[..12]})"));
    }

    private static string Points(double points) => points.ToString("#,##0.#", CultureInfo.InvariantCulture);
}
