using System.Text.Json.Nodes;
using MatchEngine.Conditions;
using MatchEngine.Rules;

namespace MatchEngine.NRules.Tests;

/// <summary>Random rule sets with chains of derivations, and random facts for them: missing ones, zeros, not-a-numbers among them.</summary>
internal sealed class RandomRules(int seed)
{
    private const int Inputs = 4;
    private static readonly DateOnly Day = new(2024, 1, 1);
    private readonly Random _random = new(seed);

    /// <summary>The day that programs are compiled for; some rules are not in force then.</summary>
    public static DateOnly Date => Day;

    /// <summary>A rule set that the reader finds no error in.</summary>
    public RuleSet Rules(int derivations, int judged)
    {
        List<string> numbers = [.. Names("country.n"), .. Names("partner.n"), .. Names("link.n")];
        JsonArray facts = [Fact("run.date", "string", "run", "catalogue", optional: false)];
        foreach (string name in numbers)
        {
            facts.Add(Fact(name, "double", Side(name), "officer"));
        }

        facts.Add(Fact("country.word", "string", "country", "officer"));
        facts.Add(Fact("partner.flag", "bool", "partner", "officer"));
        facts.Add(Fact("link.count", "int", "pairing", "officer"));
        JsonArray rules = [];
        for (int i = 0; i < derivations; i++)
        {
            string fact = $"made.d{i}";
            facts.Add(Fact(fact, "double", "pairing", "derived"));
            rules.Add(Derive(i, fact, numbers));
            numbers.Add(fact);
        }

        for (int i = 0; i < judged; i++)
        {
            rules.Add(Judged(i, numbers));
        }

        return Read(facts, rules);
    }

    /// <summary>Facts of one pairing; now and then with a derived one that an officer gave.</summary>
    public Given Facts(RuleSet rules)
    {
        Value[] values = [.. rules.Facts.Facts.Select(fact => _random.Next(10) < (fact.Name.StartsWith("made.", StringComparison.Ordinal) ? 9 : 3) ? Value.Absent : Of(fact.Name))];
        return new Given(values);
    }

    private Value Of(string name) => name switch
    {
        "run.date" => Value.Of("2024-01-01"),
        "country.word" => Value.Of(_random.Next(2) == 0 ? "a" : "b"),
        "partner.flag" => Value.Of(_random.Next(2) == 0),
        "link.count" => Value.Of((long)_random.Next(3)),
        _ => Value.Of(_random.Next(8) switch { 0 => 0.0, 1 => double.NaN, 2 => double.PositiveInfinity, _ => Math.Round(_random.NextDouble(), 2) }),
    };

    private JsonObject Derive(int number, string fact, List<string> numbers)
    {
        JsonObject rule = Head($"D{number:00}", "derive");
        rule["fact"] = fact;
        if (_random.Next(3) == 0)
        {
            int count = 1 + _random.Next(4);
            rule["mean"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)Number(numbers, 1))]);
            rule["atLeast"] = 1 + _random.Next(count);
        }
        else
        {
            rule["value"] = Number(numbers, 2);
        }

        if (_random.Next(3) == 0)
        {
            rule["when"] = Truth(numbers, 1);
        }

        return rule;
    }

    private JsonObject Judged(int number, List<string> numbers)
    {
        string kind = _random.Next(4) switch { 0 => "gate", 1 => "advise", _ => "score" };
        JsonObject rule = Head($"R{number:00}", kind);
        rule["when"] = Truth(numbers, 2);
        switch (kind)
        {
            case "gate":
                rule["otherwise"] = "Not so.";
                break;
            case "advise":
                rule["nextStep"] = "Ask.";
                break;
            default:
                rule["because"] = "It is so.";
                rule["points"] = 1 + _random.Next(10);
                if (_random.Next(2) == 0)
                {
                    rule["scale"] = Number(numbers, 1);
                }

                break;
        }

        return rule;
    }

    private JsonObject Head(string id, string kind)
    {
        JsonObject rule = new()
        {
            ["id"] = id,
            ["kind"] = kind,
            ["title"] = id,
            ["source"] = new JsonObject { ["document"] = "DOC", ["class"] = "ours" },
            ["owner"] = "Owner",
        };
        if (_random.Next(8) == 0)
        {
            rule["effective"] = new JsonObject { ["to"] = "2020-12-31" };
        }

        return rule;
    }

    private string Number(List<string> numbers, int depth) => _random.Next(depth == 0 ? 2 : 6) switch
    {
        0 => (_random.Next(20) / 10.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture),
        1 or 2 => numbers[_random.Next(numbers.Count)],
        3 => $"({Number(numbers, depth - 1)} + {Number(numbers, depth - 1)})",
        4 => $"({Number(numbers, depth - 1)} / {Number(numbers, depth - 1)})",
        _ => $"({Truth(numbers, depth - 1)} ? {Number(numbers, depth - 1)} : {Number(numbers, depth - 1)})",
    };

    private string Truth(List<string> numbers, int depth) => _random.Next(depth == 0 ? 5 : 9) switch
    {
        0 => "country.word == 'a'",
        1 => "partner.flag",
        2 => "10 / link.count > 4",
        3 or 4 => $"{numbers[_random.Next(numbers.Count)]} > 0.5",
        5 => $"({Truth(numbers, depth - 1)} && {Truth(numbers, depth - 1)})",
        6 => $"({Truth(numbers, depth - 1)} || {Truth(numbers, depth - 1)})",
        7 => $"!({Truth(numbers, depth - 1)})",
        _ => $"{Number(numbers, depth - 1)} >= {Number(numbers, depth - 1)}",
    };

    private static IEnumerable<string> Names(string stem) => Enumerable.Range(0, Inputs).Select(i => $"{stem}{i}");

    private static string Side(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)] is "link" ? "pairing" : name[..name.IndexOf('.', StringComparison.Ordinal)];

    private static JsonObject Fact(string name, string type, string side, string from, bool optional = true) => new()
    {
        ["name"] = name,
        ["type"] = type,
        ["side"] = side,
        ["from"] = from,
        ["optional"] = optional,
        ["description"] = "A fact.",
    };

    private static RuleSet Read(JsonArray facts, JsonArray rules)
    {
        const string Manifest = """{ "id": "random", "language": 1, "version": "1.0.0", "title": "Random", "date": "2024-01-01", "facts": "facts.json", "files": ["rules.json"], "scenarios": [], "documents": [{ "id": "DOC", "title": "A document" }] }""";
        Dictionary<string, byte[]> files = new()
        {
            ["ruleset.json"] = System.Text.Encoding.UTF8.GetBytes(Manifest),
            ["facts.json"] = System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["facts"] = facts }.ToJsonString()),
            ["rules.json"] = System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["rules"] = rules }.ToJsonString()),
        };
        RuleSetResult result = RuleSet.Read(new MemoryRuleFiles(files), "ruleset.json");
        return result.RuleSet ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }
}
