using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Output;

/// <summary>A portfolio for a reader: the trade-off, the countries with their partners, what each partner takes on.</summary>
internal sealed class PortfolioPage(PortfolioAnswer answer, Labels labels, IPage page)
{
    private const int BarWidth = 20;

    public void Write(bool curveOnly)
    {
        page.Title(labels.Text(
            answer.Region is null ? "portfolio.title" : "portfolio.title_region", ("countries", labels.Whole(answer.Countries.Length)), ("region", answer.Region ?? "")));
        page.Paragraph(
            labels.Text(
                "portfolio.summary",
                ("pairings", labels.Whole(answer.Chosen.Pairings)),
                ("asked", labels.Whole(answer.PairingsAsked)),
                ("served", labels.Whole(answer.Chosen.CountriesServed)),
                ("most", labels.Whole(answer.Chosen.MostInOne)),
                ("points", Points(answer.Chosen.Fit))));
        foreach (string note in answer.Notes)
        {
            page.Item(Mark.Caution, note);
        }

        foreach (Remark caution in answer.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }

        foreach (Remark step in answer.NextSteps)
        {
            page.Item(Mark.Dot, $"{labels.Text("programme.next", ("step", step.Sentence))} ", Citation.Short(step, labels));
        }

        Curve();
        if (!curveOnly)
        {
            Countries();
            Floors();
            Partners();
        }

        Legend();
    }

    private void Curve()
    {
        IReadOnlyList<PortfolioPoint> points = PortfolioCurve.WithChosen(answer);
        page.Heading(labels["portfolio.curve"]);
        double most = points.Max(point => point.Spread);
        page.Table(
            [
                new Column(""), new Column(labels["programme.points_column"], Right: true), new Column(labels["portfolio.of_most"], Right: true), new Column(labels["portfolio.spread"], Right: true), new Column(""),
                new Column(labels["portfolio.countries"], Right: true), new Column(labels["portfolio.most_in_one"], Right: true),
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
            labels.Text(
                "portfolio.curve_note",
                ("fit", PortfolioCurve.Sparkline([.. points.Select(point => point.Fit)])),
                ("spread", PortfolioCurve.Sparkline([.. points.Select(point => point.Spread)])),
                ("points", Points(answer.Crowding)))));
    }

    private void Countries()
    {
        page.Heading(labels["portfolio.list"]);
        page.Table(
            [
                new Column(labels["suggest.country"], Flexible: true), new Column(labels["suggest.group"]), new Column(labels["portfolio.floor"], Right: true),
                new Column(labels["programme.partners"], Flexible: true),
            ],
            [
                .. answer.Countries.Select(country => new Run[]
                {
                    Words.Named(country.Country),
                    country.Country.IncomeGroup ?? "-",
                    country.Floor == 0 ? "" : $"{country.Floor}{(country.Pairings.Length < country.Floor ? "!" : "")}",
                    country.Pairings.IsEmpty ? "-" : labels.List(country.Pairings.Select(pairing => Run.Glue($"{pairing.Partner.Id} {Words.Points(pairing.Fit)}"))),
                }),
            ]);
    }

    private void Floors()
    {
        ILookup<string, PortfolioCountry> byRule = answer.Countries
            .SelectMany(country => country.FloorReasons.Select(reason => (reason.Rule, country)))
            .ToLookup(pair => pair.Rule, pair => pair.country);
        if (byRule.Count == 0)
        {
            return;
        }

        page.Heading(labels["portfolio.why_floor"]);
        foreach (IGrouping<string, PortfolioCountry> rule in byRule.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Reason reason = rule.First().FloorReasons.First(one => one.Rule == rule.Key);
            string example = rule.Count() == 1 ? "" : $"{rule.First().Country.Id}: ";
            page.Item(
                Mark.Met,
                $"{labels.Text("portfolio.kept", ("points", Points(reason.Points)), ("countries", labels.List(rule.Select(country => country.Country.Id))))} {example}{reason.Sentence} ",
                Citation.Short(reason, labels));
        }
    }

    private void Partners()
    {
        page.Heading(labels["portfolio.take_on"]);
        page.Table(
            [
                new Column(labels["programme.partner"], Flexible: true), new Column(labels["portfolio.takes"], Right: true), new Column(labels["portfolio.of"], Right: true),
                new Column(labels["portfolio.record"]), new Column(labels["portfolio.countries"], Flexible: true),
            ],
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
                        labels.List(partner.Countries),
                    }),
            ]);
        string[] idle = [.. answer.Partners.Where(partner => partner.Capacity > 0 && partner.Countries.IsEmpty).Select(partner => partner.Partner.Id)];
        string[] unknown = [.. answer.Partners.Where(partner => partner.Capacity is null).Select(partner => partner.Partner.Id)];
        if (idle.Length > 0)
        {
            page.Paragraph(Run.Dim(labels.Text("portfolio.idle", ("partners", labels.List(idle)))));
        }

        if (unknown.Length > 0)
        {
            page.Paragraph(Run.Dim(labels.Text("portfolio.unknown", ("partners", labels.List(unknown)))));
        }
    }

    private void Legend()
    {
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(
            labels["list.sentence"],
            labels["words.not_a_decision"],
            labels.Text("portfolio.legend_exact", ("reached", Points(answer.Reached)), ("bound", Points(answer.Bound))),
            labels.Count("portfolio.legend_takes", answer.Years),
            labels["portfolio.legend_floor"],
            labels["portfolio.legend_formats"])));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.By(answer.Programme, labels)));
    }

    private static string Points(double points) => points.ToString("#,##0.#", CultureInfo.InvariantCulture);
}
