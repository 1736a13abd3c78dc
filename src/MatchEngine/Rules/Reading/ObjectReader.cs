using System.Globalization;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads the members of one object, reports what is missing, mistyped or unknown, and goes on.</summary>
internal sealed class ObjectReader
{
    private readonly FaultList _faults;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal) { "$schema" };
    private readonly string _what;

    public ObjectReader(JsonNode node, string what, FaultList faults)
    {
        Node = node;
        _what = what;
        _faults = faults;
        if (node.Kind != JsonKind.Object)
        {
            faults.Add(RuleFaults.WrongType, node, $"{what} is an object; this is {node.KindInWords}.");
        }
    }

    public JsonNode Node { get; }

    public JsonNode? Get(string name, JsonKind kind, bool required = false)
    {
        _read.Add(name);
        JsonNode? node = Node.Find(name);
        if (node is null || node.Kind == JsonKind.Null)
        {
            if (required && Node.Kind == JsonKind.Object)
            {
                _faults.Add(RuleFaults.MemberMissing, node ?? Node, $"{_what} needs '{name}'.");
            }

            return null;
        }

        if (node.Kind != kind)
        {
            JsonNode expected = new(node.File, kind, 0);
            _faults.Add(RuleFaults.WrongType, node, $"'{name}' is {expected.KindInWords}; this is {node.KindInWords}.");
            return null;
        }

        return node;
    }

    /// <summary>A member of any kind.</summary>
    public JsonNode? Any(string name, bool required = false)
    {
        _read.Add(name);
        JsonNode? node = Node.Find(name);
        if (node is null && required && Node.Kind == JsonKind.Object)
        {
            _faults.Add(RuleFaults.MemberMissing, Node, $"{_what} needs '{name}'.");
        }

        return node;
    }

    public string? Text(string name, bool required = false)
    {
        JsonNode? node = Get(name, JsonKind.String, required);
        if (node is not null && node.Text.Length == 0)
        {
            _faults.Add(RuleFaults.BadValue, node, $"'{name}' is empty.");
        }

        return node?.Text;
    }

    public bool? Bool(string name, bool required = false) => Get(name, JsonKind.Bool, required)?.Bool;

    public double? Number(string name, bool required = false)
    {
        JsonNode? node = Get(name, JsonKind.Number, required);
        if (node is null)
        {
            return null;
        }

        double value = double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(value))
        {
            return value;
        }

        _faults.Add(RuleFaults.BadValue, node, $"'{name}' is too large a number.");
        return null;
    }

    public int? Whole(string name, int minimum, int maximum, bool required = false)
    {
        double? number = Number(name, required);
        if (number is null)
        {
            return null;
        }

        if (number != Math.Floor(number.Value) || number < minimum || number > maximum)
        {
            _faults.Add(RuleFaults.BadValue, Node.Find(name)!, $"'{name}' is a whole number from {minimum} to {maximum}.");
            return null;
        }

        return (int)number.Value;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        JsonNode? node = Get(name, JsonKind.String, required);
        if (node is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        _faults.Add(RuleFaults.BadValue, node, $"'{name}' is a date as YYYY-MM-DD; '{node.Text}' is not.");
        return null;
    }

    /// <summary>A string that is one of a few; null where it is absent or not one of them.</summary>
    public string? OneOf(string name, IReadOnlyCollection<string> allowed, bool required = false)
    {
        JsonNode? node = Get(name, JsonKind.String, required);
        if (node is null || allowed.Contains(node.Text))
        {
            return node?.Text;
        }

        _faults.Add(
            RuleFaults.BadValue, node, $"'{name}' is one of {string.Join(", ", allowed)}; '{node.Text}' is not.{EditDistance.Hint(node.Text, allowed)}");
        return null;
    }

    public IReadOnlyList<JsonNode> List(string name, JsonKind of, bool required = false)
    {
        JsonNode? node = Get(name, JsonKind.Array, required);
        if (node is null)
        {
            return [];
        }

        List<JsonNode> items = [];
        foreach (JsonNode item in node.Items)
        {
            if (item.Kind == of)
            {
                items.Add(item);
            }
            else
            {
                _faults.Add(RuleFaults.WrongType, item, $"'{name}' is a list of {Plural(of)}; this is {item.KindInWords}.");
            }
        }

        return items;
    }

    private static string Plural(JsonKind kind) => kind switch
    {
        JsonKind.Object => "objects",
        JsonKind.Array => "lists",
        JsonKind.Number => "numbers",
        _ => "strings",
    };

    public IReadOnlyList<string> Texts(string name, bool required = false) => [.. List(name, JsonKind.String, required).Select(item => item.Text)];

    /// <summary>Reports the members that nothing has read.</summary>
    public void Done()
    {
        foreach (JsonMember member in Node.Members)
        {
            if (!_read.Contains(member.Name))
            {
                string name = member.Name.Length <= 60 ? member.Name : member.Name[..60] + "…";
                _faults.Add(
                    RuleFaults.UnknownMember,
                    Node.File,
                    member.NameStart,
                    $"{_what} has no member '{name}'.{EditDistance.Hint(member.Name, _read.Where(other => other[0] != '$'))}");
            }
        }
    }
}
