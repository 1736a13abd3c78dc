using System.Text;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Columns;

/// <summary>Random rules over the real catalogue, with random facts of officers: of any size, missing, of the wrong type, or errors.</summary>
internal sealed class RandomWorld(int seed)
{
    public static readonly RandomFact[] Facts =
    [
        new("run.flows_end", "int", "run", "catalogue", false),
        new("world.share.energy", "double", "run", "catalogue"),
        new("country.iso3", "string", "country", "catalogue", false),
        new("country.region", "string", "country", "catalogue"),
        new("country.income_group", "string", "country", "catalogue"),
        new("country.landlocked", "bool", "country", "catalogue"),
        new("country.percentile.gdp", "double", "country", "catalogue"),
        new("partner.id", "string", "partner", "catalogue", false),
        new("partner.kind", "string", "partner", "catalogue"),
        new("partner.south_south", "bool", "partner", "catalogue"),
        new("partner.share.energy", "double", "partner", "catalogue"),
        new("partner.grant_share", "double", "partner", "catalogue"),
        new("partner.countries_served", "int", "partner", "catalogue"),
        new("partner.instruments", "list<string>", "partner", "catalogue"),
        new("partner.mandate_serves", "list<string>", "partner", "catalogue"),
        new("home.indicator.gdp", "double", "partner", "catalogue"),
        new("link.status", "string", "pairing", "catalogue"),
        new("link.amount.energy", "double", "pairing", "catalogue"),
        new("link.amount_usd", "double", "pairing", "catalogue"),
        new("link.last_year", "int", "pairing", "catalogue"),
        new("link.region_share", "double", "pairing", "catalogue"),
        new("link.income_group_share", "double", "pairing", "catalogue"),
        new("link.same_region", "bool", "pairing", "catalogue"),
        new("link.distance_km", "double", "pairing", "catalogue"),
        .. Officers("country"),
        .. Officers("partner"),
        .. Officers("link", "pairing"),
        new("country.made", "double", "country", "derived"),
        new("partner.made", "double", "partner", "derived"),
        new("partner.known", "bool", "partner", "derived", false),
        new("link.made", "double", "pairing", "derived"),
        new("link.word", "string", "pairing", "derived"),
        new("link.known", "bool", "pairing", "derived"),
        new("link.mean", "double", "pairing", "derived"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>A rule set; conditions that the checker refuses are written anew.</summary>
    public RuleSet Rules()
    {
        ConditionScope scope = new(Facts.Select(fact => new FactDeclaration(fact.Name, TypeOf(fact.Type), fact.Optional)));
        List<string> rules = [];
        RandomConditions country = new(_random, pairing: false, "country");
        RandomConditions partner = new(_random, pairing: false, "partner");
        RandomConditions both = new(_random, pairing: false, null);
        RandomConditions all = new(_random, pairing: true, null);
        rules.Add(Derive("D1", "country.made", Checked(scope, () => country.Number(), "double")));
        rules.Add(Derive("D2", "partner.made", Checked(scope, () => partner.Number(), "double")));
        rules.Add(Derive("D3", "partner.known", Checked(scope, () => partner.Truth(), "bool")));
        rules.Add(Derive("D4", "link.made", Checked(scope, () => both.Number(), "double"), Checked(scope, () => both.Truth(), "bool")));
        rules.Add(Derive("D5", "link.word", Checked(scope, () => both.Text(), "string")));
        rules.Add(Derive("D6", "link.known", Checked(scope, () => both.Truth(), "bool")));
        rules.Add(Mean("D7", "link.mean", [.. Enumerable.Range(0, 3).Select(_ => Checked(scope, () => both.Number(2), "double"))]));
        for (int i = 0; i < 3; i++)
        {
            rules.Add(Rule($"G{i}", "gate", Checked(scope, () => all.Truth(), "bool"), "\"otherwise\": \"Closed.\""));
        }

        for (int i = 0; i < 8; i++)
        {
            string scale = _random.Next(2) == 0 ? "" : $", \"scale\": \"{Checked(scope, () => all.Number(), "double")}\"";
            rules.Add(Rule($"S{i}", "score", Checked(scope, () => all.Truth(), "bool"), $"\"because\": \"So.\", \"points\": {(i * 0.7) + 0.1:0.0}{scale}"));
        }

        rules.Add(Rule("A1", "advise", Checked(scope, () => all.Truth(), "bool"), "\"caution\": \"Careful.\", \"level\": \"country\""));
        // of their own random numbers, so that seeds go on to give the rules above
        RandomConditions recorded = new(new Random(seed + 1), pairing: true, null);
        for (int i = 0; i < 6; i++)
        {
            string scale = i % 2 == 0 ? "" : $", \"scale\": \"{recorded.RecordedNumber()} / 50000.0\"";
            rules.Add(Rule($"T{i}", "score", Checked(scope, () => recorded.Recorded(), "bool"), $"\"because\": \"So.\", \"points\": {(i * 0.3) + 0.2:0.0}{scale}"));
        }

        Dictionary<string, string> files = new()
        {
            ["facts.json"] = $$"""{ "facts": [{{string.Join(",", Facts.Select(Declare))}}] }""",
            ["set/ruleset.json"] = """
                { "id": "random", "language": 1, "version": "1.0.0", "title": "Random", "date": "2026-01-01", "facts": "../facts.json",
                  "files": ["rules.json"], "scenarios": [], "documents": [{ "id": "DOC", "title": "None" }] }
                """,
            ["set/rules.json"] = $$"""{ "rules": [{{string.Join(",\n", rules)}}] }""",
        };
        RuleSetResult result = RuleSet.Read(new MemoryRuleFiles(files), "set/ruleset.json");
        return result.RuleSet ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }

    /// <summary>Facts of officers for some countries and partners.</summary>
    public FactOverlay Overlay(IReadOnlyList<string> countries, IReadOnlyList<string> partners)
    {
        List<OverlayFact> facts = [];
        foreach (RandomFact fact in Facts.Where(fact => fact.Origin == "officer"))
        {
            bool ofCountry = fact.Side != "partner";
            bool ofPartner = fact.Side != "country";
            foreach (string country in ofCountry ? countries : [""])
            {
                foreach (string partner in ofPartner ? partners : [""])
                {
                    if (_random.Next(fact.Side == "pairing" ? 12 : 3) > 0 == (fact.Side == "pairing"))
                    {
                        continue;
                    }

                    facts.Add(new OverlayFact(fact.Name, ofCountry ? country : null, ofPartner ? partner : null, Value(fact.Type), 2024, "Nobody"));
                }
            }
        }

        return new FactOverlay(facts);
    }

    private Value Value(string type) => _random.Next(60) switch
    {
        0 => Conditions.Value.Error("broken on purpose"),
        1 => Conditions.Value.Of("of another type"),
        2 => Conditions.Value.Of(7L),
        _ => type switch
        {
            "bool" => Conditions.Value.Of(_random.Next(2) == 0),
            "int" => Conditions.Value.Of(Pick(0L, 1L, -1L, 3L, 2020L, (1L << 53) + 1, long.MaxValue)),
            "double" => Conditions.Value.Of(Pick(0.0, -0.0, 0.5, 1.0, 25000.0, double.NaN, double.PositiveInfinity, 1e300)),
            "string" => Conditions.Value.Of(Pick("energy", "fund", "new", "M", "")),
            _ => Conditions.Value.Of(Enumerable.Range(0, _random.Next(4)).Select(_ => Pick("energy", "trade", "MAR"))),
        },
    };

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private static RandomFact[] Officers(string prefix, string? side = null) =>
    [
        new($"{prefix}.officer_truth", "bool", side ?? prefix, "officer"),
        new($"{prefix}.officer_whole", "int", side ?? prefix, "officer"),
        new($"{prefix}.officer_number", "double", side ?? prefix, "officer"),
        new($"{prefix}.officer_text", "string", side ?? prefix, "officer"),
        new($"{prefix}.officer_list", "list<string>", side ?? prefix, "officer"),
        new($"{prefix}.required", "double", side ?? prefix, "officer", false),
    ];

    private static string Checked(ConditionScope scope, Func<string> write, string type)
    {
        for (int attempt = 0; attempt < 50; attempt++)
        {
            string text = write();
            if (Condition.Compile(text, scope, new CompileOptions { Expected = TypeOf(type) }).Condition is not null)
            {
                return text;
            }
        }

        return type switch { "bool" => "true", "double" => "1.5", _ => "'word'" };
    }

    private static ConditionType TypeOf(string type) => type switch
    {
        "bool" => ConditionType.Bool,
        "int" => ConditionType.Int,
        "double" => ConditionType.Double,
        "string" => ConditionType.String,
        _ => ConditionType.List(ConditionType.String),
    };

    private static string Declare(RandomFact fact) => $$"""
        { "name": "{{fact.Name}}", "type": "{{fact.Type}}", "side": "{{fact.Side}}", "from": "{{fact.Origin}}", "optional": {{(fact.Optional ? "true" : "false")}}, "description": "A fact." }
        """;

    private static string Derive(string id, string fact, string value, string? when = null) =>
        Rule(id, "derive", when, $"\"fact\": \"{fact}\", \"value\": \"{value}\"");

    private static string Mean(string id, string fact, string[] values) =>
        Rule(id, "derive", null, $"\"fact\": \"{fact}\", \"mean\": [{string.Join(", ", values.Select(value => $"\"{value}\""))}], \"atLeast\": 2");

    private static string Rule(string id, string kind, string? when, string rest) => $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "title": "Rule {{id}}", "source": { "document": "DOC", "class": "ours" }, "owner": "Nobody",
          {{(when is null ? "" : $"\"when\": \"{when}\",")}} {{rest}} }
        """;
}
