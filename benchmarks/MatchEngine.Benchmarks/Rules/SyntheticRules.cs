using System.Globalization;
using System.Text;
using MatchEngine.Rules;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>
/// Fifty rules of the shapes that the real set has: three gates, forty-five scores, two pieces of advice; on the country, the partner, the
/// record, ties, and comparisons across both sides. About 7 % of the scores are met.
/// </summary>
internal static class SyntheticRules
{
    public static readonly string[] Themes =
        ["technology", "human_capital", "environment", "industry", "energy", "trade", "business_finance", "circular", "digital"];

    public static RuleSet Load()
    {
        Dictionary<string, byte[]> files = new()
        {
            ["facts.json"] = DefaultRules.Files.Read("facts.json")!,
            ["set/ruleset.json"] = Encoding.UTF8.GetBytes("""
                { "id": "synthetic", "language": 1, "version": "1.0.0", "title": "Fifty rules", "date": "2026-01-01", "facts": "../facts.json",
                  "files": ["rules.json"], "scenarios": [], "documents": [{ "id": "DOC", "title": "None" }] }
                """),
            ["set/rules.json"] = Encoding.UTF8.GetBytes($$"""{ "rules": [{{string.Join(",\n", Rules())}}] }"""),
        };
        RuleSetResult result = RuleSet.Read(new MemoryRuleFiles(files), "set/ruleset.json");
        return result.RuleSet ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }

    private static IEnumerable<string> Rules()
    {
        yield return Gate("G1", "country.income_group in ['LMC', 'UMC']");
        yield return Gate("G2", "!has(partner.mandate_serves) || country.iso3 in partner.mandate_serves || has(link.last_year)");
        yield return Gate("G3", "partner.kind != 'local_government'");
        for (int i = 0; i < 9; i++)
        {
            string need = $"country.percentile.{SyntheticWorld.Indicators[i]}";
            string share = $"partner.share.{Themes[i]}";
            yield return Score($"S1{i}", $"{need} >= 0.6 && {share} >= 0.15", 5, $"2.0 * {need} * {share} / ({need} + {share})");
            yield return Score($"S2{i}", $"link.amount.{Themes[i]} >= 25000.0", 4, $"double(size([25000.0, 1000000.0, 10000000.0].filter(x, link.amount.{Themes[i]} >= x))) / 3.0");
            yield return Score($"S3{i}", $"{share} >= 0.22", 2, null);
        }

        for (int i = 0; i < 6; i++)
        {
            string indicator = SyntheticWorld.Indicators[i];
            yield return Score($"S4{i}", $"partner.south_south && {Need(i)} >= 0.4 && home.indicator.{indicator} > country.indicator.{indicator}", 1, null);
        }

        yield return Score("S50", "link.status == 'persistent'", 7.5, "link.amount_usd / 50000000.0");
        yield return Score("S51", "link.status == 'dormant'", 0.5, null);
        yield return Score("S52", "link.region_share >= 0.3", 2.5, "link.region_share / 0.5");
        yield return Score("S53", "link.income_group_share >= 0.6", 0.5, "link.income_group_share / 0.7");
        yield return Score("S54", "has(partner.home_country) && (link.contiguous || link.common_language)", 1, null);
        yield return Score("S55", "partner.south_south && link.same_region", 0.5, null);
        yield return Score("S56", "partner.kind in ['emerging_bilateral', 'fund']", 1, null);
        yield return Score("S57", "partner.kind == 'development_finance' && has(partner.mandate_serves) && country.iso3 in partner.mandate_serves", 3, null);
        yield return Score("S58", "partner.loan_share >= 0.5 && country.percentile.exports_share >= 0.8", 1, null);
        yield return Score("S59", "partner.commitment_upper_usd >= country.indicator.exports_share * 1000000.0", 1.5, null);
        yield return Score("S60", "partner.grant_share >= 0.8 || (country.least_developed && partner.grant_share >= 0.5)", 1, null);
        yield return Score("S61", "link.unido_funding_usd >= 10000.0", 6.5, "link.unido_funding_usd / 1000000.0");
        yield return Advice("A1", "partner.kind == 'fund'");
        yield return Advice("A2", "country.landlocked && link.status == 'new'");
    }

    private static string Need(int i) => $"country.percentile.{SyntheticWorld.Indicators[i]}";

    private static string Gate(string id, string when) => Rule(id, "gate", when, "\"otherwise\": \"Closed for {partner.name}.\"");

    private static string Score(string id, string when, double points, string? scale) => Rule(
        id,
        "score",
        when,
        $"\"because\": \"{{partner.name}} suits {{country.name}}.\", \"points\": {points.ToString(CultureInfo.InvariantCulture)}"
            + (scale is null ? "" : $", \"scale\": \"{scale}\""));

    private static string Advice(string id, string when) => Rule(id, "advise", when, "\"caution\": \"Careful with {partner.name}.\"");

    private static string Rule(string id, string kind, string when, string rest) => $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "title": "Rule {{id}}", "source": { "document": "DOC", "class": "ours" }, "owner": "Nobody",
          "when": "{{when}}", {{rest}} }
        """;
}
