using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Profiles;
using MatchEngine.Rules;
using MatchEngine.Rules.Reading;
using MatchEngine.Text;

namespace MatchEngine.Facts;

/// <summary>Reads an officer's facts and checks each against the dictionary: name, type, range, subject, year, source.</summary>
public static class OverlayReader
{
    private const string BadFact = RuleFaults.BadValue;

    /// <summary>Reads an overlay.</summary>
    /// <param name="path">What to call the file in messages.</param>
    /// <param name="content">Its bytes: JSON, an object with a list <c>facts</c>.</param>
    /// <param name="rules">The rule set, for its dictionary.</param>
    /// <param name="catalogue">The catalogue, for ids.</param>
    /// <returns>The overlay, or null where there are errors; and all faults.</returns>
    public static (FactOverlay? Overlay, IReadOnlyList<Fault> Faults) Read(string path, byte[] content, RuleSet rules, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(catalogue);
        FaultList faults = new();
        if (JsonTree.Read(new JsonFile(path, content), faults) is not { } root)
        {
            return (null, faults.Sorted());
        }

        ObjectReader file = new(root, "A file of facts", faults);
        List<OverlayFact> facts = [];
        HashSet<(string, string?, string?)> seen = [];
        foreach (JsonNode node in file.List("facts", JsonKind.Object, required: true))
        {
            if (ReadFact(node, rules.Facts, catalogue, faults) is not { } fact)
            {
                continue;
            }

            if (seen.Add((fact.Name, fact.Country, fact.Partner)))
            {
                facts.Add(fact);
            }
            else
            {
                faults.Add(RuleFaults.DuplicateId, node, $"'{fact.Name}' is given twice for the same subject. Remove one.");
            }
        }

        file.Done();
        return (faults.HasErrors ? null : new FactOverlay(facts), faults.Sorted());
    }

