using System.Globalization;
using System.Text.Json;

namespace MatchEngine.Comparing;

/// <summary>How changes of one sort of item are put into words, and what they can reach.</summary>
internal sealed class ChangeWords
{
    private static readonly Dictionary<string, string> RuleMembers = new(StringComparer.Ordinal)
    {
        ["when"] = "The condition",
        ["points"] = "The points",
        ["scale"] = "The scale of the points",
        ["value"] = "The formula",
        ["mean"] = "The expressions of the mean",
        ["atLeast"] = "How many expressions must be known",
        ["fact"] = "The derived fact",
        ["effective"] = "The period in force",
        ["because"] = "The reason's sentence",
        ["otherwise"] = "The sentence for 'not met'",
        ["title"] = "The title",
        ["source"] = "The source",
        ["owner"] = "The owner",
        ["theme"] = "The theme",
        ["tags"] = "The tags",
        ["level"] = "The level",
        ["modality"] = "The modality",
        ["nextStep"] = "The next step",
        ["caution"] = "The caution",
        ["kind"] = "The kind",
        ["note"] = "The note",
    };

    private static readonly HashSet<string> RuleWordMembers = new(StringComparer.Ordinal)
    {
        "because", "otherwise", "title", "source", "owner", "note", "nextStep", "caution",
    };

    private readonly Func<string, JsonElement, ChangeReach> _reach;
    private readonly Func<string, string> _name;
    private readonly Func<JsonElement, string> _title;
    private readonly Func<JsonElement, string> _whole;
    private readonly Func<JsonElement, ChangeReach> _wholeReach;

    private ChangeWords(
        Func<string, JsonElement, ChangeReach> reach,
        Func<string, string> name,
        Func<JsonElement, string> title,
        Func<JsonElement, string> whole,
        Func<JsonElement, ChangeReach> wholeReach)
    {
        _reach = reach;
        _name = name;
        _title = title;
        _whole = whole;
        _wholeReach = wholeReach;
    }

    public static ChangeWords Rule { get; } = new(
        (name, item) => RuleWordMembers.Contains(name) ? ChangeReach.Words : Effect(item),
        name => RuleMembers.GetValueOrDefault(name, $"'{name}'"),
        item => Text(item, "title"),
        item => $"{Text(item, "kind")} rule '{Text(item, "title")}'{(Text(item, "when") is { Length: > 0 } when ? $", when {when}" : "")}",
        Effect);

    public static ChangeWords Fact { get; } = new(
        (name, _) => name is "description" or "unit" ? ChangeReach.Words : ChangeReach.Facts,
        name => $"'{name}'",
        item => Text(item, "description"),
        item => $"fact of type {Text(item, "type")} from {Text(item, "from")}",
        _ => ChangeReach.Facts);

    public static ChangeWords Set { get; } = new(
        (name, _) => name == "order" ? ChangeReach.Scores : ChangeReach.Words,
        name => name == "order" ? "The weights of the order" : $"'{name}'",
        _ => "",
        _ => "",
        _ => ChangeReach.Words);

    public ChangeReach ReachOf(string member, JsonElement item) => _reach(member, item);

    public ChangeReach WholeReach(JsonElement item) => _wholeReach(item);

    public string Title(JsonElement item) => _title(item);

    public string Whole(JsonElement item, bool added) => $"{(added ? "New" : "Gone")}: {_whole(item)}.";

    public string Member(string name, JsonElement? before, JsonElement? after) => (before, after) switch
    {
        (null, { } fresh) => $"{_name(name)} is new: {Show(fresh)}.",
        ({ } old, null) => $"{_name(name)} is gone; it was {Show(old)}.",
        ({ } old, { } fresh) when Numbers(old, fresh) is var (from, to) =>
            $"{_name(name)} {(to > from ? "rise" : "fall")}{(name == "points" ? "" : "s")} from {Number(from)} to {Number(to)}.",
        ({ } old, { } fresh) => $"{_name(name)} was {Show(old)}; now it is {Show(fresh)}.",
        _ => "",
    };

    /// <summary>A derived fact may feed a gate, so a derivation reaches as far as its readers; measuring tells which.</summary>
    private static ChangeReach Effect(JsonElement rule) => Text(rule, "kind") == "gate" ? ChangeReach.Eligibility : ChangeReach.Scores;

    private static (double From, double To)? Numbers(JsonElement old, JsonElement fresh) =>
        old.ValueKind == JsonValueKind.Number && fresh.ValueKind == JsonValueKind.Number ? (old.GetDouble(), fresh.GetDouble()) : null;

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => $"'{value.GetString()}'",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "empty" : string.Join(", ", value.EnumerateArray().Select(Show)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(member => $"{member.Name} {Show(member.Value)}")),
        JsonValueKind.Number => Number(value.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "nothing",
    };

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
