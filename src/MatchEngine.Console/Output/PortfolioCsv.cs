using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Planning.Portfolios;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>A portfolio as comma-separated values: a row a pairing; or its curve, a row a point. Columns are stable: new ones come at the end.</summary>
internal static class PortfolioCsv
{
    private static readonly string[] Columns =
    [
        "country", "country_name", "income_group", "partner", "partner_name", "kind", "fit", "rank_alone", "link", "last_year", "capacity", "taken",
        "floor", "floor_rules", "reason_1", "reason_2", "rule_set", "programmes", "catalogue_date", "flows_end",
    ];

    private static readonly string[] CurveColumns = ["fit", "spread", "countries_served", "most_in_one", "pairings", "floors_unmet", "chosen"];

    public static void Write(PortfolioAnswer answer, TextWriter output)
    {
        Dictionary<string, PortfolioPartner> partners = answer.Partners.ToDictionary(one => one.Partner.Id, StringComparer.Ordinal);
        Records.WriteCsv(
            Columns,
            answer.Countries.SelectMany(country => country.Pairings.Select(pairing => Fields(answer, country, pairing, partners[pairing.Partner.Id]).ToArray())),
            output);
    }

    public static void WriteCurve(PortfolioAnswer answer, TextWriter output) => Records.WriteCsv(
        CurveColumns,
        PortfolioCurve.WithChosen(answer).Select(point => new[]
        {
            Number(point.Fit), Number(point.Spread), Number(point.CountriesServed), Number(point.MostInOne), Number(point.Pairings), Number(point.FloorsUnmet),
            point == answer.Chosen ? "true" : "false",
        }),
        output);

    private static IEnumerable<string?> Fields(PortfolioAnswer answer, PortfolioCountry country, PortfolioPairing pairing, PortfolioPartner partner)
    {
        yield return country.Country.Id;
        yield return country.Country.Name;
        yield return country.Country.IncomeGroup;
        yield return pairing.Partner.Id;
        yield return pairing.Partner.Name;
        yield return pairing.Partner.Kind.Code();
        yield return Number(pairing.Fit);
        yield return Number(pairing.Rank);
        yield return pairing.Link.Status?.Code();
        yield return Number(pairing.Link.LastYear);
        yield return Number(partner.Capacity);
        yield return Number(partner.Countries.Length);
        yield return Number(country.Floor);
        yield return string.Join(' ', country.FloorReasons.Select(reason => reason.Rule));
        for (int i = 0; i < 2; i++)
        {
            yield return i < pairing.Reasons.Length ? $"{pairing.Reasons[i].Sentence} [{Citation.Coded(pairing.Reasons[i])}]" : null;
        }

        yield return $"{answer.Stamp.RuleSet}@{answer.Stamp.RuleSetVersion}";
        yield return $"{answer.Programme.RuleSet}@{answer.Programme.Version}";
        yield return answer.Stamp.CatalogueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return Number(answer.Stamp.FlowsEnd);
    }

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
