using System.Collections.Immutable;
using MatchEngine.Catalogue.Building;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MatchEngine.Catalogue.Folders;

/// <summary>
/// Reads the members of a JSON object; each member that is missing, of the wrong kind, or not known becomes a fault at its line and column.
/// </summary>
internal sealed class JsonMembers(JObject node, string file, FaultList faults)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Text(string name) => Get(name, JTokenType.String) is { } value ? (string)value! : Missing(name, "a text", "");

    public string? TextOrNull(string name) => (string?)Get(name, JTokenType.String);

    public int Whole(string name) => WholeOrNull(name) ?? Missing(name, "a whole number", 0);

    public int? WholeOrNull(string name)
    {
        if (Get(name, JTokenType.Integer) is not { } value)
        {
            return null;
        }

        if (value is JValue { Value: long and >= int.MinValue and <= int.MaxValue and long whole })
        {
            return (int)whole;
        }

        Fault(value, $"'{name}' is too large.");
        return null;
    }

    public double Number(string name)
    {
        JToken? value = Get(name, JTokenType.Float, JTokenType.Integer);
        return value is JValue { Value: double or long } known ? Convert.ToDouble(known.Value, System.Globalization.CultureInfo.InvariantCulture)
            : Missing(name, "a number", 0.0);
    }

    public bool? FlagOrNull(string name) => (bool?)Get(name, JTokenType.Boolean);

    public JsonMembers? ObjectOrNull(string name) => Get(name, JTokenType.Object) is JObject inner ? new JsonMembers(inner, file, faults) : null;

    public ImmutableArray<string>? TextsOrNull(string name)
    {
        if (Get(name, JTokenType.Array) is not JArray array)
        {
            return null;
        }

        foreach (JToken item in array.Where(i => i.Type != JTokenType.String))
        {
            Fault(item, $"'{name}' holds texts only.");
        }

        return [.. array.Where(i => i.Type == JTokenType.String).Select(i => (string)i!)];
    }

    public ImmutableArray<T> Each<T>(string name, Func<JsonMembers, T> read) =>
        Get(name, JTokenType.Array) is JArray array ? Each(array, file, faults, read) : [];

    public static ImmutableArray<T> Each<T>(JArray array, string file, FaultList faults, Func<JsonMembers, T> read)
    {
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(array.Count);
        foreach (JToken item in array)
        {
            if (item is not JObject inner)
            {
                Fault(item, "Expected an object in braces.", file, faults);
                continue;
            }

            JsonMembers members = new(inner, file, faults);
            items.Add(read(members));
            members.Finish();
        }

        return items.ToImmutable();
    }

    /// <summary>All members, each a number.</summary>
    public ImmutableArray<(string Key, double Value)> Numbers() => [.. node.Properties().Select(p => (p.Name, Number(p.Name)))];

    /// <summary>Faults for members that nobody asked for.</summary>
    public void Finish()
    {
        foreach (JProperty member in node.Properties().Where(p => !_read.Contains(p.Name)))
        {
            Fault(member, $"'{member.Name}' is not known here. Known are {string.Join(", ", _read.Order(StringComparer.Ordinal))}.");
        }
    }

    public void Fault(string name, string message) => Fault(node[name] ?? node, message);

    private static void Fault(JToken token, string message, string file, FaultList faults)
    {
        IJsonLineInfo info = token;
        faults.Add(file, info.LineNumber, info.LinePosition, message);
    }

    private void Fault(JToken token, string message) => Fault(token, message, file, faults);

    private T Missing<T>(string name, string kind, T instead)
    {
        if (node[name] is null)
        {
            Fault(node, $"The member '{name}' is missing: {kind}.");
        }

        return instead;
    }

    private JToken? Get(string name, params ReadOnlySpan<JTokenType> kinds)
    {
        _read.Add(name);
        JToken? value = node[name];
        if (value is null)
        {
            return null;
        }

        if (kinds.Contains(value.Type))
        {
            return value;
        }

        Fault(value, $"'{name}' is {value.Type.ToString().ToLowerInvariant()}, expected {kinds[0].ToString().ToLowerInvariant()}.");
        return null;
    }
}
