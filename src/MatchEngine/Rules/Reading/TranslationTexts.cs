using MatchEngine.Languages;

namespace MatchEngine.Rules.Reading;

/// <summary>One language's texts for the rules and facts of a set, by id and member.</summary>
internal sealed class TranslationTexts
{
    private readonly Dictionary<string, JsonMember> _rules;

    private readonly Dictionary<string, JsonMember> _facts;

    private TranslationTexts(IEnumerable<JsonMember> rules, IEnumerable<JsonMember> facts)
    {
        _rules = rules.ToDictionary(member => member.Name, StringComparer.Ordinal);
        _facts = facts.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>What facts say, by name.</summary>
    public IEnumerable<JsonMember> Facts => _facts.Values;

    /// <summary>The texts of rules, by id.</summary>
    public IEnumerable<JsonMember> Rules => _rules.Values;

    /// <summary>Reads a file as far as it goes and reports what is wrong in it.</summary>
    public static TranslationTexts Read(JsonFile file, FaultList faults)
    {
        if (JsonTree.Read(file, faults) is not { } node)
        {
            return new TranslationTexts([], []);
        }

        ObjectReader reader = new(node, "A file of translations", faults);
        string[] others = [.. LanguageCodes.All.Where(code => code != LanguageCodes.English)];
        reader.OneOf("language", others, required: true);
        List<JsonMember> rules = Members(reader.Get("rules", JsonKind.Object, required: true), JsonKind.Object, faults);
        List<JsonMember> facts = Members(reader.Get("facts", JsonKind.Object), JsonKind.String, faults);
        reader.Done();
        foreach (JsonMember rule in rules)
        {
            Members(rule.Value, JsonKind.String, faults);
        }

        return new TranslationTexts(rules, facts);
    }

    /// <summary>The text of a rule's member, or null.</summary>
    public JsonNode? Find(string rule, string member) =>
        _rules.TryGetValue(rule, out JsonMember texts) && texts.Value.Find(member) is { Kind: JsonKind.String } text ? text : null;

    /// <summary>What a fact says, or null.</summary>
    public string? Fact(string name) => _facts.TryGetValue(name, out JsonMember text) ? text.Value.Text : null;

    private static List<JsonMember> Members(JsonNode? node, JsonKind kind, FaultList faults)
    {
        List<JsonMember> members = [];
        foreach (JsonMember member in node?.Members ?? [])
        {
            if (member.Value.Kind != kind)
            {
                faults.Add(RuleFaults.WrongType, member.Value, $"'{member.Name}' is {new JsonNode(member.Value.File, kind, 0).KindInWords}; this is {member.Value.KindInWords}.");
            }
            else if (kind == JsonKind.String && member.Value.Text.Length == 0)
            {
                faults.Add(RuleFaults.BadValue, member.Value, $"'{member.Name}' is empty. Leave it out, and English is shown.");
            }
            else
            {
                members.Add(member);
            }
        }

        return members;
    }
}
