using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules.Reading;
using MatchEngine.Text;

namespace MatchEngine.Rules.Testing;

/// <summary>Reads the scenario files of a rule set and reports everything that is wrong in them.</summary>
internal sealed class ScenarioReader(RuleSet rules, FaultList faults)
{
    private static readonly string[] Outcomes = ["open", "closed", "cannot tell"];
    private static readonly string[] RuleOutcomes = ["met", "not met", "cannot tell", "not in force"];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static ImmutableArray<Scenario> Read(RuleSet rules, IRuleFiles files, FaultList faults)
    {
        ScenarioReader reader = new(rules, faults);
        ImmutableArray<Scenario>.Builder scenarios = ImmutableArray.CreateBuilder<Scenario>();
        foreach (string path in rules.Header.Scenarios)
        {
            if (RuleSetReader.Open(files, path, null, faults) is not { } root)
            {
                continue;
            }

            ObjectReader file = new(root, "A scenario file", faults);
            foreach (JsonNode node in file.List("scenarios", JsonKind.Object, required: true))
            {
                if (reader.ReadScenario(node) is { } scenario)
                {
                    scenarios.Add(scenario);
                }
            }

            file.Done();
        }

        return scenarios.ToImmutable();
    }

    private Scenario? ReadScenario(JsonNode node)
    {
        int faultsBefore = faults.Count;
        ObjectReader reader = new(node, "A scenario", faults);
        string? name = reader.Text("name", required: true);
        DateOnly? date = reader.Date("date");
        string? programme = reader.OneOf("programme", RuleWords.Programmes);
        ImmutableArray<(int Fact, Value Value)> common = ReadFacts(reader.Get("facts", JsonKind.Object));
        JsonNode? pairings = reader.Get("pairings", JsonKind.Object);
        JsonNode? expectNode = reader.Get("expect", JsonKind.Object, required: true);
        reader.Done();
        if (name is not null && !_names.Add(name))
        {
            faults.Add(RuleFaults.DuplicateId, node.Find("name")!, $"Another scenario is called '{name}' too. Give each a claim of its own.");
        }

        ImmutableArray<ScenarioPairing> cases = pairings is null
            ? [new ScenarioPairing("", common)]
            : [.. pairings.Members.Select(member => new ScenarioPairing(member.Name, [.. common, .. ReadFacts(AsObject(member.Value))]))];
        ScenarioExpectation? expect = expectNode is null ? null : ReadExpect(expectNode, cases, pairings is not null);
        if (name is null || expect is null || cases.IsEmpty || faults.Count > faultsBefore)
        {
            return null;
        }

        (int line, int column) = node.File.Position(node.Start);
        return new Scenario
        {
            Name = name,
            Location = new RuleLocation(node.File.Path, line, column),
            Date = date ?? rules.Header.Date,
            Programme = programme is null ? null : (ProgrammeKind)Array.IndexOf(RuleWords.Programmes, programme),
            Pairings = cases,
            Expect = expect,
        };
    }

    private JsonNode? AsObject(JsonNode node)
    {
        if (node.Kind == JsonKind.Object)
        {
            return node;
        }

        faults.Add(RuleFaults.WrongType, node, $"A pairing is an object of facts; this is {node.KindInWords}.");
        return null;
    }

    private ImmutableArray<(int Fact, Value Value)> ReadFacts(JsonNode? node)
    {
        ImmutableArray<(int, Value)>.Builder facts = ImmutableArray.CreateBuilder<(int, Value)>();
        foreach (JsonMember member in node?.Members ?? [])
        {
            if (!rules.Facts.TryFind(member.Name, out int fact))
            {
                faults.Add(
                    RuleFaults.BadValue,
                    node!.File,
                    member.NameStart,
                    $"'{Short(member.Name)}' is no fact of the dictionary.{EditDistance.Hint(member.Name, rules.Facts.Facts.Select(f => f.Name))}");
            }
            else if (OverlayReader.ReadValue(member.Value, rules.Facts.Facts[fact], faults) is { } value)
            {
                facts.Add((fact, value));
            }
        }

        return facts.ToImmutable();
    }

