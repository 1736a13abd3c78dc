using System.Text.Json;

namespace MatchEngine.Conditions.Tests.Conformance;

/// <summary>Reads the cases of the public conformance suite.</summary>
internal static class ConformanceFile
{
    public static IReadOnlyList<ConformanceCase> Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(ReadCase)];
    }

    private static ConformanceCase ReadCase(JsonElement element)
    {
        Dictionary<string, Value> bindings = new(StringComparer.Ordinal);
        if (element.TryGetProperty("bindings", out JsonElement given))
        {
            foreach (JsonProperty binding in given.EnumerateObject())
            {
                bindings.Add(binding.Name, ReadValue(binding.Value));
            }
        }

        string name = string.Join('/', new[] { "file", "section", "name" }.Select(part => element.GetProperty(part).GetString()));
        Value? expected = element.TryGetProperty("expected", out JsonElement value) ? ReadValue(value) : null;
        bool check = !element.TryGetProperty("check", out JsonElement flag) || flag.GetBoolean();
        return new ConformanceCase(name, element.GetProperty("expr").GetString()!, bindings, expected, check);
    }

    private static Value ReadValue(JsonElement element)
    {
        JsonElement value = element.GetProperty("value");
        return element.GetProperty("type").GetString() switch
        {
            "null" => Value.Null,
            "bool" => Value.Of(value.GetBoolean()),
            "int" => Value.Of(value.GetInt64()),
            "double" => Value.Of(ReadDouble(value)),
            "string" => Value.Of(value.GetString()!),
            "list" => Value.Of(value.EnumerateArray().Select(ReadValue)),
            "map" => Value.Map(value.EnumerateArray().Select(entry => KeyValuePair.Create(ReadValue(entry[0]), ReadValue(entry[1])))),
            string type => throw new InvalidDataException($"The suite has no type '{type}'."),
            null => throw new InvalidDataException("A value has no type."),
        };
    }

    private static double ReadDouble(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? value.GetDouble()
        : value.GetString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            string text => throw new InvalidDataException($"'{text}' is not a double."),
            null => throw new InvalidDataException("A double is missing."),
        };
}