    /// <summary>Reads one value as text, as <c>--set fact=value</c> has it.</summary>
    /// <param name="definition">The fact.</param>
    /// <param name="text">The value: <c>true</c>, <c>25000000</c>, <c>LMC</c>, <c>energy,trade</c>.</param>
    /// <returns>The value, or null and what is wrong with it.</returns>
    public static (Value? Value, string? Fault) Parse(FactDefinition definition, string text)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(text);
        bool list = definition.Type.Kind == TypeKind.List;
        string json = definition.Type.Kind switch
        {
            TypeKind.String => Quote(text),
            TypeKind.List => "[" + string.Join(",", text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Quote)) + "]",
            _ => text.Trim(),
        };
        FaultList faults = new();
        JsonNode? node = JsonTree.Read(new JsonFile(definition.Name, System.Text.Encoding.UTF8.GetBytes(json)), faults);
        Value? value = node is null ? null : ReadValue(node, definition, faults);
        IReadOnlyList<Fault> found = faults.Sorted();
        return value is { } known && found.Count == 0
            ? (known, null)
            : (null, node is null ? $"'{text}' is no {(list ? "list" : definition.Type.ToString())}." : string.Join(" ", found.Select(fault => fault.Message)));
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text, Plain.Default.String);

    private static OverlayFact? ReadFact(JsonNode node, FactDictionary dictionary, Catalogue catalogue, FaultList faults)
    {
        ObjectReader reader = new(node, "A fact", faults);
        string? name = reader.Text("fact", required: true);
        string? country = reader.Text("country");
        string? partner = reader.Text("partner");
        JsonNode? valueNode = reader.Any("value", required: true);
        int? year = reader.Whole("year", 1900, 2200, required: true);
        string? source = reader.Text("source", required: true);
        reader.Done();
        if (name is null)
        {
            return null;
        }

        if (dictionary.Find(name) is not { } definition)
        {
            faults.Add(BadFact, node.Find("fact")!, $"'{name}' is no fact of the dictionary.{EditDistance.Hint(name, dictionary.Facts.Select(f => f.Name))}");
            return null;
        }

        if (definition.Origin == FactOrigin.Derived)
        {
            faults.Add(BadFact, node.Find("fact")!, $"'{name}' is derived by rules; give the facts that it is made of.");
        }

        bool subjects = CheckSubjects(node, definition, country, partner, catalogue, faults);
        Value? value = valueNode is null ? null : ReadValue(valueNode, definition, faults);
        return value is null || year is null || source is null || !subjects
            ? null
            : new OverlayFact(name, country, partner, value.Value, year.Value, source);
    }

    private static bool CheckSubjects(JsonNode node, FactDefinition definition, string? country, string? partner, Catalogue catalogue, FaultList faults)
    {
        (bool wantsCountry, bool wantsPartner) = definition.Side switch
        {
            FactSide.Country => (true, false),
            FactSide.Partner => (false, true),
            FactSide.Pairing => (true, true),
            _ => (false, false),
        };
        if (definition.Side == FactSide.Run)
        {
            faults.Add(BadFact, node, $"'{definition.Name}' is a fact of the run and can't be given for a country or a partner.");
            return false;
        }

        bool right = true;
        if (wantsCountry != country is not null || wantsPartner != partner is not null)
        {
            string wanted = string.Join(" and ", new[] { wantsCountry ? "'country'" : null, wantsPartner ? "'partner'" : null }.OfType<string>());
            faults.Add(BadFact, node, $"'{definition.Name}' is a fact of the {definition.Side.ToString().ToLowerInvariant()}: give {wanted}, and nothing else.");
            right = false;
        }

        if (country is not null && catalogue.CountryIndex(country) < 0)
        {
            faults.Add(BadFact, node.Find("country")!, $"The catalogue has no country '{country}'; give its ISO3 code.{EditDistance.Hint(country, catalogue.Countries.Select(c => c.Iso3))}");
            right = false;
        }

        if (partner is not null && catalogue.PartnerIndex(partner) < 0)
        {
            faults.Add(BadFact, node.Find("partner")!, $"The catalogue has no partner '{partner}'; give its id.{EditDistance.Hint(partner, catalogue.Partners.Select(p => p.Id))}");
            right = false;
        }

        return right;
    }

    internal static Value? ReadValue(JsonNode node, FactDefinition definition, FaultList faults)
    {
        switch (definition.Type.Kind, node.Kind)
        {
            case (TypeKind.Bool, JsonKind.Bool):
                return Value.Of(node.Bool);
            case (TypeKind.Int, JsonKind.Number) when long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole):
                return InRange(node, definition, whole, faults) ? Value.Of(whole) : null;
            case (TypeKind.Double, JsonKind.Number) when double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number):
                return InRange(node, definition, number, faults) ? Value.Of(number) : null;
            case (TypeKind.String, JsonKind.String):
                return IsAllowed(node, definition, faults) ? Value.Of(node.Text) : null;
            case (TypeKind.List, JsonKind.Array) when node.Items.TrueForAll(item => item.Kind == JsonKind.String):
                return node.Items.Select(item => IsAllowed(item, definition, faults)).ToList().TrueForAll(allowed => allowed)
                    ? Value.Of(node.Items.Select(item => item.Text))
                    : null;
            default:
                string given = node.Kind == JsonKind.Number ? node.Text : node.KindInWords;
                faults.Add(BadFact, node, $"'{definition.Name}' is of type {definition.Type}; {given} is not.");
                return null;
        }
    }

    private static bool InRange(JsonNode node, FactDefinition definition, double number, FaultList faults)
    {
        if (!(number < definition.Minimum) && !(number > definition.Maximum))
        {
            return true;
        }

        string range = (definition.Minimum, definition.Maximum) switch
        {
            ({ } low, { } high) => $"from {low} to {high}",
            ({ } low, null) => $"at least {low}",
            _ => $"at most {definition.Maximum}",
        };
        faults.Add(BadFact, node, $"'{definition.Name}' is {range}; {node.Text} is not.");
        return false;
    }

    private static bool IsAllowed(JsonNode node, FactDefinition definition, FaultList faults)
    {
        if (definition.Allowed.IsEmpty || definition.Allowed.Contains(node.Text))
        {
            return true;
        }

        faults.Add(
            BadFact, node, $"'{definition.Name}' is one of {string.Join(", ", definition.Allowed)}; '{node.Text}' is not.{EditDistance.Hint(node.Text, definition.Allowed)}");
        return false;
    }
}