    private ScenarioExpectation? ReadExpect(JsonNode node, ImmutableArray<ScenarioPairing> cases, bool several)
    {
        ObjectReader reader = new(node, "'expect'", faults);
        ScenarioExpectation expect = new()
        {
            Outcome = reader.OneOf("outcome", Outcomes),
            Gate = reader.Text("gate"),
            Rules = ReadRuleOutcomes(reader.Get("rules", JsonKind.Object)),
            Points = ReadPoints(reader.Get("points", JsonKind.Object)),
            Score = reader.Number("score"),
            Interval = ReadInterval(reader),
            Level = reader.OneOf("level", RuleWords.Levels),
            Modalities = reader.Node.Find("modalities") is null ? null : [.. reader.Texts("modalities")],
            Tags = [.. reader.Texts("tags")],
            Missing = [.. reader.Texts("missing")],
            Reasons = [.. reader.Texts("reasons")],
            Order = [.. reader.Texts("order")],
        };
        // Read above only where it is there; named here so that it is known.
        reader.Any("modalities");
        reader.Done();
        if (node.Members.Count == 0)
        {
            faults.Add(RuleFaults.MemberMissing, node, "'expect' expects nothing, so the scenario could not fail. Name what must come out.");
        }

        if (expect.Gate is { } gate)
        {
            Rule(gate, node.Find("gate")!.Start, node, RuleKind.Gate);
        }

        if (several != !expect.Order.IsEmpty || (several && node.Members.Count > 1))
        {
            faults.Add(RuleFaults.BadValue, node, "A scenario with 'pairings' expects an 'order' and nothing else; one without expects no 'order'.");
        }

        foreach (string name in expect.Order.Where(name => !cases.Any(pairing => pairing.Name == name)))
        {
            faults.Add(RuleFaults.BadValue, node.Find("order")!, $"'{name}' is not among the pairings.{EditDistance.Hint(name, cases.Select(c => c.Name))}");
        }

        foreach (string fact in expect.Missing.Where(fact => rules.Facts.Find(fact) is null))
        {
            faults.Add(
                RuleFaults.BadValue, node.Find("missing")!, $"'{fact}' is no fact of the dictionary.{EditDistance.Hint(fact, rules.Facts.Facts.Select(f => f.Name))}");
        }

        return expect;
    }

    private ImmutableArray<(string, string)> ReadRuleOutcomes(JsonNode? node)
    {
        ImmutableArray<(string, string)>.Builder outcomes = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (JsonMember member in node?.Members ?? [])
        {
            bool known = Rule(member.Name, member.NameStart, node!, null);
            if (member.Value.Kind != JsonKind.String || !RuleOutcomes.Contains(member.Value.Text))
            {
                faults.Add(RuleFaults.BadValue, member.Value, $"The outcome of a rule is one of {string.Join(", ", RuleOutcomes)}.");
            }
            else if (known)
            {
                outcomes.Add((rules.Find(member.Name)!.Id, member.Value.Text));
            }
        }

        return outcomes.ToImmutable();
    }

    private ImmutableArray<(string, double)> ReadPoints(JsonNode? node)
    {
        ImmutableArray<(string, double)>.Builder points = ImmutableArray.CreateBuilder<(string, double)>();
        foreach (JsonMember member in node?.Members ?? [])
        {
            bool known = Rule(member.Name, member.NameStart, node!, RuleKind.Score);
            if (Number(member.Value) is not { } number)
            {
                faults.Add(RuleFaults.WrongType, member.Value, $"The points of a rule are a number; this is {member.Value.KindInWords}.");
            }
            else if (known)
            {
                points.Add((rules.Find(member.Name)!.Id, number));
            }
        }

        return points.ToImmutable();
    }

    private (double, double)? ReadInterval(ObjectReader reader)
    {
        if (reader.Get("interval", JsonKind.Array) is not { } node)
        {
            return null;
        }

        if (node.Items.Count == 2 && Number(node.Items[0]) is { } low && Number(node.Items[1]) is { } high)
        {
            return (low, high);
        }

        faults.Add(RuleFaults.BadValue, node, "'interval' is a list of two numbers: the lowest and the highest score.");
        return null;
    }

    private bool Rule(string id, int start, JsonNode node, RuleKind? kind)
    {
        Rule? rule = rules.Find(id);
        if (rule is not null && (kind is null || rule.Kind == kind))
        {
            return true;
        }

        IEnumerable<string> ids = rules.Rules.Where(other => kind is null || other.Kind == kind).Select(other => other.Id);
        string what = kind is { } k ? $"rule of kind {k.Code()}" : "rule";
        faults.Add(RuleFaults.BadValue, node.File, start, $"'{Short(id)}' is no {what} of the set.{EditDistance.Hint(id, ids)}");
        return false;
    }

    private static double? Number(JsonNode node) =>
        node.Kind == JsonKind.Number && double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null;

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
