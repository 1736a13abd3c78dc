using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MatchEngine.Conditions;
using MatchEngine.Rules;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Facts;

/// <summary>Reads a fact dictionary and reports everything that is wrong in it.</summary>
internal static partial class FactDictionaryReader
{
    private const int MaximumFacts = 5000;

    private static readonly FrozenDictionary<string, ConditionType> Types = new Dictionary<string, ConditionType>
    {
        ["bool"] = ConditionType.Bool,
        ["int"] = ConditionType.Int,
        ["double"] = ConditionType.Double,
        ["string"] = ConditionType.String,
        ["list<string>"] = ConditionType.List(ConditionType.String),
    }.ToFrozenDictionary();

    private static readonly string[] Sides = ["run", "country", "partner", "pairing", "programme"];
    private static readonly string[] Origins = ["catalogue", "derived", "officer", "programme"];

    public static FactDictionary Read(JsonNode root, FaultList faults)
    {
        ObjectReader file = new(root, "The fact dictionary", faults);
        IReadOnlyList<JsonNode> nodes = file.List("facts", JsonKind.Object, required: true);
        file.Done();
        if (nodes.Count > MaximumFacts)
        {
            faults.Add(RuleFaults.TooMany, root, $"The dictionary has {nodes.Count:N0} facts; at most {MaximumFacts:N0} are read.");
            nodes = [.. nodes.Take(MaximumFacts)];
        }

        Dictionary<string, FactDefinition> facts = new(StringComparer.Ordinal);
        ImmutableArray<FactDefinition>.Builder inOrder = ImmutableArray.CreateBuilder<FactDefinition>();
        foreach (JsonNode node in nodes)
        {
            if (ReadFact(node, faults) is not { } fact)
            {
                continue;
            }

            if (facts.TryAdd(fact.Name, fact))
            {
                inOrder.Add(fact);
            }
            else
            {
                faults.Add(RuleFaults.DuplicateId, node, $"The fact '{fact.Name}' is defined twice. Remove one.");
            }
        }

        return new FactDictionary(inOrder.ToImmutable());
    }

    private static FactDefinition? ReadFact(JsonNode node, FaultList faults)
    {
        ObjectReader reader = new(node, "A fact", faults);
        string? name = reader.Text("name", required: true);
        string? type = reader.OneOf("type", Types.Keys, required: true);
        string? side = reader.OneOf("side", Sides, required: true);
        string? origin = reader.OneOf("from", Origins, required: true);
        bool optional = reader.Bool("optional") ?? true;
        double? minimum = reader.Number("min");
        double? maximum = reader.Number("max");
        ImmutableArray<string> allowed = [.. reader.Texts("enum")];
        string? unit = reader.Text("unit");
        bool? actionable = reader.Bool("actionable");
        string? description = reader.Text("description", required: true);
        reader.Done();
        if (name is not null && !NamePattern().IsMatch(name))
        {
            faults.Add(RuleFaults.BadValue, node.Find("name")!, $"'{name}' is no fact name; write lower-case words joined by dots, such as country.income_group.");
            return null;
        }

        if (minimum > maximum)
        {
            faults.Add(RuleFaults.BadValue, node.Find("min")!, $"'min' {minimum} is above 'max' {maximum}.");
        }

        if (name is null || type is null || side is null || origin is null || description is null)
        {
            return null;
        }

        if (side == "programme" ? origin is not ("programme" or "derived") : origin == "programme")
        {
            faults.Add(RuleFaults.BadValue, node.Find("from")!, $"A fact of a programme is supplied by it or derived, and no other fact is; '{name}' has side '{side}' and comes from '{origin}'.");
            return null;
        }

        if (type is not ("int" or "double") && (minimum ?? maximum) is not null)
        {
            faults.Add(RuleFaults.BadValue, node, $"'{name}' is a {type}; only numbers have 'min' and 'max'.");
        }

        if (allowed.Length > 0 && type is not ("string" or "list<string>"))
        {
            faults.Add(RuleFaults.BadValue, node, $"'{name}' is a {type}; only strings and lists of strings have an 'enum'.");
        }

        return new FactDefinition
        {
            Name = name,
            Type = Types[type],
            Side = (FactSide)Array.IndexOf(Sides, side),
            Origin = (FactOrigin)Array.IndexOf(Origins, origin),
            Optional = optional,
            Minimum = minimum,
            Maximum = maximum,
            Allowed = allowed,
            Unit = unit,
            Actionable = actionable ?? origin == "officer",
            Description = description,
        };
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+\z")]
    private static partial Regex NamePattern();
}
