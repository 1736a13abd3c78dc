using System.Collections.Immutable;
using System.Text;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Rules;

/// <summary>A small rule set in memory that tests change in one place at a time.</summary>
internal sealed record Draft
{
    public const string Manifest = "set/ruleset.json";
    public const string Facts = "facts.json";
    public const string Rules = "set/rules.json";
    public const string Scenarios = "set/tests.json";

    public static Draft Small { get; } = new()
    {
        Files = ImmutableSortedDictionary<string, byte[]>.Empty
            .Add(Manifest, Bytes("""
                {
                  "id": "small",
                  "language": 1,
                  "version": "1.0.0",
                  "title": "A small set",
                  "date": "2024-01-01",
                  "facts": "../facts.json",
                  "files": ["rules.json"],
                  "scenarios": ["tests.json"],
                  "documents": [{ "id": "DOC", "title": "A document" }]
                }
                """))
            .Add(Facts, Bytes("""
                {
                  "facts": [
                    { "name": "run.date", "type": "string", "side": "run", "from": "catalogue", "optional": false, "description": "The day." },
                    { "name": "country.name", "type": "string", "side": "country", "from": "catalogue", "description": "Its name." },
                    { "name": "country.income_group", "type": "string", "side": "country", "from": "catalogue", "enum": ["LIC", "LMC", "UMC", "HIC", "unclassified"], "description": "Its group." },
                    { "name": "country.field_office", "type": "bool", "side": "country", "from": "officer", "description": "An office." },
                    { "name": "country.gap", "type": "double", "side": "country", "from": "officer", "min": 0, "max": 1, "description": "A gap." },
                    { "name": "need.energy", "type": "double", "side": "country", "from": "derived", "min": 0, "max": 1, "description": "A need." },
                    { "name": "partner.share.energy", "type": "double", "side": "partner", "from": "catalogue", "min": 0, "max": 1, "description": "A share." },
                    { "name": "link.amount_usd", "type": "double", "side": "pairing", "from": "catalogue", "min": 0, "unit": "usd", "description": "An amount." }
                  ]
                }
                """))
            .Add(Rules, Bytes("""
                {
                  "rules": [
                    {
                      "id": "G1",
                      "kind": "gate",
                      "title": "Middle-income",
                      "source": { "document": "DOC", "paragraphs": ["1"], "class": "stated" },
                      "owner": "Owner",
                      "when": "country.income_group in ['LMC', 'UMC']",
                      "otherwise": "{country.name} is not middle-income."
                    },
                    {
                      "id": "D1",
                      "kind": "derive",
                      "title": "Need",
                      "source": { "document": "DOC", "class": "ours" },
                      "owner": "Owner",
                      "fact": "need.energy",
                      "mean": ["country.gap", "1.0 - country.gap / 2.0"],
                      "atLeast": 1
                    },
                    {
                      "id": "S1",
                      "kind": "score",
                      "title": "Need meets share",
                      "source": { "document": "DOC", "paragraphs": ["2"], "class": "inferred" },
                      "owner": "Owner",
                      "when": "need.energy >= 0.5 && partner.share.energy > 0.1",
                      "because": "Need {need.energy:0.00}.",
                      "theme": "energy",
                      "points": 10,
                      "scale": "need.energy"
                    },
                    {
                      "id": "A1",
                      "kind": "advise",
                      "title": "Office",
                      "source": { "document": "DOC", "class": "ours" },
                      "owner": "Owner",
                      "when": "country.field_office",
                      "level": "country",
                      "nextStep": "Ask the office."
                    }
                  ]
                }
                """))
            .Add(Scenarios, Bytes("""
                {
                  "scenarios": [
                    { "name": "An open pairing", "facts": { "country.income_group": "LMC", "country.gap": 0.8, "partner.share.energy": 0.2 },
                      "expect": { "outcome": "open", "rules": { "S1": "met", "A1": "cannot tell" }, "points": { "S1": 7 }, "score": 7 } },
                    { "name": "A rich country", "facts": { "country.income_group": "HIC", "country.field_office": true },
                      "expect": { "outcome": "closed", "gate": "G1", "level": "country", "missing": ["country.gap"] } },
                    { "name": "More need goes first", "facts": { "country.income_group": "UMC", "partner.share.energy": 0.2 },
                      "pairings": { "a": { "country.gap": 0.6 }, "b": { "country.gap": 1.0 } }, "expect": { "order": ["b", "a"] } }
                  ]
                }
                """)),
    };

    public required ImmutableSortedDictionary<string, byte[]> Files { get; init; }

    public MemoryRuleFiles Memory => new(Files);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public string Text(string file) => Encoding.UTF8.GetString(Files[file]);

    public Draft With(string file, byte[] content) => new() { Files = Files.SetItem(file, content) };

    public Draft With(string file, string content) => With(file, Bytes(content));

    /// <summary>Replaces the first place where a text stands; it must stand there.</summary>
    public Draft Replace(string file, string from, string to)
    {
        string text = Text(file);
        int at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0
            ? throw new ArgumentException($"'{from}' is not in {file}.", nameof(from))
            : With(file, text[..at] + to + text[(at + from.Length)..]);
    }

    public RuleSetResult Read() => RuleSet.Read(Memory, Manifest);

    /// <summary>The set, which must be without errors.</summary>
    public RuleSet Load()
    {
        RuleSetResult result = Read();
        Assert.That(result.RuleSet, Is.Not.Null, string.Join('\n', result.Faults));
        return result.RuleSet!;
    }
}
